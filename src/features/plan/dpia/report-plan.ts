import { sayMonths } from '../../../platform/dates.ts';
import type { Block } from '../../../platform/document/index.ts';
import { fill } from '../../../ui/index.ts';
import { namesInPlan } from '../names-in-plan.ts';
import { monthsInArchive } from '../policy.ts';
import { inBoth } from '../running-activity.ts';
import { basisTexts, partyRoleTexts, shortCategoryTexts, sourceTexts, startTexts } from '../word-texts.ts';
import type { Report } from './report-parts.ts';
import { reportTexts } from './report-texts.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** AVG 35(7)(a): the systematic description, taken from the plan so that nobody is asked twice. */
export function planBlocks(report: Report): Block[] {
  const { dpia, language } = report;
  const { document } = dpia;
  const measures = document.measures.map(({ text }) => inBoth(text)[language]);
  const keeping = keepingOf(report);
  const title = (text: (typeof reportTexts)[keyof typeof reportTexts]): Block => ({
    kind: 'heading',
    level: 2,
    text: text[language],
  });
  return [
    { kind: 'heading', level: 1, text: reportTexts.plan[language] },
    ...[inBoth(document.summary)[language], reportTexts.fromPlan[language]]
      .filter(Boolean)
      .map((text): Block => ({ kind: 'paragraph', text })),
    purposesOf(report),
    fieldsOf(report),
    ...partiesOf(report),
    ...(keeping ? [title(reportTexts.keeping), { kind: 'paragraph', text: keeping } as const] : []),
    ...(measures.length > 0 ? [title(reportTexts.security), { kind: 'list', items: measures } as const] : []),
  ];
}

const purposesOf = ({ dpia: { document }, language }: Report): Table => ({
  kind: 'table',
  caption: reportTexts.purposes[language],
  head: [reportTexts.purpose, reportTexts.why, reportTexts.basis].map((each) => each[language]),
  rows: document.purposes.map(({ title, explanation, why, basis }) => [
    inBoth(title)[language],
    [inBoth(explanation)[language], inBoth(why)[language]].filter(Boolean).join('\n'),
    (basis === null ? reportTexts.noBasis : basisTexts[basis])[language],
  ]),
});

const fieldsOf = ({ dpia: { document }, language }: Report): Table => ({
  kind: 'table',
  caption: reportTexts.fields[language],
  head: [reportTexts.field, reportTexts.category, reportTexts.source, reportTexts.needed].map((each) => each[language]),
  rows: document.fields
    .filter(({ off }) => !off)
    .map(({ label, category, source, necessity }) => [
      inBoth(label)[language],
      shortCategoryTexts[category][language],
      sourceTexts[source][language],
      necessity.needed,
    ]),
});

function partiesOf({ dpia: { document }, language }: Report): Table[] {
  const nameOf = namesInPlan(document, language);
  const rows = document.flows.map(({ partyName, role, purpose, fields }) => [
    partyName,
    partyRoleTexts[role][language],
    nameOf(purpose),
    fields.map((field) => nameOf(field, 'field')).join(', '),
  ]);
  if (rows.length === 0) return [];
  const head = [reportTexts.party, reportTexts.role, reportTexts.purpose, reportTexts.gets];
  return [{ kind: 'table', caption: reportTexts.parties[language], head: head.map((each) => each[language]), rows }];
}

function keepingOf({ dpia: { document }, language }: Report): string | undefined {
  const { retention } = document;
  if (!retention) return undefined;
  const term = fill(reportTexts.archive[language], {
    start: startTexts[retention.from][language],
    months: sayMonths(retention.archiveAfterMonths, language),
    more: sayMonths(monthsInArchive(retention), language),
  });
  return [term, inBoth(retention.reason)[language]].filter(Boolean).join(' ');
}
