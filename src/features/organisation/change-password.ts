import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Caller } from '../../platform/shell.ts';
import { getAccount } from './accounts.ts';
import { counted } from './counted.ts';
import { changePasswordHash, findPasswordHash } from './credentials.ts';
import { forgetDevices } from './known-devices.ts';
import { ownAccount } from './own-account.ts';
import { hashPassword, problemWithPassword, verifyPassword } from './password.ts';
import { memberRoles } from './policy.ts';
import { endSessions, findSession } from './sessions.ts';
import { findOrganisation } from './store.ts';

const Passwords = z.object({
  current: z
    .string()
    .refine((value) => value !== '', { error: 'required' })
    .refine((value) => value.length <= 1000, { error: 'too-long' }),
  next: z.string(),
  session: z.string(),
  held: z.enum(['wait', 'busy']).optional(),
});

const judged = action({
  name: 'organisation.change-password',
  may: memberRoles,
  input: Passwords,
  gather: async (c, { session }) => {
    const own = ownAccount(c);
    const known = await findSession(c.tx, session);
    return own && known?.account === own.account ? { account: own.account, session: known.id } : null;
  },
  gate: 'own-account',
  run: async (c, { current, next, held }, { account, session }) => {
    if (held) return { refused: held };
    const { name, mail } = await getAccount(c, account);
    const problem = problemWithPassword(next, [name, mail, (await findOrganisation(c))?.name ?? '']);
    if (problem) return { refused: problem };
    if (!(await verifyPassword(await findPasswordHash(c.tx, account), current)))
      return { refused: 'wrong-password' as const };
    await changePasswordHash(c.tx, account, await hashPassword(next));
    // Whoever knew the old one is out, and is a stranger again.
    await endSessions(c.tx, { account, except: session });
    await forgetDevices(c.tx, account);
    return { done: {}, trace: { about: [account] } };
  },
});

/** Who sits down at an open screen may not guess for long either. */
export const changePassword = counted(judged, {
  limits: async ({ actor }: Caller) =>
    actor.kind === 'worker' ? [{ door: 'account' as const, who: `change ${actor.account}` }] : [],
});
