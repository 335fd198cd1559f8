import readExcelFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { checkCells } from './check-cells.ts';
import { unescapeFormula } from './formulas.ts';
import { pack } from './pack.ts';
import { type Cell, type Limits, type Reading, type SheetError, UnreadableSheet, usualLimits } from './sheet.ts';
import { unpack } from './unpack.ts';

/**
 * The sheets of a workbook. Formulas give the value they had when it was saved; dates become text. A file that cannot
 * be read gives one error with its place, and nothing of its content.
 */
export async function readXlsx(bytes: Uint8Array, limits: Limits = usualLimits): Promise<Reading> {
  try {
    const parts = await unpack(bytes, limits);
    const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
    if (sheets.length > limits.sheets) throw new UnreadableSheet({ kind: 'too-many-sheets' });
    for (const [name, content] of parts) checkPart(name, content.toString('utf8'), limits);
    const read = await readExcelFile(pack(parts), { trim: false });
    if (read.length > limits.sheets) throw new UnreadableSheet({ kind: 'too-many-sheets' });
    return {
      sheets: read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
      notes: [],
    };
  } catch (error) {
    return { error: placeOf(error) };
  }
}

function checkPart(name: string, xml: string, limits: Limits): void {
  // A spelling of numbers that no program writes, made to slip past the check.
  if (/\br\s*=\s*["'][^"'<]*&/.test(xml) && name.includes('sheet')) throw new UnreadableSheet({ kind: 'broken' });
  checkCells(xml, name.replace(/^.*\//, '').replace(/\.xml$/i, ''), limits);
}

function cellOf(cell: unknown): Cell {
  if (typeof cell === 'string') return cell === '' ? null : unescapeFormula(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? null : cell.toISOString().replace('T00:00:00.000Z', '');
  return null;
}

/** Whatever the reader of workbooks throws comes from the file: it has no other input. */
function placeOf(error: unknown): SheetError {
  if (error instanceof UnreadableSheet) return error.place;
  if (error instanceof InvalidInputError) {
    return { kind: error.code === 'XLS_FILE_NOT_SUPPORTED' ? 'old-excel' : 'not-a-workbook' };
  }
  const place = error instanceof InvalidSpreadsheetError ? /row (\d+),? col (\d+)/.exec(error.message) : null;
  return place ? { kind: 'bad-cell', row: Number(place[1]), column: Number(place[2]) } : { kind: 'broken' };
}
