import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, lengthOf, onLine } from '../look.ts';
import { capitalsEnd } from './name.ts';
import type { Seen } from './institutions.ts';

const articles = wordSet('de het');
const LONGEST = 5;
const leading = wordSet('bij van naar op via in de het aan met door');

/** "PI Zuyderbos", "VV Nieuwdorp", "TISM Bree": capitals before a town or a name that nobody has. */
export function acronymAt(doc: Doc, i: number): Seen {
  if (doc.shape[i] !== Shape.upper || lengthOf(doc, i) > LONGEST || isJoined(doc, i) || !isSpaced(doc, i + 1))
    return null;
  if (has(doc, i, W.generic | W.surname | W.firstName | W.title | W.month | W.particle | W.frequent)) return null;
  const name = i + 1;
  if (!isCapital(doc, name) || doc.shape[name] === Shape.upper) return null;
  const led = isSign(doc, i - 1, '(') || (onLine(doc, i) && isOneOf(doc, i - 1, leading));
  if (
    isOneOf(doc, name, articles) &&
    isCapital(doc, name + 1) &&
    isSpaced(doc, name + 1) &&
    !has(doc, name + 1, W.firstName | W.surname)
  ) {
    return { start: i, end: capitalsEnd(doc, name + 1), confidence: 0.65 };
  }
  if (lengthOf(doc, name) < 3) return null;
  if (
    has(doc, name, W.place) &&
    !has(doc, name, W.firstName | W.frequent) &&
    (led || (!has(doc, name, W.common) && !has(doc, name, W.surname)))
  )
    return { start: i, end: capitalsEnd(doc, name), confidence: 0.7 };
  if (has(doc, name, W.firstName | W.surname | W.common | W.frequent | W.title | W.generic | W.family | W.particle))
    return null;

  return led ? { start: i, end: capitalsEnd(doc, name), confidence: 0.55 } : null;
}
