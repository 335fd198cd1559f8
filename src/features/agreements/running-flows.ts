import type { Channel, PartyRole } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import type { Text } from '../../ui/index.ts';
import { listActivities, type RunningActivity } from '../plan/index.ts';
import type { PartyFacts } from './gaps.ts';
import type { TransferMechanism } from './party-words.ts';

/** What one party gets for one purpose of one plan that runs (step 7). */
export type PartyFlow = {
  activity: string;
  activityTitle: Text;
  party: string;
  partyName: string;
  role: PartyRole;
  purpose: Text;
  fields: readonly { id: string; label: Text }[];
  channels: readonly Channel[];
  needsAgreement: boolean;
  /** ISO 3166-1 alpha-2; empty while the plan does not say. */
  country: string;
  transfer: TransferMechanism | null;
  encrypted: boolean;
};

/** One object per version that runs, so what was worked out for it holds as long as it runs. */
const known = new WeakMap<RunningActivity, readonly PartyFlow[]>();

/** The flows of one plan to parties outside; whoever sent a client gets nothing and is no party. */
export function flowsOf(activity: RunningActivity): readonly PartyFlow[] {
  const found = known.get(activity);
  if (found) return found;
  const purposes = new Map(activity.purposes.map(({ id, title }) => [id, title]));
  const fields = new Map(activity.fields.map(({ id, label }) => [id, label]));
  const flows = activity.flows.flatMap((flow): PartyFlow[] => {
    const purpose = purposes.get(flow.purpose);
    if (flow.role === 'referrer' || !purpose) return [];
    const { party, partyName, role, channels, needsAgreement, country, transfer, encrypted } = flow;
    const inUse = flow.fields.flatMap((id) => (fields.has(id) ? [{ id, label: fields.get(id)! }] : []));
    const place = { country, transfer, encrypted };
    const about = { activity: activity.id, activityTitle: activity.title, purpose, fields: inUse };
    return [{ ...about, party, partyName, role, channels, needsAgreement, ...place }];
  });
  known.set(activity, flows);
  return flows;
}

/** The list that was given last, by organisation. */
const lists = new Map<string, readonly RunningActivity[]>();
const MOST_LISTS = 50;

/** All plans that run. As long as the same plans run it is the same list, so what follows from it can be remembered. */
export async function runningPlans(c: Context): Promise<readonly RunningActivity[]> {
  const list = await listActivities(c);
  const before = lists.get(c.organisation);
  if (before?.length === list.length && before.every((activity, index) => activity === list[index])) return before;
  if (lists.size >= MOST_LISTS) lists.clear();
  lists.set(c.organisation, list);
  return list;
}

/** Remembers what follows from a list of plans as long as that list is the same one. */
export function remembered<Answer>(work: (activities: readonly RunningActivity[]) => Answer): typeof work {
  const answers = new WeakMap<readonly RunningActivity[], Answer>();
  return (activities) => {
    const found = answers.get(activities) ?? work(activities);
    answers.set(activities, found);
    return found;
  };
}

/** What running plans give one party, and what that says of it. */
export type Given = { flows: readonly PartyFlow[]; plans: PartyFacts['plans'] };

/** What these plans give to whom, by party. */
export const flowsByParty = remembered(
  (activities): ReadonlyMap<string, Given> =>
    new Map(
      [...groupByParty(activities.flatMap(flowsOf))].map(([party, flows]) => [party, { flows, plans: plansOf(flows) }]),
    ),
);

export function groupByParty(flows: readonly PartyFlow[]): Map<string, PartyFlow[]> {
  const byParty = new Map<string, PartyFlow[]>();
  for (const flow of flows) {
    const own = byParty.get(flow.party);
    if (own) own.push(flow);
    else byParty.set(flow.party, [flow]);
  }
  return byParty;
}

export const plansOf = (flows: readonly PartyFlow[]): PartyFacts['plans'] => ({
  flows: flows.length,
  needsAgreement: flows.some((flow) => flow.needsAgreement),
  roles: new Set(flows.map(({ role }) => role)),
  countries: new Set(flows.map(({ country }) => country).filter((country) => country !== '')),
});
