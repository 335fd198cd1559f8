import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { wordKey } from '../seal-words.ts';
import { whoActs } from '../who-acts.ts';

export type Setting = {
  id: string;
  /** What must be set, such as "data delen van gebruikers uitzetten". */
  line: string;
  /** How it was done, in words; null while nobody did. */
  done: { words: string; at: Date; by: string } | null;
};

/** The settings of a supplier in the order in which they were written. */
export async function listSettings(c: Context, party: string): Promise<Setting[]> {
  const rows = await c.tx
    .selectFrom('party_settings')
    .select(['id', 'line', 'done', 'done_at', 'done_by'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  const key = await wordKey(c);
  return rows.map(({ id, line, done, done_at, done_by }) => ({
    id,
    line: key.open('party_settings', id, line, 'line'),
    done:
      done && done_at && done_by
        ? { words: key.open('party_settings', id, done, 'done'), at: done_at, by: done_by }
        : null,
  }));
}

export async function addSettingRow(c: Context, party: string, line: string): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('party_settings')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      line: (await wordKey(c)).seal('party_settings', id, line, 'line'),
      added_at: c.now,
      added_by: whoActs(c),
      done: null,
      done_at: null,
      done_by: null,
      removed_at: null,
      removed_by: null,
    })
    .execute();
  return id;
}

/** Writes the line again, and how it was done; empty words mean that it still has to be done. */
export async function changeSettingRow(c: Context, id: string, line: string, done: string): Promise<void> {
  const key = await wordKey(c);
  const state =
    done === ''
      ? { done: null, done_at: null, done_by: null }
      : { done: key.seal('party_settings', id, done, 'done'), done_at: c.now, done_by: whoActs(c) };
  await c.tx
    .updateTable('party_settings')
    .set({ line: key.seal('party_settings', id, line, 'line'), ...state })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

export const removeSettingRow = (c: Context, id: string) =>
  c.tx
    .updateTable('party_settings')
    .set({ removed_at: c.now, removed_by: whoActs(c) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
