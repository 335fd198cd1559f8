import { type Doc, Gap, Kind } from '../tokens/doc.ts';
import { combine } from '../tokens/hash.ts';
import { W } from './bits.ts';
import { isCompound } from './compounds.ts';
import type { Table } from './format.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { signHash, numberHash } from './phrases.ts';

/** A compact table, ready to be asked. */
export function lexiconOf(table: Table): Lexicon {
  const bitsOf = lookIn(table);
  return {
    bitsOf,
    phraseAt: (doc, i) => phraseAt(bitsOf, doc, i),
    isCompound: (word) => isCompound(bitsOf, word),
    size: table.low.length,
  };
}

function lookIn({ offsets, combinations, low, index }: Table): Lexicon['bitsOf'] {
  return (hash) => {
    const wanted = hash & 0xffff;
    const bucket = hash >>> 16;
    const end = offsets[bucket + 1]!;
    let at = offsets[bucket]!;
    // Halving pays only where an installation added very many words of its own.
    for (let step = (end - at) >> 1; step > 8; step >>= 1) if (low[at + step]! <= wanted) at += step;
    for (; at < end; at += 1) {
      const found = low[at]!;
      if (found === wanted) return combinations[index[at]!]!;
      if (found > wanted) return 0;
    }
    return 0;
  };
}

/** An entry runs on over the end of a line, but not over an empty line. */
function phraseAt(bitsOf: Lexicon['bitsOf'], doc: Doc, i: number): Phrase | null {
  let hash = tokenHash(doc, i);
  if ((bitsOf(hash) & W.phraseStart) === 0) return null;
  let best: Phrase | null = null;
  for (let next = i + 1; next < doc.count && doc.gap[next] !== Gap.paragraph; next += 1) {
    hash = combine(hash, tokenHash(doc, next));
    const bits = bitsOf(hash);
    if ((bits & ~W.phraseStart) !== 0) best = { bits: bits & ~W.phraseStart, length: next - i + 1 };
    if ((bits & W.phraseStart) === 0) break;
  }
  return best;
}

function tokenHash(doc: Doc, i: number): number {
  if (doc.kind[i] === Kind.word) return doc.hash[i]!;
  return doc.kind[i] === Kind.number ? numberHash(doc.value[i]!) : signHash(doc.value[i]!);
}
