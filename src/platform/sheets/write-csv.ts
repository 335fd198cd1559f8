import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formulas.ts';
import type { Row } from './sheet.ts';

/** Spreadsheets in our countries take the comma for a decimal sign; elsewhere it parts the cells. */
const separators = { nl: ';', en: ',' } as const;

/** RFC 4180 as UTF-8 with a byte-order mark, without which Excel guesses the letters wrong. */
export function writeCsv(rows: readonly Row[], language: 'nl' | 'en'): Buffer {
  const text = stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escapeFormula(cell.toWellFormed()) : cell))),
    {
      bom: true,
      delimiter: separators[language],
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
      quoted_match: /^\s|\s$|[\r\n;,\t"]/,
    },
  );
  return Buffer.from(text);
}
