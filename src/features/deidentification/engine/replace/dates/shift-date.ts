import { monthName, ordinalEnding, weekdayName, wordOfDay } from './months.ts';
import { firstShortYear, parseDate, type Piece, type WrittenDate } from './parse-date.ts';
import { parseRow, type RowPart } from './parse-row.ts';

const day = 86_400_000;

/**
 * A written date, so many days later (or earlier), written the same way: "di 04/06" stays "di 04/06" in form. Between
 * two full dates lies as much time as before. Without a year the day is moved in a year that is no leap year; a month
 * with a year is moved as its middle. A row ("8 en 9 mei", "28 oktober t/m 8 november") is moved part by part. Null where
 * the result would be read wrongly, and for what cannot be read.
 */
export function shiftDate(written: string, days: number): string | null {
  const date = parseDate(written);
  if (date !== null) return writeDate(date.pieces, movedDay(date, days), days);
  const row = parseRow(written);
  return row === null ? null : writeRow(row, days);
}

/** `year`: of the row in which it stands, when it names none. */
function movedDay({ day: date, month, year }: WrittenDate, days: number, around?: number): Date {
  // 29 February without a year only exists in a leap year.
  const usual = date === 29 && month === 1 ? 2024 : 2023;
  return new Date(Date.UTC(year ?? around ?? usual, month, date ?? 15) + days * day);
}

type Next = { month: number; year: number | undefined; moved: number };

/** From the last to the first: a day without a month gets one when it is no longer that of the next day. */
function writeRow(row: readonly RowPart[], days: number): string | null {
  let text = '';
  let next = null as Next | null;
  const name = row.at(-1)!.date.pieces.find((piece) => piece.part === 'month')?.name;
  for (const { date, bare, behind } of row.toReversed()) {
    // "28 december t/m 3 januari 2025" began the year before.
    const year = date.year ?? (next?.year === undefined ? undefined : next.year - (date.month > next.month ? 1 : 0));
    const moved = movedDay(date, days, year);
    const own = writeDate(date.pieces, moved, days);
    if (own === null || (bare && name === undefined)) return null;
    const month = bare && moved.getUTCMonth() !== next?.moved ? ` ${monthName(moved.getUTCMonth(), name!)}` : '';
    text = `${own}${month}${behind}${text}`;
    next = { month: date.month, year, moved: moved.getUTCMonth() };
  }
  return text;
}

function writeDate(pieces: readonly Piece[], moved: Date, days: number): string | null {
  const padded = isPadded(pieces);
  return isWritable(pieces, moved) ? pieces.map((piece) => write(piece, moved, days, padded)).join('') : null;
}

/** "04/6" and "4/11" say how one figure is written; "12/11" and "12 mei" do not, and get what is usual. */
function isPadded(pieces: readonly Piece[]): boolean {
  const figures = pieces.filter((piece) => (piece.part === 'day' || piece.part === 'month') && piece.digits > 0);
  const written = figures.map((piece) => (piece.part === 'day' || piece.part === 'month' ? piece.like : ''));
  if (written.some((like) => like.startsWith('0'))) return true;
  return written.every(({ length }) => length === 2) && figures.some(({ part }) => part === 'month');
}

/** Two figures must still be read as the same century. */
const isWritable = (pieces: readonly Piece[], moved: Date): boolean => {
  const year = moved.getUTCFullYear();
  const short = pieces.some((piece) => piece.part === 'year' && piece.digits === 2);
  return short ? year >= firstShortYear && year < firstShortYear + 100 : year >= 1000 && year <= 9999;
};

function write(piece: Piece, moved: Date, days: number, padded: boolean): string {
  const figure = (value: number): string => (padded ? String(value).padStart(2, '0') : String(value));
  if (piece.part === 'text') return piece.text;
  if (piece.part === 'year') return String(moved.getUTCFullYear()).slice(-piece.digits);
  if (piece.part === 'weekday')
    return cased(weekdayName((((piece.name.value + days) % 7) + 7) % 7, piece.name), piece.like);
  if (piece.part === 'month') {
    const month = moved.getUTCMonth();
    return piece.name === undefined ? figure(month + 1) : cased(monthName(month, piece.name), piece.like);
  }
  const date = moved.getUTCDate();
  if (piece.words !== undefined) return cased(wordOfDay(date, piece.words === 'ordinal'), piece.like);
  const ending = piece.ending === '' ? '' : cased(ordinalEnding(date, piece.ending), piece.ending);
  return `${figure(date)}${ending}`;
}

function cased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
