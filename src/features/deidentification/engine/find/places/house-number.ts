import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import {
  endsLine,
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
} from '../look.ts';

const numberWords = wordSet('nr nrs nummer no num huisnr huisnummer n');
/** What is counted, so that the figure before it is no house number. */
const counted = wordSet(
  'uur uren u h jaar jaren jr jarige jarig maanden maand mnd weken week wk dagen dag minuten minuut min sec seconden ' +
    'km kilometer meter mtr m cm x keer maal euro eur procent graden personen mensen kinderen kind man mannen vrouw ' +
    'vrouwen leerlingen clienten woningen huizen appartementen bewoners gezinnen jongeren jongens meisjes deelnemers ' +
    'ouders collega fietsers doden gewonden sterren nachten kamers bezoekers leden',
);
const additions = wordSet(
  'bis ter quater hs rd zw bg bv boven beneden hoog huis rood achter rechts links i ii iii iv v vi',
);
const boxWords = wordSet('bus bte boite box b app apt appt appartement unit');
/** "z/n", "s/n": a street without numbers. */
const without = wordSet('z s');
const number = wordSet('n nr');
const floors = wordSet('hoog etage verd');

/**
 * Reads a house number that begins at token `i` ("12", "nr. 7", "12-3", "12 bus 3", "14–16"): the token after its
 * last part, or −1 when there is none.
 */
export function houseNumberEnd(doc: Doc, i: number): number {
  let at = i;
  if (isOneOf(doc, at, numberWords) && isSpaced(doc, at)) {
    at += 1;
    if (isSign(doc, at, '.°') && isJoined(doc, at)) at += 1;
    if (isSign(doc, at, ':')) at += 1;
  }
  if (isSpaced(doc, at) && isOneOf(doc, at, without) && isSign(doc, at + 1, '/') && isOneOf(doc, at + 2, number))
    return at + 3;
  if (!isHouseFigure(doc, at)) return -1;
  const joined = joinedAdditions(doc, at + 1);
  if (joined < 0 || counts(doc, joined)) return -1;
  const end = spacedAdditions(doc, joined);
  return isYear(doc, at) ? Math.max(end, houseNumberEnd(doc, end)) : end;
}

/** "Plein 1944 nr 7": the year is part of the name. */
const isYear = (doc: Doc, at: number): boolean => doc.value[at]! >= 1900 && doc.value[at]! <= 1999;

const isHouseFigure = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && onLine(doc, at) && lengthOf(doc, at) <= 4 && doc.value[at]! > 0;

/** "uur", "jaar", a month: then the figure belongs to what follows. */
const counts = (doc: Doc, at: number): boolean =>
  (onLine(doc, at) && isOneOf(doc, at, counted) && !isCapital(doc, at)) ||
  (onLine(doc, at) && has(doc, at, W.month) && !isCapital(doc, at)) ||
  isSign(doc, at, '%€');

/** "12a", "12-3", "12/4", "12bis", "14-16"; −1 for dates, times and ages. */
function joinedAdditions(doc: Doc, from: number): number {
  let at = from;
  let figures = 1;
  for (let part = 0; part < 3 && isJoined(doc, at); part += 1) {
    if (isSign(doc, at, ':.,') && isJoined(doc, at + 1) && isNumber(doc, at + 1)) {
      return isSign(doc, at, ',') && lengthOf(doc, at + 1) === 4 ? at : -1;
    }
    if (isSign(doc, at, '-–/') && isJoined(doc, at + 1) && isAddition(doc, at + 1)) {
      if (isNumber(doc, at + 1) && ++figures > 2) return -1;
      at += 2;
    } else if (isWord(doc, at)) {
      if (!isAddition(doc, at) || isMeasure(doc, at) || (isOneOf(doc, at, counted) && isNumber(doc, at + 1))) return -1;
      at += 1;
      if (isNumber(doc, at) && isJoined(doc, at) && lengthOf(doc, at) <= 4) at += 1;
    } else break;
  }
  return at;
}

/** "3x", "12u", "11m". */
const isMeasure = (doc: Doc, at: number): boolean => !isCapital(doc, at) && isOneOf(doc, at, measures);
const measures = wordSet('x u m j w k');

const isAddition = (doc: Doc, at: number): boolean =>
  isNumber(doc, at)
    ? lengthOf(doc, at) <= 4
    : isWord(doc, at) && (lengthOf(doc, at) === 1 || isOneOf(doc, at, additions));

/** "12 A", "12 II", "12 bis", "12 bus 3", ", b3", "3 hoog". */
function spacedAdditions(doc: Doc, from: number): number {
  const at = isSign(doc, from, ',') ? from + 1 : from;
  if (isSpaced(doc, at) && isOneOf(doc, at, boxWords)) {
    const end = boxEnd(doc, at + 1);
    if (end > 0) return end;
  }
  if (at !== from || !isSpaced(doc, at)) return from;
  if (isNumber(doc, at) && isOneOf(doc, at + 1, floors)) return at + 2;
  if (!isWord(doc, at)) return from;
  if (lengthOf(doc, at) === 1) return isLoneLetter(doc, at) ? Math.max(at + 1, letterWithFigures(doc, at)) : from;
  if (!isOneOf(doc, at, additions) || !isWrittenAsAddition(doc, at)) return from;
  return isSpaced(doc, at + 1) && isCapital(doc, at + 1) && lengthOf(doc, at + 1) === 1 ? at + 2 : at + 1;
}

/** "bus 3", "bus 0301", "b3", "bus A", "bte. 2". */
function boxEnd(doc: Doc, from: number): number {
  let at = isSign(doc, from, '.') ? from + 1 : from;
  if (isWord(doc, at) && lengthOf(doc, at) === 1 && isCapital(doc, at)) at += 1;
  else if (isNumber(doc, at) && onLine(doc, at) && lengthOf(doc, at) <= 4) at += 1;
  else return -1;
  if (isSign(doc, at, './-') && isJoined(doc, at) && isJoined(doc, at + 1) && isNumber(doc, at + 1)) at += 2;
  else if (isJoined(doc, at) && isWord(doc, at) && lengthOf(doc, at) === 1) at += 1;
  return at;
}

/** A letter apart: a capital that is no initial, or a small one with nothing behind it. */
function isLoneLetter(doc: Doc, at: number): boolean {
  if (isCapital(doc, at)) {
    if (isSign(doc, at + 1, '.') && isJoined(doc, at + 1)) return endsLine(doc, at + 2) || !isCapital(doc, at + 2);
    const bound = isJoined(doc, at + 1) && isSign(doc, at + 1, "'’&-");
    return !bound || letterWithFigures(doc, at) > 0;
  }
  const small = doc.text.charCodeAt(doc.start[at]!);
  return (
    small >= 0x61 && small <= 0x68 && (endsLine(doc, at + 1) || !isWord(doc, at + 1)) && !isOneOf(doc, at, counted)
  );
}

/** "B-12", "C3". */
function letterWithFigures(doc: Doc, at: number): number {
  const figures = isSign(doc, at + 1, '-') && isJoined(doc, at + 1) ? at + 2 : at + 1;
  return isNumber(doc, figures) && isJoined(doc, figures) && lengthOf(doc, figures) <= 3 ? figures + 1 : -1;
}

/** "II" and "hs" are additions; "boven" and "achter" only at the end of what is said. */
const isWrittenAsAddition = (doc: Doc, at: number): boolean =>
  doc.shape[at] === Shape.upper ||
  (!isCapital(doc, at) && (lengthOf(doc, at) <= 3 || !isWord(doc, at + 1) || endsLine(doc, at + 1)));
