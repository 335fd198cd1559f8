import { foldUnit, isMark } from './fold.ts';

/** FNV-1a over 16 bits at a time; `mix` at the end spreads it, since look-up uses the top bits. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return twice ^ (twice >>> 15);
}

/**
 * The number of a word (32 bits with a sign, which JavaScript keeps without making an object of it), the same for every
 * way of writing capitals and marks.
 */
export function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (!isMark(unit)) hash = step(hash, foldUnit(unit) || unit);
  }
  return mix(hash);
}

/** Of a row of tokens: `combine(combine(h1, h2), h3)`. Order counts. */
export const combine = (before: number, next: number): number => mix(Math.imul(before, 31) ^ next);

/**
 * A set of words by their numbers. It is asked at nearly every token and mostly says no, so a thousand bits answer first.
 * A class, because one kind of object with one method is what the engine of JavaScript makes fast.
 */
class Words extends Set<number> {
  readonly bits = new Int32Array(32);

  constructor(hashes: readonly number[]) {
    super(hashes);
    for (const hash of hashes) this.bits[(hash >>> 5) & 31]! |= 1 << (hash & 31);
  }

  override has(hash: number): boolean {
    return (this.bits[(hash >>> 5) & 31]! & (1 << (hash & 31))) !== 0 && super.has(hash);
  }
}

/** Words to compare tokens with, by their number. */
export const wordSet = (...words: readonly string[]): ReadonlySet<number> =>
  new Words(words.flatMap((each) => each.split(' ')).map(hashOf));
