import { z } from 'zod';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { fittingKind, renewalStart } from './policy.ts';
import { findAgreement, findParty } from './store.ts';

/** A party with the agreement that somebody wants to renew, and what the form begins with. */
export const readAgreement = question({
  name: 'agreements.read-agreement',
  may: ['process-owner', 'administrator'],
  input: z.object({ partij: z.string(), overeenkomst: z.uuid().optional() }),
  gather: async (c, { partij, overeenkomst }) => {
    const party = await findParty(c, partij);
    const renews = overeenkomst === undefined ? undefined : await findAgreement(c, overeenkomst);
    if (!party || (overeenkomst !== undefined && renews?.party !== party.id)) return null;
    return { party, renews };
  },
  gate: 'agreement-content',
  read: async (c, _input, { party, renews }) => {
    const today = dayOf(c.now);
    const values = renews ? { vanaf: renewalStart(renews, today) } : { soort: fittingKind(party.role), vanaf: today };
    return { answer: { party, renews, values } };
  },
});
