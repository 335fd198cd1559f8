import { W } from '../../lexicon/bits.ts';
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
import { firmWords, legalForms } from './head-words.ts';
import type { Seen } from './institutions.ts';

const particles = wordSet('van de der den het te en met voor in op aan');
const spelled = wordSet('b n v z o f');

/** A firm by what stands at token `i`: "& Zonen", "BV", "B.V.", "vzw". */
export function firmAt(doc: Doc, i: number): Seen {
  if (isSign(doc, i, '&')) return aroundAnd(doc, i);
  if (!isWord(doc, i)) return null;
  const end = legalEnd(doc, i);
  if (end < 0) return null;
  const start = nameStart(doc, i);
  return start < 0 ? null : { start, end, confidence: 0.85 };
}

/** "BV", "vzw" and "B.V." as one. */
export function legalEnd(doc: Doc, i: number): number {
  if (isOneOf(doc, i, legalForms) && (doc.shape[i] !== Shape.lower || lengthOf(doc, i) > 2)) return i + 1;
  if (lengthOf(doc, i) !== 1 || !isOneOf(doc, i, spelled) || isJoined(doc, i)) return -1;
  let at = i;
  while (
    at < i + 6 &&
    isSign(doc, at + 1, '.') &&
    isJoined(doc, at + 1) &&
    isOneOf(doc, at + 2, spelled) &&
    isJoined(doc, at + 2)
  )
    at += 2;
  if (at === i || !isSign(doc, at + 1, '.')) return -1;
  return at + 2;
}

/** Back over the capitals before a legal form; −1 when nothing before it is a name. */
function nameStart(doc: Doc, i: number): number {
  let start = -1;
  let at = i;
  for (let step = 0; step < 8 && at > 0 && onLine(doc, at); step += 1) {
    const before = at - 1;
    if (isCapital(doc, before) && !isFunctionWord(doc, before)) start = before;
    else if (
      isOneOf(doc, before, particles)
        ? has(doc, before - 1, W.firstName | W.surname | W.title)
        : !isSign(doc, before, "&-'’.+")
    )
      break;
    else if (isSign(doc, before, '.') && !(isCapital(doc, before - 1) && lengthOf(doc, before - 1) <= 2)) break;
    at = before;
  }
  if (isOneOf(doc, start - 1, particles) && isCapital(doc, start - 1)) return start - 1;
  return start;
}

const isFunctionWord = (doc: Doc, i: number): boolean =>
  has(doc, i, W.title | W.month | W.weekday) ||
  isOneOf(doc, i, particles) ||
  (has(doc, i, W.frequent) && startsSentence(doc, i));

/** "Van Gansen & Zonen", "Peeters & Co", "De Smet & Claes". */
function aroundAnd(doc: Doc, i: number): Seen {
  const next = i + 1;
  if (!isWord(doc, next) || !onLine(doc, next) || !isCapital(doc, i - 1)) return null;
  const firm = isOneOf(doc, next, firmWords);
  if (!firm && !(isSpaced(doc, i) && has(doc, next, W.surname) && has(doc, i - 1, W.surname) && isCapital(doc, next)))
    return null;
  const start = nameStart(doc, i);
  return start < 0 ? null : { start, end: next + 1, confidence: firm ? 0.85 : 0.6 };
}
