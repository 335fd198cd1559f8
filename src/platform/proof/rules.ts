import { addMinutes } from '../dates.ts';

/** How a one-time code travels. Never by the mail that carries the link (T-02). */
export type ProofWay = 'sms' | 'letter' | 'phone';

/** How somebody outside proves who this is: a code, or three words that were agreed in person. */
export const proofKinds = ['sms', 'letter', 'phone', 'word'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** One-time codes (security T-14): at most 5 × 3 × 24 tries a day on 10⁸ codes. */
export const CODE_DIGITS = 8;
export const TRIES_PER_CODE = 5;
export const CODES_PER_HOUR = 3;
/** Over all links of one person in an hour: a text message costs money, and too many frighten. */
export const CODES_PER_PERSON = 12;
export const WORD_TRIES_PER_HOUR = 5;

/** In minutes of real time. A letter is a few days under way. */
export const codeMinutes: Readonly<Record<ProofWay, number>> = { sms: 10, phone: 30, letter: 14 * 24 * 60 };

export const codeExpiry = (way: ProofWay, madeAt: Date): Date => addMinutes(madeAt, codeMinutes[way]);

/** The digits that somebody meant, or undefined: a slip of the finger costs no try. */
export function readCode(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/gu, '');
  return /^[0-9]{8}$/.test(digits) ? digits : undefined;
}

/** Three words, however they are set apart; undefined for anything else. */
export function readWords(typed: string): string | undefined {
  const words = typed.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length === 3 && typed.length <= 200 ? words.join(' ') : undefined;
}

/** When there may be another one; null: now. `earlier` are the moments that count, in any order. */
export function pausedUntil(earlier: readonly Date[], perHour: number, now: Date): Date | null {
  const counted = earlier
    .map((at) => addMinutes(at, 60))
    .filter((free) => free > now)
    .sort((a, b) => b.getTime() - a.getTime());
  return counted[perHour - 1] ?? null;
}

/** Visits of somebody without an account are short, because a phone lies on a table. In minutes of real time. */
export const SESSION_IDLE = 20;
export const SESSION_LONGEST = 120;

export const sessionLives = (session: { madeAt: Date; seenAt: Date; endedAt: Date | null }, now: Date): boolean =>
  session.endedAt === null &&
  now < addMinutes(session.seenAt, SESSION_IDLE) &&
  now < addMinutes(session.madeAt, SESSION_LONGEST);
