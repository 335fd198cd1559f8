import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type ContentKey, newContentKey } from '../../../platform/vault/content-key.ts';
import { type Layers, layersOf, openForClient, sealForClient, unwrapForMember, wrapForMember } from './member-keys.ts';

const ofEpoch = (row: string) => ({ table: 'room_epochs', column: 'room_key', row });
const ofMember = (row: string) => ({ table: 'room_keys', column: 'wrapped_key', row });

type Here = { id: string; client: string; epoch: number };

/**
 * Begins the next epoch with a new random key, and gives it to these members and nobody else. What is written from now
 * on opens with it. The row of the room is locked by the caller. Answers the number of the epoch.
 */
export async function beginEpoch(c: Context, room: Here, members: readonly string[]): Promise<number> {
  const layers = await layersOf(c, room.client);
  const [id, epoch, key] = [newId(), room.epoch + 1, newContentKey()];
  const sealed = sealForClient(layers, ofEpoch(id), key);
  await c.tx
    .insertInto('room_epochs')
    .values({ organisation_id: c.organisation, id, room_id: room.id, epoch, room_key: sealed, begun_at: c.now })
    .execute();
  const gifts = members.map((member) => ({ member, epoch, key }));
  await giveKeys(c, room.id, layers, gifts);
  await c.tx
    .updateTable('rooms')
    .set({ epoch })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', room.id)
    .execute();
  return epoch;
}

/** Gives a newcomer the keys of everything that was said before. */
export async function giveHistory(c: Context, room: Here, member: string): Promise<void> {
  const layers = await layersOf(c, room.client);
  const earlier = await c.tx
    .selectFrom('room_epochs')
    .select(['id', 'epoch', 'room_key'])
    .where('organisation_id', '=', c.organisation)
    .where('room_id', '=', room.id)
    .where('epoch', '<=', room.epoch)
    .execute();
  const gifts = earlier.map((row) => {
    return { member, epoch: row.epoch, key: openForClient(layers, ofEpoch(row.id), row.room_key) };
  });
  await giveKeys(c, room.id, layers, gifts);
}

type Gift = { member: string; epoch: number; key: ContentKey };

async function giveKeys(c: Context, room: string, layers: Layers, gifts: readonly Gift[]): Promise<void> {
  if (gifts.length === 0) return;
  const members = await c.ground.vault.subjects(c.organisation, [...new Set(gifts.map(({ member }) => member))]);
  const rows = gifts.flatMap(({ member, epoch, key }) => {
    const [id, vault] = [newId(), members.get(member)!];
    // A removal that broke off after the key was destroyed: the door stays shut.
    if (vault.destroyed.content) return [];
    const wrapped_key = wrapForMember(layers, vault, ofMember(id), key);
    const at = { organisation_id: c.organisation, id, room_id: room, epoch, member_id: member };
    return [{ ...at, wrapped_key, given_at: c.now }];
  });
  if (rows.length > 0) await c.tx.insertInto('room_keys').values(rows).execute();
}

/** The keys that this member has, by epoch: with the key of the member, never through that of the client alone. */
export async function keysOfMember(c: Context, client: string, member: string): Promise<Map<number, ContentKey>> {
  const [layers, vault] = await Promise.all([layersOf(c, client), c.ground.vault.subject(c.organisation, member)]);
  const rows = await c.tx
    .selectFrom('room_keys')
    .select(['id', 'epoch', 'wrapped_key'])
    .where('organisation_id', '=', c.organisation)
    .where('member_id', '=', member)
    .execute();
  return new Map(rows.map((row) => [row.epoch, unwrapForMember(layers, vault, ofMember(row.id), row.wrapped_key)]));
}
