import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { listActivities } from '../plan/index.ts';
import { type AgreementRow, type AgreementState, type PartyRow, partyState } from './policy.ts';
import { listAgreementRows, listPartyRows } from './store.ts';

export type Party = PartyRow & {
  /** Newest first. */
  agreements: readonly AgreementRow[];
  state: AgreementState | 'none';
  /** Whether a plan that runs gives this party something under an agreement only. */
  needed: boolean;
};

/** Organisations outside with their agreements, and how each stands today. */
export async function listParties(c: Context): Promise<Party[]> {
  const parties = await listPartyRows(c);
  const agreements = await listAgreementRows(c);
  const flows = (await listActivities(c)).flatMap(({ plan }) => plan.flows);
  const today = dayOf(c.now);
  return parties.map((party) => {
    const own = agreements.filter((agreement) => agreement.party === party.id);
    const needed = flows.some((flow) => flow.party === party.id && flow.needsAgreement);
    return { ...party, agreements: own, state: partyState(own, today), needed };
  });
}

/** What the gate may know of agreements: all that ever were, with their days (step 7 compares them with today). */
export const agreementsInForce = async (c: Context): Promise<{ party: string; from: string; until: string | null }[]> =>
  (await listAgreementRows(c)).map(({ party, from, until }) => ({ party, from, until }));

export type PartiesPage = { parties: readonly Party[]; today: string; mayArrange: boolean };

export const readParties = question({
  name: 'agreements.read-parties',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c) => ({
    answer: { parties: await listParties(c), today: dayOf(c.now), mayArrange: mayArrange(c) } satisfies PartiesPage,
  }),
});

const mayArrange = ({ actor }: Context): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => role === 'process-owner' || role === 'administrator');
