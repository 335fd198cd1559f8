import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { nextElement } from './next-element.ts';
import { isApostropheJoin, isCapital, isLetter, isParticle, isSign, lengthOf } from './parts.ts';
import { MOST_PARTICLES, prepositions } from './particle-words.ts';
import type { Run } from './reading.ts';
import { shortInitials } from './words.ts';

const INITIAL = 0.8;

/** Takes one initial at token `at`; gives the token after it or −1. */
export function readInitial(doc: Doc, at: number, run: Run): number {
  if (isLowerInitial(doc, at)) return addInitial(run, INITIAL, at + 2);
  if (!isCapital(doc, at) || (doc.gap[at] === Gap.none && isSign(doc, at - 1, '/'))) return -1;
  const pointed = isSign(doc, at + 1, '.') && doc.gap[at + 1] === Gap.none;
  if (isLetter(doc, at) && !isApostropheJoin(doc, at)) {
    if (pointed) return addInitial(run, INITIAL, at + 2);
    if (at + 1 < doc.count && doc.kind[at + 1] === Kind.number && doc.gap[at + 1] === Gap.none) return -1;
    const name = nextElement(doc, at + 1);
    const behind = run.parts.length > 0 && run.weights[0]!.first;
    const before = run.parts.length === 0 && name > 0 && doc.gap[name] === Gap.space && mayFollowInitials(doc, name);
    return behind || before ? addInitial(run, 0.3, at + 1) : -1;
  }
  if (pointed && shortInitials.has(doc.hash[at]!) && nextElement(doc, at + 2) > 0)
    return addInitial(run, INITIAL, at + 2);
  const bare = run.parts.length + run.initials === 0 && doc.shape[at] === Shape.upper && lengthOf(doc, at) <= 4;
  if (!bare || (doc.is[at]! & (W.firstName | W.surname | W.generic | W.institution)) !== 0) return -1;
  const name = nextElement(doc, at + 1);
  return name > 0 && mayFollowInitials(doc, name) ? addInitial(run, 0, at + 1) : -1;
}

/** "d. sedney", in texts without capitals. */
export const isLowerInitial = (doc: Doc, at: number): boolean =>
  doc.shape[at] === Shape.lower &&
  at + 2 < doc.count &&
  lengthOf(doc, at) === 1 &&
  doc.kind[at] === Kind.word &&
  isSign(doc, at + 1, '.') &&
  doc.gap[at + 2]! <= Gap.space &&
  doc.shape[at + 2] === Shape.lower &&
  (doc.is[at + 2]! & (W.surname | W.common | W.frequent | W.particle | W.place)) === W.surname;

/** "J de Vries", "JP Jansen": a particle with a name behind it, or a surname. */
function mayFollowInitials(doc: Doc, i: number): boolean {
  if (isCapital(doc, i)) return (doc.is[i]! & W.surname) !== 0 && doc.shape[i] !== Shape.upper;
  if (!isParticle(doc, i) || prepositions.has(doc.hash[i]!)) return false;
  let at = i;
  while (at < doc.count && at < i + MOST_PARTICLES && isParticle(doc, at) && doc.gap[at]! <= Gap.space) at += 1;
  return at < doc.count && doc.gap[at] === Gap.space && isCapital(doc, at) && (doc.is[at]! & W.surname) !== 0;
}

function addInitial(run: Run, score: number, after: number): number {
  if (run.initials === 0) run.score += score;
  run.initials += 1;
  return after;
}
