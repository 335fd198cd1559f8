import type { Doc } from '../tokens/doc.ts';

/** The lists, ready to be asked. */
export type Lexicon = {
  /** What a word is, by its number (`hashOf`): bits of `W`, 0 when no list knows it. */
  bitsOf: (hash: number) => number;
  /** The longest entry of several tokens that begins at token `i`, or null. */
  phraseAt: (doc: Doc, i: number) => Phrase | null;
  /** Whether a word that no list knows is two words of the dictionary in one: "Huisbezoekverslag". */
  isCompound: (word: string) => boolean;
  /** Words and rows of words that are known. */
  size: number;
};

/** What a row of tokens is (bits of `W`), and how many tokens it has. */
export type Phrase = { bits: number; length: number };
