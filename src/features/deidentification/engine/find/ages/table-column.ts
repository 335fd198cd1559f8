import { type Doc, Gap } from '../../tokens/doc.ts';
import { isAgeWord } from './age-words.ts';

/** A row of a table is not looked back over farther than this, in tokens. */
const LONGEST_ROW = 40;

/** Which column of the table at hand holds ages; −1 when none does. Asked and told in the order of the text. */
export type AgeColumn = { column: number; head: number };

const isBar = (unit: number): boolean => unit === 0x09 || unit === 0x7c;

/** Whether a tab or bar stands between token `i` and the one before it on its line. */
function partedBefore(doc: Doc, i: number): boolean {
  if (i === 0 || doc.gap[i]! >= Gap.line) return false;
  for (let unit = doc.end[i - 1]!; unit < doc.start[i]! && unit < doc.end[i - 1]! + 20; unit += 1)
    if (isBar(doc.text.charCodeAt(unit))) return true;
  return isBar(doc.value[i - 1]!);
}

/** The number of the cell that token `i` begins, from 0; −1 when it does not begin a cell behind another one. */
function columnOf(doc: Doc, i: number): number {
  if (!partedBefore(doc, i)) return -1;
  let column = 0;
  for (let at = i; at > 0 && at > i - LONGEST_ROW; at -= 1) {
    if (doc.gap[at]! >= Gap.line) return column;
    if (partedBefore(doc, at)) column += 1;
  }
  return column;
}

const isAlone = (doc: Doc, i: number): boolean =>
  i + 1 >= doc.count || doc.gap[i + 1]! >= Gap.line || isBar(doc.value[i + 1]!) || partedBefore(doc, i + 1);

/** Token `i` is the word "leeftijd": does a column begin here? */
export function readHead(doc: Doc, i: number, at: AgeColumn): void {
  if (!isAgeWord(doc.hash[i]!) || !isAlone(doc, i)) return;
  at.column = columnOf(doc, i);
  at.head = i;
}

/** Whether number token `i` stands alone in the column of ages. An empty line ends the table. */
export function isInAgeColumn(doc: Doc, i: number, { column, head }: AgeColumn): boolean {
  return column > 0 && i > head && i < head + MOST_TOKENS && isAlone(doc, i) && columnOf(doc, i) === column;
}
const MOST_TOKENS = 2_000;
