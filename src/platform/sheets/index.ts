export { readCsv } from './read-csv.ts';
export { readXlsx } from './read-xlsx.ts';
export type { Cell, Limits, Reading, ReadingNote, Row, Sheet, SheetError } from './sheet.ts';
export { usualLimits } from './sheet.ts';
export { readingNotes, saySheetError } from './texts.ts';
export { writeCsv } from './write-csv.ts';
export { writeXlsx } from './write-xlsx.ts';
export { writeXlsxApart } from './write-xlsx-apart.ts';
