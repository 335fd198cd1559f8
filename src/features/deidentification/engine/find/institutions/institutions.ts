import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import type { Finder } from '../finder.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, isWord, startsSentence } from '../look.ts';
import { articleName } from './article-names.ts';
import { firmAt } from './firms.ts';
import { bodiesOfPlace, frontWords, sides, strongHeads, weakHeads } from './head-words.ts';
import { listedAt } from './listed.ts';
import { compoundAt, rearAt } from './compounds.ts';
import { nameFrom } from './name.ts';

/** What one of the ways to see an organisation found: tokens [start, end), and how sure it is. */
export type Seen = { start: number; end: number; confidence: number } | null;

/** Organisations: a head word with a name, a name of the list, a compound, a legal form, "bij De Schakel". */
export const findInstitutions: Finder = (doc, found, { lexicon }) => {
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] === Kind.number) continue;
    const seen = doc.kind[i] === Kind.word ? seenAtWord(doc, i, lexicon) : (firmAt(doc, i) ?? seenAtApostrophe(doc, i));
    if (seen === null || seen.confidence === 0) continue;
    const listed = seen.confidence >= 0.85;
    found.add(doc.start[seen.start]!, doc.end[seen.end - 1]!, 'institution', seen.confidence, listed ? 'organisation-from-list' : 'organisation-word');
    i = Math.max(i, seen.end - 1);
  }
};

const seenAtApostrophe = (doc: Doc, i: number): Seen =>
  isSign(doc, i, "'’‘") && isJoined(doc, i + 1) && isCapital(doc, i + 2) ? articleName(doc, i, i + 1) : null;

function seenAtWord(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const head = isOneOf(doc, i, strongHeads) || isOneOf(doc, i, bodiesOfPlace) || has(doc, i, W.institutionHead) ? headAt(doc, i) : null;
  if (head) return head;
  const listed = has(doc, i, W.institution | W.phraseStart) ? listedAt(doc, i, lexicon) : null;
  if (listed && listed.confidence > 0) return listed;
  if (doc.shape[i] === Shape.lower) return null;
  return rearAt(doc, i) ?? compoundAt(doc, i, lexicon) ?? articleName(doc, i, i) ?? firmAt(doc, i);
}

/** "basisschool De Regenboog", "OCMW Gent", "Openbare Basisschool De Kring". */
function headAt(doc: Doc, i: number): Seen {
  const name = nameFrom(doc, isSign(doc, i + 1, ':') && isOneOf(doc, i, strongHeads) ? i + 2 : i + 1);
  if (name === null) return null;
  const weak = isOneOf(doc, i, weakHeads);
  const ofPlace = isOneOf(doc, i, bodiesOfPlace) && !weak;
  const confidence = headConfidence(doc, i, name.by, weak, ofPlace);
  if (confidence === 0) return null;
  let start = i;
  while (start > 0 && isSpaced(doc, start) && isOneOf(doc, start - 1, frontWords)) start -= 1;
  return { start, end: name.end, confidence };
}

function headConfidence(doc: Doc, i: number, by: string, weak: boolean, ofPlace: boolean): number {
  const first = i + 1;
  if (by === 'quotes' || by === 'saint') return 0.9;
  if (by === 'article') return has(doc, first + 1, W.surname) && weak ? 0.6 : 0.9;
  const ordinary = has(doc, first, W.common | W.generic | W.frequent) && !has(doc, first, W.surname | W.place | W.proper);
  if (by === 'place') return weak ? (isCapital(doc, i) && !startsSentence(doc, i) ? 0.7 : 0) : 0.9;
  if (ofPlace) return by === 'word' && !ordinary ? 0.7 : isOneOf(doc, first, sides) ? 0.8 : 0;
  if (weak) return by === 'word' && !ordinary && !startsSentence(doc, i) && isCapital(doc, i) ? 0.6 : 0;
  if (by === 'person') return doc.shape[i] === Shape.upper || !isCapital(doc, i) || !startsSentence(doc, i) ? 0.8 : 0.65;
  return ordinary && has(doc, i, W.common) === isCapital(doc, i) ? 0.55 : 0.8;
}
