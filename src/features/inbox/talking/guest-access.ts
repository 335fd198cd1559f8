import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { endAccess, findAccessTo, makeGuestSecret } from '../../guests/index.ts';
import { conversation } from '../../rooms/index.ts';
import { findThread, threadOf } from '../inside.ts';

/** "Stop toegang": the guest is out of the thread and out of the house, and an epoch begins that this one never had. */
export const stopAccess = action({
  name: 'inbox.stop-access',
  may: ['worker'],
  input: z.object({ room: z.uuid(), access: z.uuid() }),
  gather: async (c, { room, access: id }) => {
    const thread = await findThread(c, room, { lock: true });
    const access = thread && (await findAccessTo(c, id, threadOf(room)));
    return thread && access ? { ...thread, access } : null;
  },
  gate: 'closing-a-link',
  run: async (c, _input, { room, present, access }) => {
    await endAccess(c, { guest: access.guest, object: access.object, because: 'by-worker' });
    const member = present.find(({ kind, person }) => kind === 'guest' && person === access.guest);
    if (member) await conversation.leaveRoom(c, room, member, 'removed');
    return { done: room.id, trace: { about: [room.client], object: { kind: 'thread', id: room.id } } };
  },
});

/** A code or three words for the guest of a thread, shown this once. */
export const makeSecret = action({
  name: 'inbox.make-secret',
  may: ['worker'],
  input: z.object({ room: z.uuid(), access: z.uuid(), weg: z.enum(['phone', 'letter']).default('phone') }),
  gather: async (c, { room, access: id }) => {
    const thread = await findThread(c, room);
    const access = thread && (await findAccessTo(c, id, threadOf(room)));
    return thread && access ? { ...thread, access } : null;
  },
  // Shows nothing of the client; the thread that it opens was shared through the gate.
  gate: 'own-doors',
  run: async (c, { weg }, { room, access }) => {
    const secret = await makeGuestSecret(c, access, weg);
    if (!secret) return { refused: 'closed' as const };
    return { done: secret, trace: { about: [room.client], object: { kind: 'guest-access', id: access.id } } };
  },
});
