import { generateSecret, generateURI, verify } from 'otplib';
import { renderSVG } from 'uqr';

/** TOTP (RFC 6238): six digits, thirty seconds, what every authenticator app can. */
const period = 30;

export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** In groups of four, for who types it over. */
export const readableSecret = (secret: string): string => secret.match(/.{1,4}/g)!.join(' ');

export const totpUri = (secret: string, account: string): string =>
  generateURI({ issuer: 'Zorgvuldig', label: account, secret });

/** Dark on light always, because cameras need it. Scaled by the style sheet. */
export const qrOf = (text: string): string => renderSVG(text, { ecc: 'M', border: 2 });

/**
 * The time step of a code that is right now, or one step to either side for a clock that is a little off; undefined for
 * a wrong one. A step that was used (`lastStep`) or an older one counts as wrong: a code works once (RFC 6238 §5.2).
 */
export async function findTotpStep(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): Promise<number | undefined> {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const found = await verify({ secret, token, epoch, period, epochTolerance: period });
  if (!found.valid) return undefined;
  const step = Math.floor(epoch / period) + found.delta;
  return step > lastStep ? step : undefined;
}
