import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Caller } from '../../platform/shell.ts';
import type { Context } from '../../platform/context.ts';
import { getAccount } from './accounts.ts';
import { counted } from './counted.ts';
import { countRecoveryCodes, useRecoveryCode, useTotp } from './credentials.ts';
import { isKnownDevice, rememberDevice } from './known-devices.ts';
import { listOwnMemberships } from './own-memberships.ts';
import { looksLikeRecoveryCode } from './recovery-codes.ts';
import { addSession, endSessions, findSession } from './sessions.ts';
import type { Limit } from './throttle.ts';

const SecondStep = z.object({
  code: z
    .string()
    .transform((value) => value.trim())
    .refine((value) => value !== '', { error: 'required', abort: true })
    .refine((value) => value.length <= 60, { error: 'too-long' }),
  session: z.string(),
  held: z.enum(['wait', 'busy']).optional(),
  deviceToken: z.string().optional(),
  device: z.string().default(''),
});

const isRight = (c: Context, account: string, code: string): Promise<boolean> =>
  looksLikeRecoveryCode(code) ? useRecoveryCode(c, account, code) : useTotp(c, account, code);

const judged = action({
  name: 'organisation.confirm-sign-in',
  may: ['visitor'],
  input: SecondStep,
  gather: async (c, { session }) => ({ halfWay: await findSession(c.tx, session) }),
  gate: 'own-account',
  run: async (c, { code, held, deviceToken, device }, { halfWay }) => {
    if (halfWay?.state !== 'half-way') return { refused: 'start-again' as const };
    if (held) return { refused: held };
    const { account, id } = halfWay;
    if (!(await isRight(c, account, code))) return { refused: 'wrong-code' as const };
    await endSessions(c.tx, { account, only: id });
    const own = await listOwnMemberships(c.tx, account);
    const workingFor = own.length === 1 ? own[0]!.organisation : null;
    // A new token: one that was known before both factors were given is worth nothing after (session fixation).
    const token = await addSession(c, { account, device, known: true, workingFor });
    const value = {
      token,
      workingFor,
      deviceToken: await rememberDevice(c.tx, account, deviceToken),
      language: (await getAccount(c, account)).language,
      recoveryCodesLeft: looksLikeRecoveryCode(code) ? await countRecoveryCodes(c.tx, account) : null,
    };
    return { done: value, trace: { about: [account] } };
  },
});

/** Only someone who knows the password comes here, so this limit is that of the account alone. */
async function limitsOf({ ground }: Caller, raw: Record<string, unknown>): Promise<Limit[]> {
  const read = SecondStep.safeParse(raw);
  if (!read.success) return [];
  const { session, deviceToken } = read.data;
  return ground.database.withoutOrganisation(async (tx) => {
    const halfWay = await findSession(tx, session);
    if (!halfWay) return [];
    const { account } = halfWay;
    const known = await isKnownDevice(tx, account, deviceToken);
    return [{ door: 'second-factor' as const, who: known ? `${account} ${deviceToken}` : account }];
  });
}

/** The second factor: a code from the app, or a recovery code. */
export const confirmSignIn = counted(judged, { limits: limitsOf });
