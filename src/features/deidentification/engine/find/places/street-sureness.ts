import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { WHOLE } from '../endings.ts';
import { has, isCapital, isOneOf, isSign, lengthOf, onLine, startsSentence } from '../look.ts';
import { isAddressTail, isIntroduced } from './address-line.ts';
import { joinedStart } from './street-name.ts';
import { firstParts, Street } from './street-words.ts';

/** A name of tokens [start, last] of which the last has an ending of streets. */
type Named = { doc: Doc; start: number; last: number; mark: number; lexicon: Lexicon };

/** How sure a street is whose house number ends before token `end`; 0 is none. */
export function withNumber(street: Named, end: number): number {
  const { doc, start, last, mark } = street;
  const capital = isCapital(doc, last);
  if (isAddressTail(doc, end)) return capital || mark & Street.sure || !has(doc, last, W.common) ? 0.95 : 0.7;
  if (!capital) return smallWithNumber(street);
  if (mark & WHOLE && start === last && startsSentence(doc, last)) return isLineOfItsOwn(doc, last, end) ? 0.7 : 0;
  if (mark & Street.sure) return isOrdinary(street) ? 0.7 : 0.95;
  if (isPersonBefore(street) || isYearBehind(doc, last) || isShortWhole(street)) return 0;
  if (mark & Street.guarded && inDictionary(street) && !isIntroduced(doc, start))
    return doc.value[last + 1]! > 999 ? 0 : 0.6;
  if (mark & Street.likely) return isOrdinary(street) ? 0 : 0.9;
  const other = has(doc, last, W.common | W.surname | W.place | W.institution | W.generic) || inDictionary(street);
  return other ? (isIntroduced(doc, start) ? 0.7 : 0) : 0.75;
}

/** "Dries 3" is a child before it is a street, "BD 12/7" a blood pressure. */
const isShortWhole = ({ doc, start, last, mark }: Named): boolean =>
  (mark & WHOLE) !== 0 &&
  start === last &&
  (has(doc, last, W.firstName | W.surname) || doc.shape[last] === Shape.upper) &&
  !isIntroduced(doc, start);

const isLineOfItsOwn = (doc: Doc, last: number, end: number): boolean => !onLine(doc, last) && !onLine(doc, end);
/** The first word of a sentence, and one that a dictionary has. */
const isOrdinary = ({ doc, start, last }: Named): boolean =>
  start === last && startsSentence(doc, last) && has(doc, last, W.common);
/** "Nieuwpoort 1949" is a place and a year. */
const isYearBehind = (doc: Doc, last: number): boolean =>
  has(doc, last, W.place) && doc.value[last + 1]! >= 1900 && doc.value[last + 1]! <= 2099;
/** A slice, for the few words that come this far. */
const inDictionary = ({ doc, last, lexicon }: Named): boolean =>
  lexicon.isCompound(doc.text.slice(doc.start[last], doc.end[last]).toLowerCase());

function smallWithNumber(street: Named): number {
  const { doc, start, last, mark } = street;
  if (start === last && (mark & WHOLE || mark & Street.weak)) return 0;
  const common = has(doc, last, W.common);
  const introduced = isIntroduced(doc, start);
  if (mark & Street.sure) return introduced ? 0.9 : common ? 0.6 : 0.8;
  if (start < last) return 0.6;
  if (common) return 0;
  return introduced ? 0.8 : mark & Street.guarded || inDictionary(street) ? 0 : 0.6;
}

/** "Jan Veldkamp 12": a name with a figure behind it. */
const isPersonBefore = ({ doc, start }: Named): boolean =>
  isCapital(doc, start) &&
  has(doc, start, W.firstName) &&
  !has(doc, start, W.common) &&
  start > 0 &&
  !isIntroduced(doc, start);

/** How sure a street is that is named without a number: "aan de Kerkstraat"; 0 is none. */
export function withoutNumber(street: Named): number {
  const { doc, start, last, mark } = street;
  if (!isCapital(doc, last) || (doc.shape[last] === Shape.upper && has(doc, last, W.common))) return 0;
  const alone = start === last || joinedStart(doc, last) === start;
  if (mark & WHOLE && (alone || !isOneOf(doc, start, firstParts))) return 0;
  if (has(doc, start - 1, W.title) || has(doc, last, W.institution | W.generic)) return 0;
  if (has(doc, start - 1, W.firstName) && isCapital(doc, start - 1) && has(doc, last, W.surname)) return 0;
  if (mark & Street.sure && !has(doc, last, W.surname)) return sureWithoutNumber(street, alone);
  if (mark & Street.likely && start < last && isOneOf(doc, start, firstParts) && !has(doc, last, W.surname)) {
    return startsSentence(doc, start) ? 0.6 : 0.75;
  }
  if ((mark & (Street.sure | Street.likely)) === 0 || startsSentence(doc, start) || has(doc, last, W.place)) return 0;
  if (mark & Street.guarded && (has(doc, last, W.common) || inDictionary(street))) return 0;
  if (isNamedHere(doc, start)) return 0.7;
  return has(doc, last, W.common | W.surname) || !isOneOf(doc, start - 1, articles) || inDictionary(street) ? 0 : 0.6;
}

const articles = wordSet('de het');
const isNamedHere = (doc: Doc, start: number): boolean =>
  isIntroduced(doc, start, false) || isSign(doc, start - 1, '/');

function sureWithoutNumber(street: Named, alone: boolean): number {
  const { doc, start, last } = street;
  const common = has(doc, last, W.common) && alone;
  if (startsSentence(doc, start)) return common || lengthOf(doc, last) <= 7 ? 0 : 0.75;
  if (isNamedHere(doc, start)) return 0.85;
  if (isOneOf(doc, start - 1, articles)) return 0.75;
  return alone && common ? 0 : alone && inDictionary(street) ? 0.55 : 0.8;
}
