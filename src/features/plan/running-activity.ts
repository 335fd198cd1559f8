import type { Channel, FieldCategory, Plan } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import type { Text } from '../../ui/index.ts';
import { monthsInArchive, type PlanDocument, type PlanPurposeText, toGatePlan } from './policy.ts';
import { listRunning, findVersions, type Running, type Version } from './store.ts';

/** An approved plan as the other features use it: the gate's part, and the texts for people. */
export type RunningActivity = {
  id: string;
  title: Text;
  version: number;
  /** The activity ended: the gate lets only keeping, destroying and the own view of the person pass. */
  closed: boolean;
  /** Kinds of people whom it is about; empty while nobody said. */
  people: PlanDocument['people'];
  plan: Plan;
  purposes: readonly RunningPurpose[];
  fields: readonly {
    id: string;
    label: Text;
    category: FieldCategory;
    source: PlanDocument['fields'][number]['source'];
  }[];
  /** Step 7 as it was written; the gate has its own part in `plan.flows`. */
  flows: PlanDocument['flows'];
  /** Where data are kept. */
  places: PlanDocument['places'];
  /** Names of the parties outside, by the id that flows use. */
  parties: ReadonlyMap<string, string>;
  /** Whole months: from the event to the archive, and from the archive to destruction. */
  retention: {
    from: NonNullable<PlanDocument['retention']>['from'];
    archiveAfterMonths: number;
    destroyAfterMonths: number;
  };
};

export type RunningPurpose = {
  id: string;
  title: Text;
  explanation: Text;
  why: Text;
  basisText: Text;
  /** The question as it is asked. Also there when consent lifts secrecy while the basis is another. */
  consentText: Text | null;
  marketing: boolean;
  /** The ways in which the person, or a party outside, is reached for this purpose. */
  channels: readonly Channel[];
};

/** The plan that binds today, also of an activity that ended; null: not there, or no version has begun. */
export async function runningActivity(c: Context, id: string): Promise<RunningActivity | null> {
  const [running] = await listRunning(c, id);
  return running ? recall(c, running) : null;
}

/** All plans that run, oldest first; with `closedToo` also those of activities that ended. */
export async function listActivities(c: Context, { closedToo = false } = {}): Promise<RunningActivity[]> {
  const running = (await listRunning(c)).filter(({ closed }) => closedToo || !closed);
  const unknown = running.filter((each) => !known.has(keyOf(c, each)));
  if (unknown.length > 1) await learn(c, unknown);
  return Promise.all(running.map((each) => recall(c, each)));
}

/**
 * An approved version never changes, so it is read once per process; which version runs is read every time. One
 * object per version also lets the gate remember what it decided under it.
 */
const known = new Map<string, RunningActivity>();
/** More than the largest register we measure, so that a list of all plans never reads them one after the other. */
const MOST_KNOWN = 2_500;

const keyOf = (c: Context, { id, version, owner, closed }: Running) =>
  [c.organisation, id, version, owner, closed].join('/');

async function recall(c: Context, running: Running): Promise<RunningActivity> {
  const found = known.get(keyOf(c, running));
  if (found) return found;
  const [activity] = await learn(c, [running]);
  if (!activity) throw new Error('A version that runs is there to be read.');
  return activity;
}

/** Reads these versions at once, however many they are. */
async function learn(c: Context, running: readonly Running[]): Promise<RunningActivity[]> {
  const rows = await findVersions(c, running);
  if (known.size + running.length > MOST_KNOWN) known.clear();
  return running.flatMap((each) => {
    const row = rows.get(each.id);
    if (!row) return [];
    const activity = describe(each, row);
    known.set(keyOf(c, each), activity);
    return [activity];
  });
}

/** A draft as if it ran, for pictures of it; nothing is decided by it. */
export const asIfRunning = (id: string, round: number, document: PlanDocument): RunningActivity =>
  describe({ id, owner: null, version: round, closed: false }, { version: round, document });

function describe(
  { id, owner, closed }: Running,
  { version, document }: Pick<Version, 'version' | 'document'>,
): RunningActivity {
  const { retention } = document;
  return {
    id,
    title: inBoth(document.title),
    version,
    closed,
    people: document.people,
    plan: toGatePlan(document, { activity: id, version, state: closed ? 'closed' : 'running', owner }),
    purposes: document.purposes.filter((purpose) => purpose.basis !== null).map(purposeForPeople),
    fields: document.fields
      .filter((field) => !field.off)
      .map(({ id: field, label, category, source }) => ({ id: field, label: inBoth(label), category, source })),
    flows: document.flows.map((flow) => ({ ...flow, package: spoken(flow.package) })),
    places: document.places,
    parties: new Map(document.flows.map((flow) => [flow.party, flow.partyName])),
    retention: {
      from: retention?.from ?? 'last-appointment',
      archiveAfterMonths: retention?.archiveAfterMonths ?? 0,
      destroyAfterMonths: retention ? monthsInArchive(retention) : 0,
    },
  };
}

/** The parts that somebody wrote: a form sends the others as empty. */
const spoken = (parts: PlanDocument['flows'][number]['package']): typeof parts =>
  Object.fromEntries(Object.entries(parts).filter(([, said]) => said !== ''));

function purposeForPeople(purpose: PlanPurposeText): RunningPurpose {
  const { id, title, explanation, why, basisText, consentText, marketing, channels } = purpose;
  return {
    id,
    title: inBoth(title),
    explanation: inBoth(explanation),
    why: inBoth(why),
    basisText: inBoth(basisText),
    consentText: consentText && inBoth(consentText),
    marketing,
    channels: channels.filter((channel) => channel !== 'screen'),
  };
}

/** Dutch is always there; a text that nobody translated yet is shown as it is. */
export const inBoth = ({ nl, en }: PlanDocument['title']): Text => ({ nl, en: en === '' ? nl : en });
