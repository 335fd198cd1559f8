import type { Selectable } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import { newId } from '../../platform/ids.ts';
import type { SubjectVault } from '../../platform/vault/index.ts';
import type { Ending, RoomKind } from './policy.ts';
import type { RoomsTables } from './tables.ts';

export type Room = {
  id: string;
  kind: RoomKind;
  client: string;
  activity: string;
  purpose: string;
  /** The party with which it was opened; null: with the client. */
  party: string | null;
  fields: readonly string[];
  covenant: string | null;
  decision: string | null;
  /** What it is for, in the words of who opened it. */
  title: string;
  /** The last day, `YYYY-MM-DD`. */
  endsOn: string | null;
  epoch: number;
  lastNumber: number;
  openedAt: Date;
  openedBy: string | null;
  closedAt: Date | null;
  closedBecause: Ending | null;
};

type Row = Selectable<RoomsTables['rooms']>;
const place = (row: string) => ({ table: 'rooms', column: 'title', row });

function roomOf(row: Row, client: SubjectVault): Room {
  return {
    id: row.id,
    kind: row.kind,
    client: row.client_id,
    activity: row.activity_id,
    purpose: row.purpose,
    party: row.party,
    fields: row.fields,
    covenant: row.covenant_id,
    decision: row.decision_id,
    title: client.open(place(row.id), row.title),
    endsOn: row.ends_on,
    epoch: row.epoch,
    lastNumber: row.last_number,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    closedAt: row.closed_at,
    closedBecause: row.closed_because,
  };
}

export type NewRoom = Pick<
  Room,
  | 'kind'
  | 'client'
  | 'activity'
  | 'purpose'
  | 'party'
  | 'fields'
  | 'covenant'
  | 'decision'
  | 'title'
  | 'endsOn'
  | 'openedBy'
>;

/** Without an epoch and without members; its id. */
export async function addRoom(c: Context, room: NewRoom): Promise<string> {
  const id = newId();
  const key = await c.ground.vault.subject(c.organisation, room.client);
  await c.tx
    .insertInto('rooms')
    .values({
      organisation_id: c.organisation,
      id,
      kind: room.kind,
      client_id: room.client,
      activity_id: room.activity,
      purpose: room.purpose,
      party: room.party,
      fields: room.fields,
      covenant_id: room.covenant,
      decision_id: room.decision,
      title: key.seal(place(id), room.title),
      ends_on: room.endsOn,
      opened_at: c.now,
      opened_by: room.openedBy,
      epoch: 0,
      last_number: 0,
      closed_at: null,
      closed_because: null,
      closed_by: null,
    })
    .execute();
  return id;
}

const rows = (c: Context) => c.tx.selectFrom('rooms').selectAll().where('organisation_id', '=', c.organisation);

/** Undefined: not in this organisation. Whether the actor may see it is for the caller. Throws SubjectDestroyed. */
export async function findRoom(c: Context, id: string): Promise<Room | undefined> {
  return (await opened(c, [await rows(c).where('id', '=', id).executeTakeFirst()]))[0];
}

/**
 * The room as it is now, and nobody changes it, comes or goes until this transaction ends: whoever waited for the lock
 * sees what the other did.
 */
export async function lockRoom(c: Context, id: string): Promise<Room | undefined> {
  return (await opened(c, [await rows(c).where('id', '=', id).forUpdate().executeTakeFirst()]))[0];
}

/** Newest first. */
export async function listRooms(c: Context, which: { client: string } | { ids: readonly string[] }): Promise<Room[]> {
  const query =
    'client' in which ? rows(c).where('client_id', '=', which.client) : rows(c).where('id', '=', anyOf(which.ids));
  return opened(c, await query.orderBy('opened_at', 'desc').orderBy('id', 'desc').execute());
}

/** Rooms that nobody closed yet, by id and client; nothing of them is opened. */
export async function listOpenRooms(
  c: Context,
  client: string | null = null,
): Promise<{ id: string; endsOn: string | null }[]> {
  let query = c.tx
    .selectFrom('rooms')
    .select(['id', 'ends_on'])
    .where('organisation_id', '=', c.organisation)
    .where('closed_at', 'is', null);
  if (client !== null) query = query.where('client_id', '=', client);
  return (await query.orderBy('id').execute()).map((row) => ({ id: row.id, endsOn: row.ends_on }));
}

async function opened(c: Context, found: readonly (Row | undefined)[]): Promise<Room[]> {
  const present = found.filter((row) => row !== undefined);
  const clients = [...new Set(present.map((row) => row.client_id))];
  if (clients.length === 0) return [];
  const keys = await c.ground.vault.subjects(c.organisation, clients);
  // Whoever was destroyed has no rooms any more: nothing of them can be read.
  return present.flatMap((row) => {
    const key = keys.get(row.client_id)!;
    return key.destroyed.content ? [] : [roomOf(row, key)];
  });
}

/** Closes it; what was said stays until the record goes. */
export async function changeToClosed(c: Context, room: string, because: Ending): Promise<void> {
  const by = c.actor.kind === 'worker' ? c.actor.account : null;
  await c.tx
    .updateTable('rooms')
    .set({ closed_at: c.now, closed_because: because, closed_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', room)
    .where('closed_at', 'is', null)
    .execute();
}

/** The number of the next message, under the lock of the room. */
export async function takeNumber(c: Context, room: string): Promise<number> {
  const { last_number } = await c.tx
    .updateTable('rooms')
    .set((all) => ({ last_number: all('last_number', '+', 1) }))
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', room)
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return last_number;
}

/** A conversation may turn to other details than those that it began with; each message passed the gate for its own. */
export async function changeFields(c: Context, room: string, fields: readonly string[]): Promise<void> {
  await c.tx
    .updateTable('rooms')
    .set({ fields })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', room)
    .execute();
}
