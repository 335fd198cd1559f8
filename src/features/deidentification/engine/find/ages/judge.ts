import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { W } from '../../lexicon/bits.ts';
import { hashOf } from '../../tokens/hash.ts';
import {
  goesOn,
  isAdverb,
  isAgeWord,
  isBe,
  isBeAfter,
  isPersonNoun,
  isPlaceBehind,
  isPlural,
  isPossessive,
  isPronoun,
  isTermBefore,
  isTermBehind,
  isThing,
  parents,
} from './age-words.ts';
import { monthOf } from '../dates/calendar-words.ts';
import { before, type Before, isMany, isSign, VAN } from './before.ts';
import { beBefore, isGeneral, pastAdverbs, subjectAt } from './look-back.ts';
import { openingBefore, Somebody, somebodyAt } from './people.ts';
import type { Row } from './row.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const CLOSE = 0x29;
const words = (...each: string[]): ReadonlySet<number> => new Set(each.map(hashOf));
const TE = hashOf('te');
const WORDEN = hashOf('worden');
const old = words('oud', 'oude', 'old', 'jong');
const older = words('ouder', 'jonger', 'meer', 'hoger', 'plus', 'minder');
const andOr = words('en', 'of');
const never = words('geleden', 'lang', 'later', 'ervaring', 'cel', 'celstraf', 'tbs');
const fillers = words('van', 'is', 'was', 'op', 'de', 'met', 'nu', 'haar', 'zijn', 'huidige');
const rules = words('vanaf', 'tot', 'onder', 'boven', 'minimale', 'maximale', 'voor', 'gemiddelde', 'na');

/** How sure the numbers of a row are ages, 0 to 1. Without evidence for a person a number of years is a term. */
export function judge(doc: Doc, row: Row): number {
  const first = row.numbers[0]!.first;
  const next = row.last + 1;
  if (row.range || isRule(doc, next)) return 0;
  const byWord = byAgeWord(doc, first);
  if (byWord !== -1) return byWord;
  if (row.unit === 1) return years(doc, row, first, next);
  if (row.unit > 1) return months(doc, row, first, next);
  return bare(doc, row, first, next);
}

const at = (doc: Doc, i: number, set: ReadonlySet<number>): boolean =>
  i >= 0 && i < doc.count && doc.gap[i]! <= Gap.space && set.has(doc.hash[i]!);
/** "12 jaar en ouder", "18 jaar of jonger". */
const isRule = (doc: Doc, next: number): boolean =>
  at(doc, next, older) || (at(doc, next, andOr) && at(doc, next + 1, older));

/** "leeftijd: 43", "op de leeftijd van 43"; 0 for "vanaf de leeftijd van 12", −1 when the word is not there. */
function byAgeWord(doc: Doc, first: number): number {
  let label = false;
  for (let back = first - 1; back >= 0 && back >= first - 5; back -= 1) {
    if (doc.gap[back + 1] === Gap.paragraph) return -1;
    if (doc.kind[back] === Kind.number) return -1;
    if (doc.kind[back] === Kind.sign) {
      if (/[.;!?,]/.test(doc.text[doc.start[back]!]!)) return -1;
      // "Leeftijd bij aanmelding: 17"
      label ||= doc.value[back] === COLON;
      continue;
    }
    if (isAgeWord(doc.hash[back]!)) return rules.has(doc.hash[back - 1]!) || rules.has(doc.hash[back - 2]!) ? 0 : 0.95;
    if (!label && !fillers.has(doc.hash[back]!)) return -1;
  }
  return -1;
}

function years(doc: Doc, row: Row, first: number, next: number): number {
  const token = pastAdverbs(doc, first);
  const seen = before(doc, first);
  if (isMany(doc, seen, row)) return 0.4;
  if (at(doc, next, never) || isTermBeforeNumber(doc, first, token)) return 0;
  if (at(doc, next, old) && !isOfThing(doc, token))
    return (next + 1 < doc.count && isThing(doc.hash[next + 1]!)) || isThingBefore(doc, token) ? 0 : 0.93;
  const person = seen.somebody >= Somebody.name;
  if (person && seen.how === 'bracket') return 0.93;
  const term = isTermNext(doc, next);
  if (person && seen.how !== 'none') return term && seen.how === 'direct' && !at(doc, next, MET) ? 0.45 : 0.87;
  if (seen.how === 'bracket' && !term) return seen.somebody === Somebody.perhaps ? 0.8 : 0.6;
  // "45 jr vrouw"
  if (next < doc.count && doc.gap[next]! <= Gap.space && isPersonNoun(doc.hash[next]!) && !isPlural(doc.hash[next]!))
    return 0.88;
  const be = beBefore(doc, token);
  if (be !== null && !term && be.somebody !== Somebody.no) return 0.88;
  if (be !== null && !term && endsHere(doc, next) && isApart(doc, token)) return 0.6;
  if (at(doc, next, beAfter) && subjectAt(doc, token).somebody >= Somebody.name && !isGeneral(doc, token)) return 0.85;
  if (seen.somebody === Somebody.perhaps && !term) return seen.how === 'direct' ? 0.4 : 0.7;
  // "gestorven op 22 september, 88 jaar, in Gent"
  if (isSign(doc, first - 1, COMMA) && isSign(doc, next, COMMA)) return 0.6;
  if (isSaidAround(doc, first, token, next)) return 0.75;
  return startsLine(doc, first) && endsHere(doc, next) ? 0.6 : 0.4;
}

/** "Het team is 5 jaar oud": an ordinary word is the subject of the verb. */
function isOfThing(doc: Doc, token: number): boolean {
  const subject = doc.hash[token] !== undefined && isBe(doc.hash[token]!) ? token - 1 : -1;
  return (
    subject >= 0 &&
    (doc.is[subject]! & W.common) !== 0 &&
    subjectAt(doc, subject).somebody === Somebody.no &&
    doc.shape[subject] === Shape.lower &&
    !isAdverb(doc.hash[subject]!)
  );
}

const cheers = words('hoera', 'gefeliciteerd', 'proficiat');
const despite = words('met', 'ondanks', 'op', 'sinds', 'vanaf', 'rond');

/** "Vijftien jaar is ze nu", "ondanks haar 88 jaar", "hoera 30 jaar!". */
function isSaidAround(doc: Doc, first: number, token: number, next: number): boolean {
  if (at(doc, next, beAfter) && next + 1 < doc.count && isPronoun(doc.hash[next + 1]!) && !isGeneral(doc, next + 1))
    return true;
  if (first > 1 && isPossessive(doc.hash[first - 1]!) && despite.has(doc.hash[first - 2]!))
    return !isTermNext(doc, next);
  return token >= 0 && cheers.has(doc.hash[token]!) && endsHere(doc, next);
}

const MET = words('met');
const beAfter = words('is', 'was', 'wordt', 'werd', 'ben', 'waren', 'zijn', 'werden');

/** "na 5 jaar", "de eerste 3 jaar"; the words past the adverbs, and the adverbs themselves when no verb stands before them. */
function isTermBeforeNumber(doc: Doc, first: number, token: number): boolean {
  if (token >= 0 && doc.kind[token] === Kind.word && isTermBefore(doc.hash[token]!)) return true;
  if (isOlderThan(doc, first)) return true;
  if (token === first - 1 || first === 0 || doc.gap[first]! > Gap.space || !isTermBefore(doc.hash[first - 1]!))
    return false;
  return beBefore(doc, token) === null && doc.hash[token] !== VAN;
}

/** "ouder is dan 67 jaar" */
function isOlderThan(doc: Doc, first: number): boolean {
  if (first < 2 || doc.hash[first - 1] !== DAN) return false;
  for (let back = first - 2; back >= 0 && back >= first - 4; back -= 1) if (older.has(doc.hash[back]!)) return true;
  return false;
}
const DAN = hashOf('dan');

const isTermNext = (doc: Doc, next: number): boolean =>
  next < doc.count &&
  doc.gap[next]! <= Gap.space &&
  doc.kind[next] === Kind.word &&
  (isTermBehind(doc.hash[next]!) || isPlaceBehind(doc.hash[next]!));

/** "de auto is 5 jaar oud" */
function isThingBefore(doc: Doc, token: number): boolean {
  for (let back = token; back >= 0 && back >= token - 2; back -= 1) if (isThing(doc.hash[back]!)) return true;
  return false;
}

/** Months, weeks and days are terms, unless they are of a small child: "8 maanden oud", "dochtertje van 8 maanden". */
function months(doc: Doc, row: Row, first: number, next: number): number {
  const token = pastAdverbs(doc, first);
  if (row.numbers[0]!.value > [0, 0, 36, 60, 90][row.unit]!) return 0;
  if (at(doc, next, never) || isTermBeforeNumber(doc, first, token) || isThingBefore(doc, token)) return 0;
  if (at(doc, next, old)) return 0.9;
  const seen = before(doc, first);
  if (isMany(doc, seen, row)) return 0.3;
  // "Cliënt: Zes maanden." is what somebody says.
  if (isSign(doc, first - 1, COLON)) return 0;
  if (!endsHere(doc, next) && !at(doc, next, goingOn)) return 0;
  if (seen.somebody >= Somebody.name && seen.how !== 'direct' && seen.how !== 'none') return 0.83;
  if (seen.somebody === Somebody.perhaps && seen.how === 'bracket') return 0.75;
  const be = beBefore(doc, token);
  return be !== null && be.somebody >= Somebody.name && row.unit < 4 ? 0.7 : 0;
}
const goingOn = words('en', 'maar', 'die', 'dat', 'heeft', 'is', 'met');

const startsLine = (doc: Doc, i: number): boolean =>
  i === 0 || doc.gap[i]! >= Gap.line || (doc.kind[i - 1] === Kind.sign && doc.gap[i - 1]! >= Gap.line);

/** Nothing is counted behind: the end of the text or the line, or a sign. */
function endsHere(doc: Doc, next: number): boolean {
  if (next >= doc.count || doc.gap[next]! >= Gap.line) return true;
  // A sign above U+2190 is an arrow, a mark or half of an emoji.
  return (
    doc.kind[next] === Kind.sign &&
    (doc.value[next]! > 0x2190 || /[.,;:!?)\]–—/|"'”’…-]/.test(doc.text[doc.start[next]!]!))
  );
}

const mayEnd = (doc: Doc, next: number): boolean =>
  endsHere(doc, next) || (doc.gap[next]! <= Gap.space && goesOn(doc.hash[next]!) && monthOf(doc.hash[next]!) === -1);

/** A number without a unit: only beside somebody, and only when no noun is counted by it. */
function bare(doc: Doc, row: Row, first: number, next: number): number {
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
  if (seen.how === 'van' && seen.somebody === Somebody.person && value >= 14 && !isMany(doc, seen, row))
    return isMeasure(doc, next) ? 0 : 0.8;
  if (!mayEnd(doc, next)) return 0;
  const be = beBefore(doc, token);
  if (be !== null) return byVerb(doc, token, be.somebody, value, next);
  if (isMany(doc, seen, row)) return 0;
  if (seen.how === 'van') return afterVan(doc, row, seen, value);
  const andSomebody = at(doc, next, andOr) && next + 1 < doc.count && somebodyAt(doc, next + 1) >= Somebody.name;
  if (!endsHere(doc, next) && !andSomebody) return 0;
  if (
    seen.how === 'comma' &&
    doc.value[next] === CLOSE &&
    somebodyAt(doc, openingBefore(doc, first) - 1) >= Somebody.name
  )
    return 0.7;
  return besideName(
    doc,
    seen,
    value,
    next,
    doc.kind[first - 3] === Kind.number && (isSign(doc, first - 2, COMMA) || at(doc, first - 2, andOr)),
  );
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
  if (seen.somebody === Somebody.no) return 0;
  return seen.somebody === Somebody.perhaps ? 0.7 : 0.9;
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

/** The subject of the verb stands before a sign, or nowhere: "…, is 36", "(Gent): is 96". */
const isApart = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  (doc.gap[token]! >= Gap.line ||
    (doc.kind[token - 1] === Kind.sign && /[,:)"]/.test(doc.text[doc.start[token - 1]!]!)));

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

/** "Sanne, 14, zit", "man 43, bekend met", "Parwana 14, Hamid 12". */
function besideName(doc: Doc, seen: Before, value: number, next: number, again: boolean): number {
  if (seen.how === 'comma' && IK.has(doc.hash[seen.token]!)) return 0.75;
  if (seen.somebody === Somebody.no || seen.how === 'none' || evangelists.has(doc.hash[seen.token]!)) return 0;
  if (seen.how === 'comma') return seen.somebody === Somebody.perhaps ? (value >= 12 ? 0.55 : 0.3) : 0.75;
  if (seen.somebody === Somebody.perhaps) return 0.3;
  const another =
    next + 2 < doc.count && (isSign(doc, next, COMMA) || at(doc, next, andOr)) && doc.kind[next + 2] === Kind.number;
  return value >= 10 || another || again ? 0.65 : 0.4;
}
