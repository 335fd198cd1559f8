import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { getAccount } from './accounts.ts';
import { countRecoveryCodes } from './credentials.ts';
import { ownAccount } from './own-account.ts';
import { listOwnMemberships } from './own-memberships.ts';
import { memberRoles } from './policy.ts';
import { findSession, listOpenSessions } from './sessions.ts';

/** One's own account: where it is signed in, and how it proves itself. */
export const showAccount = question({
  name: 'organisation.show-account',
  may: memberRoles,
  input: z.object({ session: z.string() }),
  gather: async (c) => ownAccount(c),
  gate: 'own-account',
  read: async (c, { session }, { account }) => {
    const current = await findSession(c.tx, session);
    const sessions = await listOpenSessions(c, account);
    const answer = {
      ...(await getAccount(c, account)),
      sessions: sessions.map((one) => ({ ...one, current: one.id === current?.id })),
      recoveryCodesLeft: await countRecoveryCodes(c.tx, account),
      organisations: (await listOwnMemberships(c.tx, account)).length,
    };
    return { answer };
  },
});
