import { type Limits, UnreadableSheet } from './sheet.ts';

/** The number of a column by its letters: A = 1, AA = 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Stops a sheet that says it is larger than we read, before anything is built from it: one cell at XFD1048576 would
 * become seventeen thousand million empty ones. Any attribute called `r` counts, whatever it stands on.
 */
export function checkCells(xml: string, sheet: string, limits: Limits): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, value = ''] of xml.matchAll(/\br\s*=\s*["']([^"'<]{0,40})/g)) {
    const place = /^([A-Z]{0,4})(\d{1,9})$/.exec(value.trim());
    if (!place) continue;
    lastRow = Math.max(lastRow, Number(place[2]));
    lastColumn = Math.max(lastColumn, columnNumber(place[1] ?? ''));
    if (lastRow > limits.rows) throw new UnreadableSheet({ kind: 'too-many-rows', sheet, row: lastRow });
    if (lastColumn > limits.columns) {
      throw new UnreadableSheet({ kind: 'too-many-columns', sheet, row: lastRow, column: lastColumn });
    }
  }
  if (lastRow * lastColumn > limits.cells) throw new UnreadableSheet({ kind: 'too-many-cells', sheet });
}
