import { foldUnit, isMark } from '../tokens/fold.ts';
import { hashOf, mix, seed, step } from '../tokens/hash.ts';

const apostrophes = new Set([0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2bc]);
const hyphens = new Set([0x2d, 0x2010, 0x2011, 0x2013]);

/** The number of a sign in a row of tokens; every apostrophe is one sign, and so is every hyphen. */
export function signHash(unit: number): number {
  const one = unit < 0x80 && unit !== 0x60 ? unit : apostrophes.has(unit) ? 0x27 : hyphens.has(unit) ? 0x2d : unit;
  return mix(step(seed, one));
}

/** The number of a run of digits in a row of tokens. */
export const numberHash = (value: number): number => mix(step(step(seed, 0x30), value));

/** The numbers of the tokens of an entry, as the tokens of a text would be. */
export function tokenHashes(entry: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < entry.length;) {
    const unit = entry.charCodeAt(at);
    let end = at + 1;
    if (foldUnit(unit) !== 0) {
      while (end < entry.length && (foldUnit(entry.charCodeAt(end)) !== 0 || isMark(entry.charCodeAt(end)))) end += 1;
      hashes.push(hashOf(entry.slice(at, end)));
    } else if (unit >= 0x30 && unit <= 0x39) {
      while (end < entry.length && /\d/.test(entry[end]!)) end += 1;
      hashes.push(numberHash(end - at > 9 ? -1 : Number(entry.slice(at, end))));
    } else if (unit > 0x20) hashes.push(signHash(unit));
    at = end;
  }
  return hashes;
}
