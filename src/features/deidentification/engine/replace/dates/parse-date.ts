import { dayInWords, monthNamed, type Named, weekdayNamed } from './months.ts';

/** One piece of a written date: something that counts, or what stands between. */
export type Piece =
  | { part: 'day'; value: number; digits: number; ending: string; words?: 'ordinal' | 'cardinal'; like: string }
  | { part: 'month'; value: number; digits: number; name?: Named; like: string }
  | { part: 'year'; value: number; digits: number }
  | { part: 'weekday'; name: Named; like: string }
  | { part: 'text'; text: string };

/** A date as it is written. `month` is 0-based. At least a day with a month, or a month with a year. */
export type WrittenDate = { pieces: Piece[]; day?: number; month: number; year?: number };

type Token = { kind: 'digits' | 'letters' | 'other'; text: string };

/**
 * Reads what a finder marked as a date: "3 mei 2024", "di 4/6", "12.03.'24", "2024-05-01", "1 juni", "mei 2024", "de
 * derde maart". Null for what is no date of the calendar (31-02-2024), or is written in a way this does not know.
 */
export function parseDate(written: string): WrittenDate | null {
  if (written.length > 60) return null;
  const tokens: Token[] = [...written.matchAll(/(\d+)|(\p{L}+)|[^\d\p{L}]+/gu)].map(([text, digits, letters]) => ({
    kind: digits !== undefined ? 'digits' : letters !== undefined ? 'letters' : 'other',
    text,
  }));
  const pieces = withNamedMonth(tokens) ?? inFigures(tokens);
  return pieces === null ? null : checked(pieces);
}

/** Between the parts of a date: nothing that would begin another sentence or another number. */
const isBetween = (text: string): boolean => /^[\s,.'’‘/-]{1,4}$/u.test(text);

/** With the name of a month: [weekday] [de] [day] month [year]. */
function withNamedMonth(tokens: readonly Token[]): Piece[] | null {
  const at = tokens.findIndex(({ kind, text }, i) => kind === 'letters' && isMonth(tokens, text, i));
  if (at === -1) return null;
  const named = monthNamed(tokens[at]!.text)!;
  const before = beforeMonth(tokens.slice(0, at));
  const after = afterMonth(tokens.slice(at + 1), before?.some(({ part }) => part === 'day') ?? false);
  if (before === null || after === null) return null;
  const month: Piece = { part: 'month', value: named.value, digits: 0, name: named, like: tokens[at]!.text };
  return [...before, month, ...after];
}

/** "mar" and "di" may be other things; a month has a day before it or a year behind it. */
const isMonth = (tokens: readonly Token[], text: string, at: number): boolean =>
  monthNamed(text) !== undefined && tokens.some(({ kind }, i) => i !== at && (kind === 'digits' || kind === 'letters'));

function beforeMonth(tokens: readonly Token[]): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [i, { kind, text }] of tokens.entries()) {
    const hasDay = pieces.some(({ part }) => part === 'day');
    const last = pieces.at(-1);
    if (kind === 'digits') {
      if (hasDay || text.length > 2) return null;
      pieces.push({ part: 'day', value: Number(text), digits: text.length, ending: '', like: text });
    } else if (kind === 'other') {
      if (!isBetween(text)) return null;
      pieces.push({ part: 'text', text });
    } else if (last?.part === 'day' && tokens[i - 1]!.kind === 'digits' && /^(?:e|de|ste|st|nd|rd|th)$/i.test(text)) {
      last.ending = text;
    } else {
      const piece = wordBefore(text, hasDay);
      if (piece === null) return null;
      pieces.push(piece);
    }
  }
  return pieces;
}

function wordBefore(text: string, hasDay: boolean): Piece | null {
  const weekday = weekdayNamed(text);
  if (weekday !== undefined) return { part: 'weekday', name: weekday, like: text };
  const word = dayInWords(text);
  if (word !== undefined && !hasDay)
    return {
      part: 'day',
      value: word.day,
      digits: 0,
      ending: '',
      words: word.ordinal ? 'ordinal' : 'cardinal',
      like: text,
    };
  return /^(?:de|den|the|of|van)$/i.test(text) ? { part: 'text', text } : null;
}

/** Nothing, or a year; of "May 3, 2024" the day first. */
function afterMonth(tokens: readonly Token[], hasDay: boolean): Piece[] | null {
  const pieces: Piece[] = [];
  let day = hasDay;
  for (const { kind, text } of tokens) {
    const last = pieces.at(-1);
    if (kind === 'other' && isBetween(text)) pieces.push({ part: 'text', text });
    else if (kind === 'letters' && last?.part === 'day' && /^(?:st|nd|rd|th)$/i.test(text)) last.ending = text;
    else if (kind !== 'digits' || pieces.some(({ part }) => part === 'year')) return null;
    else if (text.length === 4 || (text.length === 2 && (day || isShortened(last))))
      pieces.push({ part: 'year', value: fullYear(text), digits: text.length });
    else if (day || text.length > 2) return null;
    else {
      pieces.push({ part: 'day', value: Number(text), digits: text.length, ending: '', like: text });
      day = true;
    }
  }
  return pieces;
}

/** "mei '24" */
const isShortened = (last: Piece | undefined): boolean => last?.part === 'text' && /['’‘]$/u.test(last.text);

/** Two figures: from 40 on of the last century. Until 2040 nobody who is alive is put in the wrong one by a day. */
export const firstShortYear = 1940;
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) >= firstShortYear % 100 ? 1900 : 2000);

/** "2024-05-01", "12.03.'24", "di 4/6", "05-2024", "20240501". */
function inFigures(tokens: readonly Token[]): Piece[] | null {
  const from = tokens.findIndex(({ kind }) => kind === 'digits');
  if (from === -1) return null;
  const lead = beforeMonth(tokens.slice(0, from));
  const rest = tokens.slice(from);
  if (lead === null || rest.some(({ kind }, i) => (kind === 'digits') !== (i % 2 === 0))) return null;
  if (rest.some(({ kind, text }) => kind === 'letters' || (kind === 'other' && !isSeparator(text)))) return null;
  const numbers = rest.filter(({ kind }) => kind === 'digits').map(({ text }) => text);
  if (numbers.length === 1) return compact(numbers[0]!, lead);
  const order = orderOf(numbers);
  if (order === null) return null;
  return [...lead, ...rest.map((token, i) => (i % 2 === 0 ? figure(order[i / 2]!, token.text) : asText(token)))];
}

const isSeparator = (text: string): boolean => /^\s{0,2}(?:[-/.‐–]\s{0,2}['’‘]?|\s['’‘]?)$/u.test(text);
const asText = ({ text }: Token): Piece => ({ part: 'text', text });

type Part = 'day' | 'month' | 'year';

function orderOf(numbers: readonly string[]): Part[] | null {
  const sizes = numbers.map(({ length }) => (length === 4 ? 4 : length <= 2 ? 2 : 0));
  if (sizes.includes(0)) return null;
  const [first, second, third] = sizes;
  if (numbers.length === 3 && first === 4 && second === 2 && third === 2) return ['year', 'month', 'day'];
  if (numbers.length === 3 && first === 2 && second === 2 && numbers[2]!.length > 1) return ['day', 'month', 'year'];
  if (numbers.length !== 2) return null;
  if (second === 4 && first === 2) return ['month', 'year'];
  if (first === 4 && second === 2) return ['year', 'month'];
  return first === 2 && second === 2 ? ['day', 'month'] : null;
}

function figure(part: Part, text: string): Piece {
  if (part === 'day') return { part, value: Number(text), digits: text.length, ending: '', like: text };
  if (part === 'month') return { part, value: Number(text) - 1, digits: text.length, like: text };
  return { part, value: fullYear(text), digits: text.length };
}

/** Eight figures: year first as machines write it, else day first. */
function compact(text: string, lead: readonly Piece[]): Piece[] | null {
  if (text.length !== 8) return null;
  const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(text);
  const cuts = yearFirst
    ? ([
        ['year', 0, 4],
        ['month', 4, 6],
        ['day', 6, 8],
      ] as const)
    : ([
        ['day', 0, 2],
        ['month', 2, 4],
        ['year', 4, 8],
      ] as const);
  return [...lead, ...cuts.map(([part, from, to]) => figure(part, text.slice(from, to)))];
}

/** Only what the calendar knows. A day without a year may be 29 February. */
function checked(pieces: Piece[]): WrittenDate | null {
  const value = (part: Part): number | undefined =>
    pieces.find((piece): piece is Extract<Piece, { part: Part }> => piece.part === part)?.value;
  const [day, month, year] = [value('day'), value('month'), value('year')];
  if (month === undefined || month < 0 || month > 11 || (day === undefined && year === undefined)) return null;
  if (year !== undefined && (year < 1000 || year > 9999)) return null;
  if (day !== undefined && (day < 1 || day > daysIn(month, year ?? 2024))) return null;
  return { pieces, month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
