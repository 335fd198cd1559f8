import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { findInside } from '../inside.ts';
import { leaveRoom } from './join-and-leave.ts';
import { listPresent, type Member } from './store.ts';

/**
 * A worker takes somebody out: from the next request on this one sees nothing, and what is said from now on has a key
 * that this one never had (T-20). Fewer people see less: no plan stands in the way.
 */
export const removeRoomMember = action({
  name: 'rooms.remove-room-member',
  may: ['worker'],
  input: z.object({ room: z.uuid(), member: z.uuid() }),
  gather: async (c, { room, member: id }) => {
    const inside = await findInside(c, room, { lock: true });
    const present = inside ? await listPresent(c, room) : [];
    const member = present.find((each) => each.id === id);
    return inside && member ? { ...inside, member, present } : null;
  },
  gate: 'closing-a-link',
  run: async (c, _input, { room, me, member, present }) => {
    if (me.may !== 'write') return { refused: 'only-reads' as const };
    const answers = ({ id, kind, may }: Member) => id !== member.id && kind === 'worker' && may === 'write';
    // Somebody of the house answers for who else is in it.
    if (!present.some(answers)) return { refused: 'last-worker' as const };
    await leaveRoom(c, room, member, member.id === me.id ? 'left' : 'removed');
    return {
      done: { room: room.id, self: member.id === me.id },
      trace: { about: [room.client], object: { kind: 'room', id: room.id } },
      happened: [{ name: 'room.left', room: room.id, member: member.id, kind: member.kind, person: member.person }],
    };
  },
});

/** Somebody goes out of a room by the own choice. */
export const leaveOwnRoom = action({
  name: 'rooms.leave-own-room',
  may: ['client', 'representative', 'guest'],
  input: z.object({ room: z.uuid() }),
  gather: (c, { room }) => findInside(c, room, { lock: true }),
  gate: 'closing-a-link',
  run: async (c, _input, { room, me }) => {
    await leaveRoom(c, room, me, 'left');
    return {
      done: null,
      trace: { about: [room.client], object: { kind: 'room', id: room.id } },
      happened: [{ name: 'room.left', room: room.id, member: me.id, kind: me.kind, person: me.person }],
    };
  },
});
