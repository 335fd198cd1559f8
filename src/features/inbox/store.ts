import { sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import { newId } from '../../platform/ids.ts';
import type { Cursor, TellingWay } from './policy.ts';

/** Something was said: the thread moves to the top of the list. */
export async function noteSaid(c: Context, room: string): Promise<void> {
  await c.tx
    .insertInto('inbox_threads')
    .values({ organisation_id: c.organisation, room_id: room, last_at: c.now })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'room_id']).doUpdateSet({ last_at: c.now }))
    .execute();
}

type Who = { kind: 'worker' | 'client' | 'representative' | 'guest'; person: string };

/** The threads in which somebody takes part now, where something was said last first. One page by keyset. */
export async function listThreadIds(
  c: Context,
  { kind, person }: Who,
  { after, most, client = null }: { after: Cursor | null; most: number; client?: string | null },
): Promise<(Cursor & { member: string })[]> {
  const { rows } = await sql<Cursor & { member: string }>`
    select t.room_id as id, t.last_at as at, m.id as member
    from inbox_threads t
    join room_members m on m.organisation_id = t.organisation_id and m.room_id = t.room_id
      and m.kind = ${kind} and m.person_id = ${person} and m.left_at is null
    join rooms r on r.organisation_id = t.organisation_id and r.id = t.room_id
      and (${client}::uuid is null or r.client_id = ${client}::uuid)
    where t.organisation_id = ${c.organisation}
      and (${after?.at ?? null}::timestamptz is null
        or (date_trunc('milliseconds', t.last_at), t.room_id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by date_trunc('milliseconds', t.last_at) desc, t.room_id desc limit ${most}`.execute(c.tx);
  return rows;
}

/** Threads about a client in which this worker takes no part, the newest first. */
export async function listOthersThreads(c: Context, client: string, account: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.room_id as id from inbox_threads t
    join rooms r on r.organisation_id = t.organisation_id and r.id = t.room_id
    where t.organisation_id = ${c.organisation} and r.client_id = ${client} and r.closed_at is null
      and not exists (select from room_members m where m.organisation_id = t.organisation_id and m.room_id = t.room_id
        and m.kind = 'worker' and m.person_id = ${account} and m.left_at is null)
    order by t.last_at desc, t.room_id desc limit 50`.execute(c.tx);
  return rows.map(({ id }) => id);
}

export async function addReminder(c: Context, message: string, member: string): Promise<void> {
  await c.tx
    .insertInto('inbox_reminders')
    .values({ organisation_id: c.organisation, message_id: message, member_id: member, reminded_at: c.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Which of these messages somebody was called to once more, with the moment of the newest call. */
export async function listReminders(c: Context, messages: readonly string[]) {
  if (messages.length === 0) return [];
  const rows = await c.tx
    .selectFrom('inbox_reminders')
    .select(['message_id as message', 'member_id as member', 'reminded_at as at'])
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', anyOf(messages))
    .execute();
  return rows;
}

export type Telling = { message: string; way: TellingWay; toldOn: string; toldBy: string; note: string | null };

const place = (row: string) => ({ table: 'inbox_tellings', column: 'note', row });

export async function addTelling(c: Context, client: string, telling: Telling): Promise<string> {
  const id = newId();
  const key = await c.ground.vault.subject(c.organisation, client);
  await c.tx
    .insertInto('inbox_tellings')
    .values({
      organisation_id: c.organisation,
      id,
      message_id: telling.message,
      way: telling.way,
      told_on: telling.toldOn,
      told_by: telling.toldBy,
      noted_at: c.now,
      note: telling.note === null ? null : key.seal(place(id), telling.note),
    })
    .execute();
  return id;
}

/** How these messages were told in another way, the newest last. */
export async function listTellings(c: Context, client: string, messages: readonly string[]): Promise<Telling[]> {
  if (messages.length === 0) return [];
  const rows = await c.tx
    .selectFrom('inbox_tellings')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', anyOf(messages))
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const key = await c.ground.vault.subject(c.organisation, client);
  return rows.map((row) => ({
    message: row.message_id,
    way: row.way,
    toldOn: row.told_on,
    toldBy: row.told_by,
    note: row.note === null ? null : key.open(place(row.id), row.note),
  }));
}

/** Which of these messages were told in another way; nothing of it is opened. */
export async function findTold(c: Context, messages: readonly string[]): Promise<Set<string>> {
  if (messages.length === 0) return new Set();
  const rows = await c.tx
    .selectFrom('inbox_tellings')
    .select('message_id')
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', anyOf(messages))
    .execute();
  return new Set(rows.map((row) => row.message_id));
}
