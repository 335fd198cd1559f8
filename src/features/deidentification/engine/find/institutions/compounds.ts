import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { endingOf, endingStart, WHOLE } from '../endings.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, isWord, onLine, startsSentence } from '../look.ts';
import { joinedStart, streetStart } from '../places/street-name.ts';
import { legalEnd } from './firms.ts';
import { frontWords, rearEndings, rearHeads, saints, nameEndings } from './head-words.ts';
import type { Seen } from './institutions.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';

/** "in Sint-Catharina": a church, school or hospital, when no list has it as a town or a street. */
export function saintAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  if (!isOneOf(doc, i, shortSaints)) return null;
  const led = isSign(doc, i - 1, '(') || (onLine(doc, i) && isOneOf(doc, i - 1, prepositions));
  const point = isSign(doc, i + 1, '.') && isJoined(doc, i + 1) ? i + 2 : i + 1;
  const name = isSign(doc, point, '-') ? point + 1 : point;
  if (!isCapital(doc, name) || !onLine(doc, name) || has(doc, name, W.month | W.title)) return null;
  if (
    isSign(doc, name + 1, '-') &&
    isJoined(doc, name + 1) &&
    isJoined(doc, name + 2) &&
    endingOf(nameEndings, doc, name + 2) !== 0
  ) {
    return { start: i, end: name + 3, confidence: 0.85 };
  }
  if (!led) return null;
  return isPlace(doc, i, lexicon) ? null : { start: i, end: name + 1, confidence: 0.6 };
}
/** "Sint-Niklaas", "De Haan". */
export const isPlace = (doc: Doc, i: number, lexicon: Lexicon): boolean =>
  has(doc, i, W.phraseStart) && ((lexicon.phraseAt(doc, i)?.bits ?? 0) & W.place) !== 0;
const shortSaints = wordSet('sint st sinte');
const prepositions = wordSet('op bij naar van het aan via voor');

const NAMES = 1;
const CHURCH = 3;
const articles = wordSet('de het');

/** "Mariaschool", "Sint-Jozefcollege", "Prins Willem-Alexanderschool". */
export function compoundAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const mark = endingOf(nameEndings, doc, i);
  if (mark === 0 || mark & WHOLE) return null;
  if (!isCapital(doc, i)) return smallSaint(doc, i);
  const start = withArticle(doc, streetStart(doc, i, false));
  const saint = start < i && (isOneOf(doc, start, saints) || isOneOf(doc, joinedStart(doc, i), saints));
  if (saint) return { start, end: i + 1, confidence: 0.85 };
  if (has(doc, start - 1, W.title) && onLine(doc, start)) return null;
  if (mark === CHURCH) return churchAt(doc, i, start);
  if (mark !== NAMES || has(doc, i, W.common | W.place | W.surname | W.generic) || doc.shape[i] === Shape.upper)
    return null;
  if (isNamedAfter(doc, i, lexicon)) return { start, end: i + 1, confidence: 0.75 };
  if (isDictionary(doc, i, lexicon))
    return start < i && !startsSentence(doc, start) ? { start, end: i + 1, confidence: 0.6 } : null;
  return { start, end: i + 1, confidence: startsSentence(doc, start) ? 0.6 : 0.75 };
}

/** "st. nicolaaslyceum" in a chat. */
function smallSaint(doc: Doc, i: number): Seen {
  const sign = isSign(doc, i - 1, '.-') ? i - 2 : i - 1;
  return isOneOf(doc, sign, shortSaints) && onLine(doc, i) ? { start: sign, end: i + 1, confidence: 0.75 } : null;
}

/** "de Essalam moskee", "de Regenboog school": a small head behind a name inside a sentence. */
export function smallHeadBehind(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const head = i + 1;
  if (!isSpaced(doc, head) || isCapital(doc, head) || !isOneOf(doc, head, smallHeads) || startsSentence(doc, i))
    return null;
  if (!onLine(doc, i) || !isOneOf(doc, i - 1, articles)) return null;
  if (has(doc, i, W.frequent | W.generic | W.place | W.title | W.month | W.weekday) || isDictionary(doc, i, lexicon))
    return null;
  if (has(doc, i, W.common) && !has(doc, i, W.firstName | W.surname | W.nameWord)) return null;
  return { start: i, end: head + 1, confidence: 0.6 };
}
const smallHeads = wordSet(
  'moskee kerk school basisschool college kliniek ziekenhuis apotheek praktijk groep fabriek pannenfabriek brouwerij',
);

/** "Mariaschool", "Erasmuscollege": the first part is somebody's or a town's name. */
function isNamedAfter(doc: Doc, i: number, lexicon: Lexicon): boolean {
  const stem = doc.text.slice(doc.start[i], endingStart(nameEndings, doc, i));
  const bits = lexicon.bitsOf(hashOf(stem)) | (stem.endsWith('s') ? lexicon.bitsOf(hashOf(stem.slice(0, -1))) : 0);
  return (bits & (W.firstName | W.place)) !== 0 && (bits & (W.frequent | W.generic | W.nameWord)) === 0;
}

/** "Zorgschool" is two words of the dictionary. A slice, for the few words that come this far. */
export const isDictionary = (doc: Doc, i: number, lexicon: Lexicon): boolean =>
  lexicon.isCompound(doc.text.slice(doc.start[i], doc.end[i]).toLowerCase());

/** "de Corneliuskerk", "de Heilig Hartkerk"; surer behind a small "van de" where the clergy of it is named. */
function churchAt(doc: Doc, i: number, start: number): Seen {
  const first = isSpaced(doc, start) && isOneOf(doc, start - 1, holy) && isCapital(doc, start - 1) ? start - 1 : start;
  return isKnownChurch(doc, i, first) ? { start: first, end: i + 1, confidence: first < start ? 0.75 : 0.65 } : null;
}
const holy = wordSet('heilig heilige grote oude nieuwe');

/** "van de Corneliuskerk": villages and families have no article. */
const isKnownChurch = (doc: Doc, i: number, start: number): boolean =>
  isOneOf(doc, start - 1, articles) && onLine(doc, start) && !has(doc, i, W.common | W.place | W.surname | W.generic);

const withArticle = (doc: Doc, start: number): number =>
  isOneOf(doc, start - 1, articles) &&
  isCapital(doc, start - 1) &&
  isSpaced(doc, start) &&
  !startsSentence(doc, start - 1)
    ? start - 1
    : start;

/** "Picasso Lyceum", "Erasmus MC", "Sint-Lucas ziekenhuis": the head behind the name. */
export function rearAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  if (!isSpaced(doc, i + 1) && !isSign(doc, i + 1, '-')) return null;
  if (
    startsSentence(doc, i) &&
    !isSign(doc, i - 1, ':') &&
    !has(doc, i, W.firstName | W.surname | W.place | W.proper) &&
    !isOneOf(doc, i, saints)
  )
    return null;
  if (isOneOf(doc, i, surnameStarts) && isSpaced(doc, i + 1) && !isOneOf(doc, i + 1, frontWords)) {
    const name = isOneOf(doc, i + 1, innerParticles) && !isCapital(doc, i + 1) ? i + 2 : i + 1;
    if (isCapital(doc, name) && isSpaced(doc, name)) return rearFrom(doc, i, name, lexicon);
  }
  if (has(doc, i, W.title | W.family | W.frequent | W.month | W.weekday | W.particle) && !isOneOf(doc, i, saints))
    return null;
  return rearFrom(doc, i, i, lexicon);
}
const smallForms = wordSet('bv nv');
const innerParticles = wordSet('de der den het');
const surnameStarts = wordSet('van de den der ter ten el al la le');

function rearFrom(doc: Doc, start: number, i: number, lexicon: Lexicon): Seen {
  for (let at = i + 1; at <= i + 5 && onLine(doc, at); at += 1) {
    if (
      isSpaced(doc, at) &&
      (isOneOf(doc, at, rearHeads) || (isCapital(doc, at) && endingOf(rearEndings, doc, at) === 1))
    )
      return rearSeen(doc, start, i, at, lexicon);
    if (!isCapital(doc, at) && !(isSign(doc, at, "-'’") && isJoined(doc, at))) break;
  }
  return null;
}

/** The head at `at` behind a name that begins at `start`, of which `name` is the first word that says something. */
function rearSeen(doc: Doc, start: number, name: number, at: number, lexicon: Lexicon): Seen {
  const saint = isOneOf(doc, name, saints);
  if (!isCapital(doc, at)) return saint ? { start, end: at + 1, confidence: 0.85 } : null;
  if (start === name && has(doc, name, W.common) && !has(doc, name, W.surname | W.firstName | W.place))
    return oldHouse(doc, name, at);
  if (isDictionary(doc, name, lexicon)) return null;
  return { start: withArticle(doc, start), end: firmEnd(doc, at + 1), confidence: saint ? 0.9 : 0.75 };
}

/** "Grote Kerk", "Christelijk Gymnasium". */
const oldHouse = (doc: Doc, i: number, at: number): Seen =>
  at === i + 1 &&
  (isOneOf(doc, i, oldWords) || isOneOf(doc, i, frontWords)) &&
  isOneOf(doc, at, oldHouses) &&
  !startsSentence(doc, i)
    ? { start: i, end: at + 1, confidence: 0.55 }
    : null;
const oldWords = wordSet('grote oude nieuwe kleine sint hoge');
const oldHouses = wordSet('kerk gymnasium lyceum college atheneum moskee');

/** "B.V." behind it, in small letters too ("Bouwwerken Peeters bv"), when it is not "bv." for "bijvoorbeeld". */
export function firmEnd(doc: Doc, end: number): number {
  if (!isSpaced(doc, end) || !isWord(doc, end)) return end;
  if (isOneOf(doc, end, smallForms) && !isSign(doc, end + 1, '.')) return end + 1;
  const legal = legalEnd(doc, end);
  return legal < 0 ? end : legal;
}
