import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Caller } from '../../platform/shell.ts';
import { counted } from './counted.ts';
import { replaceRecoveryCodes, useTotp } from './credentials.ts';
import { ownAccount } from './own-account.ts';
import { memberRoles } from './policy.ts';
import { newRecoveryCodes } from './recovery-codes.ts';

const judged = action({
  name: 'organisation.renew-recovery-codes',
  may: memberRoles,
  input: z.object({
    code: z
      .string()
      .refine((value) => value.trim() !== '', { error: 'required' })
      .refine((value) => value.length <= 60, { error: 'too-long' }),
    held: z.enum(['wait', 'busy']).optional(),
  }),
  gather: async (c) => ownAccount(c),
  gate: 'own-account',
  run: async (c, { code, held }, { account }) => {
    if (held) return { refused: held };
    if (!(await useTotp(c, account, code))) return { refused: 'wrong-code' as const };
    const codes = newRecoveryCodes();
    await replaceRecoveryCodes(c.tx, account, codes);
    return { done: { codes }, trace: { about: [account] } };
  },
});

/** Ten new codes for a code from the app; the old ones stop working. Shown once, by the page that answers. */
export const renewRecoveryCodes = counted(judged, {
  limits: async ({ actor }: Caller) =>
    actor.kind === 'worker' ? [{ door: 'second-factor' as const, who: `codes ${actor.account}` }] : [],
});
