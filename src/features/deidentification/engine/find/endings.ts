import type { Doc } from '../tokens/doc.ts';
import { foldUnit, isMark } from '../tokens/fold.ts';

/** The ends of words ("straat", "college") as a tree that is read from the last letter to the first. */
export type Endings = { next: Int16Array; mark: Int16Array };

const LETTERS = 26;
const FIRST = 97;
/** A word that is an ending and nothing else ("laan"): added to its mark. */
export const WHOLE = 0x4000;

/** From marks with their endings, in one line of text each. A longer ending wins: 'onderweg' may have mark 0. */
export function makeEndings(groups: readonly (readonly [mark: number, endings: string])[]): Endings {
  const words = groups.flatMap(([mark, endings]) => endings.split(/\s+/).map((ending) => ({ mark, ending })));
  const room = words.reduce((sum, { ending }) => sum + ending.length, 1);
  const next = new Int16Array(room * LETTERS);
  const marks = new Int16Array(room).fill(-1);
  let nodes = 1;
  for (const { mark, ending } of words) {
    let node = 0;
    for (let at = ending.length - 1; at >= 0; at -= 1) {
      const step = node * LETTERS + ending.charCodeAt(at) - FIRST;
      if (next[step] === 0) next[step] = nodes++;
      node = next[step]!;
    }
    marks[node] = mark;
  }
  return { next, mark: marks };
}

/** Where in the text the longest ending of token `i` begins; its end when it has none. */
export function endingStart(endings: Endings, doc: Doc, i: number): number {
  let best = doc.end[i]!;
  let node = 0;
  for (let at = doc.end[i]! - 1; at >= doc.start[i]!; at -= 1) {
    const letter = foldUnit(doc.text.charCodeAt(at)) - FIRST;
    if (letter < 0 || letter >= LETTERS) break;
    node = endings.next[node * LETTERS + letter]!;
    if (node === 0) break;
    if (endings.mark[node] !== -1) best = at;
  }
  return best;
}

/** A word has at least so many letters before its ending: "estraat" is none. */
const SHORTEST_STEM = 2;

/** The mark of the longest ending of token `i` (with `WHOLE` when there is nothing before it), or 0. */
export function endingOf({ next, mark }: Endings, doc: Doc, i: number): number {
  const from = doc.start[i]!;
  let best = 0;
  let node = 0;
  for (let at = doc.end[i]! - 1; at >= from; at -= 1) {
    const unit = doc.text.charCodeAt(at);
    if (isMark(unit)) continue;
    const letter = foldUnit(unit) - FIRST;
    if (letter < 0 || letter >= LETTERS) break;
    node = next[node * LETTERS + letter]!;
    if (node === 0) break;
    if (mark[node] === -1) continue;
    if (at === from) best = mark[node]! === 0 ? 0 : mark[node]! | WHOLE;
    else if (at - from >= SHORTEST_STEM) best = mark[node]!;
  }
  return best;
}
