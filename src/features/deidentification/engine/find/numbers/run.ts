import { type Doc, Gap, Kind } from '../../tokens/doc.ts';

/** Groups of figures that may be one number: "06 - 12 34", "85.07.30-033.28", "+31 (0)6 …". */
export type Run = {
  /** UTF-16 unit at which it begins, with a plus or bracket that belongs to it. */
  start: number;
  plus: boolean;
  groups: readonly string[];
  /** What stands between group n and n + 1. */
  between: readonly string[];
  /** By group: the token, and the unit after it. */
  tokens: readonly number[];
  ends: readonly number[];
};

/** No number is written in more groups or figures than these; so the work per figure has a bound. */
const MOST_GROUPS = 12;
const MOST_FIGURES = 24;

const PLUS = 0x2b;
const OPEN = 0x28;
/** . - / ( ) and the dashes of word processors */
const separators = new Set([0x2e, 0x2d, 0x2f, 0x28, 0x29, 0x2010, 0x2011, 0x2012, 0x2013]);

/** The run that begins with number token `i`; null when the token is too long to be part of one. */
export function runAt(doc: Doc, i: number): Run | null {
  const { text, start, end } = doc;
  const groups: string[] = [];
  const between: string[] = [];
  const tokens: number[] = [];
  let figures = 0;
  for (let at = i; at !== -1 && groups.length < MOST_GROUPS; at = nextGroup(doc, at)) {
    figures += end[at]! - start[at]!;
    if (figures > MOST_FIGURES) break;
    if (tokens.length > 0) between.push(text.slice(end[tokens.at(-1)!]!, start[at]));
    groups.push(text.slice(start[at], end[at]));
    tokens.push(at);
  }
  if (groups.length === 0) return null;
  const plus = isSignBefore(doc, i, PLUS);
  let from = plus ? i - 1 : i;
  if (isSignBefore(doc, from, OPEN) && closesFirst.test(between.join(''))) from -= 1;
  return { start: start[from]!, plus, groups, between, tokens, ends: tokens.map((token) => end[token]!) };
}

/** The first bracket inside closes one that stands before. */
const closesFirst = /^[^()]*\)/;

const isSignBefore = (doc: Doc, i: number, sign: number): boolean =>
  i > 0 && doc.gap[i] === Gap.none && doc.value[i - 1] === sign && doc.kind[i - 1] === Kind.sign;

/** The number token that goes on after token `i` on the same line, past at most three separators; −1 when there is none. */
function nextGroup(doc: Doc, i: number): number {
  for (let at = i + 1; at <= i + 4 && at < doc.count; at += 1) {
    if (doc.gap[at]! >= Gap.line || doc.start[at]! - doc.end[at - 1]! > 2) return -1;
    if (doc.kind[at] === Kind.number) return at;
    if (doc.kind[at] !== Kind.sign || !separators.has(doc.value[at]!)) return -1;
  }
  return -1;
}

/** The figures of the first `count` groups. */
export const figuresOf = (run: Run, count: number): string => run.groups.slice(0, count).join('');

/** How long the first `count` groups are: "4 2 3". */
export const shapeOf = (run: Run, count: number): string =>
  run.groups
    .slice(0, count)
    .map((group) => group.length)
    .join(' ');

/**
 * Whether a number may end after `count` groups: what follows is no figure, letter or fraction. A slash may part two
 * phone numbers.
 */
export function endsAt(doc: Doc, run: Run, count: number): boolean {
  const sign = run.between[count - 1];
  if (sign !== undefined) return /\s/.test(sign) || (sign === '/' && run.groups[count]!.startsWith('0'));
  const next = run.tokens[count - 1]! + 1;
  if (next >= doc.count || doc.gap[next] !== Gap.none) return true;
  if (doc.kind[next] === Kind.word) return false;
  const beyond = next + 1;
  const figureBeyond = beyond < doc.count && doc.gap[beyond] === Gap.none && doc.kind[beyond] === Kind.number;
  return !(figureBeyond && /[.,:@]/.test(doc.text[doc.start[next]!]!));
}
