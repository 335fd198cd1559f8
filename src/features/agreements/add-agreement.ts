import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { changeAgreementSheet } from './agreement-sheet.ts';
import { day, maybeDay, words } from './party-input.ts';
import { agreementKinds, type AgreementRow } from './policy.ts';
import { addAgreementRow, findAgreement, findParty } from './store.ts';
import { keepers, whoActs } from './who-acts.ts';

/** The fields of both forms: a first agreement, and a renewal. A last day before the first is told at the last day. */
const term = {
  vanaf: day,
  tot: maybeDay,
  getekend: maybeDay,
  bewaard: words,
  contact: words,
};
type Paper = { getekend: string | null; bewaard: string; contact: string };
const inOrder = ({ vanaf, tot }: { vanaf: string; tot: string | null }): boolean => tot === null || vanaf <= tot;
/** Nobody keeps to what was never signed: it was signed on a day, or the paper lies somewhere (AVG 28(9)). */
const onPaper = ({ getekend, bewaard }: Pick<Paper, 'getekend' | 'bewaard'>) => getekend !== null || bewaard !== '';
const notOnPaper = { path: ['getekend'], error: 'not-signed' };
const notInOrder = { path: ['tot'], error: 'before-start' };

/** Records an agreement with a party that is known. */
export const addAgreement = action({
  name: 'agreements.add-agreement',
  may: keepers,
  input: z
    .object({ partij: z.string(), soort: z.enum(agreementKinds), ...term })
    .refine(inOrder, notInOrder)
    .refine(onPaper, notOnPaper),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { soort, vanaf, tot, ...paper }, party) => {
    const id = await record(c, { party: party.id, kind: soort, from: vanaf, until: tot, renews: null }, paper);
    return { done: { id, party: party.id }, trace: { object: { kind: 'agreement', id } } };
  },
});

/** A new agreement that follows an earlier one; the earlier one stays as it was. */
export const renewAgreement = action({
  name: 'agreements.renew-agreement',
  may: keepers,
  input: z
    .object({ overeenkomst: z.uuid(), ...term })
    .refine(inOrder, notInOrder)
    .refine(onPaper, notOnPaper),
  gather: async (c, { overeenkomst }) => (await findAgreement(c, overeenkomst)) ?? null,
  gate: 'agreement-content',
  run: async (c, { vanaf, tot, ...paper }, { id: renews, party, kind }) => {
    const id = await record(c, { party, kind, from: vanaf, until: tot, renews }, paper);
    return { done: { id, party }, trace: { object: { kind: 'agreement', id } } };
  },
});

async function record(
  c: Context,
  agreement: Omit<AgreementRow, 'id' | 'covenant' | 'covers'>,
  { getekend, bewaard, contact }: Paper,
) {
  const id = newId();
  await addAgreementRow(c, { id, ...agreement, by: whoActs(c) });
  if (getekend || bewaard || contact) {
    await changeAgreementSheet(c, id, { signedOn: getekend, keptWhere: bewaard, contact, clauses: {} });
  }
  return id;
}
