import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { memberRoles } from './policy.ts';
import { endSessions, findSession } from './sessions.ts';

/** Ends the session of this browser, also one that is half-way. Without one there is nothing to end, and that is fine. */
export const signOut = action({
  name: 'organisation.sign-out',
  may: ['visitor', ...memberRoles],
  input: z.object({ session: z.string() }),
  gather: async (c, { session }) => ({ session: await findSession(c.tx, session) }),
  gate: 'own-account',
  run: async (c, _, { session }) => {
    if (!session) return { done: {} };
    await endSessions(c.tx, { account: session.account, only: session.id });
    return { done: {}, trace: { about: [session.account] } };
  },
});
