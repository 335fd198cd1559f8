import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.ts';
import { turnstile } from './turnstile.ts';

/** Argon2id with 19 MiB and two passes (OWASP Password Storage). Two at a time, so a flood cannot take all memory (T-24). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const takeTurns = turnstile(2, 64);

export const hashPassword = (password: string): Promise<string> => takeTurns(() => hash(normal(password), cost));

/** A hash of nothing that anybody knows, so that an unknown address costs the same work as a known one (T-13). */
const nobody = hash(crypto.randomUUID(), cost);

/** `passwordHash` is undefined when there is no such account; the answer is then false, after the same work. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const against = passwordHash ?? (await nobody);
  const right = await takeTurns(() => verify(against, normal(password)));
  return right && passwordHash !== undefined;
}

/** The same signs typed on another keyboard are the same password (RFC 8265 §4.2.2: NFC). */
const normal = (password: string): string => password.normalize('NFC');

export type PasswordProblem = 'required' | 'too-short' | 'too-long' | 'too-common' | 'too-close';
const shortest = 12;
const longest = 200;

/**
 * What is wrong with a new password, or null. Length counts, not kinds of signs (NIST SP 800-63B §5.1.1.2).
 * `own` is what anybody would try first: name, mail address, organisation.
 */
export function problemWithPassword(password: string, own: readonly string[]): PasswordProblem | null {
  const typed = normal(password);
  if (typed === '') return 'required';
  if ([...typed].length < shortest) return 'too-short';
  if (typed.length > longest) return 'too-long';
  const bare = bareOf(typed);
  if (isCommon(typed, bare)) return 'too-common';
  const words = own.flatMap((text) => [bareOf(text), ...text.split(/[\s@.]+/).map(bareOf)]);
  const rest = words.filter((word) => word.length >= 4).reduce((left, word) => left.replaceAll(word, ''), bare);
  return bare.length - rest.length > 0 && rest.length < 6 ? 'too-close' : null;
}

const bareOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A common password, one with digits behind it, one twice, or a row of the same or following signs. */
function isCommon(typed: string, bare: string): boolean {
  if (new Set(typed).size < 5) return true;
  const stem = bare.replace(/\d+$/, '');
  const half = bare.slice(0, Math.ceil(bare.length / 2));
  const repeated = bare.length % 2 === 0 && bare === half + half;
  return [bare, stem, ...(repeated ? [half, half.replace(/\d+$/, '')] : [])].some((word) => commonPasswords.has(word));
}
