import type { Block } from '../../../platform/document/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import { fill, type Language, sayPlace, type Text } from '../../../ui/index.ts';
import type { Weighed } from './content.ts';
import type { Dpia, WeighedRisk } from './find-dpia.ts';
import { formTexts } from './form-texts.ts';
import { levelOf } from './policy.ts';
import { reportTexts } from './report-texts.ts';
import {
  answerTexts,
  eventTexts,
  opinionTexts,
  originTexts,
  outcomeReasons,
  outcomeTexts,
  replyTexts,
  turnTexts,
} from './texts.ts';
import type { Turn } from './turn.ts';

export type Report = { dpia: Dpia; language: Language };

const heading = (level: 1 | 2 | 3, text: Text, language: Language): Block => ({
  kind: 'heading',
  level,
  text: text[language],
});
const paragraph = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', text }]);
const named = (term: string, value: string) => (value === '' ? [] : [{ term, value }]);
const terms = (rows: { term: string; value: string }[]): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'terms', rows }];

/** AVG 35(1), (3), (4): the questions with their answers, and what was decided. */
export function needBlocks({ dpia, language }: Report): Block[] {
  const head = [reportTexts.question, reportTexts.answer, formTexts.why].map((each) => each[language]);
  const table = (kind: 'criterion' | 'list', caption: Text): Block => ({
    kind: 'table',
    caption: caption[language],
    head,
    rows: dpia.questions
      .filter((each) => each.kind === kind)
      .map(({ ask, judged }) => [
        ask[language],
        judged ? answerTexts[judged.answer][language] : reportTexts.notAnswered[language],
        judged?.why ?? '',
      ]),
  });
  const decided = dpia.decision?.choice === 'do' ? formTexts.decideDo : formTexts.decideDoNot;
  return [
    heading(1, reportTexts.need, language),
    ...(dpia.questions.every(({ citation }) => citation.checked)
      ? []
      : [{ kind: 'note', text: reportTexts.unchecked[language] } as const]),
    ...paragraph(`${outcomeTexts[dpia.outcome][language]}. ${outcomeReasons[dpia.outcome][language]}`),
    ...(dpia.decision ? paragraph([decided[language], dpia.decision.why].filter(Boolean).join('. ')) : []),
    table('criterion', reportTexts.criteria),
    table('list', reportTexts.list),
  ];
}

/** AVG 35(7)(b). */
export const proportionalityBlocks = ({ dpia: { proportionality: said }, language }: Report): Block[] =>
  said === null
    ? []
    : [
        heading(1, formTexts.proportionality, language),
        ...terms([
          ...named(formTexts.less[language], said.less),
          ...named(formTexts.weighs[language], said.weighs),
          ...named(formTexts.rights[language], said.rights),
        ]),
      ];

/** One risk with its reasons before and after, and its measures. */
export function riskBlocks(risk: WeighedRisk, number: number, language: Language): Block[] {
  const { before, after } = risk;
  const why = (weighed: Weighed) => `${weighed.likelihoodWhy}\n${weighed.severityWhy}`.trim();
  const origin = [originTexts[risk.origin][language], risk.originWhy].filter(Boolean).join('\n');
  return [
    { kind: 'heading', level: 2, text: fill(reportTexts.risk[language], { number }) },
    { kind: 'paragraph', text: risk.description },
    ...terms([
      { term: formTexts.origin[language], value: origin },
      ...(risk.event ? [{ term: formTexts.event[language], value: eventTexts[risk.event][language] }] : []),
      {
        term: formTexts.riskBefore[language],
        value: before ? `${sayPlace(before, levelOf, language)}\n${why(before)}` : formTexts.riskUnfinished[language],
      },
      ...(after
        ? [{ term: formTexts.riskAfter[language], value: `${sayPlace(after, levelOf, language)}\n${why(after)}` }]
        : []),
    ]),
    ...measureTable(risk, number, language),
  ];
}

function measureTable({ measures }: WeighedRisk, number: number, language: Language): Block[] {
  if (measures.length === 0) return [];
  const ready = reportTexts.ready[language];
  return [
    {
      kind: 'table',
      caption: fill(reportTexts.measures[language], { number }),
      head: [formTexts.toMeasures, formTexts.measureWho, formTexts.measureDue].map((each) => each[language]),
      rows: measures.map(({ text, owner, due }) => [text, owner, due ? sayDate(new Date(due), language) : ready]),
    },
  ];
}

/** AVG 35(9). */
export const viewsBlocks = ({ dpia: { views }, language }: Report): Block[] =>
  views === null
    ? []
    : [
        heading(1, formTexts.views, language),
        ...terms([
          ...named(
            (views.choice === 'asked' ? formTexts.viewsAsked : formTexts.viewsNotAsked)[language],
            [views.who, views.said].filter(Boolean).join('\n'),
          ),
        ]),
      ];

const turnRow = (turn: Turn, { dpia, language }: Report): string[] => {
  const more = turn.opinion ? opinionTexts[turn.opinion] : turn.reply ? replyTexts[turn.reply] : undefined;
  const day = turn.day ? new Date(turn.day) : turn.at;
  return [
    turnTexts[turn.kind][language],
    turn.outside || (dpia.names.get(turn.by) ?? ''),
    sayDate(day, language),
    [more?.[language], turn.words].filter(Boolean).join('\n'),
  ];
};

/** AVG 35(2) and 36: everything that was said, also a "no" that was deviated from. */
export function turnBlocks(report: Report): Block[] {
  const { dpia, language } = report;
  const head = [reportTexts.what, reportTexts.who, reportTexts.when, reportTexts.words].map((each) => each[language]);
  const rows = dpia.turns.map((turn) => turnRow(turn, report));
  return [
    heading(1, reportTexts.advice, language),
    ...(rows.length === 0 ? [] : [{ kind: 'table', caption: reportTexts.turns[language], head, rows } as const]),
    ...terms(named(formTexts.without[language], dpia.withoutOfficer)),
    ...(rows.length === 0 && dpia.withoutOfficer === '' ? paragraph(reportTexts.noAdvice[language]) : []),
  ];
}
