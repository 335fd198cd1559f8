import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { certificateKinds } from '../party-words.ts';
import { maybeDay, party, words } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addCertificateRow, listCertificates, removeCertificateRow } from './store.ts';

/** Records a certificate of a party, with its last day. */
export const addCertificate = action({
  name: 'agreements.add-certificate',
  may: keepers,
  input: z.object({ partij: party, soort: z.enum(certificateKinds), tot: maybeDay, waarover: words }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { soort, tot, waarover }, { id: of }) => {
    const id = await addCertificateRow(c, of, { kind: soort, until: tot, note: waarover });
    return { done: { party: of }, trace: { object: { kind: 'certificate', id } } };
  },
});

/** Takes a certificate off the page of a party; that it was there stays on record. */
export const removeCertificate = action({
  name: 'agreements.remove-certificate',
  may: keepers,
  input: z.object({ partij: party, certificaat: z.uuid() }),
  gather: async (c, { partij, certificaat }) =>
    (await listCertificates(c, partij)).find(({ id }) => id === certificaat) ?? null,
  gate: 'agreement-content',
  run: async (c, { partij }, { id }) => {
    await removeCertificateRow(c, partij, id);
    return { done: { party: partij }, trace: { object: { kind: 'certificate', id } } };
  },
});
