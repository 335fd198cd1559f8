import type { PlanContent, PlanMeasure } from '../../../plan/document/content.ts';
import type { BroughtDpia } from '../../../plan/dpia/content.ts';
import type { Making, WholeDpia, Written } from '../../draft.ts';
import { finding, type Finding } from '../../finding.ts';
import { withZone } from '../plan-file.ts';
import { fromPia, measureText, ofRisk } from './from-pia.ts';
import { toHtml } from './html.ts';
import { left, type PlanPart } from '../left.ts';
import { PiaFile, type PiaAnswer, type PiaData, type PiaMeasure, type PiaQuestion, questionOf } from './shape.ts';
import { isPiaEvent } from './risk-words.ts';
import { writeViews } from './views.ts';
import { writeAnswers } from './write-answers.ts';
import { changedRisks, riskMeasures } from './write-risks.ts';

/** `origin`: the file that the plan once came from, so that what a plan cannot hold comes back. */
export type PiaMaking = Making & { origin?: unknown; dpia?: WholeDpia | undefined };

/**
 * A plan as a file that the CNIL software opens (formats.md 4.5: `pia` is there, the lists are lists, and every
 * reference of an evaluation is a text). What came in with `origin` and was not touched since is given back as it was.
 */
export function toPia(plan: PlanContent, making: PiaMaking): Written<PiaFile> {
  const before = originOf(making);
  const at = withZone(making.at);
  const asCame = before ? writeAnswers(before.plan, making.lawOf) : undefined;
  const answers = [...writeAnswers(plan, making.lawOf)]
    .filter(([question, text]) => text !== (asCame?.get(question) ?? ''))
    .map(([question, text]) => [question, { text }] as const);
  const risks = making.dpia ? changedRisks(making.dpia.risks, before?.dpia?.risks ?? []) : [];
  const value: PiaFile = {
    ...before?.file,
    pia: rootOf(plan, before, at, making),
    answers: withAnswers(
      before?.file.answers ?? [],
      new Map<PiaQuestion, Partial<PiaData>>([...answers, ...risks]),
      at,
    ),
    measures: withMeasures(plan, before, at, making.dpia),
    evaluations: (before?.file.evaluations ?? []).map((each) => ({ ...each, reference_to: String(each.reference_to) })),
    comments: before?.file.comments ?? [],
  };
  return { value, notCarried: [...left(plan, noPlace), ...(making.dpia ? leftOf(making.dpia) : [])] };
}

/** What of a DPIA stays with the activity. Who sees to a measure is a name, and goes nowhere by itself. */
function leftOf({ risks, more }: WholeDpia): Finding[] {
  const carried = risks.filter(({ event }) => isPiaEvent(event));
  const owned = carried.some(({ measures }) => measures.some(({ owner }) => owner !== ''));
  return [
    ...risks.filter((risk) => !carried.includes(risk)).map(({ description }) => finding('left-risk', '', description)),
    ...(owned ? [finding('left-risk-owners')] : []),
    ...(more ? [finding('left-dpia-rest')] : []),
  ];
}

/** What the questions of the CNIL do not ask. */
const noPlace: readonly PlanPart[] = [
  ...([
    'left-english',
    'left-moments',
    'left-doors',
    'left-ways',
    'left-comparisons',
    'left-packages',
    'left-people',
  ] as const),
  ...(['left-off', 'left-reasons', 'left-balancing', 'left-measures', 'left-archive'] as const),
];

type Before = { file: PiaFile; plan: PlanContent; dpia: BroughtDpia | undefined };

function originOf({ origin }: PiaMaking): Before | undefined {
  const parsed = origin === undefined ? undefined : PiaFile.safeParse(origin);
  if (!parsed?.success) return undefined;
  // Which country it was read for does not change what stands in the answers.
  const [draft] = fromPia(parsed.data, { country: 'NL' }).drafts;
  return draft && { file: parsed.data, plan: draft.content, dpia: draft.dpia };
}

function rootOf(plan: PlanContent, before: Before | undefined, at: string, making: PiaMaking): PiaFile['pia'] {
  const fresh = {
    ...{ id: 1, status: 0, category: '', author_name: making.organisation, evaluator_name: '', validator_name: '' },
    ...{ dpo_status: null, dpo_opinion: '', dpos_names: '', ...writeViews(null), concerned_people_status: null },
    ...{ rejection_reason: '', applied_adjustments: '', progress: 0, is_example: 0, is_archive: 0 },
    ...{ structure_id: null, structure_name: null, structure_sector_name: null, structure_data: null, created_at: at },
  };
  const came = before?.file.pia;
  const name = before && plan.title.nl === before.plan.title.nl ? came?.name : plan.title.nl;
  return { ...(came ?? fresh), ...saidIn(making.dpia, before), name: name ?? '', updated_at: at };
}

/**
 * What people and officer said, where it is other than what came in. The officer goes along as a role: who it is, is
 * nobody's business elsewhere.
 */
function saidIn(dpia: WholeDpia | undefined, before: Before | undefined): Record<string, unknown> {
  if (!dpia) return {};
  const [views, asCame] = [writeViews(dpia.views), writeViews(before?.dpia?.views ?? null)];
  const same = JSON.stringify(views) === JSON.stringify(asCame);
  const { advice } = dpia;
  return {
    ...(same ? {} : views),
    ...(advice && { dpo_status: advice.agrees ? 1 : 0, dpo_opinion: advice.words, dpos_names: 'FG' }),
  };
}

const numberOf = (id: unknown): number => (typeof id === 'number' && Number.isSafeInteger(id) ? id : 0);
const nextId = (list: readonly { id?: unknown }[]) => Math.max(0, ...list.map(({ id }) => numberOf(id))) + 1;

function withAnswers(came: readonly PiaAnswer[], fresh: Map<PiaQuestion, Partial<PiaData>>, at: string): PiaAnswer[] {
  const left = new Map(fresh);
  const kept = came.map((answer) => {
    const question = questionOf(answer.reference_to);
    const said = question === undefined ? undefined : left.get(question);
    if (question === undefined || said === undefined) return answer;
    left.delete(question);
    return { ...answer, data: { ...answer.data, ...said }, updated_at: at };
  });
  const first = nextId(came);
  const said = [...left].filter(([, data]) => !saysNothing(data));
  const added = said.map(([question, fresh], index): PiaAnswer => {
    const data = { text: '', gauge: null, list: [], ...fresh };
    return { id: first + index, pia_id: 1, reference_to: question, data, created_at: at, updated_at: at };
  });
  return [...kept, ...added];
}

const saysNothing = ({ text = '', gauge = null, list = [] }: Partial<PiaData>) =>
  text === '' && gauge === null && list.length === 0;

/** Measures of the plan, and those that stand at risks alone. */
function withMeasures(plan: PlanContent, before: Before | undefined, at: string, dpia: WholeDpia | undefined) {
  const came = before?.file.measures ?? [];
  const planned = planMeasures(plan, before, at);
  const own = riskMeasures(dpia?.risks ?? []);
  const asCame = riskMeasures(before?.dpia?.risks ?? []);
  if (!dpia || JSON.stringify(own) === JSON.stringify(asCame)) return planned;
  const kept = planned.filter((measure) => !ofRisk(measure));
  const first = nextId([...came, ...kept]);
  const added = own.map((measure, index): PiaMeasure => {
    return { id: first + index, pia_id: 1, ...measure, placeholder: '', created_at: at, updated_at: at };
  });
  return [...kept, ...added];
}

/** A measure of the file that is still in the plan stays as it was, with its number: evaluations point at it. */
function planMeasures({ measures }: PlanContent, before: Before | undefined, at: string): PiaMeasure[] {
  const came = before?.file.measures ?? [];
  const inPlan = came
    .filter((each) => measureText(each) !== '' && !ofRisk(each))
    .slice(0, before?.plan.measures.length ?? 0);
  const asCame = (before?.plan.measures ?? []).map(written);
  if (before && JSON.stringify(measures.map(written)) === JSON.stringify(asCame)) return [...came];
  const first = nextId(came);
  const carried = measures.map((measure, index): PiaMeasure => {
    const same = inPlan[asCame.indexOf(written(measure))];
    if (same) return same;
    return { id: first + index, pia_id: 1, ...measureOf(measure), placeholder: '', created_at: at, updated_at: at };
  });
  return [...carried, ...came.filter((each) => !inPlan.includes(each))];
}

const written = (measure: PlanMeasure) => JSON.stringify(measureOf(measure));

function measureOf({ text, level, evidence }: PlanMeasure): { title: string; content: string } {
  const marks: [string, string][] = [['Niveau', level === 'raised' ? 'verhoogd' : 'basis']];
  if (evidence.trim() !== '') marks.push(['Bewijs', evidence.replace(/\n{3,}/g, '\n\n').trim()]);
  return { title: text.nl, content: toHtml({ text: '', items: [{ term: 'Over deze maatregel', text: '', marks }] }) };
}
