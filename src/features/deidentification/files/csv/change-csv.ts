import { escapeFormula } from '../../../../platform/sheets/formulas.ts';
import type { Outcome } from '../outcome.ts';
import { changed, type Changer, type Piece } from '../piece.ts';
import type { Sink } from '../sink.ts';
import { decode } from '../text/decode.ts';
import { byteOrderMark, encode } from '../text/encode.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { chosenColumns, labelOfHead } from './columns.ts';
import { quote, type RawRow, readRows, unquote } from './read-rows.ts';
import { findSeparator } from './separator.ts';

export type CsvOptions = {
  encoding?: 'windows-1252';
  /** By number from 1, or by head. */
  columns?: readonly string[];
  /** Whether the first row says what the columns are (yes when left out). */
  head?: boolean;
  /** Cells that a spreadsheet would run: told as an error, or written as text. */
  formulas?: 'refuse' | 'text';
};

/** Characters, or rows, that are looked at together. */
const BATCH = 300_000;
const MOST_ROWS = 5_000;

/** One cell that is read: where it stands in the batch. */
type Cell = { row: number; column: number; text: string };
type Table = {
  separator: string;
  columns: ReadonlySet<number>;
  labels: readonly (string | undefined)[];
  formulas: 'refuse' | 'text';
};
type Batch = { rows: RawRow[]; cells: Cell[]; length: number };
const emptyBatch = (): Batch => ({ rows: [], cells: [], length: 0 });

/**
 * A table in text: what stands in a column of names is a name whatever it looks like, other cells are read like any
 * text. The head stays; rows in which nothing changes stay to the byte.
 */
export async function changeCsv(
  input: AsyncIterable<Uint8Array>,
  output: Sink,
  { changer, outcome, options }: { changer: Changer; outcome: Outcome; options: CsvOptions },
): Promise<void> {
  const { encoding, mark, texts } = await decode(input, options.encoding);
  const { separator, before, rest } = await findSeparator(texts);
  const write = (text: string) => output.write(encode(text, encoding));
  if (mark) await output.write(byteOrderMark(encoding));
  await write(before);
  let table: Table | undefined;
  let batch = emptyBatch();
  let size = await changer.batchSize();
  const flush = async () => {
    if (table) await write(await changeBatch(batch, table, { changer, outcome }));
    batch = emptyBatch();
    size = await changer.batchSize();
  };
  for await (const row of readRows(rest, separator)) {
    if (!table) {
      table = tableOf(row, separator, options);
      if (options.head !== false) {
        if (!table.labels.some((label) => label !== undefined)) outcome.note('head-says-nothing');
        await write(row.cells.join(separator) + row.end);
        continue;
      }
    }
    if (row.cells.length !== table.labels.length && !isEmpty(row)) throw ragged(row, table);
    take(batch, row, table, outcome);
    const isFull = batch.length > BATCH || batch.rows.length >= MOST_ROWS;
    if (size === undefined ? isFull : batch.cells.length >= size) await flush();
  }
  if (!table) throw new UnreadableFile('empty');
  await flush();
}

function tableOf(first: RawRow, separator: string, { columns, head = true, formulas = 'refuse' }: CsvOptions): Table {
  const names = first.cells.map(unquote);
  const labels = names.map((name) => (head ? labelOfHead(name) : undefined));
  return { separator, columns: chosenColumns(names, columns), labels, formulas };
}

const isEmpty = ({ cells }: RawRow): boolean => cells.length === 1 && cells[0] === '';
const ragged = ({ cells, row, line }: RawRow, { labels }: Table) =>
  new UnreadableFile('ragged', { row, line, column: Math.min(cells.length, labels.length) + 1 });

/** A cell that a spreadsheet would calculate, and not just a number, a phone number or a list with dashes. */
const isFormula = (text: string): boolean => /^\s*[=＝]|^\s*[+\-@＋－＠][A-Za-z.]+\(/.test(text);

function take(batch: Batch, row: RawRow, { columns, formulas }: Table, outcome: Outcome): void {
  const at = batch.rows.push(row) - 1;
  for (const [column, raw] of row.cells.entries()) {
    const text = unquote(raw);
    if (isFormula(text)) {
      if (formulas === 'refuse')
        throw new UnreadableFile('formula', { row: row.row, line: row.line, column: column + 1 });
      outcome.note('formulas-as-text', 1);
    }
    if (text.trim() === '' || !columns.has(column)) continue;
    batch.cells.push({ row: at, column, text });
    batch.length += text.length;
  }
}

async function changeBatch({ rows, cells }: Batch, table: Table, { changer }: { changer: Changer; outcome: Outcome }) {
  if (rows.length === 0) return '';
  const changes = cells.length === 0 ? [] : await changer.change(cells.map((cell) => pieceOf(cell, table)));
  const made = rows.map((row) => row.cells.map((raw) => asText(raw, table)));
  for (const [at, { row, column, text }] of cells.entries()) {
    const each = changes[at] ?? [];
    if (each.length === 0) continue;
    const raw = rows[row]!.cells[column]!;
    made[row]![column] = quote(escapeFormula(changed(text, each)), table.separator, raw.startsWith('"'));
  }
  return made.map((row, at) => row.join(table.separator) + rows[at]!.end).join('');
}

/** What people write where nothing is to be written. */
const saysNothing = /^\W*$|^(n\.?v\.?t\.?|n\/?a|nee|geen|onbekend|leeg|unknown|none)\.?$/iu;

function pieceOf({ column, text }: Cell, { labels }: Table): Piece {
  const whole = labels[column];
  return whole === undefined || saysNothing.test(text.trim()) ? { text } : { text, whole };
}

const asText = (raw: string, { separator }: Table): string =>
  isFormula(unquote(raw)) ? quote(`'${unquote(raw)}`, separator, raw.startsWith('"')) : raw;
