import { z } from 'zod';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { fittingKind, renewalStart } from './policy.ts';
import { type AgreementSheet, emptySheet, listAgreementSheets } from './agreement-sheet.ts';
import { clauseField } from './describe-agreement.ts';
import { clauses } from './party-words.ts';
import { findAgreement, findParty } from './store.ts';
import { keepers } from './who-acts.ts';

/** A party with the agreement that somebody wants to renew, and what the form begins with. */
export const readAgreement = question({
  name: 'agreements.read-agreement',
  may: keepers,
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

const valuesOf = ({ signedOn, keptWhere, contact, clauses: where }: AgreementSheet) => ({
  getekend: signedOn ?? '',
  bewaard: keptWhere,
  contact,
  ...Object.fromEntries(clauses.map((clause) => [clauseField(clause), where[clause] ?? ''])),
});

/** An agreement with its reading aid, to say what stands where. */
export const readAgreementSheet = question({
  name: 'agreements.read-agreement-sheet',
  may: keepers,
  input: z.object({ partij: z.string(), overeenkomst: z.uuid() }),
  gather: async (c, { partij, overeenkomst }) => {
    const party = await findParty(c, partij);
    const agreement = await findAgreement(c, overeenkomst);
    return party && agreement?.party === party.id ? { party, agreement } : null;
  },
  gate: 'agreement-content',
  read: async (c, _input, { party, agreement }) => {
    const sheet = (await listAgreementSheets(c, party.id)).get(agreement.id) ?? emptySheet;
    return { answer: { party, agreement, values: valuesOf(sheet) } };
  },
});
