import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { numeralOf, ordinalOfWord } from '../numerals.ts';
import { each, wordTable } from '../word-table.ts';
import { isOrdinalEnding, weekdayOf } from './calendar-words.ts';

export type Day = { first: number; value: number };

/** . , : and signs of money, glued before a figure: then it is a part of something else. */
const spoils = /[.,:€$£@=_+]/;

/** The day that ends with token `last`: "3", "3e", "21ste", "drie", "derde". Null when there is none. */
export function dayEndingAt(doc: Doc, last: number): Day | null {
  if (last < 0) return null;
  if (doc.kind[last] === Kind.number) return dayInFigures(doc, last);
  if (doc.kind[last] !== Kind.word) return null;
  if (isOrdinalEnding(doc.hash[last]!) && doc.gap[last] === Gap.none && last > 0 && doc.kind[last - 1] === Kind.number)
    return dayInFigures(doc, last - 1);
  const ordinal = ordinalOfWord(doc.hash[last]!);
  if (ordinal !== -1) return { first: last, value: ordinal };
  const value = numeralOf(doc.hash[last]!);
  if (value < 1 || value > 31) return null;
  // "Een" is mostly an article.
  return value === 1 && !/é/i.test(doc.text[doc.start[last]!]!) ? null : { first: last, value };
}

function dayInFigures(doc: Doc, i: number): Day | null {
  const value = doc.value[i]!;
  if (value < 1 || value > 31 || doc.end[i]! - doc.start[i]! > 2) return null;
  if (i > 0 && doc.gap[i] === Gap.none) {
    if (doc.kind[i - 1] !== Kind.sign) return null;
    const glued = spoils.test(doc.text[doc.start[i - 1]!]!);
    if (glued && i > 1 && doc.kind[i - 2] === Kind.number && doc.gap[i - 1] === Gap.none) return null;
    if (/[€$£@=_+]/.test(doc.text[doc.start[i - 1]!]!)) return null;
  }
  return { first: i, value };
}

const connectors = wordTable(each('op en of tot tem tm to and until et au à', 1));
const MET = hashOf('met');
const EN = hashOf('en');
const TOT = hashOf('tot');
const T = hashOf('t');
const M = hashOf('m');
const SLASH = 0x2f;
const COMMA = 0x2c;
const OP = hashOf('op');

/** The token after which a range goes on ("tot", "t/m", "tot en met", "-"), seen from token `next`; −1 when none stands there. */
export function beforeConnector(doc: Doc, next: number): number {
  const at = next - 1;
  if (at < 0 || doc.gap[next]! > Gap.space) return -1;
  if (doc.kind[at] === Kind.sign) return /[-–/&]/.test(doc.text[doc.start[at]!]!) ? at - 1 : -1;
  if (doc.kind[at] !== Kind.word) return -1;
  if (doc.hash[at] === M && doc.value[at - 1] === SLASH && doc.hash[at - 2] === T) return at - 3;
  if (doc.hash[at] === MET && doc.hash[at - 1] === EN && doc.hash[at - 2] === TOT) return at - 3;
  return connectors(doc.hash[at]!) === 1 ? at - 1 : -1;
}

/** Where the row of days begins that ends in the one at `first`: "3 tot 8", "3, 4 en 5". The weekday before stays outside. */
export function startOfRange(doc: Doc, first: number, value: number): number {
  let start = first;
  let before = beforeConnector(doc, withWeekday(doc, first));
  let smallest = value;
  for (let days = 0; days < 8 && before >= 0; days += 1) {
    const day = dayEndingAt(doc, before);
    // A later day before an earlier one is another number ("groep 8 en 3 mei").
    if (day === null || day.value >= smallest) return start;
    // "de nacht van 3 op 4 april"
    if (doc.hash[before + 1] === OP && day.value !== value - 1) return start;
    smallest = day.value;
    start = day.first;
    const sign = withWeekday(doc, start) - 1;
    before = sign >= 0 && doc.value[sign] === COMMA && doc.kind[sign] === Kind.sign ? sign - 1 : -1;
  }
  return start;
}

/** One token earlier, or more, when a weekday stands directly before: "maandag", "ma.", "maandag de". */
export function withWeekday(doc: Doc, first: number): number {
  for (let skip = 0; skip <= 2; skip += 1) {
    const at = first - 1 - skip;
    if (at < 0 || doc.gap[at + 1]! > Gap.space) return first;
    if (doc.kind[at] === Kind.word && weekdayOf(doc.hash[at]!) !== -1) return isLooseDo(doc, at, skip) ? first : at;
    const joins = doc.kind[at] === Kind.sign ? /[.,]/.test(doc.text[doc.start[at]!]!) : isArticle(doc, at);
    if (!joins) return first;
  }
  return first;
}

/** "zo, 3 mei": two letters with a comma behind them are the word and no day. */
const isLooseDo = (doc: Doc, at: number, skip: number): boolean =>
  skip > 0 && weekdayOf(doc.hash[at]!) === 2 && doc.value[at + 1] !== 0x2e;

const article = wordTable(each('de den le the', 1));
const isArticle = (doc: Doc, at: number): boolean => article(doc.hash[at]!) === 1;
