import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { day, maybeCountry, organisationName, party, said, words } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addSubProcessorRow, answerSubProcessorRow, listSubProcessors, removeSubProcessorRow } from './store.ts';

const One = { partij: party, subverwerker: z.uuid() };
const findOne = async (c: Context, { partij, subverwerker }: { partij: string; subverwerker: string }) =>
  (await listSubProcessors(c, partij)).find(({ id }) => id === subverwerker) ?? null;

/** Records that a processor wants to let somebody work for it. It waits for our answer (AVG 28(2)). */
export const addSubProcessor = action({
  name: 'agreements.add-sub-processor',
  may: keepers,
  input: z.object({ partij: party, naam: organisationName, land: maybeCountry, waarvoor: words }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { naam, land, waarvoor }, { id: of }) => {
    const id = await addSubProcessorRow(c, of, { name: naam, country: land, does: waarvoor });
    return { done: { party: of }, trace: { object: { kind: 'sub-processor', id } } };
  },
});

/** Our answer: agreed, or an objection, in words (AVG 28(2) and (4)). It may change; the log keeps when. */
export const answerSubProcessor = action({
  name: 'agreements.answer-sub-processor',
  may: keepers,
  input: z.object({ ...One, antwoord: z.enum(['agreed', 'objected']), dag: day, woorden: said }),
  gather: findOne,
  gate: 'agreement-content',
  run: async (c, { partij, antwoord, dag, woorden }, { id, does }) => {
    await answerSubProcessorRow(c, id, { decision: antwoord, on: dag, words: { does, answer: woorden } });
    return { done: { party: partij }, trace: { object: { kind: 'sub-processor', id }, detail: antwoord } };
  },
});

/** This party no longer lets this one work for it. */
export const removeSubProcessor = action({
  name: 'agreements.remove-sub-processor',
  may: keepers,
  input: z.object(One),
  gather: findOne,
  gate: 'agreement-content',
  run: async (c, { partij }, { id }) => {
    await removeSubProcessorRow(c, id);
    return { done: { party: partij }, trace: { object: { kind: 'sub-processor', id } } };
  },
});
