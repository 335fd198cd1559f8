import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { shutRoom } from '../members/join-and-leave.ts';
import { listOpenRooms, lockRoom } from '../store.ts';

/** Rooms whose last day is over close by themselves, by the business clock. Closing only shuts: no plan is asked. */
export const closeDueRooms = action({
  name: 'rooms.close-due-rooms',
  may: ['system'],
  input: z.object({}),
  // Nothing due: nothing happened, so nothing to log.
  gather: async (c) => {
    const today = dayOf(c.now);
    const due = (await listOpenRooms(c)).filter(({ endsOn }) => endsOn !== null && endsOn < today);
    return due.length > 0 ? { due } : null;
  },
  gate: 'retention-clock',
  run: async (c, _input, { due }) => {
    const closed = [];
    for (const { id } of due) {
      const room = await lockRoom(c, id);
      // Of a client who was destroyed nothing can be opened, and nothing need be closed.
      if (!room) continue;
      await shutRoom(c, room, 'end-date');
      closed.push(room);
    }
    return {
      done: { closed: closed.length },
      trace: { about: [...new Set(closed.map(({ client }) => client))] },
      happened: closed.map(({ id, client }) => ({ name: 'room.closed', room: id, client })),
    };
  },
});
