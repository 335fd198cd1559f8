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
  W.eponym;

/** A name that no list knows, where organisations are named: "stagiaire van het Deltion", "bij SAAMO". */
export function byContext(doc: Doc, i: number): Seen {
  if (!onLine(doc, i) || !isSpaced(doc, i) || has(doc, i, never) || lengthOf(doc, i) < 3 || startsSentence(doc, i))
    return null;
  if (isJoined(doc, i + 1) && isSign(doc, i + 1, '-@_/')) return null;
  const article = isOneOf(doc, i - 1, articles) ? i - 1 : i;
  const before = article - 1;
  if (!isOneOf(doc, before, prepositions)) return null;
  const confidence = sureness(doc, i, article < i, before);
  if (confidence === 0) return null;
  const more = isSpaced(doc, i + 1) && isCapital(doc, i + 1) && has(doc, i + 1, W.firstName | W.surname);
  return { start: i, end: more ? i + 1 : capitalsEnd(doc, i), confidence };
}

function sureness(doc: Doc, i: number, article: boolean, before: number): number {
  const works = isSaidBefore(doc, before, employment);
  if (doc.shape[i] === Shape.upper) return works && lengthOf(doc, i) <= 6 ? 0.55 : 0;
  if (article) return works || isSaidBefore(doc, before, ties) ? 0.65 : 0;
  return works && isOneOf(doc, before, workplaces) ? 0.55 : 0;
}
const workplaces = wordSet('bij aan via van');
