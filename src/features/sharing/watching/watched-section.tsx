import { Badge, dateInWords, fill, type Language, List, Section } from '../../../ui/index.ts';
import type { WatchedDecision } from './list-watched.ts';
import { texts, whyTexts } from './texts.ts';

/** For the desk of the FG: which decisions about sharing ask for a look. Nothing where there are none. */
export const WatchedSection = ({ watched, language }: { watched: readonly WatchedDecision[]; language: Language }) =>
  watched.length === 0 ? null : (
    <Section title={texts.section[language]}>
      <p>{texts.lead[language]}</p>
      <List
        label={texts.section[language]}
        items={watched.map(({ id, why, at, byName, reviewOn, seen }) => {
          const waits = { date: reviewOn ? dateInWords(reviewOn, language) : '' };
          const [first, ...more] = why.map((each) => fill(whyTexts[each][language], waits));
          return {
            title: [first, ...more].join('. '),
            href: `/afwegingen/${id}`,
            text: fill(texts.line[language], { by: byName, date: dateInWords(at, language) }),
            icon: 'eye' as const,
            badges: <Badge kind={seen ? 'good' : 'attention'}>{texts[seen ? 'seen' : 'toSee'][language]}</Badge>,
          };
        })}
      />
    </Section>
  );
