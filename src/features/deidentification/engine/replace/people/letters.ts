import { foldUnit, isMark } from '../../tokens/fold.ts';

/** The letters of a word, lower case and without marks: "D’Álmeida" → "dalmeida". */
export function lettersOf(written: string): string {
  let letters = '';
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charCodeAt(at);
    const base = isMark(unit) ? 0 : foldUnit(unit);
    if (base !== 0) letters += String.fromCharCode(base);
  }
  return letters;
}

/** Shorter names differ by one letter and are two names (Jan, Jon); longer than this is no name. */
const shortest = 6;
const longest = 30;
const mayBeMisspelt = (letters: string): boolean => letters.length >= shortest && letters.length <= longest;

/** The word, and the word without each of its letters: two words that are one typing error apart share one of these. */
export function nearbyOf(letters: string): string[] {
  if (!mayBeMisspelt(letters)) return [];
  return [letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))];
}

/** One letter too many, too few, other or swapped; never the first one, and no ending that makes another name of it. */
export function isMisspelt(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || !mayBeMisspelt(one) || !mayBeMisspelt(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  // Martin and Martina, Simon and Simone, Hendrik and Hendriks are different people.
  if (long.length > short.length && long.startsWith(short)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = short.length === long.length ? from + 1 : from;
  if (short.slice(rest) === long.slice(from + 1)) return true;
  const swapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return short.length === long.length && swapped && short.slice(from + 2) === long.slice(from + 2);
}

/** The same for words of which the letters only changed places. */
export const sortedLetters = (letters: string): string => [...letters].toSorted().join('');

/** Two neighbours changed places, never the first letter: "slema" of "selma", "jna" of "jan" is too short to say. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length < 4 || one.length !== other.length || one === other || one[0] !== other[0]) return false;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
