import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { W } from '../../lexicon/bits.ts';
import {
  isAdverb,
  isAgeWord,
  isBe,
  isPersonNoun,
  isPlaceBehind,
  isPlural,
  isPossessive,
  isPronoun,
  isTermBefore,
  isTermBehind,
  isThing,
} from './age-words.ts';
import { isYear } from '../dates/year.ts';
import {
  at,
  beAfter,
  andOr,
  endsHere,
  isGeneralChild,
  isOlderThan,
  isApart,
  mayEnd,
  older,
  startsLine,
  words,
} from './ahead.ts';
import { bare } from './bare.ts';
import { before, isMany, isSign, VAN } from './before.ts';
import { beBefore, isGeneral, pastAdverbs, subjectAt, subjectOf } from './look-back.ts';
import { Somebody } from './people.ts';
import type { Row } from './row.ts';

const COMMA = 0x2c;
const COLON = 0x3a;
const old = words('oud', 'oude', 'old', 'jong');
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
  if (at(doc, next, never) || (isTermBeforeNumber(doc, first, token) && !isJoined(doc, first, token))) return 0;
  if (isGeneralChild(doc, seen, next)) return 0.4;
  if (at(doc, next, old) && !isOfThing(doc, token))
    return (next + 1 < doc.count && isThing(doc.hash[next + 1]!)) || isThingBefore(doc, token) ? 0 : 0.93;
  const person = seen.somebody >= Somebody.name;
  const term = isTermNext(doc, next);
  if (person && seen.how === 'bracket') return term ? 0.4 : 0.93;
  if (person && seen.how === 'comma' && next < doc.count && isTermBehind(doc.hash[next]!)) return 0.4;
  if (person && seen.how !== 'none') return term && seen.how === 'direct' && !at(doc, next, MET) ? 0.45 : 0.87;
  if (seen.how === 'bracket' && !term) return seen.somebody === Somebody.perhaps ? 0.8 : 0.6;
  // "geb. 12-03-1956, 68 jaar"
  if (seen.how === 'comma' && isYear(doc, seen.token) && !term) return 0.8;
  if (isJoined(doc, first, token) && !term && endsHere(doc, next)) return 0.65;
  // "45 jr vrouw"
  if (next < doc.count && doc.gap[next]! <= Gap.space && isPersonNoun(doc.hash[next]!) && !isPlural(doc.hash[next]!))
    return 0.88;
  const be = beBefore(doc, token);
  // "was 20 jaar chauffeur": a word behind the years says what lasted so long.
  if (be !== null && !term && be.somebody !== Somebody.no && mayEnd(doc, next)) return 0.88;
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

/** "na 5 jaar", "de eerste 3 jaar"; the words past the adverbs, and the adverbs themselves when no verb stands before them. */
function isTermBeforeNumber(doc: Doc, first: number, token: number): boolean {
  if (token >= 0 && doc.kind[token] === Kind.word && isTermBefore(doc.hash[token]!)) return true;
  if (isOlderThan(doc, first)) return true;
  if (token === first - 1 || first === 0 || doc.gap[first]! > Gap.space || !isTermBefore(doc.hash[first - 1]!))
    return false;
  return beBefore(doc, token) === null && doc.hash[token] !== VAN;
}

/** "Hij is gescheiden en 43 jaar." */
function isJoined(doc: Doc, first: number, token: number): boolean {
  if (token !== first - 1 || !at(doc, token, EN)) return false;
  for (let back = token - 1; back >= 0 && back > token - 6; back -= 1) {
    if (doc.kind[back] !== Kind.word) return false;
    if (isBe(doc.hash[back]!)) return subjectOf(doc, back).somebody >= Somebody.name;
  }
  return false;
}
const EN = words('en');

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
