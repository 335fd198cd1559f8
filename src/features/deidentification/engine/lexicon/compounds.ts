import { foldUnit, isMark } from '../tokens/fold.ts';
import { mix, seed, step } from '../tokens/hash.ts';
import { W } from './bits.ts';
import type { Lexicon } from './lexicon.ts';

/** Shortest part that counts: with less, half of all surnames are "compounds". */
const shortest = 4;
/** The first part may be shorter when what follows is long: "Rolnummer", but not "Bosman". */
const shortestFirst = 3;
const longRest = 6;
const longest = 40;
const mostParts = 3;

/** Whether a word splits in two or three words of the dictionary, with s, en or e between them or nothing. */
export function isCompound(bitsOf: Lexicon['bitsOf'], word: string): boolean {
  const units = unitsOf(word);
  return units.length >= 2 * shortest && units.length <= longest && splits(bitsOf, units, 0, mostParts);
}

function unitsOf(word: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < word.length && units.length <= longest; at += 1) {
    const unit = word.charCodeAt(at);
    if (!isMark(unit)) units.push(foldUnit(unit) || unit);
  }
  return units;
}

/** Whether what stands from `from` is at least two words when it begins the word, else one or more. */
function splits(bitsOf: Lexicon['bitsOf'], units: readonly number[], from: number, most: number): boolean {
  let hash = seed;
  for (let at = from; at + shortest <= units.length; at += 1) {
    if (at - from >= least(units, at) && (bitsOf(mix(hash)) & W.common) !== 0) {
      if (rest(bitsOf, units, at, most - 1)) return true;
    }
    hash = step(hash, units[at]!);
  }
  return false;
}

const least = (units: readonly number[], at: number): number =>
  units.length - at >= longRest ? shortestFirst : shortest;

const rest = (bitsOf: Lexicon['bitsOf'], units: readonly number[], at: number, most: number): boolean =>
  links(units, at).some(
    (skip) => isWord(bitsOf, units, at + skip) || (most > 1 && splits(bitsOf, units, at + skip, most)),
  );

/** What may stand between: nothing, s, e, en. */
function links(units: readonly number[], at: number): readonly number[] {
  if (units[at] === 0x73) return [0, 1];
  if (units[at] !== 0x65) return [0];
  return units[at + 1] === 0x6e ? [0, 1, 2] : [0, 1];
}

function isWord(bitsOf: Lexicon['bitsOf'], units: readonly number[], from: number): boolean {
  if (units.length - from < shortest) return false;
  let hash = seed;
  for (let at = from; at < units.length; at += 1) hash = step(hash, units[at]!);
  return (bitsOf(mix(hash)) & W.common) !== 0;
}
