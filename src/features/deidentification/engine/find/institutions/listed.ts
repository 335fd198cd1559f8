import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';
import type { Seen } from './institutions.ts';

const near = wordSet('bij via naar van door aan in op met voor vanuit het de');

/** A name of the list at token `i`, with the town behind it ("Jumbo Veenendaal"). */
export function listedAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  if (isJoined(doc, i) && isSign(doc, i - 1, "-'’@")) return null;
  const phrase = has(doc, i, W.phraseStart) ? lexicon.phraseAt(doc, i) : null;
  if (phrase && phrase.bits & W.institution && !(phrase.bits & W.generic)) {
    const end = i + phrase.length;
    if (isCapital(doc, i) || isCapital(doc, end - 1)) return { start: i, end: townEnd(doc, end), confidence: 0.9 };
    return { start: i, end: townEnd(doc, end), confidence: phrase.bits & W.common ? 0 : 0.75 };
  }
  if (!has(doc, i, W.institution) || has(doc, i, W.generic)) return null;
  const confidence = single(doc, i);
  return confidence === 0 ? null : { start: i, end: townEnd(doc, i + 1), confidence };
}

function single(doc: Doc, i: number): number {
  const name = has(doc, i, W.firstName | W.surname | W.place | W.nameWord);
  const ordinary = has(doc, i, W.common | W.frequent);
  const beside = isSign(doc, i - 1, '(=/') || (onLine(doc, i) && isOneOf(doc, i - 1, near));
  if (!isCapital(doc, i)) return ordinary || name ? 0 : 0.75;
  if (doc.shape[i] === Shape.upper && !ordinary) return 0.85;
  if (!ordinary && !name) return 0.9;
  if (startsSentence(doc, i) && !isSign(doc, i - 1, '(')) return 0;
  return beside ? 0.75 : name ? 0 : 0.6;
}

/** A town directly behind belongs to it. */
function townEnd(doc: Doc, end: number): number {
  if (!isSpaced(doc, end) || !isCapital(doc, end) || !has(doc, end, W.place) || has(doc, end, W.firstName | W.month))
    return end;
  return isSign(doc, end + 1, '-') && isJoined(doc, end + 1) && isCapital(doc, end + 2) && isJoined(doc, end + 2)
    ? end + 3
    : end + 1;
}
