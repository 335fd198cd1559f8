import { domainToASCII } from 'node:url';

/** Invisible signs (zero-width space, direction marks) that come along when people copy an address. */
const invisible = /\p{Cf}/gu;

/**
 * The form in which two spellings of one address are equal: NFKC, trimmed, lower case (also before the @, although
 * RFC 5321 §2.4 lets a server tell them apart: no server in use does), the domain in its ASCII form.
 * `undefined` when it is no address.
 */
export function normaliseEmail(value: string): string | undefined {
  const text = value.normalize('NFKC').replace(invisible, '').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1 || /[\s\p{Cc}]/u.test(text)) return undefined;
  const domain = domainToASCII(text.slice(at + 1));
  return domain === '' ? undefined : `${text.slice(0, at)}@${domain}`;
}

export type Country = 'NL' | 'BE';
const callingCode: Record<Country, string> = { NL: '31', BE: '32' };

/**
 * E.164: `06 0000 0001`, `+31 (0)6 0000 0001` and `0031600000001` all give `+31600000001`. A number that begins with
 * one 0 is one of `country`. `undefined` when it is no phone number (ITU-T E.164 §6: at most 15 digits).
 */
export function normalisePhone(value: string, country: Country = 'NL'): string | undefined {
  const text = value.normalize('NFKC').replace(invisible, '').replace(/\(0\)/g, '').trim();
  if (!/^\+?[\d\s().\-/\u2010-\u2015]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  const international = text.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : undefined;
  const full = international ?? (digits.startsWith('0') ? callingCode[country] + digits.slice(1) : undefined);
  if (full === undefined) return undefined;
  // In the Netherlands and Belgium no number begins with 0 after the country code: people type it anyway.
  const e164 = full.replace(/^(31|32)0/, '$1');
  return /^[1-9]\d{7,14}$/.test(e164) ? `+${e164}` : undefined;
}
