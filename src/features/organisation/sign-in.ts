import { z } from 'zod';
import { type Action, action } from '../../platform/action.ts';
import type { Caller } from '../../platform/shell.ts';
import { findAccountByMail, mailIndexOf } from './accounts.ts';
import { counted } from './counted.ts';
import { findPasswordHash } from './credentials.ts';
import { isKnownDevice } from './known-devices.ts';
import { verifyPassword } from './password.ts';
import { MailAddress } from './policy.ts';
import { addSession } from './sessions.ts';
import type { Limit } from './throttle.ts';

const Typed = z.object({
  mail: MailAddress,
  password: z
    .string()
    .min(1)
    .refine((value) => value.length <= 1000, { error: 'too-long' }),
});
const Given = Typed.extend({
  held: z.enum(['wait', 'busy']).optional(),
  /** Filled by `checkPassword`: the account whose password it is. */
  proven: z.object({ account: z.string().nullable() }).default({ account: null }),
  /** What the browser says it is. */
  device: z.string().default(''),
});

const judged = action({
  name: 'organisation.sign-in',
  may: ['visitor'],
  input: Given,
  gather: async () => ({}),
  gate: 'own-account',
  run: async (c, { held, proven, device }) => {
    if (held) return { refused: held };
    if (!proven.account) return { refused: 'wrong-details' as const };
    const token = await addSession(c, { account: proven.account, device, known: false });
    return { done: { token }, trace: { about: [proven.account] } };
  },
});

/** An id that no account has, so that the look-ups for an unknown address are the same ones (threat T-13). */
const nobody = '00000000-0000-7000-8000-000000000000';

async function checkPassword({ ground }: Caller, raw: Record<string, unknown>) {
  const typed = Typed.safeParse(raw);
  if (!typed.success) return {};
  const { mail, password } = typed.data;
  const mailIndex = await mailIndexOf(ground, mail);
  const { account, kept } = await ground.database.withoutOrganisation(async (tx) => {
    const found = await findAccountByMail(tx, mailIndex);
    return { account: found ?? null, kept: await findPasswordHash(tx, found ?? nobody) };
  });
  return { proven: { account: (await verifyPassword(kept, password)) ? account : null } };
}

/** By address, by account and in all. A browser that this account knows has a limit of its own instead. */
async function limitsOf({ ground }: Caller, raw: Record<string, unknown>): Promise<Limit[]> {
  const address: Limit = { door: 'address', who: String(raw.address ?? '') };
  const typed = Typed.safeParse(raw);
  if (!typed.success) return [address];
  const mailIndex = await mailIndexOf(ground, typed.data.mail);
  const token = typeof raw.deviceToken === 'string' ? raw.deviceToken : undefined;
  const known = await ground.database.withoutOrganisation(async (tx) => {
    const account = await findAccountByMail(tx, mailIndex);
    return isKnownDevice(tx, account ?? nobody, token);
  });
  const who = mailIndex.toString('hex');
  if (known) return [address, { door: 'account', who: `${who} ${token}` }];
  return [address, { door: 'account', who }, { door: 'everybody', who: '' }];
}

type SignInRefusal = 'wrong-details' | 'wait' | 'busy';

/** The first factor. Also gets `address`, `deviceToken` and `device` from the route. Same work for an unknown address. */
export const signIn: Action<z.infer<typeof Given>, { token: string }, SignInRefusal> = counted(judged, {
  limits: limitsOf,
  prepare: checkPassword,
});
