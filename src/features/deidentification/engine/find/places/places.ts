import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { endingOf } from '../endings.ts';
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
import { districtAt } from './districts.ts';
import { contextOf, isAfterAddress, isOfPerson, livesHere, placeEndings } from './place-context.ts';

/** Towns, villages and districts: of the list with what stands around them, or by their form. */
export const findPlaces: Finder = (doc, found, { lexicon }) => {
  for (let i = 0; i < doc.count; i += 1) {
    const end = placeAt(doc, i, found, lexicon);
    if (end > 0) i = end - 1;
  }
};

/** "het Rabot", "de Bijlmer": a small article is none of the name. */
const articles = wordSet('de het');
const known = W.place | W.phraseStart;

function placeAt(doc: Doc, i: number, found: Candidates, lexicon: Lexicon): number {
  if (doc.kind[i] === Kind.number) return -1;
  if (doc.kind[i] === Kind.sign && !(isSign(doc, i, "'’‘") && isJoined(doc, i + 1) && lengthOf(doc, i + 1) === 1))
    return -1;
  if (!has(doc, i, known) && doc.shape[i] === Shape.lower && doc.kind[i] === Kind.word) return -1;
  const taken = found.labelAt(doc.start[i]!);
  if (taken !== undefined) return -1;
  const phrase = has(doc, i, W.phraseStart) || doc.kind[i] === Kind.sign ? lexicon.phraseAt(doc, i) : null;
  const length = phrase && phrase.bits & W.place ? phrase.length : 1;
  if (length === 1 && doc.kind[i] === Kind.sign) return -1;
  const confidence = length > 1 ? phraseConfidence(doc, i, length, found) : wordConfidence(doc, i, found);
  if (confidence > 0) {
    const end = length === 1 && !has(doc, i, W.place) ? townEnd(doc, i) : i + length;
    const start = length > 1 && !isCapital(doc, i) && isOneOf(doc, i, articles) ? i + 1 : i;
    return add(doc, found, start, sidesEnd(doc, end), confidence, has(doc, i, W.place) || length > 1);
  }
  return districtAt(doc, i, found);
}

function add(doc: Doc, found: Candidates, start: number, end: number, confidence: number, listed: boolean): number {
  found.add(doc.start[start]!, doc.end[end - 1]!, 'place', confidence, listed ? 'place-from-list' : 'place-by-context');
  return end;
}

function phraseConfidence(doc: Doc, i: number, length: number, found: Candidates): number {
  if (isAfterAddress(doc, i, found)) return 0.9;
  if (isOfPerson(doc, i) || isBehindName(doc, i)) return 0;
  let capitals = 0;
  for (let at = i; at < i + length; at += 1) if (isCapital(doc, at)) capitals += 1;
  if (!isCapital(doc, i) && has(doc, i, W.particle) && has(doc, i + length - 1, W.common)) {
    return isCapital(doc, i + length - 1) && livesHere(doc, i) ? 0.6 : 0;
  }
  if (capitals === 0) return contextOf(doc, i, i + length) > 0 ? 0.75 : 0.55;
  return isCapital(doc, i + length - 1) ? 0.9 : 0;
}

/** "Iris de Haan", "mevrouw De Panne". */
const isBehindName = (doc: Doc, i: number): boolean =>
  has(doc, i, W.particle) &&
  onLine(doc, i) &&
  (isCapital(doc, i - 1) || has(doc, i - 1, W.title | W.family)) &&
  !has(doc, i - 1, W.frequent);

function wordConfidence(doc: Doc, i: number, found: Candidates): number {
  if (isPartOfCompound(doc, i) || isOfPerson(doc, i)) return 0;
  if (isAfterAddress(doc, i, found))
    return isCapital(doc, i) ? (has(doc, i, W.month | W.title) ? 0 : 0.9) : has(doc, i, W.place) ? 0.8 : 0;
  if (!has(doc, i, W.place)) return isCapital(doc, i) ? byForm(doc, i) : 0;
  const context = contextOf(doc, i, i + 1);
  if (has(doc, i, W.generic | W.month)) return 0;
  return isCapital(doc, i) ? listed(doc, i, context) : small(doc, i, context);
}

const ambiguous = W.common | W.nameWord | W.surname | W.firstName | W.frequent | W.family | W.title;

function listed(doc: Doc, i: number, context: number): number {
  if (context === 0 && onLine(doc, i + 1) && isNamedAfter(doc, i + 1)) return 0;
  if (!has(doc, i, ambiguous)) return context >= 2 ? 0.95 : startsSentence(doc, i) && context === 0 ? 0.7 : 0.85;
  if (has(doc, i, W.frequent | W.title | W.family))
    return context === 3 ? 0.8 : context === 2 && !startsSentence(doc, i) ? 0.55 : 0;
  if (has(doc, i, W.firstName)) return context === 3 ? 0.85 : context === 2 && !has(doc, i, W.common) ? 0.6 : 0;
  if (context >= 2) return 0.85;
  // Names after a town nearly always have "van" before them, and that was looked at.
  if (has(doc, i, W.surname) && !has(doc, i, W.common))
    return has(doc, i, W.proper) ? (context === 1 ? 0.65 : startsSentence(doc, i) ? 0 : 0.6) : context === 1 ? 0.5 : 0;
  return context === 1 && (isSign(doc, i - 1, '(,/') || isCapital(doc, i - 1)) && !startsSentence(doc, i) ? 0.55 : 0;
}

/** "Glasgow 15", "Bristol Stool Chart": a scale, and no town. */
const isNamedAfter = (doc: Doc, next: number): boolean =>
  doc.kind[next] === Kind.number ||
  isSign(doc, next, ':') ||
  (isCapital(doc, next) && isSpaced(doc, next) && !has(doc, next, W.place | W.firstName | W.title));

function small(doc: Doc, i: number, context: number): number {
  if (has(doc, i, ambiguous & ~W.surname)) return context === 3 && !has(doc, i, W.frequent) ? 0.6 : 0;
  if (has(doc, i, W.surname)) return context >= 2 ? 0.7 : 0;
  if (context >= 2) return 0.8;
  return context === 1 || lengthOf(doc, i) >= 6 ? 0.55 : 0;
}

/** No list knows it: "in Nieuwdrecht", "woont in Xanten", "te Oudekapelle". */
function byForm(doc: Doc, i: number): number {
  if (has(doc, i, W.common | W.frequent | W.generic | W.month | W.title | W.family | W.institution | W.weekday))
    return 0;
  if (doc.shape[i] === Shape.upper && lengthOf(doc, i) < 5) return 0;
  if (!onLine(doc, i) || has(doc, i - 1, W.place) || lengthOf(doc, i) < 3) return 0;
  const context = contextOf(doc, i, i + 1);
  if (isOneOf(doc, i - 1, te)) return 0.7;
  if (isOneOf(doc, i - 1, uit)) return has(doc, i, W.firstName | W.surname) ? 0 : 0.6;
  if (context === 3) return has(doc, i, W.firstName) ? 0 : 0.7;
  if (context === 2 && has(doc, i, W.proper) && !has(doc, i, W.firstName | W.surname)) return 0.65;
  return context === 2 && endingOf(placeEndings, doc, i) > 0 && !has(doc, i, W.firstName | W.surname) ? 0.65 : 0;
}
const te = wordSet('te');
const uit = wordSet('uit');

/** A part of "El-Khattabi", "Jansen-Ede" or of a code is no place by itself. */
const isPartOfCompound = (doc: Doc, i: number): boolean =>
  (isJoined(doc, i) &&
    isSign(doc, i - 1, "-_@.'’") &&
    (isWord(doc, i - 2) || isSign(doc, i - 1, '@')) &&
    isJoined(doc, i - 1)) ||
  (isJoined(doc, i + 1) &&
    isSign(doc, i + 1, '-_@') &&
    isJoined(doc, i + 2) &&
    isWord(doc, i + 2) &&
    !isCapital(doc, i + 2));

const starters = wordSet('den de het sint st nieuw oud noord zuid oost west klein groot bad la le les s t');
const linking = wordSet('aan op bij a d den de het am');

/** A town that no list has, behind its postcode: "Den Oever", "Nieuw aan den Berg", "Heist-op-den-Berg". */
function townEnd(doc: Doc, i: number): number {
  let end = i + 1;
  for (let at = end; at < i + 7 && onLine(doc, at); at += 1) {
    if (isCapital(doc, at)) {
      if (isSpaced(doc, at) && !isOneOf(doc, at - 1, starters) && !isOneOf(doc, at - 1, linking)) break;
      end = at + 1;
    } else if (!isOneOf(doc, at, linking) && !(isSign(doc, at, "-/'’") && (isJoined(doc, at) || isJoined(doc, at + 1))))
      break;
  }
  return end;
}

const sides = wordSet(
  'noord zuid oost west centrum zuidoost zuidwest noordwest noordoost binnenstad buiten haven stad poort',
);
const certainSides = wordSet('noord zuid oost west centrum zuidoost zuidwest noordwest noordoost');

/** "Utrecht-Zuid", "Den Haag Zuidwest". */
function sidesEnd(doc: Doc, end: number): number {
  if (isSign(doc, end, '-') && isJoined(doc, end) && isJoined(doc, end + 1) && isCapital(doc, end + 1)) {
    return isOneOf(doc, end + 1, sides) || has(doc, end + 1, W.place) ? end + 2 : end;
  }
  return isSpaced(doc, end) && isCapital(doc, end) && isOneOf(doc, end, certainSides) ? end + 1 : end;
}
