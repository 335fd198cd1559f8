import type { WholeMeasure, WholeRisk } from '../../draft.ts';
import { type Item, toHtml } from './html.ts';
import {
  eventWords,
  isPiaEvent,
  OF_A_RISK,
  originWords,
  type PiaEvent,
  piaEvents,
  riskMarks,
  type RiskPart,
  riskParts,
  riskQuestion,
  riskTerm,
} from './risk-words.ts';
import type { PiaData, PiaQuestion } from './shape.ts';

/** The risks of a DPIA under the three events of the CNIL. `read-risks.ts` reads them back one by one. */

type Mark = readonly [label: string, value: string];
type Numbered = { risk: WholeRisk; number: number };

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const trimmed = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();
const each = (texts: readonly string[]) => [...new Set(texts.map(oneLine))].filter((text) => text !== '');
const item = (number: number, marks: readonly Mark[]): Item => ({
  term: riskTerm(number),
  text: '',
  marks: marks.map(([label, value]): Mark => [label, trimmed(value)]).filter(([, value]) => value !== ''),
});
const gauge = (weight: number | null | undefined) => String(weight ?? '');

const measureMarks = ({ planMeasure, text, due }: WholeMeasure): Mark[] => [
  [planMeasure === null ? riskMarks.own : riskMarks.planned, text],
  [riskMarks.due, due ?? ''],
];

/** At the severity stands each risk by itself, with all of it but how likely it is. */
const severityItem = ({ risk, number }: Numbered): Item =>
  item(number, [
    [riskMarks.description, risk.description],
    [riskMarks.origin, originWords[risk.origin]],
    [riskMarks.originWhy, risk.originWhy],
    ...risk.measures.filter(({ text }) => trimmed(text) !== '').flatMap(measureMarks),
    [riskMarks.severity, gauge(risk.before.severity)],
    [riskMarks.why, risk.before.severityWhy],
    [riskMarks.severityAfter, gauge(risk.after?.severity)],
    [riskMarks.whyAfter, risk.after?.severityWhy ?? ''],
  ]);

const likelihoodItem = ({ risk: { before, after }, number }: Numbered): Item =>
  item(number, [
    [riskMarks.likelihood, gauge(before.likelihood)],
    [riskMarks.why, before.likelihoodWhy],
    [riskMarks.likelihoodAfter, gauge(after?.likelihood)],
    [riskMarks.whyAfter, after?.likelihoodWhy ?? ''],
  ]);

/** The highest that was said, while nothing is done; null where nobody said. */
const highest = (weights: readonly (number | null)[]): number | null => Math.max(0, ...weights.map(Number)) || null;

const list = (texts: readonly string[]): PiaData => ({ text: '', gauge: null, list: each(texts) });
const weighed = (weights: readonly (number | null)[], items: readonly Item[]): PiaData => ({
  text: toHtml({ text: '', items }),
  gauge: highest(weights),
  list: [],
});

const writers: Record<RiskPart, (group: readonly Numbered[]) => PiaData> = {
  impacts: (group) => list(group.map(({ risk }) => risk.description)),
  threats: (group) => list(group.map(({ risk }) => risk.originWhy)),
  sources: (group) => list(group.map(({ risk }) => originWords[risk.origin])),
  measures: (group) => list(group.flatMap(({ risk }) => risk.measures.map(({ text }) => text))),
  severity: (group) =>
    weighed(
      group.map(({ risk }) => risk.before.severity),
      group.map(severityItem),
    ),
  likelihood: (group) =>
    weighed(
      group.map(({ risk }) => risk.before.likelihood),
      group.map(likelihoodItem),
    ),
};

export type RiskAnswers = ReadonlyMap<PiaQuestion, PiaData>;

/** The six answers of each event, empty where no risk is of that kind. Numbers follow the whole list of the DPIA. */
export function writeRisks(risks: readonly WholeRisk[]): Record<PiaEvent, RiskAnswers> {
  const numbered = risks.map((risk, at) => ({ risk, number: at + 1 }));
  const of = (event: PiaEvent) => {
    const group = numbered.filter(({ risk }) => risk.event === event);
    return new Map(riskParts.map((part) => [riskQuestion(event, part), writers[part](group)] as const));
  };
  return { access: of('access'), change: of('change'), loss: of('loss') };
}

/** The answers that are other than those with which the file came; an event is written whole or not at all. */
export function changedRisks(now: readonly WholeRisk[], asCame: readonly WholeRisk[]): RiskAnswers {
  const [fresh, before] = [writeRisks(now), writeRisks(asCame)];
  const said = (answers: RiskAnswers) => JSON.stringify([...answers]);
  return new Map(piaEvents.flatMap((event) => (said(fresh[event]) === said(before[event]) ? [] : [...fresh[event]])));
}

/** Measures that stand at risks alone, as measures of the file; those of the plan are there already. */
export function riskMeasures(risks: readonly WholeRisk[]): { title: string; content: string }[] {
  const own = risks
    .filter(({ event }) => isPiaEvent(event))
    .flatMap(({ event, measures }) => measures.map((measure) => ({ event: event as PiaEvent, measure })))
    .filter(({ measure }) => measure.planMeasure === null && trimmed(measure.text) !== '');
  const byText = new Map(own.map((said) => [oneLine(said.measure.text), said]));
  return [...byText].map(([title, { event, measure }]) => {
    const marks: Mark[] = [['Niveau', OF_A_RISK], ...(measure.due ? [[riskMarks.due, measure.due] as const] : [])];
    return { title, content: toHtml({ text: '', items: [{ term: eventWords[event], text: '', marks }] }) };
  });
}
