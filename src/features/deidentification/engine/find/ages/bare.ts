import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { isYear } from '../dates/year.ts';
import { andOr, at, beAfter, endsHere, isApart, isGeneralChild, isOlderThan, mayEnd, words } from './ahead.ts';
import { isBeAfter, isPlural, isPronoun, parents } from './age-words.ts';
import { before, type Before, isMany, isSign } from './before.ts';
import { beBefore, isGeneral, pastAdverbs, subjectAt } from './look-back.ts';
import { openingBefore, Somebody, somebodyAt } from './people.ts';
import type { Row } from './row.ts';

const COMMA = 0x2c;
const CLOSE = 0x29;
const TE = hashOf('te');
const WORDEN = hashOf('worden');

/** A number without a unit: only beside somebody, and only when no noun is counted by it. */
export function bare(doc: Doc, row: Row, first: number, next: number): number {
  const { value } = row.numbers[0]!;
  const token = pastAdverbs(doc, first);
  if (isOlderThan(doc, first)) return 0;
  if (at(doc, next, become) && beBefore(doc, token) !== null) return 0.85;
  if (at(doc, next, onlyTe) && doc.hash[next + 1] === WORDEN) return value >= 5 ? 0.75 : 0;
  if (at(doc, next, become) && value >= 1) return 0.75;
  if (endsHere(doc, next) && isAsked(doc, first)) return 0.75;
  const seen = before(doc, first);
  if (seen.how === 'bracket') return inBrackets(doc, row, seen, next);
  if (value < 1) return 0;
  const relative = isBeAfterNumber(doc, token, next, value);
  if (relative > 0) return relative;
  if (isGeneralChild(doc, seen, next)) return 0.4;
  if (isAheadOfVerb(doc, first, next)) return 0.7;
  if (seen.how === 'van' && seen.somebody === Somebody.person && value >= 14 && !isMany(doc, seen, row))
    return isMeasure(doc, next) ? 0 : 0.8;
  if (!mayEnd(doc, next)) return 0;
  const be = beBefore(doc, token);
  if (be !== null) return byVerb(doc, token, be.somebody, value, next);
  if (isMany(doc, seen, row)) return 0;
  if (seen.how === 'van') return afterVan(doc, row, seen, value);
  return inEnumeration(doc, row, seen, next);
}

/** "zoontje 2 en dochtertje 4", "(kamer 16, 88)", "kinderen: 8, 10 en 13", "Sanne, 14". */
function inEnumeration(doc: Doc, row: Row, seen: Before, next: number): number {
  const { first, value } = row.numbers[0]!;
  const andSomebody =
    at(doc, next, andOr) &&
    next + 2 < doc.count &&
    (somebodyAt(doc, next + 1) >= Somebody.name || somebodyAt(doc, next + 2) >= Somebody.name);
  if (!endsHere(doc, next) && !andSomebody) return 0;
  const closes = seen.how === 'comma' && doc.value[next] === CLOSE;
  if (closes && somebodyAt(doc, openingBefore(doc, first) - 1) >= Somebody.name) return 0.7;
  if (row.numbers.length > 1 && seen.somebody === Somebody.person) return 0.75;
  const parted = isSign(doc, first - 2, COMMA) || at(doc, first - 2, andOr);
  return besideName(doc, seen, value, next, parted && doc.kind[first - 3] === Kind.number);
}

const measures = words(
  'kilo',
  'kg',
  'cm',
  'meter',
  'm',
  'euro',
  'procent',
  'uur',
  'minuten',
  'km',
  'punten',
  'dagen',
  'keer',
  'gram',
  'x',
);
const isMeasure = (doc: Doc, next: number): boolean =>
  at(doc, next, measures) || (next < doc.count && /[%€]/.test(doc.text[doc.start[next]!]!));
const become = words('geworden');
const onlyTe = new Set([TE]);

/** "Daan (7)", "(m, 43)", "zonen (8 en 10)"; "leerlingen (12)" counts them. */
function inBrackets(doc: Doc, row: Row, seen: Before, next: number): number {
  const closes = next < doc.count && doc.kind[next] === Kind.sign && /[),;/–!?-]/.test(doc.text[doc.start[next]!]!);
  if (!closes || isMany(doc, seen, row)) return 0;
  if (seen.somebody === Somebody.no) return isYear(doc, seen.token) ? 0.75 : 0;
  return seen.somebody === Somebody.perhaps ? 0.7 : 0.9;
}

/** "Zestien is ze, en al moeder": at the begin of what is said. */
function isAheadOfVerb(doc: Doc, first: number, next: number): boolean {
  if (!at(doc, next, beAfter) || next + 1 >= doc.count || !isPronoun(doc.hash[next + 1]!) || isGeneral(doc, next + 1))
    return false;
  return first === 0 || doc.gap[first]! >= Gap.line || doc.kind[first - 1] === Kind.sign;
}

/** "die intussen 9 is", "toen Parel twee was". */
function isBeAfterNumber(doc: Doc, token: number, next: number, value: number): number {
  if (!at(doc, next, beAfter) && !(next < doc.count && doc.gap[next]! <= Gap.space && isBeAfter(doc.hash[next]!)))
    return 0;
  const whose = isSign(doc, token, COMMA) ? token - 1 : token;
  // "toen Parel twee was": a capital is enough.
  if (TOEN.has(doc.hash[whose - 1] ?? 0) && doc.shape[whose] === Shape.capital) return 0.75;
  const subject = subjectAt(doc, whose);
  if (subject.somebody < Somebody.name || isGeneral(doc, whose) || isPlural(doc.hash[whose]!)) return 0;
  return subject.pronoun && value < 3 ? 0.6 : 0.82;
}

const TOEN = words('toen');
const OUD = hashOf('oud');
const HOE = hashOf('hoe');

/** "Hoe oud ben je? – 15." */
function isAsked(doc: Doc, first: number): boolean {
  for (let back = first - 1; back > 0 && back > first - 10; back -= 1)
    if (doc.hash[back] === OUD) return doc.hash[back - 1] === HOE;
  return false;
}

/** "Hij is 43", "wordt Daan 8". Far from a name ("…, is 36 en heeft") only for who is grown up. */
function byVerb(doc: Doc, token: number, somebody: number, value: number, next: number): number {
  if (somebody >= Somebody.name) return value >= 5 || endsHere(doc, next) ? 0.83 : 0.7;
  if (somebody === Somebody.perhaps) return 0.7;
  return isApart(doc, token) && value >= 16 && value < 105 ? 0.6 : 0;
}

/** "onze zoon van vier", "Alpha van 12"; "moeder van twee" has two children. */
function afterVan(doc: Doc, row: Row, seen: Before, value: number): number {
  if (row.numbers.length > 1) return seen.somebody === Somebody.no ? 0.3 : 0.85;
  if (parents(doc.hash[seen.token]!) && value <= 13) return 0;
  if (seen.somebody >= Somebody.name) return 0.83;
  return seen.somebody === Somebody.perhaps ? 0.55 : 0;
}

const IK = words('ik');
const evangelists = words(
  'johannes',
  'lucas',
  'lukas',
  'marcus',
  'markus',
  'matteus',
  'mattheus',
  'petrus',
  'jesaja',
  'jeremia',
  'samuel',
);

const siblings = words('oudste', 'jongste', 'middelste');
/** "Sanne, 14, zit", "man 43, bekend met", "Parwana 14, Hamid 12". */
function besideName(doc: Doc, seen: Before, value: number, next: number, again: boolean): number {
  if (seen.how === 'comma' && IK.has(doc.hash[seen.token]!)) return 0.75;
  if (seen.somebody === Somebody.no || seen.how === 'none' || evangelists.has(doc.hash[seen.token]!)) return 0;
  if (seen.how === 'comma') return seen.somebody === Somebody.perhaps ? (value >= 12 ? 0.55 : 0.3) : 0.75;
  if (seen.somebody === Somebody.perhaps) return 0.3;
  const another =
    next + 2 < doc.count && (isSign(doc, next, COMMA) || at(doc, next, andOr)) && doc.kind[next + 2] === Kind.number;
  return value >= 10 || another || again || siblings.has(doc.hash[seen.token]!) ? 0.65 : 0.4;
}
