import { UnreadableFile } from '../unreadable-file.ts';

/** Cells as they stand in the file, with their quotes; `end` is the line end. `row` and `line` count from 1. */
export type RawRow = { cells: string[]; end: string; row: number; line: number };

/** Characters of one row: a quote that never closes would otherwise take the whole file into memory. */
const LONGEST_ROW = 10_000_000;

/** Where the scanner is: `at` counts from the begin of the row, so that a long row is not read again for every chunk. */
type State = { at: number; cell: number; quoted: boolean; closed: boolean; cells: string[] };

/**
 * Rows of a table in text (RFC 4180), from a stream. Unlike `csv-parse` it keeps the cells as they are written, so that
 * rows in which nothing changes stay the same to the byte.
 */
export async function* readRows(texts: AsyncIterable<string>, separator: string): AsyncGenerator<RawRow> {
  let held = '';
  let [row, line] = [1, 1];
  let state = fresh();
  for await (const text of texts) {
    held += text;
    let begin = 0;
    for (
      let end = scan(held, begin, state, separator, row);
      end !== undefined;
      end = scan(held, begin, state, separator, row)
    ) {
      yield { cells: state.cells, end: held.slice(begin + state.at, end), row, line };
      line += lineEnds(held.slice(begin, end));
      begin = end;
      row += 1;
      state = fresh();
    }
    held = held.slice(begin);
    if (held.length > LONGEST_ROW)
      throw new UnreadableFile(state.quoted ? 'unclosed-quote' : 'cell-too-large', { row, line });
  }
  if (held === '') return;
  if (state.quoted) throw new UnreadableFile('unclosed-quote', { row, line, column: state.cells.length + 1 });
  const carriage = held.endsWith('\r') ? 1 : 0;
  yield {
    cells: [...state.cells, held.slice(state.cell, held.length - carriage)],
    end: held.slice(held.length - carriage),
    row,
    line,
  };
}

const fresh = (): State => ({ at: 0, cell: 0, quoted: false, closed: false, cells: [] });
const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/** Goes on where it stopped. Gives where the row ends, after its line end; `undefined`: more text is needed. */
function scan(held: string, begin: number, state: State, separator: string, row: number): number | undefined {
  for (let at = begin + state.at; at < held.length; at++, state.at = at - begin) {
    const sign = held[at]!;
    if (state.quoted) {
      if (sign === '"') [state.quoted, state.closed] = [false, true];
    } else if (sign === '"') {
      // Once more after a closing quote: a quote inside the cell.
      if (!state.closed && at > begin + state.cell) throw badQuote(row, state);
      [state.quoted, state.closed] = [true, false];
    } else if (sign === separator || sign === '\n' || sign === '\r') {
      if (sign === '\r' && at + 1 === held.length) return undefined;
      state.cells.push(held.slice(begin + state.cell, at));
      [state.cell, state.closed] = [at + 1 - begin, false];
      if (sign === separator) continue;
      state.at = at - begin;
      return sign === '\r' && held[at + 1] === '\n' ? at + 2 : at + 1;
    } else if (state.closed) throw badQuote(row, state);
  }
  return undefined;
}

const badQuote = (row: number, { cells }: State) => new UnreadableFile('bad-quote', { row, column: cells.length + 1 });

/** What a cell says. */
export const unquote = (raw: string): string => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);

/** The words as a cell; with quotes where they were, or where they are needed. */
export const quote = (text: string, separator: string, wasQuoted: boolean): string =>
  wasQuoted || /["\r\n]|^\s|\s$/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
