import type { DpiaContent, DpiaRisk, Weighed, WeighedBefore } from './content.ts';
import { markOf, riskMark } from './marks.ts';
import type { Turn } from './turn.ts';

/** When a DPIA is needed, when it is finished, and what its risks come to. Pure. */

export type Question = { id: string; kind: 'criterion' | 'list' };
export type Outcome = 'incomplete' | 'needed' | 'advised' | 'not-needed';

/**
 * WP248: two criteria, and AVG 35(4): one item of the list of the authority, make a DPIA needed; one criterion, or a
 * doubt, makes it wise. An item of the list goes before everything, also before what is not answered yet.
 */
export function outcomeOf(questions: readonly Question[], { screening }: Pick<DpiaContent, 'screening'>): Outcome {
  const count = (kind: Question['kind'], answer: string) =>
    questions.filter((each) => each.kind === kind && screening[each.id]?.answer === answer).length;
  if (questions.some(({ id }) => screening[id] === undefined)) return 'incomplete';
  if (count('list', 'fits') > 0 || count('criterion', 'fits') > 1) return 'needed';
  const doubts = count('list', 'doubt') + count('criterion', 'doubt');
  return count('criterion', 'fits') + doubts > 0 ? 'advised' : 'not-needed';
}

/** An item of the list of the authority binds (AVG 35(4)); against criteria one may decide with reasons (WP248). */
export const mayDecideAgainst = (questions: readonly Question[], { screening }: Pick<DpiaContent, 'screening'>) =>
  !questions.some(({ id, kind }) => kind === 'list' && screening[id]?.answer === 'fits');

export type Level = 'low' | 'middle' | 'high';

/** Rows: severity 1 to 4; columns: likelihood 1 to 4. What is very bad for a person is never a low risk. */
const levels: readonly (readonly Level[])[] = [
  ['low', 'low', 'low', 'middle'],
  ['low', 'middle', 'middle', 'middle'],
  ['low', 'middle', 'high', 'high'],
  ['middle', 'high', 'high', 'high'],
];

export const levelOf = ({ likelihood, severity }: Pick<Weighed, 'likelihood' | 'severity'>): Level =>
  levels[severity - 1]?.[likelihood - 1] ?? 'high';

/** Where a risk stands while nothing is done; null until both are answered. */
export const placeOf = ({ likelihood, severity, ...why }: WeighedBefore): Weighed | null =>
  likelihood === null || severity === null ? null : { likelihood, severity, ...why };

/** What remains of a risk: as it is after the measures, or as it is when nothing was said about after; null: not said. */
export function residualOf({ before, after }: Pick<DpiaRisk, 'before' | 'after'>): Level | null {
  const place = after ?? placeOf(before);
  return place && levelOf(place);
}

export const highResidual = ({ risks }: Pick<DpiaContent, 'risks'>): DpiaRisk[] =>
  risks.filter((risk) => residualOf(risk) === 'high');

export type Part = 'proportionality' | 'risks' | 'views';

const said = (...texts: string[]) => texts.every((text) => text !== '');
const weighed = (each: Weighed | null) => each !== null && said(each.likelihoodWhy, each.severityWhy);
/** A measure that is still to be made has somebody who makes it, and a day. */
const measuresSettled = (risk: DpiaRisk) =>
  risk.measures.every(({ text, due, owner }) => text !== '' && (!due || owner !== ''));
export const riskFinished = (risk: DpiaRisk): boolean =>
  said(risk.description) && weighed(placeOf(risk.before)) && weighed(risk.after) && measuresSettled(risk);

/** Whether a DPIA is made: asked for, and not decided against. */
export const isMade = ({ decision }: Pick<DpiaContent, 'decision'>): boolean => decision?.choice === 'do';

/** The parts that the owner writes, of a DPIA that is made. */
export function unfinishedParts({ proportionality, risks, risksComplete, views }: DpiaContent): Part[] {
  const unfinished: Part[] = [];
  if (!proportionality || !said(proportionality.less, proportionality.weighs)) unfinished.push('proportionality');
  if (risks.length === 0 || risksComplete === '' || !risks.every(riskFinished)) unfinished.push('risks');
  if (!views || !said(views.choice === 'asked' ? views.who : 'ok', views.said)) unfinished.push('views');
  return unfinished;
}

/** Whether the owner has said all there is to say: judged, decided, and written where one is made. */
export function settled(questions: readonly Question[], content: DpiaContent): boolean {
  const outcome = outcomeOf(questions, content);
  if (outcome === 'incomplete') return false;
  if (content.decision === null) return outcome === 'not-needed';
  return content.decision.choice === 'do-not' || unfinishedParts(content).length === 0;
}

const last = (turns: readonly Turn[], kind: Turn['kind']) => turns.findLast((each) => each.kind === kind);

export type AdviceState =
  | { kind: 'not-asked' }
  | { kind: 'asked'; asked: Turn }
  | { kind: 'advised'; asked: Turn | undefined; advised: Turn }
  | { kind: 'replied'; asked: Turn | undefined; advised: Turn; replied: Turn }
  /** Answered, but since then the DPIA is another than the one that was advised about. */
  | { kind: 'outdated'; asked: Turn | undefined; advised: Turn; replied: Turn };

/**
 * Where the advice of the officer stands: only what came after the last asking counts (turns in order of time), and
 * only about the DPIA as it is now. An answer comes first: what changed because of the advice is read after that.
 */
export function adviceOf(turns: readonly Turn[], content: DpiaContent): AdviceState {
  const asked = last(turns, 'asked');
  const since = asked ? turns.slice(turns.indexOf(asked)) : turns;
  const advised = last(since, 'advised');
  if (!advised) return asked ? { kind: 'asked', asked } : { kind: 'not-asked' };
  const replied = last(since.slice(since.indexOf(advised)), 'replied');
  if (!replied) return { kind: 'advised', asked, advised };
  return { kind: advised.about.includes(markOf(content)) ? 'replied' : 'outdated', asked, advised, replied };
}

export type ConsultationState =
  | { kind: 'not-needed' }
  | { kind: 'needed' }
  /** Waiting until `until` (`YYYY-MM-DD`) unless the authority answers before. */
  | { kind: 'runs'; consulted: Turn; extended: boolean; until: string }
  | { kind: 'over'; consulted: Turn; answered: Turn | undefined; until: string };

/** AVG 36(2): how many weeks the authority may take, from the law book. */
export type Terms = { weeks: number; extension: number };

/** Risks that stay high and that the authority was not asked about, or that are no longer what it read. */
export function notConsulted(content: Pick<DpiaContent, 'risks'>, turns: readonly Turn[]): DpiaRisk[] {
  const consulted = turns.filter(({ kind }) => kind === 'consulted').flatMap(({ about }) => about);
  return highResidual(content).filter((risk) => !consulted.includes(riskMark(risk)));
}

/** Prior consultation, where a risk stays high. `today` is `YYYY-MM-DD`. */
export function consultationOf(
  content: DpiaContent,
  turns: readonly Turn[],
  today: string,
  { weeks, extension }: Terms,
): ConsultationState {
  const consulted = last(turns, 'consulted');
  if (isMade(content) && notConsulted(content, turns).length > 0) return { kind: 'needed' };
  if (!consulted) return { kind: 'not-needed' };
  const since = turns.slice(turns.indexOf(consulted));
  const answered = last(since, 'authority-answered');
  const longer = last(since, 'authority-extended') ? extension : 0;
  const until = weeksAfter(consulted.day ?? consulted.at.toISOString().slice(0, 10), weeks + longer);
  return answered || today > until
    ? { kind: 'over', consulted, answered, until }
    : { kind: 'runs', consulted, extended: longer > 0, until };
}

export const weeksAfter = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
