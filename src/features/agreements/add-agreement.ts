import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { agreementKinds } from './policy.ts';
import { addAgreementRow, findAgreement, findParty } from './store.ts';

const Day = z.string().min(1).pipe(z.iso.date());

/** The fields of both forms: a first agreement, and a renewal. A last day before the first is told at the last day. */
const term = {
  vanaf: Day,
  tot: z
    .union([z.literal('').transform(() => null), z.iso.date()])
    .optional()
    .default(null),
};
const inOrder = ({ vanaf, tot }: { vanaf: string; tot: string | null }): boolean => tot === null || vanaf <= tot;
const notInOrder = { path: ['tot'], error: 'before-start' };

/** Records an agreement with a party that is known. */
export const addAgreement = action({
  name: 'agreements.add-agreement',
  may: ['process-owner', 'administrator'],
  input: z.object({ partij: z.string(), soort: z.enum(agreementKinds), ...term }).refine(inOrder, notInOrder),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { soort, vanaf, tot }, party) => {
    const id = newId();
    await addAgreementRow(c, {
      id,
      party: party.id,
      kind: soort,
      from: vanaf,
      until: tot,
      renews: null,
      by: whoActs(c),
    });
    return { done: { id, party: party.id }, trace: { object: { kind: 'agreement', id } } };
  },
});

/** A new agreement that follows an earlier one; the earlier one stays as it was. */
export const renewAgreement = action({
  name: 'agreements.renew-agreement',
  may: ['process-owner', 'administrator'],
  input: z.object({ overeenkomst: z.uuid(), ...term }).refine(inOrder, notInOrder),
  gather: async (c, { overeenkomst }) => (await findAgreement(c, overeenkomst)) ?? null,
  gate: 'agreement-content',
  run: async (c, { vanaf, tot }, { id: renews, party, kind }) => {
    const id = newId();
    await addAgreementRow(c, { id, party, kind, from: vanaf, until: tot, renews, by: whoActs(c) });
    return { done: { id, party }, trace: { object: { kind: 'agreement', id } } };
  },
});

function whoActs({ actor }: Context): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here records an agreement.');
  return actor.account;
}
