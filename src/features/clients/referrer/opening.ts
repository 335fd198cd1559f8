import type { Act } from '../../../gate/act.ts';
import type { Channel, FieldId, Flow, PartyId, Plan } from '../../../gate/plan.ts';

/** The wall, opened by the client for one item, until a day: who sent the client may hear that, and nothing else. */
export type Opening = {
  id: string;
  referrer: string;
  field: FieldId;
  /** What exactly, in the words of the client. */
  item: string;
  from: Date;
  until: Date;
  method: 'paper' | 'phone' | 'in-person';
  evidence: string;
  closedAt: Date | null;
};

export const isOpen = ({ from, until, closedAt }: Pick<Opening, 'from' | 'until' | 'closedAt'>, now: Date): boolean =>
  closedAt === null && from <= now && now < until;

/** The party of the plan behind which referrers stand; undefined when the plan knows none. */
export const referrerParty = ({ flows }: Pick<Plan, 'flows'>): PartyId | undefined =>
  flows.find(({ role }) => role === 'referrer')?.party;

export const isToReferrer = ({ flows }: Pick<Plan, 'flows'>, { recipient }: Act): boolean =>
  recipient?.kind === 'party' && flows.some(({ party, role }) => party === recipient.party && role === 'referrer');

/** A referrer is called back, written to, or told face to face; never through a mailbox. */
const ways: readonly Channel[] = ['in-person', 'phone', 'letter', 'secure-link'];

/**
 * The plan for one act on this client: with the items that this client opened as a flow of their own. Every other act,
 * and every other item, meets the wall as it stands in the plan.
 */
export function withOpenings(plan: Plan, act: Act, opened: readonly FieldId[]): Plan {
  const party = referrerParty(plan);
  if (party === undefined || opened.length === 0 || !isToReferrer(plan, act)) return plan;
  const channels = ways.filter((way) => plan.channels.some(({ channel }) => channel === way));
  const flow: Flow = { party, role: 'referrer', purpose: act.purpose, fields: opened, channels, needsAgreement: false };
  return { ...plan, flows: [...plan.flows, flow] };
}
