import writeExcelFile from 'write-excel-file/node';
import { escapeFormula } from './formulas.ts';
import type { Cell, Row, Sheet } from './sheet.ts';

/** What a cell of Excel can hold. A longer text is cut there, and says so. */
const longestCell = 32_767;
const cut = ' […]';
/** Signs that XML 1.0 cannot hold; no text has them on purpose. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Looks like the way in which a workbook writes a hidden sign (ECMA-376, 22.9.2.19): its underscore is written so. */
const looksHidden = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * The writer of workbooks keeps its texts in a plain object, and a text that every object has as a property
 * (`constructor`) would be taken for one it has already: its first sign is written as a hidden one.
 */
const besideProperties = (text: string): string =>
  text in Object.prototype ? `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}` : text;

/** A workbook with the first row of each sheet as a head that stays in sight. Names of sheets: at most 31 signs. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      data: rows.map((row, at) => row.map((cell) => (at === 0 ? headCell(cell) : bodyCell(cell)))),
      columns: columnsOf(rows),
      stickyRowsCount: 1,
    })),
  );
  return written.toBuffer();
}

const headCell = (cell: Cell) =>
  cell === null || cell === '' ? null : { ...bodyCell(cell), fontWeight: 'bold' as const, backgroundColor: '#efe4d0' };

function bodyCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'string') return { value: cell };
  return {
    value: besideProperties(
      fitting(escapeFormula(cell.toWellFormed().replace(notInXml, '').replace(looksHidden, '_x005F_'))),
    ),
    type: String,
    wrap: true,
  };
}

const fitting = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - cut.length).toWellFormed()}${cut}`;

/** Wide enough to read the usual text, within reason; a long text goes on below. */
const columnsOf = (rows: readonly Row[]) =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
    return { width: Math.min(60, Math.max(12, longest + 2)) };
  });
