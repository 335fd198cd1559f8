import type { StepNumber } from '../../gate/decision.ts';
import { sayStep } from '../../gate/texts.ts';
import type { Block, Document } from '../../platform/document/index.ts';
import { dateInWords, fill, type Language, SavingBars, type Text } from '../../ui/index.ts';
import type { AdvicePage } from './ask-advice.ts';
import { costTexts } from './cost-texts.ts';
import { sayRange, sayReckoning } from './pages/say-costs.ts';
import { pictureOf, savingRows } from './pages/savings.tsx';
import { costsOf, estimate, gaps, type ScanDocument, strengths } from './policy.ts';
import { questionText } from './question-texts.ts';
import { fittingTechniques, gapsAlongRoute, periods, roadMap } from './road-map.ts';
import { periodTexts, sectorNotes, sectorTexts, techniqueTexts, trajectoryTexts, whoTexts } from './road-map-texts.ts';
import { gapTexts, texts } from './texts.ts';

type Paper = {
  scan: ScanDocument;
  advice: AdvicePage['advice'];
  organisation: string;
  madeAt: Date;
  language: Language;
};

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The report for paper: the same as the page, without the buttons. */
export function reportDocument({ scan, advice, organisation, madeAt, language }: Paper): Document {
  const say = (text: Text) => text[language];
  const counts = { good: strengths(scan).length, gaps: gaps(scan).length };
  return {
    title: say(texts.report),
    subtitle: say(sectorTexts[scan.sector]),
    language,
    madeAt,
    organisation,
    blocks: [
      paragraph(fill(say(texts.reportLead), counts)),
      { kind: 'note', text: say(texts.noVerdict) },
      ...strengthBlocks(scan, language),
      ...gapBlocks(scan, language),
      ...routeBlocks(scan, language),
      ...savingBlocks(scan, language),
      ...adviceBlocks(advice, language),
    ],
  };
}

function strengthBlocks(scan: ScanDocument, language: Language): Block[] {
  const items = strengths(scan).map(({ step, words }) => {
    const good = questionText(step).good[language];
    return words === '' ? good : `${good} ${words}`;
  });
  const body: Block = items.length === 0 ? paragraph(texts.noStrengths[language]) : { kind: 'list', items };
  return [heading(texts.strengths[language]), body];
}

function gapBlocks(scan: ScanDocument, language: Language): Block[] {
  const missing = gapsAlongRoute(scan).flatMap(({ step, grade, words }): Block[] => {
    const { missing: title, advice } = questionText(step);
    const first = grade === 'unknown' ? `${texts.findOutFirst[language]} ` : '';
    const name = sayStep(step as StepNumber, language);
    return [
      heading(`${title[language]} (${gapTexts[grade][language].toLowerCase()})`, 3),
      paragraph(`${first}${advice[language]}`),
      ...(words === '' ? [] : [paragraph(`${texts.yourWords[language]}: ${words}`)]),
      paragraph(fill(texts.atStep[language], { step, name })),
    ];
  });
  return [
    heading(texts.gaps[language]),
    { kind: 'note', title: texts.inYourSector[language], text: sectorNotes[scan.sector][language] },
    ...(missing.length === 0 ? [paragraph(texts.noGaps[language])] : missing),
  ];
}

function routeBlocks(scan: ScanDocument, language: Language): Block[] {
  const planned = roadMap(scan);
  const title = (id: keyof typeof trajectoryTexts) => trajectoryTexts[id].title[language];
  const rows = periods.flatMap((period) =>
    planned
      .filter((track) => track.period === period)
      .map(({ id, who, after }) => [
        title(id),
        periodTexts[period][language],
        trajectoryTexts[id].text[language],
        whoTexts[who][language],
        after.length === 0 ? '–' : after.map(title).join(', '),
      ]),
  );
  const { what, when, how, by, after } = texts;
  const head = [what, when, how, by, after].map((text) => text[language]);
  const helpful = fittingTechniques(planned).map(({ technique, helps }) => ({
    term: techniqueTexts[technique].title[language],
    value: `${techniqueTexts[technique].text[language]} ${fill(texts.helpsWith[language], {
      names: helps.map((id) => title(id)).join(' · '),
    })}`,
  }));
  return [
    heading(texts.roadMap[language]),
    paragraph(texts.roadMapLead[language]),
    { kind: 'table', caption: texts.roadMap[language], head, rows },
    ...(helpful.length === 0
      ? []
      : [heading(texts.techniques[language], 3), { kind: 'terms', rows: helpful } satisfies Block]),
  ];
}

function savingBlocks(scan: ScanDocument, language: Language): Block[] {
  const costs = costsOf(scan);
  const result = estimate(costs);
  const picture = pictureOf(result, language);
  return [
    heading(costTexts.title[language]),
    paragraph(`${sayRange(result, language)} ${result.high <= 0 ? costTexts.losesWhy[language] : ''}`.trim()),
    paragraph((scan.costs === null ? costTexts.example : costTexts.ownFigures)[language]),
    { kind: 'picture', svg: String(<SavingBars {...picture} />), alt: picture.title },
    { kind: 'table', caption: costTexts.title[language], ...savingRows(result, language) },
    heading(costTexts.reckoning[language], 3),
    { kind: 'list', ordered: true, items: sayReckoning(costs, result, language) },
  ];
}

function adviceBlocks(advice: Paper['advice'], language: Language): Block[] {
  if (advice.length === 0) return [];
  const when = (name: string | null, at: Date | string) => ({
    name: name ?? texts.formerColleague[language],
    date: dateInWords(typeof at === 'string' ? at : at.toISOString(), language),
  });
  return [
    heading(texts.adviceAsked[language]),
    ...advice.flatMap(({ question, askedAt, askedByName, due, answer, answeredByName }): Block[] => [
      heading(fill(texts.asked[language], when(askedByName, askedAt)), 3),
      paragraph(question),
      ...(answer
        ? [
            paragraph(fill(texts.answeredBy[language], when(answeredByName, answer.at))),
            { kind: 'note', text: answer.text } satisfies Block,
          ]
        : [paragraph(fill(texts.due[language], { date: dateInWords(due, language) }))]),
    ]),
  ];
}
