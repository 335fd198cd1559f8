import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { closings } from '../policy.ts';
import { endSessions } from './store.ts';

/** Ends a visit that was used in another place, or whose door closed meanwhile; it stands in the log. */
export const closeVisit = action({
  name: 'guests.close-visit',
  may: ['system'],
  input: z.object({ session: z.uuid(), guest: z.uuid(), access: z.uuid(), because: z.enum(closings) }),
  gather: async () => ({}),
  gate: 'closing-a-link',
  run: async (c, { session, guest, access, because }) => {
    await endSessions(c, { session }, because);
    return { done: null, trace: { about: [guest], object: { kind: 'guest-access', id: access }, detail: because } };
  },
});

/** Signs off; the cookie opens nothing any more. */
export const endVisit = action({
  name: 'guests.end-visit',
  may: ['guest'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'guest' ? actor : null),
  gate: 'closing-a-link',
  run: async (c, _input, { guest }) => {
    await endSessions(c, { guest }, 'signed-off');
    return { done: null, trace: { about: [guest] } };
  },
});
