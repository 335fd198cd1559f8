import { fill, type Text } from '../../../ui/index.ts';
import { dateInWords } from '../../../ui/index.ts';
import { lifeTexts as t } from './texts.ts';
import type { PlanDocument } from '../policy.ts';
import type { StepComment } from '../together/comment.ts';
import type { WrittenNote } from '../step-notes.ts';
import type { Standing } from './read-standing.ts';

type Handed = {
  standing: Standing;
  draft: { round: number } | null;
  document: PlanDocument;
  notes: ReadonlyMap<number, WrittenNote>;
  comments: readonly StepComment[];
};

const both = (say: (language: 'nl' | 'en') => string): Text => ({ nl: say('nl'), en: say('en') });

/** What a new owner of an activity gets to do: drafts, questions, advice, reviews, measures. Pure. */
export function whatComesAlong({ standing, draft, document, notes, comments }: Handed): Text[] {
  const { life, reviewOn } = standing;
  const open = [...notes.values()].filter(({ openQuestion }) => openQuestion !== '');
  const measures = document.measures.filter(({ reviewOn: day }) => day !== null);
  return [
    ...(draft ? [both((language) => fill(t.alongDraft[language], { version: draft.round }))] : []),
    ...(life.work === 'asked' ? [t.alongAsked] : []),
    ...(life.work === 'advised' ? [t.alongAdvised] : []),
    ...open.map(({ step, openQuestion }) =>
      both((language) => fill(t.alongOpen[language], { step, question: openQuestion })),
    ),
    ...comments
      .filter(({ resolved }) => resolved === null)
      .map(({ step, words }) => both((language) => fill(t.alongComment[language], { step, words }))),
    ...(reviewOn ? [both((language) => fill(t.alongReview[language], { date: dateInWords(reviewOn, language) }))] : []),
    ...measures.map(({ text, reviewOn: day }) =>
      both((language) =>
        fill(t.alongMeasure[language], { date: dateInWords(day!, language), measure: text[language] || text.nl }),
      ),
    ),
  ];
}
