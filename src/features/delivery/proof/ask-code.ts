import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { queueMessage } from '../messages/store.ts';
import { codes } from './codes.ts';
import { findDoor } from './find-door.ts';
import { findPauses, lockLink } from './pauses.ts';

/** Somebody with the link asks for a code: it goes to the telephone that was agreed, for this browser only. */
export const askCode = action({
  name: 'delivery.ask-code',
  may: ['visitor'],
  input: z.object({ link: z.uuid(), flow: z.instanceof(Buffer) }),
  gather: async (c, { link }) => {
    const door = await findDoor(c, link);
    return door?.proof?.kind === 'sms' ? door.link : null;
  },
  gate: 'opening-a-link',
  run: async (c, { flow }, link) => {
    await lockLink(c, link.id);
    if ((await findPauses(c, link)).codes) return { refused: 'paused' as const };
    const code = await codes.add(c, { link: link.id, way: 'sms', flow });
    await queueMessage(c, link, { kind: 'code', channel: 'sms', code });
    return { done: null, trace: { about: [link.client], object: { kind: 'secure-link', id: link.id } } };
  },
});
