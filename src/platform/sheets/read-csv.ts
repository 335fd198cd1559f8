import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { unescapeFormula } from './formulas.ts';
import { type Limits, type Reading, type SheetError, UnreadableSheet, usualLimits } from './sheet.ts';

/** Characters in which the names of the columns stand, where we look for the separator. */
const LONGEST_HEAD = 50_000;
const separators = [';', ',', '\t'] as const;

/**
 * A text with rows of cells: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; quotes as in RFC 4180. A file that
 * cannot be read gives one error with its place, and nothing of its content.
 */
export function readCsv(bytes: Uint8Array, limits: Limits = usualLimits): Reading {
  try {
    if (bytes.byteLength > limits.bytes) return { error: { kind: 'too-large' } };
    const { text, notes } = decodeText(bytes);
    const { separator, from } = separatorOf(text);
    checkSize(text, { separator, from }, limits);
    const rows = cellsOf(text.slice(from), separator, limits);
    if (rows.length === 0) return { error: { kind: 'empty' } };
    return { sheets: [{ name: 'csv', rows }], notes };
  } catch (error) {
    return { error: placeOf(error) };
  }
}

/** Counts before anything is built: nine million separators on one line would become nine million cells. */
function checkSize(text: string, { separator, from }: { separator: string; from: number }, limits: Limits): void {
  let [row, column, cells, quoted] = [1, 1, 0, false];
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === separator) [column, cells] = [column + 1, cells + 1];
    if (column > limits.columns) throw new UnreadableSheet({ kind: 'too-many-columns', row, column });
    if (cells > limits.cells) throw new UnreadableSheet({ kind: 'too-many-cells', row });
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) [row, column] = [row + 1, 1];
    if (row > limits.rows + 1) throw new UnreadableSheet({ kind: 'too-many-rows', row: limits.rows + 1 });
  }
}

function cellsOf(text: string, separator: string, limits: Limits): (string | null)[][] {
  const rows = parse(text, {
    delimiter: separator,
    relax_column_count: true,
    skip_empty_lines: false,
    to: limits.rows + 1,
  });
  if (rows.length > limits.rows) throw new UnreadableSheet({ kind: 'too-many-rows', row: limits.rows + 1 });
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : unescapeFormula(cell))));
  while (cells.at(-1)?.every((cell) => cell === null)) cells.pop();
  return cells;
}

/** Excel may say it in a first line (`sep=;`); otherwise the sign that the first line has most of, outside quotes. */
function separatorOf(text: string): { separator: string; from: number } {
  const said = /^sep=([;,\t])\r?\n/.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], from: said[0].length };
  const line = firstLine(text.slice(0, LONGEST_HEAD)).replace(/"[^"]*"/g, '');
  const count = (separator: string) => line.split(separator).length;
  const separator = separators.reduce((best, each) => (count(each) > count(best) ? each : best));
  return { separator, from: 0 };
}

/** Up to the first end of a line that does not stand between quotes. */
function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) return text.slice(0, at);
  }
  return text;
}

function placeOf(error: unknown): SheetError {
  if (error instanceof UnreadableSheet) return error.place;
  if (!(error instanceof CsvError)) throw error;
  const row = typeof error.lines === 'number' ? error.lines : undefined;
  const column = typeof error.column === 'number' ? error.column + 1 : undefined;
  const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'bad-quote';
  return { kind, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
