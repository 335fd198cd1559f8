import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { endingOf, WHOLE } from '../endings.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';
import { joinedStart, streetStart } from '../places/street-name.ts';
import { rearHeads, saints, nameEndings } from './head-words.ts';
import type { Seen } from './institutions.ts';
import { wordSet } from '../../tokens/hash.ts';

const NAMES = 1;
const articles = wordSet('de het');

/** "Mariaschool", "Sint-Jozefcollege", "Prins Willem-Alexanderschool". */
export function compoundAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const mark = endingOf(nameEndings, doc, i);
  if (mark === 0 || mark & WHOLE) return null;
  const start = withArticle(doc, streetStart(doc, i, false));
  const saint = start < i && (isOneOf(doc, start, saints) || isOneOf(doc, joinedStart(doc, i), saints));
  if (saint) return { start, end: i + 1, confidence: 0.85 };
  if (has(doc, start - 1, W.title) && onLine(doc, start)) return null;
  if (mark !== NAMES || has(doc, i, W.common | W.place | W.surname | W.generic) || doc.shape[i] === Shape.upper)
    return null;
  if (isDictionary(doc, i, lexicon))
    return start < i && !startsSentence(doc, start) ? { start, end: i + 1, confidence: 0.6 } : null;
  return { start, end: i + 1, confidence: startsSentence(doc, start) ? 0.6 : 0.75 };
}

/** "Zorgschool" is two words of the dictionary. A slice, for the few words that come this far. */
const isDictionary = (doc: Doc, i: number, lexicon: Lexicon): boolean =>
  lexicon.isCompound(doc.text.slice(doc.start[i], doc.end[i]).toLowerCase());

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
  if (startsSentence(doc, i) && !has(doc, i, W.firstName | W.surname | W.place | W.proper) && !isOneOf(doc, i, saints))
    return null;
  if (has(doc, i, W.title | W.family | W.frequent | W.month | W.weekday | W.particle) && !isOneOf(doc, i, saints))
    return null;
  for (let at = i + 1; at <= i + 5 && onLine(doc, at); at += 1) {
    if (isOneOf(doc, at, rearHeads) && isSpaced(doc, at)) return rearSeen(doc, i, at, lexicon);
    if (!isCapital(doc, at) && !(isSign(doc, at, "-'’") && isJoined(doc, at))) break;
  }
  return null;
}

function rearSeen(doc: Doc, i: number, at: number, lexicon: Lexicon): Seen {
  const saint = isOneOf(doc, i, saints);
  if (!isCapital(doc, at)) return saint ? { start: i, end: at + 1, confidence: 0.85 } : null;
  const ordinary = has(doc, i, W.common) && !has(doc, i, W.surname | W.firstName | W.place);
  if (ordinary || isDictionary(doc, i, lexicon)) return null;
  return { start: withArticle(doc, i), end: at + 1, confidence: saint ? 0.9 : 0.75 };
}
