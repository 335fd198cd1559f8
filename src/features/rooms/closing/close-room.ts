import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { findInside } from '../inside.ts';
import { shutRoom } from '../members/join-and-leave.ts';

/** A worker ends the conversation. It can be read until the record is put away; nothing more is said. */
export const closeRoom = action({
  name: 'rooms.close-room',
  may: ['worker'],
  input: z.object({ room: z.uuid() }),
  gather: (c, { room }) => findInside(c, room, { lock: true }),
  gate: 'closing-a-link',
  run: async (c, _input, { room, me }) => {
    if (me.may !== 'write') return { refused: 'only-reads' as const };
    if (room.closedAt) return { refused: 'closed' as const };
    await shutRoom(c, room, 'by-worker');
    return {
      done: room.id,
      trace: { about: [room.client], object: { kind: 'room', id: room.id } },
      happened: [{ name: 'room.closed', room: room.id, client: room.client }],
    };
  },
});
