import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gateQuestion } from '../../clients/index.ts';
import { findAccessTo, makeGuestSecret } from '../../guests/index.ts';
import { doorOf, findInside } from '../inside.ts';
import { actInside } from '../policy.ts';

/** The second proof of a guest that a worker hands over: a code to read aloud or print, or three words. Shown once. */
export const makeRoomSecret = action({
  name: 'rooms.make-room-secret',
  may: ['worker'],
  input: z.object({ room: z.uuid(), access: z.uuid(), weg: z.enum(['phone', 'letter']).default('phone') }),
  gather: async (c, { room: id, access: of }) => {
    const inside = await findInside(c, id);
    const access = inside && (await findAccessTo(c, of, doorOf(inside.room)));
    if (!inside || !access) return null;
    const { client, purpose, fields } = inside.room;
    const question = await gateQuestion(c, client, actInside('view', { purpose, data: fields }));
    return question && { ...inside, access, question };
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, { weg }, { room, access, me }) => {
    if (me.may !== 'write') return { refused: 'only-reads' as const };
    const secret = await makeGuestSecret(c, access, weg);
    if (!secret) return { refused: 'closed' as const };
    return { done: secret, trace: { about: [room.client], object: { kind: 'room', id: room.id } } };
  },
});
