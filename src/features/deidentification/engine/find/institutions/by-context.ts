import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import {
  has,
  isCapital,
  isJoined,
  isOneOf,
  isSign,
  isSpaced,
  isWord,
  lengthOf,
  onLine,
  startsSentence,
} from '../look.ts';
import { isDictionary } from './compounds.ts';
import { capitalsEnd } from './name.ts';
import { employment, isSaidBefore, ties } from './relations.ts';
import type { Seen } from './institutions.ts';

const prepositions = wordSet('bij aan in op van via voor door namens naar vanuit');
const articles = wordSet('het de');
const never =
  W.common |
  W.frequent |
  W.generic |
  W.firstName |
  W.surname |
  W.place |
  W.title |
  W.month |
  W.weekday |
  W.family |
  W.particle |
  W.nameWord |
  W.streetWord |
  W.eponym;
const neverAfterHet = never & ~W.firstName;
const notHouses = never & ~(W.common | W.nameWord | W.surname);

/** A name that no list knows, where organisations are named: "stagiaire van het Deltion", "bij SAAMO". */
export function byContext(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const other = ofColleague(doc, i) ?? livedIn(doc, i) ?? behindPerson(doc, i, lexicon);
  if (other) return other;
  if (
    !onLine(doc, i) ||
    !isSpaced(doc, i) ||
    has(doc, i, isOneOf(doc, i - 1, het) ? neverAfterHet : isOneOf(doc, i - 1, bij) ? never & ~W.generic : never) ||
    lengthOf(doc, i) < 3 ||
    startsSentence(doc, i)
  )
    return null;
  if (isJoined(doc, i + 1) && isSign(doc, i + 1, '-@_/')) return null;
  const article = isOneOf(doc, i - 1, articles) ? i - 1 : i;
  const before = article - 1;
  if (!isOneOf(doc, before, prepositions) || (isCapital(doc, before) && !startsSentence(doc, before))) return null;
  const confidence = sureness(doc, i, article < i, before);
  if (confidence === 0 || isDictionary(doc, i, lexicon)) return null;
  const more = isSpaced(doc, i + 1) && isCapital(doc, i + 1) && has(doc, i + 1, W.firstName | W.surname);
  return { start: i, end: more ? i + 1 : capitalsEnd(doc, i), confidence };
}

function sureness(doc: Doc, i: number, article: boolean, before: number): number {
  const works = isSaidBefore(doc, before, employment);
  if (doc.shape[i] === Shape.upper) return works && lengthOf(doc, i) <= 6 ? 0.55 : 0;
  if (article)
    return works || isSaidBefore(doc, before, ties)
      ? 0.65
      : isOneOf(doc, i - 1, het) && !isOneOf(doc, before, aan)
        ? 0.55
        : 0;
  if (isOneOf(doc, before, onBehalf)) return 0.55;
  if (isOneOf(doc, before, van)) return isOneOf(doc, before - 1, employment) ? 0.55 : 0;
  if (!isOneOf(doc, before, workplaces)) return 0;
  return works || isSaidBefore(doc, before, ties) ? 0.55 : 0;
}
const bij = wordSet('bij');
const aan = wordSet('aan');
const het = wordSet('het');
const onBehalf = wordSet('namens');
const van = wordSet('van');
const workplaces = wordSet('bij aan via door naar');

const staying = wordSet(
  'zit zat zitten verblijft verbleef verbleven opgenomen revalideert revalideerde verzorgd gezeten les',
);
const op = wordSet('op');
const inside = wordSet('in op');

/** "zit op de Zonnewijzer", "revalideert in Waerthove", "op Dennenoord verbleven". */
function livedIn(doc: Doc, i: number): Seen {
  if (!onLine(doc, i) || !isSpaced(doc, i) || lengthOf(doc, i) < 4 || doc.shape[i] === Shape.upper) return null;
  const article = isOneOf(doc, i - 1, articles);
  const before = article ? i - 2 : i - 1;
  if (!isOneOf(doc, before, article ? op : inside) || has(doc, i, article ? notHouses : never)) return null;
  if (isSign(doc, i + 1, '-') || isOneOf(doc, i, notPlaces)) return null;
  // "zat op de Lagere school"
  if (has(doc, i, W.common) && isSpaced(doc, i + 1) && has(doc, i + 1, W.common) && !has(doc, i + 1, W.frequent))
    return null;
  if (!isSaidBefore(doc, before, staying) && !isSaidAfter(doc, i)) return null;
  return { start: i, end: i + 1, confidence: 0.55 };
}
const notPlaces = wordSet(
  'bank stoel wc toilet afdeling groep klas intensive spoed bso internet facebook wachtlijst school creche',
);

function isSaidAfter(doc: Doc, i: number): boolean {
  for (let at = i + 1; at <= i + 3 && onLine(doc, at) && isWord(doc, at); at += 1)
    if (isOneOf(doc, at, stayed)) return true;
  return false;
}
const stayed = wordSet('verbleven opgenomen gezeten verblijft gerevalideerd');

/** "Lore van het JAC": nobody is called "van het". */
function ofColleague(doc: Doc, i: number): Seen {
  if (!isOneOf(doc, i - 1, het) || !isOneOf(doc, i - 2, van) || !onLine(doc, i) || !onLine(doc, i - 1)) return null;
  if (isCapital(doc, i - 2) || !isCapital(doc, i - 3) || !has(doc, i - 3, W.firstName | W.surname)) return null;
  return has(doc, i, W.frequent | W.title | W.month | W.generic)
    ? null
    : { start: i, end: capitalsEnd(doc, i), confidence: 0.6 };
}

/** "psychologe Roxane (Solentra)": what stands in brackets behind a name is where they work. */
function behindPerson(doc: Doc, i: number, lexicon: Lexicon): Seen {
  if (
    !isSign(doc, i - 1, '(') ||
    !isSign(doc, i + 1, ')') ||
    !isCapital(doc, i - 2) ||
    !has(doc, i - 2, W.firstName | W.surname)
  )
    return null;
  if (has(doc, i, never) || lengthOf(doc, i) < 4 || isDictionary(doc, i, lexicon)) return null;
  return { start: i, end: i + 1, confidence: 0.55 };
}
