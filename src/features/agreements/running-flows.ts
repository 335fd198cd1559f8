import type { Channel, PartyRole } from '../../gate/plan.ts';
import type { Text } from '../../ui/index.ts';
import type { RunningActivity } from '../plan/index.ts';
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

/** What these plans give to whom: by party. One pass over plans that are in memory. */
export function flowsByParty(activities: readonly RunningActivity[]): Map<string, PartyFlow[]> {
  const byParty = new Map<string, PartyFlow[]>();
  for (const flow of activities.flatMap(flowsOf)) {
    const own = byParty.get(flow.party);
    if (own) own.push(flow);
    else byParty.set(flow.party, [flow]);
  }
  return byParty;
}
