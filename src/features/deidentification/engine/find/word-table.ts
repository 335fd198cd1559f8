import { hashOf } from '../tokens/hash.ts';

/**
 * Words with a number each, asked for by the number of the word (`hashOf`); −1 for every other word. Made for asking
 * at every token: nearly always one look in an array.
 */
export function wordTable(words: Readonly<Record<string, number>>): (hash: number) => number {
  const entries = Object.entries(words);
  const bits = Math.max(8, 34 - Math.clz32(entries.length));
  const keys = new Int32Array(2 ** bits);
  const values = new Int32Array(2 ** bits).fill(-1);
  const mask = keys.length - 1;
  for (const [word, value] of entries) {
    const hash = hashOf(word);
    let at = hash & mask;
    while (values[at] !== -1 && keys[at] !== hash) at = (at + 1) & mask;
    keys[at] = hash;
    values[at] = value;
  }
  return (hash) => {
    for (let at = hash & mask; values[at] !== -1; at = (at + 1) & mask) if (keys[at] === hash) return values[at]!;
    return -1;
  };
}

/** The same number for each of these words (parted by spaces). */
export const each = (words: string, value: number): Record<string, number> =>
  Object.fromEntries(words.split(/\s+/).map((word) => [word, value]));
