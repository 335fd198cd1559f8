import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { wordKey } from '../seal-words.ts';
import { whoActs } from '../who-acts.ts';

export type Ending = { id: string; on: string; reason: string; by: string; resumedAt: Date | null };

/** Every end of the relation with a party, the newest first. One that was not resumed is the state of today. */
export async function listEndingsOf(c: Context, party: string): Promise<Ending[]> {
  const rows = await c.tx
    .selectFrom('party_endings')
    .select(['id', 'ended_on as on', 'words', 'ended_by as by', 'resumed_at as resumedAt'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .orderBy('ended_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const key = await wordKey(c);
  return rows.map(({ words, ...row }) => ({ ...row, reason: key.open('party_endings', row.id, words) }));
}

export async function addEnding(c: Context, party: string, on: string, reason: string): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('party_endings')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      words: (await wordKey(c)).seal('party_endings', id, reason),
      ended_on: on,
      ended_at: c.now,
      ended_by: whoActs(c),
      resumed_at: null,
      resumed_by: null,
    })
    .execute();
  return id;
}

/** The id of the end that was taken back; undefined when there was none. */
export async function resumeRelation(c: Context, party: string): Promise<string | undefined> {
  const resumed = await c.tx
    .updateTable('party_endings')
    .set({ resumed_at: c.now, resumed_by: whoActs(c) })
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('resumed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return resumed?.id;
}
