import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { isOrdinalEnding } from '../dates/calendar-words.ts';
import { numeralOf } from '../numerals.ts';
import {
  isAgeWord,
  isBeforeBirthday,
  isPossessive,
  isThing,
  isVerbOrSmall,
  jarigForm,
  jarigInWords,
} from './age-words.ts';
import { subjectAt } from './look-back.ts';
import { isAnybodys } from './anybody.ts';
import { judge } from './judge.ts';
import { somebodyAt } from './people.ts';
import { isInAgeColumn, readHead } from './table-column.ts';
import { type AgeNumber, ageNumberAt, isHalf, rowAt } from './row.ts';

/**
 * Ages of people: the number only. Years are terms more often than ages ("al 12 jaar", "na 3 jaar"), so there must be
 * something that speaks for a person. One walk; what is looked at around a number has a bound.
 */
export const findAges: Finder = (doc, found) => {
  const table = { column: -1, head: -1 };
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.gap[i] === Gap.paragraph) table.column = -1;
    if (doc.kind[i] === Kind.sign) continue;
    if (doc.kind[i] === Kind.word) {
      if (isAgeWord(doc.hash[i]!)) readHead(doc, i, table);
      const inWords = jarigInWords(doc.hash[i]!);
      if (inWords !== -1) takeJarigInWords(doc, i, inWords, found);
      if (inWords !== -1 || !isNumeral(doc, i)) continue;
    }
    if (found.labelAt(doc.start[i]!) !== undefined) continue;
    if (isInAgeColumn(doc, i, table) && doc.value[i]! < 116) found.add(doc.start[i]!, doc.end[i]!, 'age', 0.85, 'age');
    else i = takeNumber(doc, i, found);
  }
};

const isNumeral = (doc: Doc, i: number): boolean => numeralOf(doc.hash[i]!) > 0 || isHalf(doc.hash[i]!) !== -1;

/** Adds what is an age from token `i` on; answers with the last token that was looked at. */
function takeNumber(doc: Doc, i: number, found: Candidates): number {
  const row = rowAt(doc, i);
  if (row === null) return i;
  const number = row.numbers[0]!;
  const jarig = byJarig(doc, number);
  if (jarig >= 0) {
    if (jarig > 0) add(doc, number, jarig, found);
    return number.last;
  }
  const birthday = byBirthday(doc, number);
  const confidence = birthday > 0 ? birthday : Math.max(judge(doc, row), byTens(doc, number));
  if (confidence <= 0 || isAnybodys(doc, number.first, row.last + 1)) return row.range ? row.last : number.last;
  for (const each of row.numbers) add(doc, each, confidence, found);
  return row.last;
}

const add = (doc: Doc, { first, last }: AgeNumber, confidence: number, found: Candidates): void =>
  found.add(doc.start[first]!, doc.end[last]!, 'age', confidence, 'age');

const rules = new Set(['vanaf', 'tot', 'onder', 'boven', 'elke', 'iedere'].map(hashOf));

/** "43-jarige", "43 jarige", "43jarige": −1 when it is not there, 0 when it is of a thing or a rule. */
function byJarig(doc: Doc, { last }: AgeNumber): number {
  let at = last + 1;
  if (at < doc.count && doc.value[at] === 0x2d && doc.gap[at] === Gap.none) at += 1;
  if (at >= doc.count || doc.gap[at]! > Gap.space || doc.kind[at] !== Kind.word) return -1;
  const form = jarigForm(doc.hash[at]!);
  if (form === -1) return -1;
  const next = at + 1;
  if (form === 2) return 0;
  if (next < doc.count && isThing(doc.hash[next]!)) return 0;
  return isRuleBefore(doc, last) ? 0 : 0.92;
}

const isRuleBefore = (doc: Doc, i: number): boolean => {
  for (let back = i - 1; back >= 0 && back >= i - 2; back -= 1) if (rules.has(doc.hash[back]!)) return true;
  return false;
};

/** "achttienjarige dochter": the numeral only. A small number is as often of a course or a plan. */
function takeJarigInWords(doc: Doc, i: number, value: number, found: Candidates): void {
  const next = i + 1;
  if (next < doc.count && isThing(doc.hash[next]!)) return;
  const somebody = next < doc.count && (somebodyAt(doc, next) > 0 || doc.hash[next] === hashOf('leeftijd'));
  const text = doc.text.slice(doc.start[i], doc.end[i]).toLowerCase();
  const confidence = somebody ? 0.92 : value > 6 ? 0.7 : 0.4;
  found.add(doc.start[i]!, doc.start[i]! + text.lastIndexOf('jarig'), 'age', confidence, 'age');
}

/** "sinds haar 16e", "zijn 43ste verjaardag"; "haar 2e kind" is none. */
function byBirthday(doc: Doc, { first, last, value }: AgeNumber): number {
  const ending = last + 1;
  if (doc.kind[first] !== Kind.number || ending >= doc.count || doc.gap[ending] !== Gap.none) return 0;
  const whose = possessiveBefore(doc, first);
  if (!isOrdinalEnding(doc.hash[ending]!) || whose < 0 || value < 4) return 0;
  const next = ending + 1;
  if (next < doc.count && birthdays.has(doc.hash[next]!)) return 0.85;
  if (whose < 1 || !isBeforeBirthday(doc.hash[whose - 1]!)) return 0;
  if (next >= doc.count || doc.kind[next] === Kind.sign || isVerbOrSmall(doc.hash[next]!)) return 0.8;
  // "Op haar 93ste fietst ze": nobody has that many of anything else.
  return value >= 18 ? 0.7 : 0;
}
/** "zijn 16e", "z'n 16e": the token where the possessive begins; −1 when none stands there. */
function possessiveBefore(doc: Doc, first: number): number {
  if (first < 1) return -1;
  const apostrophe = first > 2 && /['’]/.test(doc.text[doc.start[first - 2]!]!) && doc.gap[first - 1] === Gap.none;
  if (apostrophe) return isPossessive(doc.hash[first - 3]!) ? first - 3 : -1;
  return isPossessive(doc.hash[first - 1]!) ? first - 1 : -1;
}

const birthdays = new Set(['verjaardag', 'levensjaar', 'jaar'].map(hashOf));

const parts = new Set(['begin', 'midden', 'half', 'eind', 'einde', 'achter', 'voor', 'ver', 'diep'].map(hashOf));
const IN = hashOf('in');
const DE = hashOf('de');

const near = new Set(['tegen', 'rond', 'richting', 'over', 'voorbij'].map(hashOf));
const going = new Set(['van'].map(hashOf));

/** "een man van rond de 50" */
function nearTens(doc: Doc, at: number, next: number): number {
  if (!going.has(doc.hash[at - 1] ?? 0) || subjectAt(doc, at - 2).somebody < 2) return 0;
  return next >= doc.count || doc.gap[next]! >= Gap.line || doc.kind[next] === Kind.sign ? 0.65 : 0;
}

/** "begin veertig", "achter in de tachtig": tens of a person when no noun follows. */
function byTens(doc: Doc, { first, last, value }: AgeNumber): number {
  if (value < 20 || value > 90 || value % 10 !== 0) return 0;
  let at = first - 1;
  if (at >= 1 && doc.hash[at] === DE && doc.hash[at - 1] === IN) at -= 2;
  if (value >= 30 && doc.hash[first - 1] === DE && near.has(doc.hash[first - 2] ?? 0))
    return nearTens(doc, first - 2, last + 1);
  if (at < 0 || !parts.has(doc.hash[at]!) || (at === first - 1 && doc.hash[at] === hashOf('voor'))) return 0;
  const next = last + 1;
  const ends =
    next >= doc.count || doc.gap[next]! >= Gap.line || doc.kind[next] === Kind.sign || isVerbOrSmall(doc.hash[next]!);
  return ends && ageNumberAt(doc, next) === null ? 0.65 : 0;
}
