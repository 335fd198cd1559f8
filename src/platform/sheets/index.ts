export { readCsv } from './read-csv.ts';
export { readXlsx } from './read-xlsx.ts';
export type { Cell, Reading, Row, Sheet } from './sheet.ts';
export { usualLimits } from './sheet.ts';
export { saySheetError } from './texts.ts';
export { writeCsv } from './write-csv.ts';
export { writeXlsx } from './write-xlsx.ts';
export { writeXlsxApart } from './write-xlsx-apart.ts';
