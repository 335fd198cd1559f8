import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { removeFile } from '../../../platform/files/index.ts';
import { findInside } from '../inside.ts';
import { layersOf } from '../keys/member-keys.ts';
import { findMessage } from './read-messages.ts';
import { changeMessageKeys, changeToRecalled, takeFiles } from './store.ts';
import { placeOf } from './write-message.ts';

/**
 * Takes a message back: its text and its key are wiped, its place stays. Who had read it by then knows what it said; the
 * answer names those members, because a page that hides it would lie. Fewer people see less: no plan stands in the way.
 */
export const recallMessage = action({
  name: 'rooms.recall-message',
  may: ['worker', 'client', 'representative', 'guest'],
  input: z.object({ room: z.uuid(), message: z.uuid() }),
  gather: async (c, { room, message: id }) => {
    const inside = await findInside(c, room, { lock: true });
    const message = inside && (await findMessage(c, inside.room, inside.me, id));
    return message?.author === inside?.me.id && message ? { ...inside!, message } : null;
  },
  gate: 'closing-a-link',
  run: async (c, _input, { room, me, message }) => {
    if (!(await changeToRecalled(c, message.id, me.id))) return { refused: 'already-recalled' as const };
    const { client } = await layersOf(c, room.client);
    await changeMessageKeys(c, message.id, (row) => client.seal(placeOf.own(row), ''));
    for (const file of await takeFiles(c, message.id)) await removeFile(c, file);
    return {
      done: { readBy: message.readBy.map(({ member }) => member) },
      trace: { about: [room.client], object: { kind: 'message', id: message.id } },
      happened: [{ name: 'message.recalled', room: room.id, message: message.id, client: room.client }],
    };
  },
});
