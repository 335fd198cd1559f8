import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { has, isCapital, isJoined, isOneOf, isSign } from '../look.ts';
import { acronymAt } from './acronyms.ts';
import { articleName } from './article-names.ts';
import { byContext } from './by-context.ts';
import { firmAt } from './firms.ts';
import { listedAt } from './listed.ts';
import { compoundAt, rearAt, saintAt, smallHeadBehind } from './compounds.ts';
import { beforeTown, fieldValue } from './fields.ts';
import { headAt, isHead } from './heads.ts';
import { type CalledBy, findRepeats, remember } from './repeats.ts';

/** What one of the ways to see an organisation found: tokens [start, end), and how sure it is. */
export type Seen = { start: number; end: number; confidence: number } | null;

/** Organisations: a head word with a name, a name of the list, a compound, a legal form, "bij De Schakel". */
export const findInstitutions: Finder = (doc, found, { lexicon }) => {
  const called: CalledBy = { alone: new Set(), withArticle: new Set() };
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] === Kind.number) continue;
    const seen =
      doc.kind[i] === Kind.word ? seenAtWord(doc, i, lexicon) : (firmAt(doc, i) ?? seenAtApostrophe(doc, i, lexicon));
    if (seen === null || seen.confidence === 0) continue;
    const end = freeEnd(doc, seen, found);
    if (end <= seen.start || end <= i) continue;
    const reason = seen.confidence >= 0.85 ? 'organisation-from-list' : 'organisation-word';
    found.add(doc.start[seen.start]!, doc.end[end - 1]!, 'institution', seen.confidence, reason);
    if (seen.confidence >= 0.6) remember(called, doc, seen.start, end);
    i = end - 1;
  }
  findRepeats(called, doc, found);
};

/** Up to where an address, a mail address or a number begins. */
function freeEnd(doc: Doc, { start, end }: NonNullable<Seen>, found: Candidates): number {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    if (found.labelAt(doc.start[at]!) !== undefined) return capitals > 0 ? at : start;
    if (isCapital(doc, at) && !isOneOf(doc, at, articles)) capitals += 1;
  }
  return end;
}

/** "De Koninckstraat" is a street: "De" alone is nothing. */
const articles = wordSet('de het den');
const tee = wordSet('t');
const seenAtApostrophe = (doc: Doc, i: number, lexicon: Lexicon): Seen =>
  isSign(doc, i, "'’‘") && isJoined(doc, i + 1) && isOneOf(doc, i + 1, tee) && isCapital(doc, i + 2)
    ? articleName(doc, i, i + 1, lexicon)
    : null;

function seenAtWord(doc: Doc, i: number, lexicon: Lexicon): Seen {
  const phrase = has(doc, i, W.phraseStart) ? lexicon.phraseAt(doc, i) : null;
  const listed = phrase !== null || has(doc, i, W.institution) ? listedAt(doc, i, phrase) : null;
  const head = isHead(doc, i, phrase) ? headAt(doc, i, phrase, lexicon) : null;
  if (head && head.end > (listed?.end ?? 0)) return head;
  if (listed && listed.confidence > 0) return listed;
  if (doc.shape[i] === Shape.lower)
    return has(doc, i, W.common | W.frequent) || !isCloseBehind(doc, i) ? null : compoundAt(doc, i, lexicon);
  return (
    saintAt(doc, i, lexicon) ??
    acronymAt(doc, i) ??
    byContext(doc, i, lexicon) ??
    rearAt(doc, i, lexicon) ??
    compoundAt(doc, i, lexicon) ??
    articleName(doc, i, i, lexicon) ??
    smallHeadBehind(doc, i, lexicon) ??
    fieldValue(doc, i) ??
    beforeTown(doc, i) ??
    firmAt(doc, i)
  );
}

/** A small word that may be a saint's: "st. nicolaaslyceum". */
const isCloseBehind = (doc: Doc, i: number): boolean => isSign(doc, i - 1, '.-') || isOneOf(doc, i - 1, saints);
const saints = wordSet('sint st');
