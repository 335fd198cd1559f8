import type { WholeMeasure, WholeRisk } from '../../draft.ts';
import { type Drafting, fit, leave } from '../drafting.ts';
import { codeOf } from '../words.ts';
import { cleanValue } from './clean.ts';
import { asPlain, fromHtml, type Item, type Said } from './html.ts';
import { leaveItem, leaveText, valueOf } from './item.ts';
import {
  eventWords,
  originWords,
  type PiaEvent,
  piaEvents,
  riskMarks,
  riskNumber,
  type RiskPart,
  riskParts,
  riskQuestion,
} from './risk-words.ts';
import { type PiaFile, piaQuestions, questionOf } from './shape.ts';
import { writeRisks } from './write-risks.ts';

/** Measures of the draft by their words in the file, to find what a risk points at. */
export type Planned = ReadonlyMap<string, { id: string; text: string }>;
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

type Found = { at: number; said: Said; gauge: number | null; list: readonly string[] };
type Event = { event: PiaEvent; found: Readonly<Record<RiskPart, Found | undefined>> };
export type Risks = {
  risks: WholeRisk[];
  /** Which answers of the file were read. */
  read: ReadonlySet<number>;
};

const MOST_RISKS = 60;
const MOST_MEASURES = 40;

/** The risks of a file: those that we wrote one by one, and those of others as one risk for each event. */
export function readRisks(draft: Drafting, file: PiaFile, planned: Planned): Risks {
  const events = piaEvents.map((event) => eventOf(file, event));
  const read = new Set(events.flatMap(({ found }) => Object.values(found).flatMap((each) => each?.at ?? [])));
  const numbered = events.flatMap((event) => readEvent(draft, event, planned));
  const risks = numbered.sort((a, b) => a.number - b.number).map(({ risk }) => risk);
  if (risks.length > MOST_RISKS) leave(draft, 'no-room', 'answers', String(MOST_RISKS));
  return { risks: risks.slice(0, MOST_RISKS), read };
}

function eventOf({ answers }: PiaFile, event: PiaEvent): Event {
  const find = (part: RiskPart): Found | undefined => {
    const question = riskQuestion(event, part);
    const at = answers.findIndex(({ reference_to: asked }) => questionOf(asked) === question);
    if (at === -1) return undefined;
    const { text, gauge, list } = answers[at]!.data;
    const lines = (list ?? []).filter((each) => typeof each === 'string').map((each) => asPlain(fromHtml(each)));
    const said = fromHtml(text ?? '');
    return { at, said, gauge: gauge ? gauge : null, list: lines.filter((line) => line !== '') };
  };
  const found = Object.fromEntries(riskParts.map((part) => [part, find(part)]));
  return { event, found: found as Event['found'] };
}

type Numbered = { risk: WholeRisk; number: number };
const placeOf = ({ at }: Found) => `answers[${at}]`;

function readEvent(draft: Drafting, event: Event, planned: Planned): Numbered[] {
  const items = event.found.severity?.said.items ?? [];
  const ours = items.filter((item) => riskNumber(item.term) !== undefined && valueOf(item, riskMarks.origin) !== '');
  if (ours.length === 0) return readForeign(draft, event, planned);
  const risks = ours.map((item) => ({ risk: readOne(draft, event, item, planned), number: riskNumber(item.term)! }));
  leaveMore(draft, event, ours, risks);
  return risks;
}

const weightIn = (item: Item | undefined, label: string): number | null => {
  const value = item ? valueOf(item, label) : '';
  return /^[1-4]$/.test(value) ? Number(value) : null;
};

/** A risk as we wrote it ourselves. */
function readOne(draft: Drafting, { event, found }: Event, item: Item, planned: Planned): WholeRisk {
  const place = placeOf(found.severity!);
  const likely = found.likelihood?.said.items.find(({ term }) => term === item.term);
  const say = (from: Item | undefined, label: string) => fit(draft, from ? valueOf(from, label) : '', place);
  const [severityAfter, likelihoodAfter] = [
    weightIn(item, riskMarks.severityAfter),
    weightIn(likely, riskMarks.likelihoodAfter),
  ];
  const after = { severityWhy: say(item, riskMarks.whyAfter), likelihoodWhy: say(likely, riskMarks.whyAfter) };
  return {
    event,
    description: say(item, riskMarks.description),
    origin: codeOf(originWords, valueOf(item, riskMarks.origin)) ?? 'outside',
    originWhy: say(item, riskMarks.originWhy),
    before: {
      severity: weightIn(item, riskMarks.severity),
      severityWhy: say(item, riskMarks.why),
      likelihood: weightIn(likely, riskMarks.likelihood),
      likelihoodWhy: say(likely, riskMarks.why),
    },
    after:
      severityAfter === null || likelihoodAfter === null
        ? null
        : { ...after, severity: severityAfter, likelihood: likelihoodAfter },
    measures: roomFor(draft, place, ownMeasures(draft, place, item, planned)),
  };
}

/** Measures stand in their order; a day belongs to the measure before it. */
function ownMeasures(draft: Drafting, place: string, { marks }: Item, planned: Planned): WholeMeasure[] {
  const measures: WholeMeasure[] = [];
  for (const [label, value] of marks) {
    const last = measures.at(-1);
    if (label === riskMarks.planned) measures.push(measureOf(draft, place, value, planned));
    if (label === riskMarks.own) measures.push(measureOf(draft, place, value, new Map()));
    if (label === riskMarks.due && last && isDay(value)) measures.splice(-1, 1, { ...last, due: value });
  }
  return measures;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayBack(text) === text;
const dayBack = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
};

function measureOf(draft: Drafting, place: string, words: string, planned: Planned): WholeMeasure {
  const known = planned.get(wordsOf(words));
  return { planMeasure: known?.id ?? null, text: known?.text ?? fit(draft, words, place), owner: '', due: null };
}

/** Each measure of the plan once, and as many as a risk holds. */
function roomFor(draft: Drafting, place: string, measures: readonly WholeMeasure[]): WholeMeasure[] {
  const once = measures.filter(
    ({ planMeasure }, at) => planMeasure === null || measures.findIndex((m) => m.planMeasure === planMeasure) === at,
  );
  if (once.length > MOST_MEASURES) leave(draft, 'no-room', place, String(MOST_MEASURES));
  return once.slice(0, MOST_MEASURES);
}

/** What somebody wrote in another program beside the risks that we wrote there. */
function leaveMore(draft: Drafting, { event, found }: Event, ours: readonly Item[], risks: readonly Numbered[]): void {
  const written = writeRisks(risks.map(({ risk }) => risk))[event];
  for (const part of riskParts) {
    const each = found[part];
    if (!each) continue;
    const place = placeOf(each);
    const question = riskQuestion(event, part);
    const { gauge, list } = written.get(question)!;
    const known = new Set(list.map((line) => wordsOf(asPlain(fromHtml(cleanValue(line))))));
    for (const line of each.list) if (!known.has(wordsOf(line))) leave(draft, 'rest', place, line);
    if (each.gauge !== gauge) leave(draft, 'answer', place, piaQuestions[question]);
    leaveText(draft, each.said, place);
    for (const item of each.said.items) if (!ours.some(({ term }) => term === item.term)) leaveItem(draft, item, place);
  }
}

/** All that others say about one event, as one risk; nothing where they say nothing. */
function readForeign(draft: Drafting, { event, found }: Event, planned: Planned): Numbered[] {
  const lines = (part: RiskPart) => {
    const each = found[part];
    const text = each ? asPlain(each.said) : '';
    return [...(each?.list ?? []), ...(text === '' ? [] : [text])];
  };
  const known = Object.values(found).filter((each) => each !== undefined);
  if (known.every(({ gauge }) => gauge === null) && riskParts.every((part) => lines(part).length === 0)) return [];
  const place = placeOf(found.impacts ?? known[0]!);
  const words = (part: RiskPart) => fit(draft, lines(part).join('\n'), found[part] ? placeOf(found[part]) : place);
  const sources = lines('sources').join(', ');
  const why = [...lines('threats'), ...(sources === '' ? [] : [`Door: ${sources}`])].join('\n');
  const description = words('impacts') || eventWords[event];
  leave(draft, 'choose-origin', found.sources ? placeOf(found.sources) : place, description);
  const measures = lines('measures').map((line) => measureOf(draft, place, line, planned));
  const risk: WholeRisk = {
    event,
    description,
    origin: 'outside',
    originWhy: fit(draft, why, place),
    before: {
      severity: found.severity?.gauge ?? null,
      severityWhy: words('severity'),
      likelihood: found.likelihood?.gauge ?? null,
      likelihoodWhy: words('likelihood'),
    },
    after: null,
    measures: roomFor(draft, place, measures),
  };
  // After those that we wrote ourselves.
  return [{ risk, number: Number.MAX_SAFE_INTEGER }];
}
