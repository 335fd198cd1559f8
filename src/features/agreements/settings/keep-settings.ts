import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { party, said, words } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addSettingRow, changeSettingRow, listSettings, removeSettingRow } from './store.ts';

const One = { partij: party, instelling: z.uuid() };
const findOne = async (c: Context, { partij, instelling }: { partij: string; instelling: string }) =>
  (await listSettings(c, partij)).find(({ id }) => id === instelling) ?? null;

/** Writes down what must be set at a supplier (S2.39). */
export const addSetting = action({
  name: 'agreements.add-setting',
  may: keepers,
  input: z.object({ partij: party, regel: said }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { regel }, { id: of }) => {
    const id = await addSettingRow(c, of, regel);
    return { done: { party: of }, trace: { object: { kind: 'setting', id } } };
  },
});

/** Changes the line, or says in words how it was done. A form sent again without a change keeps who and when. */
export const changeSetting = action({
  name: 'agreements.change-setting',
  may: keepers,
  input: z.object({ ...One, regel: said, gedaan: words }),
  gather: findOne,
  gate: 'agreement-content',
  run: async (c, { partij, regel, gedaan }, { id, line, done }) => {
    if (regel !== line || gedaan !== (done?.words ?? '')) await changeSettingRow(c, id, regel, gedaan);
    return { done: { party: partij }, trace: { object: { kind: 'setting', id } } };
  },
});

export const removeSetting = action({
  name: 'agreements.remove-setting',
  may: keepers,
  input: z.object(One),
  gather: findOne,
  gate: 'agreement-content',
  run: async (c, { partij }, { id }) => {
    await removeSettingRow(c, id);
    return { done: { party: partij }, trace: { object: { kind: 'setting', id } } };
  },
});
