import type { Block, Document } from '../../../platform/document/index.ts';
import { dateInWords, fill, type Language } from '../../../ui/index.ts';
import { adviserTexts, stanceTexts, texts as doubtTexts } from '../doubt/texts.ts';
import { stanceTexts as viewTexts } from '../joining/texts.ts';
import { sayRouteWords } from '../reading/route-words.ts';
import type { ShownDecision } from '../reading/shown-decision.ts';
import { texts as readingTexts } from '../reading/texts.ts';
import { decidedRows, factRows, nameLaw, reasonRows, type Row, sayLaw, sayName } from '../reading/words-of-decision.ts';
import { texts } from './texts.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** The weighing on one page, for the client, an auditor or a court (S3.20): short where nothing is to be said. */
export function sheetDocument(shown: ShownDecision, madeAt: Date, language: Language): Document {
  const { decision, person, organisation } = shown;
  const say = (name: keyof typeof texts) => texts[name][language];
  const date = dateInWords(decision.decidedAt, language);
  const reasons: Row[] = [
    ...reasonRows(shown, language),
    ...sayRouteWords(decision.words, language).flatMap(({ rows }) => rows),
  ];
  return {
    title: say('title'),
    subtitle: person ? fill(say('subtitle'), { name: person.name, date }) : fill(say('subtitleNobody'), { date }),
    language,
    madeAt,
    organisation,
    compact: true,
    blocks: [
      { kind: 'terms', rows: [...decidedRows(shown, language), ...factRows(shown, language)] },
      heading(readingTexts.why[language]),
      { kind: 'terms', rows: reasons },
      heading(fill(say('law'), { date })),
      lawBlock(shown, language),
      heading(say('others')),
      { kind: 'terms', rows: othersRows(shown, language) },
    ],
  };
}

function lawBlock({ law }: ShownDecision, language: Language): Block {
  if (law.length === 0) return { kind: 'paragraph', text: texts.noLaw[language] };
  return { kind: 'terms', rows: law.map((each) => ({ term: nameLaw(each), value: sayLaw(each, language) })) };
}

/** Who thought along, and what the person heard. */
function othersRows(shown: ShownDecision, language: Language): Row[] {
  const advised = shown.consultations.flatMap(({ askedOf, advice }) =>
    advice.map(({ by, stance, why, possible }) => ({
      term: `${sayName(shown, by, language)} (${adviserTexts[askedOf][language]})`,
      value: [
        `${stanceTexts[stance][language]}. ${why}`,
        possible && fill(doubtTexts.possible[language], { words: possible }),
      ]
        .filter(Boolean)
        .join(' '),
    })),
  );
  const viewed = shown.views.map(({ by, stance, words }) => ({
    term: sayName(shown, by, language),
    value: `${viewTexts[stance][language]}. ${words}`,
  }));
  const others = [...advised, ...viewed];
  return [
    ...(others.length > 0 ? others : [{ term: readingTexts.byHead[language], value: texts.alone[language] }]),
    { term: texts.person[language], value: sayTold(shown, language) },
    ...proofRows(shown, language),
  ];
}

function sayTold({ informing }: ShownDecision, language: Language): string {
  if (!informing) return texts.knows[language];
  const date = (day: string) => dateInWords(day, language);
  const [told] = informing.tellings;
  if (told) return fill(texts.toldSo[language], { date: date(told.toldOn), words: told.words });
  const delay = informing.delays.at(-1);
  if (delay) return fill(texts.waits[language], { date: date(delay.reviewOn), reason: delay.reason });
  return fill(texts.toTell[language], { date: date(informing.dueOn) });
}

function proofRows({ decision, gate, activity }: ShownDecision, language: Language): Row[] {
  const said = {
    id: decision.gateDecision ?? decision.id,
    version: gate?.decision.plan.version ?? activity?.version ?? 1,
    plan: activity?.title[language] ?? '',
  };
  return [{ term: texts.proof[language], value: fill(texts.proofAbout[language], said) }];
}
