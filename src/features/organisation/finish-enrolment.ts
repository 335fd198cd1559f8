import type { Context } from '../../platform/context.ts';
import { addSecondFactor, changePasswordHash, replaceRecoveryCodes } from './credentials.ts';
import { endEnrolment, type Enrolment } from './enrolments.ts';
import { rememberDevice } from './known-devices.ts';
import { addSession } from './sessions.ts';

export type Browser = { device: string; deviceToken?: string | undefined };
export type SignedIn = { token: string; deviceToken: string };

/** Puts what was chosen in its place, and signs the new account in: both factors were given a moment ago. */
export async function finishEnrolment(
  c: Context,
  account: string,
  enrolment: Enrolment,
  { device, deviceToken }: Browser,
): Promise<SignedIn> {
  const { passwordHash, totpSecret, totpStep, recoveryCodes } = enrolment.draft;
  if (!passwordHash || totpStep === undefined || !recoveryCodes) throw new Error('The enrolment is not complete.');
  await changePasswordHash(c.tx, account, passwordHash);
  await addSecondFactor(c, account, { totpSecret, totpStep });
  await replaceRecoveryCodes(c.tx, account, recoveryCodes);
  await endEnrolment(c, enrolment);
  const token = await addSession(c, { account, device, known: true, workingFor: c.organisation });
  return { token, deviceToken: await rememberDevice(c.tx, account, deviceToken) };
}
