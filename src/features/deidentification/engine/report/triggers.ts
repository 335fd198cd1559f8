import { Kind } from '../tokens/doc.ts';
import { hashOf } from '../tokens/hash.ts';
import type { Add } from './draft.ts';
import type { Scan } from './scan.ts';

/** Looks closer where a word (or the first of a row of words) stands: tokens `from` up to and including `to`. */
export type Rule = (scan: Scan, from: number, to: number, add: Add) => void;

type Entry = { rest: readonly Piece[]; rule: Rule };
type Piece = { hash: number; number: number };

/**
 * All words at which some rule looks closer. A text is walked once, and one look at a small table says of nearly every
 * word that it is none of them.
 */
export type Triggers = { entries: Map<number, Entry[]>; may: Uint8Array };

export const slots = 1 << 15;
export const openTriggers = (): Triggers => ({ entries: new Map(), may: new Uint8Array(slots) });

/** A row of words: "brand in de", "von hippel-lindau", "trisomie 13". */
export function addTrigger({ entries, may }: Triggers, phrase: string, rule: Rule): void {
  const [first, ...rest] = phrase.split(/[\s'’-]+/u).map(pieceOf);
  if (first === undefined) return;
  const there = entries.get(first.hash) ?? [];
  there.push({ rest, rule });
  there.sort((a, b) => b.rest.length - a.rest.length);
  entries.set(first.hash, there);
  may[first.hash & (slots - 1)] = 1;
}

const pieceOf = (word: string): Piece =>
  /^\d+$/.test(word) ? { hash: 0, number: Number(word) } : { hash: hashOf(word), number: 0 };

/** The last token of the row that begins at `from`; −1 when it is not there. Hyphens and apostrophes do not count. */
export function lastOf({ doc }: Scan, from: number, rest: readonly Piece[]): number {
  let i = from;
  for (const { hash, number } of rest) {
    i += 1;
    while (i < doc.count && doc.gap[i] === 0 && isJoin(doc.value[i]!) && doc.kind[i] === Kind.sign) i += 1;
    if (i >= doc.count) return -1;
    const fits = hash === 0 ? doc.kind[i] === Kind.number && doc.value[i] === number : doc.hash[i] === hash;
    if (!fits) return -1;
  }
  return i;
}

const isJoin = (unit: number): boolean => unit === 0x2d || unit === 0x2011 || unit === 0x27 || unit === 0x2019;
