import type { Channel, FieldCategory, Plan } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import type { Text } from '../../ui/index.ts';
import { monthsInArchive, type PlanDocument, type PlanPurposeText, toGatePlan } from './policy.ts';
import { findVersion, listRunning, type Running, type Version } from './store.ts';

/** An approved plan as the other features use it: the gate's part, and the texts for people. */
export type RunningActivity = {
  id: string;
  title: Text;
  version: number;
  plan: Plan;
  purposes: readonly RunningPurpose[];
  fields: readonly { id: string; label: Text; category: FieldCategory }[];
  /** Names of the parties outside, by the id that flows use. */
  parties: ReadonlyMap<string, string>;
  /** Whole months: from the last appointment to the archive, and from the archive to destruction. */
  retention: { archiveAfterMonths: number; destroyAfterMonths: number };
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

/** The plan that runs, or null: not there, or never approved. */
export async function runningActivity(c: Context, id: string): Promise<RunningActivity | null> {
  const [running] = await listRunning(c, id);
  return running ? recall(c, running) : null;
}

/** All plans that run, oldest first. */
export async function listActivities(c: Context): Promise<RunningActivity[]> {
  return Promise.all((await listRunning(c)).map((running) => recall(c, running)));
}

/**
 * An approved version never changes, so it is read once per process; which version runs is read every time. One
 * object per version also lets the gate remember what it decided under it.
 */
const known = new Map<string, RunningActivity>();
const MOST_KNOWN = 500;

async function recall(c: Context, { id, owner, version }: Running): Promise<RunningActivity> {
  const key = [c.organisation, id, version, owner].join('/');
  const found = known.get(key);
  if (found) return found;
  const row = await findVersion(c, id, version);
  if (!row) throw new Error('A version that runs is there to be read.');
  const activity = describe({ id, owner }, row);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, activity);
  return activity;
}

function describe(activity: Pick<Running, 'id' | 'owner'>, { version, document }: Version): RunningActivity {
  const { owner, id } = activity;
  const { retention } = document;
  return {
    id,
    title: inBoth(document.title),
    version,
    plan: toGatePlan(document, { activity: id, version, state: 'running', owner }),
    purposes: document.purposes.filter((purpose) => purpose.basis !== null).map(purposeForPeople),
    fields: document.fields
      .filter((field) => !field.off)
      .map(({ id: field, label, category }) => ({ id: field, label: inBoth(label), category })),
    parties: new Map(document.flows.map((flow) => [flow.party, flow.partyName])),
    retention: {
      archiveAfterMonths: retention?.archiveAfterMonths ?? 0,
      destroyAfterMonths: retention ? monthsInArchive(retention) : 0,
    },
  };
}

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
