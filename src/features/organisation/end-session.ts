import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { ownAccount } from './own-account.ts';
import { memberRoles } from './policy.ts';
import { endSessions, findSession } from './sessions.ts';

/** Ends one session of one's own, by its id. */
export const endSession = action({
  name: 'organisation.end-session',
  may: memberRoles,
  input: z.object({ id: z.string().max(60) }),
  gather: async (c) => ownAccount(c),
  gate: 'own-account',
  run: async (c, { id }, { account }) => {
    const ended = /^[0-9a-f-]{36}$/.test(id) ? await endSessions(c.tx, { account, only: id }) : 0;
    return { done: { ended }, trace: { about: [account] } };
  },
});

/** Ends every session of one's own but this one. */
export const endOtherSessions = action({
  name: 'organisation.end-other-sessions',
  may: memberRoles,
  input: z.object({ session: z.string() }),
  gather: async (c, { session }) => {
    const current = await findSession(c.tx, session);
    const own = ownAccount(c);
    return own && current ? { ...own, current: current.id } : null;
  },
  gate: 'own-account',
  run: async (c, _, { account, current }) => {
    const ended = await endSessions(c.tx, { account, except: current });
    return { done: { ended }, trace: { about: [account] } };
  },
});
