import type { Block, Document } from '../../../platform/document/index.ts';
import { fill, type Language, RiskMapPicture, riskRows } from '../../../ui/index.ts';
import { inBoth } from '../running-activity.ts';
import type { Dpia } from './find-dpia.ts';
import { levelOf } from './policy.ts';
import { planBlocks } from './report-plan.ts';
import { needBlocks, proportionalityBlocks, type Report, riskBlocks, turnBlocks, viewsBlocks } from './report-parts.ts';
import { reportTexts } from './report-texts.ts';
import { outcomeTexts } from './texts.ts';

/** A whole DPIA as one document, for the page and for the PDF: what AVG 35(7) asks, in the order of the article. */
export function dpiaReport(
  dpia: Dpia,
  { language, organisation, madeAt }: { language: Language; organisation: string; madeAt: Date },
): Document {
  const report = { dpia, language };
  const { document, round, draft } = dpia;
  return {
    title: fill(reportTexts.title[language], { activity: inBoth(document.title)[language] }),
    subtitle: reportTexts.subtitle[language],
    language,
    madeAt,
    organisation,
    version: draft ? fill(reportTexts.draft[language], { round }) : String(round),
    blocks: [
      ...summaryBlocks(report, organisation),
      ...planBlocks(report),
      ...needBlocks(report),
      ...(dpia.made ? [...proportionalityBlocks(report), ...risksBlocks(report), ...viewsBlocks(report)] : []),
      ...turnBlocks(report),
    ],
  };
}

const summaryBlocks = ({ dpia, language }: Report, organisation: string): Block[] => [
  { kind: 'heading', level: 1, text: reportTexts.summary[language] },
  ...(dpia.finished ? [] : [{ kind: 'note', text: reportTexts.unfinished[language] } as const]),
  {
    kind: 'terms',
    rows: [
      { term: reportTexts.controller[language], value: organisation },
      { term: reportTexts.outcome[language], value: outcomeTexts[dpia.outcome][language] },
    ],
  },
];

/** AVG 35(7)(c) and (d): the picture, the same in a table, and each risk by itself. */
function risksBlocks({ dpia, language }: Report): Block[] {
  const { risks, risksComplete } = dpia;
  if (risks.length === 0) return [];
  const map = { risks: risks.map(({ description, ...places }) => ({ title: description, ...places })), levelOf };
  return [
    { kind: 'heading', level: 1, text: reportTexts.risks[language] },
    ...(risksComplete === '' ? [] : [{ kind: 'paragraph', text: risksComplete } as const]),
    { kind: 'picture', svg: String(<RiskMapPicture {...map} language={language} />), alt: reportTexts.map[language] },
    { kind: 'table', caption: reportTexts.riskTable[language], ...riskRows(map, language) },
    ...risks.flatMap((risk, index) => riskBlocks(risk, index + 1, language)),
  ];
}
