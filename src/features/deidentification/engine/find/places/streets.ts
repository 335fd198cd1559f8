import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Finder } from '../finder.ts';
import { endingOf, WHOLE } from '../endings.ts';
import {
  has,
  isCapital,
  isJoined,
  isNumber,
  isOneOf,
  isSign,
  isSpaced,
  isWord,
  lengthOf,
  onLine,
  startsSentence,
} from '../look.ts';
import { houseNumberEnd } from './house-number.ts';
import { findNamedByNumber } from './numbered-names.ts';
import { isAddressTail, isIntroduced } from './address-line.ts';
import { joinedStart, nameAfter, streetStart } from './street-name.ts';
import { firstParts, firstWords, frenchWords, Street, streetEndings, sureFrenchWords } from './street-words.ts';

/** Streets with their house number, by the end of the word, its first word, or what stands around a number. */
export const findStreets: Finder = (doc, found) => {
  let free = 0;
  for (let i = 0; i < doc.count; i += 1) {
    if (i < free) continue;
    const kind = doc.kind[i];
    let end = -1;
    if (kind === Kind.word) end = streetAt(doc, i, free, found);
    else if (kind === Kind.number) end = findNamedByNumber(doc, i, free, found);
    if (end > 0) free = end;
  }
};

type Add = Parameters<Finder>[1];

/** Adds the street whose kind stands at token `i`; the token after it, or −1. */
function streetAt(doc: Doc, i: number, free: number, found: Add): number {
  const mark = endingOf(streetEndings, doc, i);
  if (mark === 0 || (doc.shape[i] === Shape.lower && mark & WHOLE && !isOneOf(doc, i, firstWords)))
    return mark ? smallWhole(doc, i, mark, free, found) : -1;
  if (mark & WHOLE && isOneOf(doc, i, firstWords)) {
    const end = kindFirst(doc, i, found);
    if (end > 0) return end;
  }
  return mark & Street.first ? -1 : kindLast(doc, i, mark, free, found);
}

/** "oude gracht 7": a small street word alone, after a first part that makes it a name. */
function smallWhole(doc: Doc, i: number, mark: number, free: number, found: Add): number {
  const next = isSign(doc, i + 1, '.') ? i + 2 : i + 1;
  return isNumber(doc, next) && streetStart(doc, i, (mark & Street.abbreviated) === 0) < i
    ? kindLast(doc, i, mark, free, found)
    : -1;
}

/** "Laan van Meerdervoort 12", "Rue Neuve". */
function kindFirst(doc: Doc, i: number, found: Add): number {
  const french = isOneOf(doc, i, frenchWords);
  const capital = isCapital(doc, i);
  if (!french && !isOneOf(doc, i + 1, linking)) return -1;
  const end = nameAfter(doc, i + 1, !capital);
  if (end < 0) return -1;
  const tail = numberAfter(doc, end);
  if (tail < 0) {
    if (!capital || (french ? !isOneOf(doc, i, sureFrenchWords) : startsSentence(doc, i))) return -1;
    found.add(doc.start[i]!, doc.end[end - 1]!, 'street_address', 0.75, 'street');
    return end;
  }
  found.add(doc.start[i]!, doc.end[tail - 1]!, 'street_address', capital ? 0.95 : 0.8, 'address');
  return tail;
}
const linking = wordSet('van der den de op naar');

/** "Oude Gracht 7", "Burgemeester van Tuyllkade", "kerkstraat 12". */
function kindLast(doc: Doc, i: number, mark: number, free: number, found: Add): number {
  if (isFollowedByName(doc, i)) return -1;
  const named = streetStart(doc, i, has(doc, i, W.common) && (mark & WHOLE) === 0);
  const start = Math.max(free, named === i && mark & WHOLE ? afterApostrophe(doc, i) : named);
  const after = isSided(doc, i + 1) ? i + 3 : mark & Street.abbreviated && isSign(doc, i + 1, '.') ? i + 2 : i + 1;
  const end = numberAfter(doc, after);
  const confidence = end < 0 ? withoutNumber(doc, start, i, mark) : withNumber(doc, start, i, mark, end);
  if (confidence === 0) return -1;
  const last = end < 0 ? after : end;
  found.add(doc.start[start]!, doc.end[last - 1]!, 'street_address', confidence, end < 0 ? 'street' : 'address');
  return last;
}

/** "'t Hof 3": the article is half of such a name. */
const afterApostrophe = (doc: Doc, i: number): number =>
  isOneOf(doc, i - 1, tees) && isJoined(doc, i - 1) && isSign(doc, i - 2, "'’‘") && onLine(doc, i) ? i - 2 : i;
const tees = wordSet('t');

/** A hyphen goes on: "Kanaaldijk-Zuid" is taken whole, "plein-project" is none. */
const isFollowedByName = (doc: Doc, i: number): boolean =>
  isSign(doc, i + 1, '-') && isJoined(doc, i + 1) && isJoined(doc, i + 2) && isWord(doc, i + 2) && !isSided(doc, i + 1);
const isSided = (doc: Doc, i: number): boolean =>
  isSign(doc, i, '-') && isJoined(doc, i) && isJoined(doc, i + 1) && isOneOf(doc, i + 1, sides);
const sides = wordSet('noord zuid oost west');

/** House number behind the name, with a comma only where the address goes on after it. */
function numberAfter(doc: Doc, i: number): number {
  if (!onLine(doc, i)) return -1;
  if (isOneOf(doc, i, sides) && isCapital(doc, i)) return numberAfter(doc, i + 1);
  if (!isSign(doc, i, ',')) return isSpaced(doc, i) || isNumber(doc, i) ? houseNumberEnd(doc, i) : -1;
  const end = houseNumberEnd(doc, i + 1);
  return end > 0 && isAddressTail(doc, end) ? end : -1;
}

function withNumber(doc: Doc, start: number, i: number, mark: number, end: number): number {
  const tail = isAddressTail(doc, end);
  const whole = (mark & WHOLE) !== 0 && start === i;
  if (tail) return isCapital(doc, i) || mark & Street.sure || !has(doc, i, W.common) ? 0.95 : 0.7;
  if (!isCapital(doc, i)) return smallWithNumber(doc, start, i, mark, whole);
  if (whole && startsSentence(doc, i)) return doc.gap[i]! > 1 && isLineOfItsOwn(doc, end) ? 0.7 : 0;
  if (mark & Street.sure) return isOrdinary(doc, start, i) ? 0.7 : 0.95;
  if (isPersonBefore(doc, start)) return 0;
  if (mark & (Street.likely | Street.first)) return isOrdinary(doc, start, i) ? 0 : 0.9;
  return isOrdinary(doc, start, i) || has(doc, i, W.surname | W.place | W.institution | W.generic)
    ? isIntroduced(doc, start)
      ? 0.7
      : 0
    : 0.75;
}
const isLineOfItsOwn = (doc: Doc, end: number): boolean => !onLine(doc, end);
/** The first word of a sentence, and one that a dictionary has. */
const isOrdinary = (doc: Doc, start: number, i: number): boolean =>
  start === i && startsSentence(doc, i) && has(doc, i, W.common);

function smallWithNumber(doc: Doc, start: number, i: number, mark: number, whole: boolean): number {
  if (whole || mark & Street.weak) return 0;
  const introduced = isIntroduced(doc, start);
  if (mark & Street.sure) return introduced ? 0.9 : has(doc, i, W.common) ? 0.6 : 0.8;
  return introduced && !has(doc, i, W.common) ? 0.8 : start < i ? 0.6 : 0;
}

/** "Jan Veldkamp 12": a name with a figure behind it. */
const isPersonBefore = (doc: Doc, start: number): boolean =>
  isCapital(doc, start) &&
  has(doc, start, W.firstName) &&
  !has(doc, start, W.common) &&
  start > 0 &&
  !isIntroduced(doc, start);

function withoutNumber(doc: Doc, start: number, i: number, mark: number): number {
  const alone = start === i || joinedStart(doc, i) === start;
  if (!isCapital(doc, i) || (doc.shape[i] === Shape.upper && has(doc, i, W.common))) return 0;
  if (mark & WHOLE && alone) return 0;
  if (has(doc, start - 1, W.title) || has(doc, i, W.institution | W.generic)) return 0;
  if (has(doc, start - 1, W.firstName) && isCapital(doc, start - 1) && has(doc, i, W.surname)) return 0;
  const introduced = isIntroduced(doc, start, false) || isSign(doc, start - 1, '/');
  if (mark & Street.likely && isOneOf(doc, start, firstParts) && start < i && !has(doc, i, W.surname))
    return startsSentence(doc, start) ? 0.6 : 0.75;
  if (mark & Street.sure && !has(doc, i, W.surname)) {
    if (startsSentence(doc, start)) return has(doc, i, W.common) && alone ? 0 : lengthOf(doc, i) > 7 ? 0.75 : 0;
    return 0.85;
  }
  if (mark & (Street.sure | Street.likely) && introduced && !startsSentence(doc, start) && !has(doc, i, W.place))
    return 0.7;
  return 0;
}
