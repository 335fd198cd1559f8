import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Found } from '../../span.ts';
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
  onLine,
  startsSentence,
} from '../look.ts';
import { houseNumberEnd } from './house-number.ts';
import { findNamedByNumber } from './numbered-names.ts';
import { isAddressTail, isIntroduced } from './address-line.ts';
import { withNumber, withoutNumber } from './street-sureness.ts';
import { nameAfter, streetStart } from './street-name.ts';
import {
  firstWords,
  frenchWords,
  smallFirstWords,
  Street,
  streetEndings,
  sureFirstWords,
  sureFrenchWords,
} from './street-words.ts';

/** Streets with their house number, by the end of the word, its first word, or what stands around a number. */
export const findStreets: Finder = (doc, found, { lexicon }) => {
  let free = 0;
  for (let i = 0; i < doc.count; i += 1) {
    if (i < free) continue;
    const kind = doc.kind[i];
    let end = -1;
    if (kind === Kind.word) end = streetAt(doc, i, free, found, lexicon);
    else if (kind === Kind.number) end = findNamedByNumber(doc, i, free, found, lexicon);
    if (end > 0) free = end;
  }
};

/** Adds the street whose kind stands at token `i`; the token after it, or −1. */
function streetAt(doc: Doc, i: number, free: number, found: Found, lexicon: Lexicon): number {
  const mark = endingOf(streetEndings, doc, i);
  if (mark === 0) return has(doc, i, W.streetWord) ? listedStreet(doc, i, found) : -1;
  const whole = (mark & WHOLE) !== 0;
  const first = whole && isOneOf(doc, i, firstWords);
  const end = first ? kindFirst(doc, i, found) : -1;
  if (end > 0 || mark & Street.first) return end;
  // "oude gracht 7": a small street word alone needs a first part that makes it a name, and a number.
  if (doc.shape[i] === Shape.lower && whole && !isSmallStreet(doc, i, mark)) return -1;
  return kindLast(doc, i, mark, free, found, lexicon);
}

/** "aan het Rokin": a street of the list, without a number only where the words say so. */
function listedStreet(doc: Doc, i: number, found: Found): number {
  if (!isCapital(doc, i) || isNumber(doc, i + 1) || has(doc, i, W.common | W.firstName | W.surname | W.place))
    return -1;
  if (!isIntroduced(doc, i, false)) return -1;
  found.add(doc.start[i]!, doc.end[i]!, 'street_address', 0.7, 'street');
  return i + 1;
}

function isSmallStreet(doc: Doc, i: number, mark: number): boolean {
  const next = isSign(doc, i + 1, '.') ? i + 2 : i + 1;
  return isNumber(doc, next) && streetStart(doc, i, (mark & Street.abbreviated) === 0) < i;
}

/** "Laan van Meerdervoort 12", "Rue Neuve". */
function kindFirst(doc: Doc, i: number, found: Found): number {
  const french = isOneOf(doc, i, frenchWords);
  const capital = isCapital(doc, i);
  if (french ? !capital && !isOneOf(doc, i, smallFirstWords) : !isOneOf(doc, i + 1, linking)) return -1;
  if (!capital && !isOneOf(doc, i, smallFirstWords)) return -1;
  const end = nameAfter(doc, i + 1, !capital);
  if (end < 0) return -1;
  const tail = numberAfter(doc, end);
  if (tail < 0) {
    if (!capital || !isOneOf(doc, i, french ? sureFrenchWords : sureFirstWords) || (!french && startsSentence(doc, i)))
      return -1;
    found.add(doc.start[i]!, doc.end[end - 1]!, 'street_address', 0.75, 'street');
    return end;
  }
  found.add(doc.start[i]!, doc.end[tail - 1]!, 'street_address', capital ? 0.95 : 0.8, 'address');
  return tail;
}
const linking = wordSet('van der den de op naar');

/** "Oude Gracht 7", "Burgemeester van Tuyllkade", "kerkstraat 12". */
function kindLast(doc: Doc, i: number, mark: number, free: number, found: Found, lexicon: Lexicon): number {
  if (isFollowedByName(doc, i)) return -1;
  const named = streetStart(doc, i, has(doc, i, W.common) && (mark & WHOLE) === 0);
  const start = Math.max(
    free,
    named === i && mark & WHOLE ? withArticle(doc, i) : afterOrganisation(doc, named, i, lexicon),
  );
  const after = isSided(doc, i + 1) ? i + 3 : mark & Street.abbreviated && isSign(doc, i + 1, '.') ? i + 2 : i + 1;
  const end = numberAfter(doc, after);
  const street = { doc, start, last: i, mark, lexicon };
  const confidence = end < 0 ? withoutNumber(street) : withNumber(street, end);
  if (confidence === 0) return -1;
  const next = end < 0 ? after : end;
  found.add(doc.start[start]!, doc.end[next - 1]!, 'street_address', confidence, end < 0 ? 'street' : 'address');
  return next;
}

/** "Albert Heijn Zuidplein": what stands before the street is an organisation of the list. */
function afterOrganisation(doc: Doc, named: number, last: number, lexicon: Lexicon): number {
  const phrase = named < last && has(doc, named, W.phraseStart) ? lexicon.phraseAt(doc, named) : null;
  return phrase && phrase.bits & W.institution && named + phrase.length <= last ? named + phrase.length : named;
}

/** "'t Hof 3", "De Hei 4": the article is half of such a name. */
function withArticle(doc: Doc, i: number): number {
  if (!onLine(doc, i)) return i;
  if (isOneOf(doc, i - 1, tees) && isJoined(doc, i - 1) && isSign(doc, i - 2, "'’‘")) return i - 2;
  return isOneOf(doc, i - 1, articles) && isCapital(doc, i - 1) && !startsSentence(doc, i - 1) ? i - 1 : i;
}
const tees = wordSet('t');
const articles = wordSet('de het');

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
