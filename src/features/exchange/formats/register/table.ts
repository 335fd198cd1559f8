import type { Place } from '../../finding.ts';

export type Cell = string | number | boolean | null;
export type Sheet = { name: string; rows: readonly (readonly Cell[])[] };

/** One row of a sheet by the names of its columns; `place` names a cell as the spreadsheet shows it. */
export type Line = {
  text: (column: string) => string;
  has: (column: string) => boolean;
  place: (column?: string) => Place;
  cells: Readonly<Record<string, string>>;
};
export type Table = { name: string; columns: readonly string[]; lines: readonly Line[] };

const aliases: Readonly<Record<string, string>> = {
  naam: 'name',
  // As our own register heads it.
  activiteit: 'name',
  activity: 'name',
  omschrijving: 'description',
  beschrijving: 'description',
  verwerking: 'processing',
  processing_name: 'processing',
  domein: 'domain',
  folder: 'domain',
};
const plain = (word: string) => word.trim().toLowerCase().replace(/\s+/g, '_');
const columnOf = (head: Cell) => {
  const word = plain(String(head ?? ''));
  return Object.hasOwn(aliases, word) ? aliases[word]! : word;
};
const textOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : String(cell).trim());

export function tableOf({ name, rows }: Sheet): Table {
  const columns = (rows[0] ?? []).map(columnOf);
  const lines = rows.slice(1).map((row, at): Line => {
    const cells = new Map<string, string>();
    columns.forEach((column, index) => {
      if (column !== '' && !cells.has(column)) cells.set(column, textOf(row[index]));
    });
    return {
      text: (column) => cells.get(column) ?? '',
      has: (column) => (cells.get(column) ?? '') !== '',
      // The head is row 1.
      place: (column) => ({ sheet: name, row: at + 2, ...(column !== undefined && { column }) }),
      cells: Object.fromEntries([...cells].filter(([, text]) => text !== '')),
    };
  });
  return { name: plain(name), columns, lines: lines.filter(({ cells }) => Object.keys(cells).length > 0) };
}
