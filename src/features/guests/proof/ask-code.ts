import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { queueMessage } from '../messages/store.ts';
import { codes } from './codes.ts';
import { findDoor } from './find-door.ts';
import { findPauses } from './pauses.ts';
import { lockGuest } from '../store.ts';

/** Somebody with the link asks for a code: it goes to the telephone that was agreed, for this browser only. */
export const askCode = action({
  name: 'guests.ask-code',
  may: ['visitor'],
  input: z.object({ link: z.uuid(), flow: z.instanceof(Buffer) }),
  gather: async (c, { link }) => {
    const door = await findDoor(c, link);
    return door?.proof === 'sms' ? door.access : null;
  },
  gate: 'opening-a-link',
  run: async (c, { flow }, access) => {
    await lockGuest(c, access.guest);
    if ((await findPauses(c, access)).codes) return { refused: 'paused' as const };
    const code = await codes.add(c, { link: access.id, way: 'sms', flow });
    await queueMessage(c, { access: access.id, kind: 'code', code });
    return { done: null, trace: { about: [access.guest], object: { kind: 'guest-access', id: access.id } } };
  },
});
