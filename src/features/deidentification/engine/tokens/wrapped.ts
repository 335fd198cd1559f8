import { foldUnit } from './fold.ts';

/** Mail programs and editors wrap at 65 to 80 columns; a line longer than this is a paragraph of its own. */
const SHORTEST = 45;
const NARROWEST = 64;
const LONGEST = 100;
/** A second line of this length in the paragraph shows that it is wrapped. */
const FULL = 58;
/** A label ("Naam contactpersoon:") ends within this many units. */
const LABEL = 32;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const COLON = 0x3a;

/**
 * Whether the line end before the word or figure at `from` only wraps a sentence: the line before it stops in the middle,
 * the first word of the new line had no room on it, and both are prose. `lineStart` is where the line before began,
 * `lineEnd` where its last token ended, `widest` the longest line of this paragraph before it. Looks at no more than one
 * line back and one ahead, and stops when either is too long.
 */
export function isWrapped(text: string, lineStart: number, lineEnd: number, from: number, widest: number): boolean {
  const length = lineEnd - lineStart;
  if (length < SHORTEST || length > LONGEST || isClosing(text.charCodeAt(lineEnd - 1))) return false;
  const first = text.charCodeAt(from);
  if (isDigit(first) ? isNumbered(text, from) : foldUnit(first) === 0) return false;
  const next = proseEnd(text, from);
  if (next === -1 || hasColumns(text, lineStart, lineEnd)) return false;
  const needed = length + 1 + wordLength(text, from);
  const other = Math.max(widest, next - from);
  if (needed <= NARROWEST || needed <= other) return false;
  if (endsShort(text, lineEnd)) return true;
  // A capital may begin a row of its own: then lines on both sides must be full.
  return first >= 0x41 && first <= 0x5a ? Math.min(widest, next - from) >= FULL : other >= FULL;
}

/** "van der", "op 3": hardly anything ends with so short a word. */
const endsShort = (text: string, end: number): boolean =>
  [2, 3, 4].some((back) => text.charCodeAt(end - back) === SPACE);

function wordLength(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST && text.charCodeAt(at) > SPACE) at += 1;
  return at - from;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** . ! ? : ; and what closes a sentence or a remark. */
const isClosing = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === COLON || unit === 0x3b || unit === 0x2026;

const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014;

/** "1. ", "2) ", "3 – ", "12-03-2024 …", "10:30 …", "2.1 …": an item of a list, a row of a log, a heading. */
function isNumbered(text: string, from: number): boolean {
  let at = from;
  while (at - from < 3 && isDigit(text.charCodeAt(at))) at += 1;
  const sign = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (sign === 0x29 || (sign === SPACE && isDash(next))) return true;
  if (sign !== 0x2e && sign !== 0x2d && sign !== 0x2f && sign !== COLON) return false;
  return at - from < 3 && (isDigit(next) || (sign === 0x2e && next === SPACE));
}

/** A bar, a tab, values with a bare comma or semicolon between, or two spaces in the middle of a line: a row of a table. */
function hasColumns(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isColumnSign(text, at, at > from)) return true;
  return false;
}

function isColumnSign(text: string, at: number, inside: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x09 || unit === 0x7c) return true;
  const next = text.charCodeAt(at + 1);
  if (unit === 0x2c || unit === 0x3b) return next > SPACE && foldUnit(next) !== 0;
  if (unit !== SPACE || next !== SPACE || !inside) return false;
  const before = text.charCodeAt(at - 1);
  return before > SPACE && !isClosing(before);
}

/** Where the line from `from` on ends; −1 when it has columns, begins with a label or the letter of a list ("b) "). */
function proseEnd(text: string, from: number): number {
  if (text.charCodeAt(from + 1) === 0x29) return -1;
  let at = from;
  for (; at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR; at += 1) {
    if (at - from > LONGEST || isColumnSign(text, at, true)) return -1;
    if (text.charCodeAt(at) === COLON && at - from < LABEL && !isDigit(text.charCodeAt(at + 1))) return -1;
  }
  return at;
}
