import type { Doc } from '../tokens/doc.ts';

/** The lists, ready to be asked. */
export type Lexicon = {
  /** What a word is, by its number (`hashOf`): bits of `W`, 0 when no list knows it. */
  bitsOf: (hash: number) => number;
  /** The longest entry of several tokens that begins at token `i`, or null. */
  phraseAt: (doc: Doc, i: number) => { bits: number; length: number } | null;
};
