import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { endingOf } from '../endings.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, startsSentence } from '../look.ts';
import { acronymAt } from './acronyms.ts';
import { joinedStart } from '../places/street-name.ts';
import { articleName } from './article-names.ts';
import { byContext } from './by-context.ts';
import { firmAt } from './firms.ts';
import {
  bodiesOfPlace,
  frontWords,
  headEndings,
  legalForms,
  neverHeads,
  sides,
  strongHeads,
  weakHeads,
} from './head-words.ts';
import { listedAt } from './listed.ts';
import { compoundAt, rearAt, saintAt } from './compounds.ts';
import { type Named, nameFrom } from './name.ts';

/** What one of the ways to see an organisation found: tokens [start, end), and how sure it is. */
export type Seen = { start: number; end: number; confidence: number } | null;

/** Organisations: a head word with a name, a name of the list, a compound, a legal form, "bij De Schakel". */
export const findInstitutions: Finder = (doc, found, { lexicon }) => {
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] === Kind.number) continue;
    const seen = doc.kind[i] === Kind.word ? seenAtWord(doc, i, lexicon) : (firmAt(doc, i) ?? seenAtApostrophe(doc, i));
    if (seen === null || seen.confidence === 0) continue;
    const end = freeEnd(doc, seen, found);
    if (end <= i) continue;
    const reason = seen.confidence >= 0.85 ? 'organisation-from-list' : 'organisation-word';
    found.add(doc.start[seen.start]!, doc.end[end - 1]!, 'institution', seen.confidence, reason);
    i = end - 1;
  }
};

/** Up to where an address, a mail address or a number begins. */
function freeEnd(doc: Doc, { start, end }: NonNullable<Seen>, found: Candidates): number {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    if (found.labelAt(doc.start[at]!) !== undefined) return capitals > 0 ? at : start;
    if (isCapital(doc, at)) capitals += 1;
  }
  return end;
}

const tee = wordSet('t');
const seenAtApostrophe = (doc: Doc, i: number): Seen =>
  isSign(doc, i, "'’‘") && isJoined(doc, i + 1) && isOneOf(doc, i + 1, tee) && isCapital(doc, i + 2)
    ? articleName(doc, i, i + 1)
    : null;

function seenAtWord(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const listed = has(doc, i, W.institution | W.phraseStart) ? listedAt(doc, i, lexicon) : null;
  const head = isHead(doc, i) ? headAt(doc, i, lexicon) : null;
  if (head && head.end > (listed?.end ?? 0)) return head;
  if (listed && listed.confidence > 0) return listed;
  if (doc.shape[i] === Shape.lower) return null;
  return (
    saintAt(doc, i) ??
    acronymAt(doc, i) ??
    byContext(doc, i, lexicon) ??
    rearAt(doc, i, lexicon) ??
    compoundAt(doc, i, lexicon) ??
    articleName(doc, i, i) ??
    firmAt(doc, i)
  );
}

/** "basisschool De Regenboog", "OCMW Gent", "Openbare Basisschool De Kring". */
function headAt(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const phrase = has(doc, i, W.phraseStart) ? lexicon.phraseAt(doc, i) : null;
  const after = phrase && phrase.bits & W.institutionHead ? i + phrase.length : i + 1;
  const first =
    isOneOf(doc, after, linking) && isOneOf(doc, i, ofTown) && has(doc, after + 1, W.place) ? after + 1 : after;
  const name = nameFrom(doc, first) ?? smallTown(doc, i, first);
  if (name === null) return null;
  const weak = after === i + 1 && isOneOf(doc, i, weakHeads);
  const ofPlace = isOneOf(doc, i, bodiesOfPlace) && !weak;
  const confidence = headConfidence(doc, i, first, name.by, weak, ofPlace);
  if (confidence === 0) return null;
  let start = i;
  start = joinedStart(doc, start);
  while (start > 0 && isSpaced(doc, start) && isOneOf(doc, start - 1, frontWords)) start -= 1;
  return { start, end: name.end, confidence };
}

/** "ocmw gent" in a chat. */
const smallTown = (doc: Doc, i: number, first: number): Named | null =>
  isOneOf(doc, i, bodiesOfPlace) &&
  isSpaced(doc, first) &&
  has(doc, first, W.place) &&
  !has(doc, first, W.common | W.surname)
    ? { end: first + 1, by: 'place' }
    : null;

/** A head by itself, or by how it ends: "houthandel". Endings are looked at only before a capital or a quotation. */
const isHead = (doc: Doc, i: number): boolean =>
  (isNameNext(doc, i + 1) || has(doc, i, W.phraseStart)) &&
  !isOneOf(doc, i, neverHeads) &&
  (isOneOf(doc, i, strongHeads) ||
    isOneOf(doc, i, bodiesOfPlace) ||
    has(doc, i, W.institutionHead) ||
    isOneOf(doc, i, legalForms) ||
    (isCapitalNext(doc, i) && isHeadByEnding(doc, i)));

/** "bloemisterij", "kindhuis" are heads only before an article or a quotation mark. */
function isHeadByEnding(doc: Doc, i: number): boolean {
  const mark = endingOf(headEndings, doc, i);
  return mark === 1 || (mark === 2 && (isOneOf(doc, i + 1, nameArticles) || !isCapital(doc, i + 1)));
}
const nameArticles = wordSet('de het t den ter ten la le');

/** Cheap, and said of few words: what follows can be the name of an organisation. */
const isNameNext = (doc: Doc, next: number): boolean =>
  next < doc.count &&
  doc.gap[next]! <= Gap.space &&
  (doc.shape[next] !== Shape.lower ||
    doc.kind[next] === Kind.sign ||
    doc.shape[next + 1] !== Shape.lower ||
    has(doc, next, W.place | W.phraseStart));

const isCapitalNext = (doc: Doc, i: number): boolean =>
  i + 1 < doc.count &&
  doc.gap[i + 1] === Gap.space &&
  (doc.shape[i + 1] !== Shape.lower || isSign(doc, i + 1, '"“„‘\''));

/** "OCMW van Geel". */
const ofTown = wordSet('ocmw caw gemeente cpas parochie moskee stadsbestuur gemeentebestuur vredegerecht');
const linking = wordSet('van');
const municipality = wordSet('gemeente');

function headConfidence(doc: Doc, i: number, first: number, by: Named['by'], weak: boolean, ofPlace: boolean): number {
  if (by === 'quotes' || by === 'saint') return 0.9;
  if (by === 'article') return weak && has(doc, first + 1, W.surname) ? 0.6 : 0.9;
  if (by === 'small-article') return weak ? 0 : 0.8;
  if (by === 'place') return weak ? (isCapital(doc, i) && !startsSentence(doc, i) ? 0.7 : 0) : 0.9;
  const ordinary = has(doc, first, W.common | W.generic | W.frequent) && !has(doc, first, W.surname | W.place);
  if (isOneOf(doc, i, municipality) && (!ordinary || isCapital(doc, first + 1))) return 0.8;
  if (ofPlace) return isOneOf(doc, first, sides) ? 0.8 : by === 'word' && !ordinary ? 0.7 : 0;
  if (weak) return by === 'word' && !ordinary && !startsSentence(doc, i) && isCapital(doc, i) ? 0.6 : 0;
  if (ordinary) return isHeadline(doc, i) ? 0.45 : 0.6;
  return by === 'person' && isHeadline(doc, i) && doc.shape[i] !== Shape.upper ? 0.65 : 0.8;
}
/** Where the head has a capital because it comes first or stands among capitals, the next capital says less. */
const isHeadline = (doc: Doc, i: number): boolean =>
  isCapital(doc, i) && (startsSentence(doc, i) || has(doc, i, W.common));
