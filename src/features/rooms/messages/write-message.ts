import type { Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newContentKey } from '../../../platform/vault/content-key.ts';
import { keysOfMember } from '../keys/epochs.ts';
import { layersOf, sealInside, wrapForMember } from '../keys/member-keys.ts';
import { type Room, takeNumber } from '../store.ts';
import { addMessageKeys, addMessageRow } from './store.ts';

/** A file that came along, as the message names it. */
export type Enclosed = { id: string; name: string; type: string; size: number; scan: 'clean' | 'not-scanned' };

export type Content = { text: string; files: readonly Enclosed[] };

export type NewMessage = Content & {
  /** The member who writes. */
  author: string;
  fields: readonly string[];
  depth: Depth;
  /** Members who get it; null: everybody who is in the room now. */
  receivers: readonly string[] | null;
};

export const placeOf = {
  body: (row: string) => ({ table: 'room_messages', column: 'body', row }),
  key: (row: string) => ({ table: 'room_messages', column: 'message_key', row }),
  own: (row: string) => ({ table: 'room_message_keys', column: 'wrapped_key', row }),
};

/**
 * Seals a message under a key of its own, and that key under the key of the epoch, or, when not everybody gets it, for
 * each who does. The row of the room is locked by the caller, so the epoch cannot end meanwhile. Answers its id.
 */
export async function writeMessage(c: Context, room: Room, message: NewMessage): Promise<string> {
  const { author, text, files, receivers } = message;
  const [layers, keys] = await Promise.all([layersOf(c, room.client), keysOfMember(c, room.client, author)]);
  const roomKey = keys.get(room.epoch);
  if (!roomKey) throw new Error('Who writes has the key of this epoch.');
  const [id, key, number] = [newId(), newContentKey(), await takeNumber(c, room.id)];
  const content: Content = { text, files };
  const body = sealInside(layers, key, placeOf.body(id), Buffer.from(JSON.stringify(content)));
  const messageKey = receivers === null ? sealInside(layers, roomKey, placeOf.key(id), key) : null;
  const { fields, depth } = message;
  await addMessageRow(c, { id, room: room.id, number, epoch: room.epoch, author, fields, depth, messageKey, body });
  if (receivers !== null) await addMessageKeys(c, await wrapped(c, layers, { id, key, to: [author, ...receivers] }));
  return id;
}

type Wrapping = { id: string; key: Buffer; to: readonly string[] };

async function wrapped(c: Context, layers: Awaited<ReturnType<typeof layersOf>>, { id: message, key, to }: Wrapping) {
  const members = await c.ground.vault.subjects(c.organisation, [...new Set(to)]);
  return [...members].map(([member, vault]) => {
    const id = newId();
    return { id, message, member, wrapped: wrapForMember(layers, vault, placeOf.own(id), key) };
  });
}
