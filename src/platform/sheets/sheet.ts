/** A date is text: `YYYY-MM-DD`, or an ISO 8601 instant. An empty cell is null. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
/** The first row is the head, where a sheet has one. */
export type Sheet = { name: string; rows: readonly Row[] };

/** What somebody should know about how a file was read. */
export type ReadingNote = 'windows-1252';

/** `row` and `column` count from 1, as the spreadsheet shows them. */
export type SheetError = {
  kind:
    | 'too-large'
    | 'unpacks-too-large'
    | 'too-many-sheets'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'too-many-cells'
    | 'old-excel'
    | 'not-a-workbook'
    | 'broken'
    | 'bad-cell'
    | 'bad-quote'
    | 'unclosed-quote'
    | 'not-text'
    | 'empty';
  sheet?: string;
  row?: number;
  column?: number;
};

export type Reading = { sheets: Sheet[]; notes: ReadingNote[]; error?: undefined } | { error: SheetError };

export type Limits = {
  /** Of the file as it arrives, and of all that is inside it. */
  bytes: number;
  unpackedBytes: number;
  sheets: number;
  rows: number;
  columns: number;
  /** Rows times columns of one sheet: a single cell far away would otherwise fill the memory. */
  cells: number;
};

/** Far above any register of an organisation (1,000 activities of 40 fields are 40,000 rows), far below our memory. */
export const usualLimits: Limits = {
  bytes: 10_000_000,
  unpackedBytes: 100_000_000,
  sheets: 40,
  rows: 100_000,
  columns: 200,
  cells: 3_000_000,
};

/** Thrown inside the readers only; what they give back is a value. */
export class UnreadableSheet extends Error {
  readonly place: SheetError;
  constructor(place: SheetError) {
    super(`The file cannot be read: ${place.kind}`);
    this.place = place;
  }
}
