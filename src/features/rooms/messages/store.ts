import { type Selectable, sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import type { Depth } from '../../../gate/plan.ts';
import type { RoomsTables } from '../tables.ts';

export type MessageRow = Selectable<RoomsTables['room_messages']> & {
  /** The key of this message as this member has it, when not everybody got it; with the id of its row. */
  key_id: string | null;
  wrapped_key: Buffer | null;
};

export type NewMessageRow = {
  id: string;
  room: string;
  number: number;
  epoch: number;
  author: string;
  fields: readonly string[];
  depth: Depth;
  messageKey: Buffer | null;
  body: Buffer;
};

export async function addMessageRow(c: Context, message: NewMessageRow): Promise<void> {
  await c.tx
    .insertInto('room_messages')
    .values({
      organisation_id: c.organisation,
      id: message.id,
      room_id: message.room,
      number: message.number,
      epoch: message.epoch,
      author_id: message.author,
      fields: message.fields,
      depth: message.depth,
      message_key: message.messageKey,
      body: message.body,
      for_all: message.messageKey !== null,
      posted_at: c.now,
      recalled_at: null,
      recalled_by: null,
    })
    .execute();
}

type KeyRow = { id: string; message: string; member: string; wrapped: Buffer };

export async function addMessageKeys(c: Context, keys: readonly KeyRow[]): Promise<void> {
  const values = keys.map(({ id, message, member, wrapped }) => {
    return { organisation_id: c.organisation, id, message_id: message, member_id: member, wrapped_key: wrapped };
  });
  if (values.length > 0) await c.tx.insertInto('room_message_keys').values(values).execute();
}

type Which = { room: string; member: string; epochs: readonly number[] };

/** What this member may have, with the member's own key where there is one. */
function visible(c: Context, { room, member, epochs }: Which) {
  return c.tx
    .selectFrom('room_messages')
    .leftJoin('room_message_keys as own', (join) =>
      join
        .onRef('own.organisation_id', '=', 'room_messages.organisation_id')
        .onRef('own.message_id', '=', 'room_messages.id')
        .on('own.member_id', '=', member),
    )
    .where('room_messages.organisation_id', '=', c.organisation)
    .where('room_messages.room_id', '=', room)
    .where('room_messages.epoch', '=', sql<number>`any(${epochs}::integer[])`)
    .where(({ or, eb }) => or([eb('room_messages.for_all', '=', true), eb('own.id', 'is not', null)]));
}

/** The newest first; `before`: only those with a lower number. */
export async function listMessageRows(
  c: Context,
  which: Which,
  { before, most }: { before: number | null; most: number },
): Promise<MessageRow[]> {
  let query = visible(c, which)
    .selectAll('room_messages')
    .select(['own.id as key_id', 'own.wrapped_key as wrapped_key']);
  if (before !== null) query = query.where('room_messages.number', '<', before);
  return query.orderBy('room_messages.number', 'desc').limit(most).execute();
}

export const findMessageRow = (c: Context, which: Which, message: string): Promise<MessageRow | undefined> =>
  visible(c, which)
    .selectAll('room_messages')
    .select(['own.id as key_id', 'own.wrapped_key as wrapped_key'])
    .where('room_messages.id', '=', message)
    .executeTakeFirst();

/** The text and every key of it go; the place stays. False: it was taken back before. */
export async function changeToRecalled(c: Context, message: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await c.tx
    .updateTable('room_messages')
    .set({ message_key: null, body: null, recalled_at: c.now, recalled_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', message)
    .where('recalled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Writes for each message that this member saw it; the first time counts. */
export async function addReads(c: Context, member: string, messages: readonly string[]): Promise<void> {
  if (messages.length === 0) return;
  await sql`insert into room_reads (organisation_id, message_id, member_id, at)
    select ${c.organisation}, message, ${member}, ${c.now} from unnest(${messages}::uuid[]) message
    on conflict do nothing`.execute(c.tx);
}

export type Read = { message: string; member: string; at: Date };

export async function listReads(c: Context, messages: readonly string[]): Promise<Read[]> {
  if (messages.length === 0) return [];
  const rows = await c.tx
    .selectFrom('room_reads')
    .select(['message_id', 'member_id', 'at'])
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', anyOf(messages))
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ message: row.message_id, member: row.member_id, at: row.at }));
}

/** How many messages of others came after what each of these members has seen. */
export async function countUnread(c: Context, members: readonly string[]): Promise<Map<string, number>> {
  if (members.length === 0) return new Map();
  const { rows } = await sql<{ member: string; unread: number }>`
    select m.id as member, count(*) as unread
    from room_members m
    join room_messages r on r.organisation_id = m.organisation_id and r.room_id = m.room_id
      and r.number > m.seen_number and r.author_id <> m.id and r.recalled_at is null
    where m.organisation_id = ${c.organisation} and m.id = any(${members}::uuid[])
      and exists (select from room_keys k where k.organisation_id = m.organisation_id and k.member_id = m.id
        and k.epoch = r.epoch)
      and (r.for_all or exists (select from room_message_keys k where k.organisation_id = m.organisation_id
        and k.message_id = r.id and k.member_id = m.id))
    group by m.id`.execute(c.tx);
  return new Map(rows.map(({ member, unread }) => [member, Number(unread)]));
}

export async function addFiles(
  c: Context,
  { room, message, files }: { room: string; message: string; files: readonly string[] },
): Promise<void> {
  const values = files.map((file) => {
    return { organisation_id: c.organisation, room_id: room, message_id: message, file_id: file };
  });
  if (values.length > 0) await c.tx.insertInto('room_files').values(values).execute();
}

/** Their ids, and nothing points at them any more. */
export async function takeFiles(c: Context, message: string): Promise<string[]> {
  const rows = await c.tx
    .deleteFrom('room_files')
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', message)
    .returning('file_id')
    .execute();
  return rows.map((row) => row.file_id);
}

/** Puts something else in the place of every key of a message that not everybody got; who got it still sees its place. */
export async function changeMessageKeys(c: Context, message: string, sealed: (row: string) => Buffer): Promise<void> {
  const rows = await c.tx
    .selectFrom('room_message_keys')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('message_id', '=', message)
    .execute();
  for (const { id } of rows) {
    await c.tx
      .updateTable('room_message_keys')
      .set({ wrapped_key: sealed(id) })
      .where('organisation_id', '=', c.organisation)
      .where('id', '=', id)
      .execute();
  }
}

/** What was posted in a room, without the words: what it was about and who could read it. */
export type Posted = {
  id: string;
  at: Date;
  author: string;
  fields: readonly string[];
  depth: Depth;
  /** Members who could read it; null: everybody who was in the room. */
  readers: readonly string[] | null;
};

/** Everything that was posted in a room, the newest first; also what was taken back, because it had been told. */
export async function listPosted(c: Context, room: string): Promise<Posted[]> {
  const messages = await c.tx
    .selectFrom('room_messages')
    .select(['id', 'posted_at', 'author_id', 'fields', 'depth', 'for_all'])
    .where('organisation_id', '=', c.organisation)
    .where('room_id', '=', room)
    .orderBy('number', 'desc')
    .execute();
  const apart = messages.filter(({ for_all }) => !for_all).map(({ id }) => id);
  const keys =
    apart.length === 0
      ? []
      : await c.tx
          .selectFrom('room_message_keys')
          .select(['message_id', 'member_id'])
          .where('organisation_id', '=', c.organisation)
          .where('message_id', '=', anyOf(apart))
          .execute();
  return messages.map(({ id, posted_at: at, author_id: author, fields, depth, for_all }) => ({
    ...{ id, at, author, fields, depth },
    readers: for_all ? null : keys.filter((each) => each.message_id === id).map((each) => each.member_id),
  }));
}
