import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { each, wordTable } from '../word-table.ts';
import { Cue, cueBefore, hasUnit } from './cues.ts';
import { withWeekday } from './day.ts';
import { isLoose, isYear } from './year.ts';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const POINT = 0x2e;
const isSeparator = (sign: number): boolean => sign === HYPHEN || sign === SLASH || sign === POINT || sign === 0x2013;
const length = (doc: Doc, i: number): number => doc.end[i]! - doc.start[i]!;

/** A date in figures that begins with number token `i`; the token after it, `i` when there is none. */
export function takeFigures(doc: Doc, i: number, free: number, found: Found): number {
  // Behind the hyphen of a range ("3/5-10/5") nothing else is asked.
  if (!beginsHere(doc, i) && !(i === free + 1 && free > 0)) return i;
  const second = partAfter(doc, i, 0);
  if (second === -1) return i;
  const third = partAfter(doc, second, doc.value[i + 1]!);
  const last = third === -1 ? -1 : lastOfThree(doc, i, second, third);
  if (last !== -1) return add(doc, i, last, 0.93, found);
  if (third !== -1 || !(endsHere(doc, second) || isHalfOfRange(doc, second))) return i;
  const ranged = isHalfOfRange(doc, second) || (i === free + 1 && free > 0 && doc.value[free] === HYPHEN);
  const [day, month] = [doc.value[i]!, doc.value[second]!];
  if (ranged && isDayAndMonth(day, month)) return add(doc, i, second, 0.7, found);
  const confidence = isYear(doc, second) ? monthAndYear(doc, i) : dayAndMonth(doc, i, second);
  return confidence > 0 ? add(doc, i, second, confidence, found) : i;
}

/** "3/5-10/5": behind the hyphen stands another of the kind. */
const isHalfOfRange = (doc: Doc, last: number): boolean =>
  doc.value[last + 1] === HYPHEN && doc.value[last - 1] === SLASH && partAfter(doc, last + 2, SLASH) !== -1;

function add(doc: Doc, first: number, last: number, confidence: number, found: Found): number {
  found.add(doc.start[first]!, doc.end[last]!, 'date', confidence, 'date');
  return last + 1;
}

/** Nothing is glued before: no letter, no figure with a sign. */
function beginsHere(doc: Doc, i: number): boolean {
  if (i > 0 && doc.gap[i] === Gap.space && /[€$£]/.test(doc.text[doc.start[i - 1]!]!)) return false;
  if (i === 0 || doc.gap[i] !== Gap.none) return true;
  if (doc.kind[i - 1] !== Kind.sign) return false;
  const sign = doc.text[doc.start[i - 1]!]!;
  if (/[€$£=@#+_%]/.test(sign)) return false;
  return (
    !(/[-/.,:–]/.test(sign) && i > 1 && doc.gap[i - 1] === Gap.none && doc.kind[i - 2] !== Kind.sign) || sign === ':'
  );
}

/** The number behind one separator (of the kind `same`, 0 for any), without spaces or with a space at both sides; −1 for none. */
function partAfter(doc: Doc, i: number, same: number): number {
  const sign = i + 1;
  let next = i + 2;
  if (next >= doc.count || doc.kind[sign] !== Kind.sign || !isSeparator(doc.value[sign]!)) return -1;
  if (same !== 0 && doc.value[sign] !== same) return -1;
  const spaced = doc.gap[sign] === Gap.space && doc.gap[next] === Gap.space && doc.value[sign] !== POINT;
  if (!spaced && (doc.gap[sign] !== Gap.none || doc.gap[next]! > Gap.none)) return -1;
  // 3/5/'24
  if (/['’‘]/.test(doc.text[doc.start[next]!]!)) next += 1;
  return next < doc.count && doc.kind[next] === Kind.number && length(doc, next) <= 4 ? next : -1;
}

/** Behind the last part stands no further part, letter or percent; ISO 8601 may go on with a time. */
function endsHere(doc: Doc, last: number): boolean {
  const next = last + 1;
  if (
    next < doc.count &&
    doc.gap[next] === Gap.none &&
    /^[Tt]$/.test(
      doc.text.slice(doc.start[next], doc.end[next]! - doc.start[next]! > 1 ? doc.start[next] : doc.end[next]),
    )
  )
    return true;
  return (
    isLoose(doc, last) &&
    !(
      next + 1 < doc.count &&
      doc.value[next] === HYPHEN &&
      doc.gap[next] === Gap.none &&
      doc.kind[next + 1] === Kind.number &&
      doc.gap[next + 1] === Gap.none
    )
  );
}

const isDayAndMonth = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
/** 00-00-1980: a birth of which the day is not known. */
const isUnknownDay = (day: number, month: number): boolean => day === 0 && month <= 12;

/** The last token of day-month-year or year-month-day; −1 when these three are a version, an article, a serial number. */
function lastOfThree(doc: Doc, first: number, second: number, third: number): number {
  const [a, b, c] = [doc.value[first]!, doc.value[second]!, doc.value[third]!];
  if (!endsHere(doc, third)) return -1;
  if (isYear(doc, first))
    return length(doc, second) <= 2 && length(doc, third) <= 2 && isDayAndMonth(c, b) ? third : -1;
  if (length(doc, first) > 2 || length(doc, second) > 2) return -1;
  if (isYear(doc, third)) return isDayAndMonth(a, b) || isDayAndMonth(b, a) || isUnknownDay(a, b) ? third : -1;
  const spaced = doc.gap[first + 1] === Gap.space;
  if (length(doc, third) !== 2 || !isDayAndMonth(a, b) || spaced) return -1;
  const points = doc.value[first + 1] === POINT;
  const clear = length(doc, first) === 2 && length(doc, second) === 2;
  const cue = cueBefore(doc, first);
  // "2.10.23" is a day; "2.4.1" and "6.3.10" are a version and a section.
  if (points && !clear) return cue >= Cue.weak || (c > 14 && cue !== Cue.against) ? third : -1;
  return cue === Cue.against && points && c < 15 ? -1 : third;
}

/** "03/2024", "11-2023"; "7/2021" at the begin of a line or behind a word of time. */
function monthAndYear(doc: Doc, first: number): number {
  const month = doc.value[first]!;
  const cue = cueBefore(doc, first);
  if (doc.gap[first + 1] !== Gap.none || doc.value[first + 1] === POINT || month < 1 || month > 12) return 0;
  if (cue === Cue.against || (length(doc, first) === 1 && cue !== Cue.strong && !beginsLine(doc, first))) return 0;
  return 0.7;
}

/** Two figures with a sign between: a date only when nothing else fits, or when a word before says so. */
function dayAndMonth(doc: Doc, first: number, second: number): number {
  const [day, month] = [doc.value[first]!, doc.value[second]!];
  if (!isDayAndMonth(day, month) || length(doc, first) > 2 || length(doc, second) > 2) return 0;
  const sign = doc.value[first + 1]!;
  if (doc.gap[first + 1] !== Gap.none || (day === 24 && month === 7)) return 0;
  if (hasUnit(doc, second) && !(day > 12 && sign === SLASH && isDayWord(doc, second + 1))) return 0;
  const cue = cueBefore(doc, first);
  if (cue === Cue.against || (isFraction(day, month) && doc.hash[second + 1] === VAN)) return 0;
  if (sign === POINT) return cue === Cue.strong ? pointed(doc, first) : 0;
  const written =
    length(doc, first) === 2 &&
    length(doc, second) === 2 &&
    /^0|\b0/.test(doc.text.slice(doc.start[first], doc.end[second]));
  if (cue === Cue.strong) return 0.85;
  if (written || day > 12) return sign === SLASH || day > 12 ? 0.75 : 0.7;
  if (beginsLine(doc, first) && (isLabelEnd(doc, second) || (sign === SLASH && !isFraction(day, month)))) return 0.75;
  if (sign === SLASH && day > month && month > 2) return 0.55;
  return cue === Cue.weak && sign === SLASH && !isFraction(day, month) ? 0.6 : 0;
}

const isFraction = (above: number, below: number): boolean =>
  above < below && (below <= 5 || below === 10 || below === 8);

/** "di 5.2", "dd. 5.2", "op 13.06"; "staat op 5.2" is a mark or a measure. */
function pointed(doc: Doc, first: number): number {
  if (withWeekday(doc, first) !== first || doc.text[doc.start[first - 1]!] === '.') return 0.75;
  return doc.hash[first - 1] === OP && !isMeasured(doc.hash[first - 2] ?? 0) ? 0.6 : 0;
}
const OP = hashOf('op');
const VAN = hashOf('van');
const measured = wordTable(each('staat stond scoort scoorde komt kwam uit gemiddeld blijft bleef zit zat van pijn', 1));
const isMeasured = (hash: number): boolean => measured(hash) === 1;

/** "dag" behind a date begins what is said: "23/8 dag zuster". */
const isDayWord = (doc: Doc, i: number): boolean => doc.hash[i] === DAG;
const DAG = hashOf('dag');

/** "12/3: gesprek", "- 12/3 gebeld": a diary. */
const beginsLine = (doc: Doc, first: number): boolean =>
  doc.gap[first]! >= Gap.line || (first > 0 && doc.gap[first - 1]! >= Gap.line && doc.kind[first - 1] === Kind.sign);
const isLabelEnd = (doc: Doc, last: number): boolean =>
  last + 1 < doc.count &&
  (isDiaryWord(doc.hash[last + 1]!) ||
    doc.value[last + 1] === 0x3a ||
    (doc.value[last + 1] === HYPHEN && doc.gap[last + 1] === Gap.space) ||
    doc.shape[last + 1] === 1);

const diary = wordTable(
  each(
    'gebeld gemaild gesproken huisbezoek gesprek tel telefoon mail overleg belt belde bezoek contact teruggebeld',
    1,
  ),
);
const isDiaryWord = (hash: number): boolean => diary(hash) === 1;
