/** Kinds of tokens: a run of letters, a run of digits, one other sign. */
export const Kind = { word: 0, number: 1, sign: 2 } as const;
/** How a word is written; one capital letter alone counts as `capital`. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;
/** What stands before a token. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * A text as tokens, in arrays by number of the token (0 ≤ i < count). White space is no token. Two signs that belong
 * together in writing (apostrophe, hyphen) are signs of their own: "El-Khattabi" is three tokens without a gap.
 */
export type Doc = {
  text: string;
  count: number;
  /** UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** `hashOf` the word; of a number and a sign 0. */
  hash: Int32Array;
  /** The bits of the lists for this word (lexicon/bits.ts). */
  is: Int32Array;
  /** Of a number its value, −1 when longer than nine digits; of a sign its UTF-16 unit; of a word 0. */
  value: Int32Array;
};

/** An empty one. A `Doc` is used again for the next text, and grows when a text has more tokens than it has room for. */
export const emptyDoc = (): Doc => ({ text: '', count: 0, ...room(1024) });

/** Room for a text of this length before it is read: growing step by step would leave twice as much behind. */
export function makeRoom(doc: Doc, characters: number): void {
  // Dutch has some five characters a token, the space after it included.
  const tokens = characters >> 2;
  if (doc.start.length < tokens) Object.assign(doc, room(tokens));
}

/** Twice the room, with what was there. */
export function grow(doc: Doc): void {
  const larger = room(doc.start.length * 2);
  for (const name of Object.keys(larger) as (keyof typeof larger)[]) larger[name].set(doc[name]);
  Object.assign(doc, larger);
}

const room = (most: number) => ({
  start: new Int32Array(most),
  end: new Int32Array(most),
  kind: new Uint8Array(most),
  shape: new Uint8Array(most),
  gap: new Uint8Array(most),
  hash: new Int32Array(most),
  is: new Int32Array(most),
  value: new Int32Array(most),
});
