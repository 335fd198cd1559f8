import { W } from '../../lexicon/bits.ts';
import { type Doc } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isJoined, isNumber, isOneOf, isSign, isSpaced, isWord, lengthOf, onLine } from '../look.ts';
import { saints } from './head-words.ts';

const starters = wordSet('de het t den ter ten la le les l el al d s');
const linking = wordSet('van de der den het te t op en aan ter ten voor du la le les des al el');
const MOST = 12;
const quotesOpen = '"“„‘\'«';
const quotesClose = '"”“’\'»';

/** What a name behind a head looks like: how it begins says how sure it is. */
export type Named = { end: number; by: 'quotes' | 'article' | 'small-article' | 'saint' | 'place' | 'person' | 'word' };

/** The name that begins at token `i`, on the line of the token before it; null when there is none. */
export function nameFrom(doc: Doc, i: number): Named | null {
  if (!onLine(doc, i)) return null;
  const quoted = quotedEnd(doc, i);
  if (quoted > 0) return { end: quoted, by: 'quotes' };
  if (isSign(doc, i, "'’‘`") && isJoined(doc, i + 1) && isOneOf(doc, i + 1, starters) && isCapital(doc, i + 2)) {
    return { end: capitalsEnd(doc, i + 2), by: 'article' };
  }
  if (isOneOf(doc, i, smallArticles) && !isCapital(doc, i) && isSpaced(doc, i + 1) && isCapital(doc, i + 1)) {
    return isRole(doc, i + 1) ? null : { end: capitalsEnd(doc, i + 1), by: 'small-article' };
  }
  if (!isCapital(doc, i)) return null;
  if (isOneOf(doc, i, starters)) {
    const next = isSign(doc, i + 1, "-'’") && isJoined(doc, i + 1) ? i + 2 : i + 1;
    return isCapital(doc, next) && onLine(doc, next) ? { end: capitalsEnd(doc, next), by: 'article' } : null;
  }
  if (isOneOf(doc, i, saints) || (lengthOf(doc, i) === 1 && isSign(doc, i + 1, '.') && isCapital(doc, i + 2))) {
    const next = isSign(doc, i + 1, '.-') ? i + 2 : i + 1;
    return isSign(doc, next, '-') && isCapital(doc, next + 1)
      ? { end: capitalsEnd(doc, next + 1), by: 'saint' }
      : isCapital(doc, next)
        ? { end: capitalsEnd(doc, next), by: 'saint' }
        : null;
  }
  if (has(doc, i, W.title | W.month | W.weekday)) return null;
  const plain = has(doc, i, W.frequent | W.family) && !has(doc, i, W.firstName | W.place);
  if (plain && !(isCapital(doc, i + 1) && isSpaced(doc, i + 1)) && !surnameFollows(doc, i)) return null;
  return { end: capitalsEnd(doc, i), by: kindOf(doc, i) };
}

/** "Van der Bles", "Van den Berg". */
const surnameFollows = (doc: Doc, i: number): boolean =>
  has(doc, i, W.particle) && isOneOf(doc, i + 1, linking) && isCapital(doc, i + 2) && onLine(doc, i + 2);

const smallArticles = wordSet('de het');
/** "school de Leerplichtambtenaar": no name. */
const isRole = (doc: Doc, i: number): boolean =>
  has(doc, i, W.title | W.month | W.weekday | W.family | W.generic | W.occupation | W.frequent | W.firstName);

const kindOf = (doc: Doc, i: number): Named['by'] =>
  has(doc, i, W.place | W.phraseStart) && !has(doc, i, W.firstName)
    ? 'place'
    : has(doc, i, W.firstName | W.surname | W.particle)
      ? 'person'
      : 'word';

/** On over capitals, what joins them, "& Zonen" and a number that belongs to a name. */
export function capitalsEnd(doc: Doc, from: number): number {
  let end = from + 1;
  for (let at = end; at < from + MOST && onLine(doc, at); at += 1) {
    if (isCapital(doc, at)) {
      if (isSpaced(doc, at) && has(doc, at, W.title | W.month | W.weekday)) break;
      end = at + 1;
    } else if (isSign(doc, at, '&+') || (isSign(doc, at, "-'’.") && isJoined(doc, at) && goesOn(doc, at))) continue;
    else if (isSign(doc, at, "'’") && isJoined(doc, at) && isJoined(doc, at + 1) && isNumber(doc, at + 1)) end = at + 2;
    else if (isNumber(doc, at) && isJoined(doc, at)) continue;
    else if (isSign(doc, at, "'’") && isJoined(doc, at + 1) && isOneOf(doc, at + 1, starters)) continue;
    else if (!isOneOf(doc, at, linking) || !reachesCapital(doc, at)) break;
  }
  return end;
}

/** "Sint-Jan", "d'Or"; after a point only within initials ("B.V."). */
const goesOn = (doc: Doc, at: number): boolean =>
  isWord(doc, at + 1) &&
  isJoined(doc, at + 1) &&
  isCapital(doc, at + 1) &&
  !(isSign(doc, at, '.') && lengthOf(doc, at - 1) > 2);

/** "van het Goede": at most two small words before a capital that names. "en" and "voor" join names of firms only. */
function reachesCapital(doc: Doc, at: number): boolean {
  if (isOneOf(doc, at, joining))
    return (
      isCapital(doc, at + 1) &&
      isSpaced(doc, at + 1) &&
      !has(doc, at + 1, W.firstName | W.title | W.frequent) &&
      has(doc, at + 1, W.common)
    );
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (isCapital(doc, next)) return onLine(doc, next) && !has(doc, next, W.firstName | W.month | W.weekday);
    if (!isOneOf(doc, next, linking) && !isSign(doc, next, "'’")) return false;
  }
  return false;
}
const joining = wordSet('en voor aan op te');

/** "'De Regenboog'": at most six tokens between two quotation marks, the first with a capital. */
function quotedEnd(doc: Doc, i: number): number {
  if (!isSign(doc, i, quotesOpen) || !isJoined(doc, i + 1) || !isCapital(doc, i + 1)) return -1;
  for (let at = i + 2; at <= i + 8 && onLine(doc, at); at += 1) {
    if (isSign(doc, at, quotesClose) && isJoined(doc, at) && !isJoined(doc, at + 1)) return at + 1;
    if (isSign(doc, at, quotesClose) && isJoined(doc, at) && isSign(doc, at + 1, '.,;:)?!')) return at + 1;
    if (isNumber(doc, at) || isSign(doc, at, '.:;!?')) return -1;
  }
  return -1;
}
