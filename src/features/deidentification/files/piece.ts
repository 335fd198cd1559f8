/** Offsets in the text of the piece; `text` takes the place of what stood there. */
export type Change = { start: number; end: number; text: string };

/**
 * One running text out of a file: a paragraph, a cell, an address of a link. The format knows where it stands; what
 * identifies is found in all pieces of a file together, and put back piece by piece.
 */
export type Piece = {
  text: string;
  /**
   * The whole piece is this label, whatever it says: a cell in a column of names, the author of a remark. `blank`: it is
   * emptied, or becomes what `fit` gives.
   */
  whole?: string;
  /** Makes a replacement fit where it stands: an address must stay an address, an emptied field is empty. */
  fit?: (replacement: string, start: number, end: number) => string;
  /** Deleted words only mean something between the words around them. */
  seenIn?: Surroundings;
};

/**
 * A longer text, and which stretches of it are the piece: `from`–`to` there begins at `at` in the piece, or with `before`
 * in the piece before it.
 */
export type Surroundings = {
  text: string;
  stretches: readonly { from: number; to: number; at: number; before?: boolean }[];
};

/**
 * Decides what changes in a batch of pieces. There are two: making unrecognisable, and putting back with a key. A
 * format only reads pieces and writes changes.
 */
export type Changer = {
  /** How much the next batch must hold (characters, rows), when a key says so; otherwise the format decides. */
  batchSize: () => Promise<number | undefined>;
  /** The changes of each piece, sorted, not overlapping. */
  change: (pieces: readonly Piece[]) => Promise<Change[][]>;
};

/** The text with its changes made. */
export function changed(text: string, changes: readonly Change[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text: instead } of changes) {
    made += text.slice(at, start) + instead;
    at = end;
  }
  return made + text.slice(at);
}
