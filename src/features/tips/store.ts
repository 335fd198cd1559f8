import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';

/** What stands on a post-it; `signed`: the name of the writer stands under it. */
export type TipWords = { tip: string; signed: boolean };
export type Tip = TipWords & { id: string; at: Date; by: string };

const place = (row: string) => ({ table: 'tips', column: 'words', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

export async function addTip(c: Context, words: TipWords, by: string): Promise<string> {
  const id = newId();
  const sealed = (await keyOf(c)).seal(place(id), JSON.stringify(words));
  const row = { organisation_id: c.organisation, id, words: sealed, stuck_at: c.now, stuck_by: by };
  await c.tx
    .insertInto('tips')
    .values({ ...row, removed_at: null, removed_by: null })
    .execute();
  return id;
}

/** More than fits on a wall nobody reads. */
const SHOWN = 100;

/** What hangs on the wall, newest first. */
export async function listTips(c: Context): Promise<Tip[]> {
  const rows = await c.tx
    .selectFrom('tips')
    .select(['id', 'words', 'stuck_at', 'stuck_by'])
    .where('organisation_id', '=', c.organisation)
    .where('removed_at', 'is', null)
    .orderBy('stuck_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c);
  return rows.map(({ id, words, stuck_at, stuck_by }) => ({
    ...(JSON.parse(key.open(place(id), words)) as TipWords),
    id,
    at: stuck_at,
    by: stuck_by,
  }));
}

/** Who stuck it. Undefined: it does not hang there. */
export async function findWriter(c: Context, id: string): Promise<string | undefined> {
  const row = await c.tx
    .selectFrom('tips')
    .select('stuck_by')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.stuck_by;
}

/** Taken off the wall: the words go, that it hung there stays. */
export async function removeTipRow(c: Context, id: string, by: string): Promise<void> {
  const gone: TipWords = { tip: '', signed: false };
  await c.tx
    .updateTable('tips')
    .set({ removed_at: c.now, removed_by: by, words: (await keyOf(c)).seal(place(id), JSON.stringify(gone)) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
