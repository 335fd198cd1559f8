import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { changeAgreementSheet } from './agreement-sheet.ts';
import { maybeDay, party, words } from './party-input.ts';
import { type Clause, clauses } from './party-words.ts';
import { findAgreement } from './store.ts';
import { keepers } from './who-acts.ts';

/** The name of the field that says where a part of art. 28(3) stands. */
export const clauseField = (clause: Clause): string => `lid.${clause}`;

const clauseFields = Object.fromEntries(clauses.map((clause) => [clauseField(clause), words]));

/** Says what stands where in an agreement, and where the signed paper is (AVG 28(3) and (9)). */
export const describeAgreement = action({
  name: 'agreements.describe-agreement',
  may: keepers,
  input: z
    .object({ partij: party, overeenkomst: z.uuid(), getekend: maybeDay, bewaard: words, contact: words })
    .and(z.object(clauseFields)),
  gather: async (c, { partij, overeenkomst }) => {
    const agreement = await findAgreement(c, overeenkomst);
    return agreement?.party === partij ? agreement : null;
  },
  gate: 'agreement-content',
  run: async (c, input, { id, party: of }) => {
    const { getekend, bewaard, contact } = input;
    const found = clauses.map((clause) => [clause, input[clauseField(clause)] ?? ''] as const);
    const written = Object.fromEntries(found.filter(([, where]) => where !== ''));
    await changeAgreementSheet(c, id, { signedOn: getekend, keptWhere: bewaard, contact, clauses: written });
    return { done: { party: of }, trace: { object: { kind: 'agreement', id } } };
  },
});
