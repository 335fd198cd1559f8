import { W } from '../../lexicon/bits.ts';
import { type Doc } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
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
import { firstParts } from './street-words.ts';

const particles = wordSet('van von de der den ten ter te t s en la le les du des d l op het');
const ofFamily = wordSet('van von');
const articles = wordSet('de het');
const ordinals = wordSet('e de ste eerste ème');
/** A street's name has at most so many tokens. */
const MOST = 10;

/**
 * Where the name of a street begins whose last word is token `last`: "Burgemeester van Tuyllkade" from its kade.
 * `complete`: the word is an ordinary one ("kerkstraat"), so that a person's name before it is another matter.
 */
export function streetStart(doc: Doc, last: number, complete: boolean): number {
  const small = !isCapital(doc, last);
  let start = joinedStart(doc, last);
  let at = start;
  for (let step = 0; step < MOST && at > 0 && onLine(doc, at); step += 1) {
    const before = isSign(doc, at - 1, '.') ? at - 2 : at - 1;
    if (before < 0 || (before === at - 2 && !isAbbreviation(doc, before))) break;
    if (isOrdinal(doc, before)) return before - 1;
    if (isNamePart(doc, before, complete, small)) {
      if (complete && !isOneOf(doc, before, firstParts)) break;
      start = at = joinedStart(doc, before);
    } else if (
      !complete &&
      isOneOf(doc, before, particles) &&
      (!isCapital(doc, before) || isOneOf(doc, before, ofFamily))
    ) {
      if (isCapital(doc, before) && !startsSentence(doc, before)) start = before;
      else if (isOneOf(doc, before, ofFamily) && isOneOf(doc, before - 1, articles) && isSpaced(doc, before))
        return before;
      at = apostropheStart(doc, before);
    } else break;
  }
  return start;
}

/** "Sint-Jacobsstraat", "d'Artagnanstraat" and "J.F." as one. */
export function joinedStart(doc: Doc, i: number): number {
  let at = i;
  for (let step = 0; step < MOST && at >= 2 && isJoined(doc, at); step += 1) {
    const bound = isSign(doc, at - 1, "-‐–'’") || (isSign(doc, at - 1, '.') && lengthOf(doc, at - 2) <= 2);
    if (!bound || !isJoined(doc, at - 1) || !(isWord(doc, at - 2) || isNumber(doc, at - 2))) break;
    at -= 2;
  }
  return apostropheStart(doc, at);
}

/** "'t" and "'s" begin at their apostrophe. */
const apostropheStart = (doc: Doc, i: number): number =>
  lengthOf(doc, i) === 1 && isJoined(doc, i) && isSign(doc, i - 1, "'’‘`") ? i - 1 : i;

const isAbbreviation = (doc: Doc, i: number): boolean =>
  isWord(doc, i) && isJoined(doc, i + 1) && lengthOf(doc, i) <= 5 && (isCapital(doc, i) || isOneOf(doc, i, firstParts));

/** "1e Jan Steenstraat". */
const isOrdinal = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i, ordinals) && isJoined(doc, i) && isNumber(doc, i - 1) && lengthOf(doc, i - 1) <= 2;

function isNamePart(doc: Doc, i: number, complete: boolean, small: boolean): boolean {
  if (isOneOf(doc, i, firstParts))
    return isCapital(doc, i) ? !isLoosePreposition(doc, i) : small && !has(doc, i, W.family);
  if (!isCapital(doc, i)) return small && !complete && has(doc, i, W.firstName) && !has(doc, i, W.common | W.frequent);
  if (isOneOf(doc, i, particles) || has(doc, i, W.frequent | W.title | W.family | W.weekday)) return false;
  if (has(doc, i, W.month) && !has(doc, i, W.firstName)) return false;
  return !startsSentence(doc, i) || has(doc, i, W.firstName) || !has(doc, i, W.common);
}

const prepositions = wordSet('achter voor binnen buiten onder boven tussen over');
/** "Achter de Kerkstraat" at the head of a sentence is no name. */
const isLoosePreposition = (doc: Doc, i: number): boolean => isOneOf(doc, i, prepositions) && startsSentence(doc, i);

/** The token after a name that follows its kind: "Laan van Meerdervoort", "Rue de la Loi"; −1 when none follows. */
export function nameAfter(doc: Doc, i: number, smallToo: boolean): number {
  let at = i;
  let end = -1;
  for (let step = 0; step < MOST && onLine(doc, at) && (isWord(doc, at) || isSign(doc, at, "'’-.")); step += 1) {
    if (isSign(doc, at, "'’-.")) {
      if (!isJoined(doc, at + 1) || !isWord(doc, at + 1) || !(isJoined(doc, at) || isSign(doc, at, "'’"))) break;
    } else if (isCapital(doc, at)) end = at + 1;
    else if (!isOneOf(doc, at, particles) || isOneOf(doc, at, afterName)) {
      if (!smallToo || end >= 0) break;
      end = at + 1;
    } else if (end >= 0 && isOneOf(doc, at, afterName)) break;
    at += 1;
  }
  return end;
}
/** "op" and "en" end a name rather than go on with it. */
const afterName = wordSet('op en te t het');
