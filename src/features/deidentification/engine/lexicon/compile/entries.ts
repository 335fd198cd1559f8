import { combine } from '../../tokens/hash.ts';
import { W } from '../bits.ts';
import { tokenHashes } from '../phrases.ts';

/** The lists while they are being put together: bits by the number of a word or a row of words. */
export type Entries = Map<number, number>;

/** Adds bits to a word, or to a row of words and to every beginning of that row. */
export function add(entries: Entries, entry: string, bits: number): void {
  const [first, ...rest] = tokenHashes(entry);
  if (first === undefined) return;
  let hash = first;
  for (const next of rest) {
    addHash(entries, hash, W.phraseStart);
    hash = combine(hash, next);
  }
  addHash(entries, hash, bits);
}

export function addHash(entries: Entries, hash: number, bits: number): void {
  entries.set(hash, (entries.get(hash) ?? 0) | bits);
}

/** Takes bits from one word that is there. */
export function take(entries: Entries, hash: number, bits: number): void {
  const had = entries.get(hash);
  if (had !== undefined) entries.set(hash, had & ~bits);
}
