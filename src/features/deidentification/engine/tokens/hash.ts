import { foldUnit, isMark } from './fold.ts';

/** FNV-1a over 16 bits at a time; `mix` at the end spreads it, since look-up uses the top bits. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> 0;
}

/** The number of a word (unsigned, 32 bits), the same for every way of writing capitals and marks. */
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

/** Words to compare tokens with, by their number. */
export const wordSet = (...words: readonly string[]): ReadonlySet<number> =>
  new Set(words.flatMap((each) => each.split(' ')).map(hashOf));
