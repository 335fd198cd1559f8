import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isJoined, isNumber, isOneOf, isSign, isSpaced, isWord, lengthOf, onLine } from '../look.ts';

/** Not in use: SA, SD and SS. */
const neverLetters = wordSet('sa sd ss');
/** Also units and short words: only a postcode when something else says so. */
const otherLetters = wordSet(
  'kg km cm mm ml mg gb mb kb kw eu bc nv bv cv al en of in is op te de na om er ik je ze we nu zo al ca dl cl ha pk ' +
    'db pm am jr fr ex st nd rd th or to at on by do ma di wo vr za zo st xl id tv pc',
);
const announcing = wordSet('postcode postcodes postcodegebied pc postnummer cp');
const postcodeYears = (value: number): boolean => value >= 1900 && value <= 2099;

const isFourFigures = (doc: Doc, i: number): boolean =>
  isNumber(doc, i) && lengthOf(doc, i) === 4 && doc.value[i]! >= 1000 && !hasFiguresAround(doc, i);
/** Part of a longer number: "06-1234 5678", "1.234.5678". */
const hasFiguresAround = (doc: Doc, i: number): boolean =>
  (isJoined(doc, i) &&
    !isSign(doc, i - 1, '(') &&
    (isNumber(doc, i - 2) || isWord(doc, i - 1)) &&
    !isJoinedCountry(doc, i)) ||
  (isSpaced(doc, i) &&
    isNumber(doc, i - 1) &&
    lengthOf(doc, i - 1) === 4 &&
    isNumber(doc, i - 2) &&
    onLine(doc, i - 1)) ||
  (isJoined(doc, i + 1) && isSign(doc, i + 1, '.,:-/') && isJoined(doc, i + 2) && isNumber(doc, i + 2));
/** "B-9000", "NL-3511 AB". */
const isJoinedCountry = (doc: Doc, i: number): boolean =>
  (isSign(doc, i - 1, '-') && isOneOf(doc, i - 2, countries)) || isOneOf(doc, i - 1, countries);
const countries = wordSet('b be nl');

export const isAnnounced = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i - 1, announcing) || (isSign(doc, i - 1, ':') && isOneOf(doc, i - 2, announcing));

/** The token after a Dutch postcode at `i` ("3511 AB", "3511ab"), or −1. `near`: it stands behind a house number. */
export function dutchPostcodeEnd(doc: Doc, i: number, near: boolean): number {
  if (!isFourFigures(doc, i)) return -1;
  const letters = i + 1;
  if (!onLine(doc, letters) || !isWord(doc, letters) || isOneOf(doc, letters, neverLetters)) return -1;
  const end = lengthOf(doc, letters) === 2 ? letters + 1 : lettersApart(doc, letters);
  if (end < 0 || (isJoined(doc, end) && (isNumber(doc, end) || isSign(doc, end, "'’-")))) return -1;
  if (near || isAnnounced(doc, i)) return end;
  if (
    isOneOf(doc, letters, otherLetters) &&
    (doc.shape[letters] !== Shape.upper || !(isCapital(doc, end) || isLocated(doc, i, letters)))
  )
    return -1;
  const written = doc.shape[letters] === Shape.upper || end === letters + 2;
  return written || (isJoined(doc, letters) && doc.shape[letters] === Shape.lower) || isBeforePlace(doc, end)
    ? end
    : -1;
}

const units = wordSet('kg km cm mm ml mg gb mb kb kw eu ca');
const horsepower = wordSet('pk');
const vehicles = wordSet(
  'auto motor motoren wagen truck vrachtwagen tractor trekker bus boot schip raceauto sportwagen vermogen machine van met',
);
/** "Amsterdam (1094 PK)", "1094 PK": behind a place, or more horses than anything but a machine has. */
function isLocated(doc: Doc, i: number, letters: number): boolean {
  if (isOneOf(doc, letters, units)) return false;
  const last = isSign(doc, i - 1, '(,') ? i - 2 : i - 1;
  if (last >= 0 && (has(doc, last, W.place) || (isSign(doc, i - 1, '(') && isNumber(doc, last)))) return true;
  return isOneOf(doc, letters, horsepower) && !isOneOf(doc, i - 1, vehicles) && !isOneOf(doc, i - 2, vehicles);
}

const lettersApart = (doc: Doc, i: number): number =>
  lengthOf(doc, i) === 1 &&
  isSpaced(doc, i + 1) &&
  isCapital(doc, i) &&
  isCapital(doc, i + 1) &&
  lengthOf(doc, i + 1) === 1
    ? i + 2
    : -1;

const isBeforePlace = (doc: Doc, i: number): boolean => isSpaced(doc, i) && has(doc, i, W.place | W.phraseStart);

/** Words before a year. */
const beforeYear = wordSet(
  'in sinds van tot vanaf jaar anno uit begin eind einde medio najaar voorjaar zomer herfst winter lente schooljaar na voor ' +
    'rond en of t m euro eur ongeveer circa ca ruim bijna nummer nr dossier oktober om',
);

/**
 * Whether the four figures at `i` are a Belgian postcode: before a place of the list, behind an address, or
 * announced. `near`: they stand behind a house number.
 */
export function isBelgianPostcode(doc: Doc, i: number, near: boolean): boolean {
  if (!isFourFigures(doc, i)) return false;
  if (isAnnounced(doc, i)) return true;
  if (near)
    return isSpaced(doc, i + 1) && isCapital(doc, i + 1) ? !has(doc, i + 1, W.month) : isBeforePlace(doc, i + 1);
  if (!isBeforePlace(doc, i + 1) && !(isJoinedCountry(doc, i) && isCapital(doc, i + 1))) return false;
  if (isJoinedCountry(doc, i)) return true;
  if (has(doc, i - 1, W.month) || isOneOf(doc, i - 1, beforeYear))
    return !postcodeYears(doc.value[i]!) && isOneOf(doc, i - 1, beforePlaceToo);
  if (isNumber(doc, i - 1) || isSign(doc, i - 1, '€$')) return false;
  return isCapital(doc, i + 1) && has(doc, i + 1, W.place) && !(postcodeYears(doc.value[i]!) && !isLineHead(doc, i));
}
const beforePlaceToo = wordSet('in uit van voor en');
const isLineHead = (doc: Doc, i: number): boolean => i === 0 || !onLine(doc, i) || isSign(doc, i - 1, ',(');
