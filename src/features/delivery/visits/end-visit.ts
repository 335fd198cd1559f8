import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { endSessions, findSession } from '../sessions/store.ts';

/** Signs off; the cookie opens nothing any more. */
export const endVisit = action({
  name: 'delivery.end-visit',
  may: ['client', 'representative'],
  input: z.object({ session: z.instanceof(Buffer) }),
  gather: async (c, { session }) => (await findSession(c, session)) ?? null,
  gate: 'own-answers',
  run: async (c, _input, { id, client }) => {
    await endSessions(c, { session: id });
    return { done: null, trace: { about: [client] } };
  },
});
