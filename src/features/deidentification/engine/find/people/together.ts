import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { Cue } from './cue.ts';
import type { Candidate } from './gather.ts';
import { isHyphen, isSign } from './parts.ts';

const ands = wordSet('en of and et alsook evenals plus');
const SURE = 2;

/** What candidates say about each other, and how many sure names a text has. */
export function weighTogether(doc: Doc, candidates: Candidate[], mailed: ReadonlySet<number>): void {
  for (const candidate of candidates)
    if (candidate.parts.some((part) => mailed.has(doc.hash[part]!))) candidate.score += 1.2;
  inRows(doc, candidates);
  ofText(doc, candidates);
  repeated(doc, candidates);
}

/** "Noor, Bram en Lotte": one sure name makes its neighbours surer, both ways. */
function inRows(doc: Doc, candidates: Candidate[]): void {
  for (let at = 1; at < candidates.length; at += 1)
    lend(doc, candidates[at - 1]!, candidates[at]!, candidates[at - 1]!);
  for (let at = candidates.length - 1; at > 0; at -= 1)
    lend(doc, candidates[at - 1]!, candidates[at]!, candidates[at]!);
}

function lend(doc: Doc, first: Candidate, second: Candidate, from: Candidate): void {
  const to = from === first ? second : first;
  if (from.score < 1.4 || to.score >= 3) return;
  if (!inOneRow(doc, first.to, second.from) && !isDouble(doc, first, second)) return;
  // A town at the end of a row ("Senait, Weert") is no member of it.
  if ((doc.is[to.from]! & W.place) !== 0 && to.parts.length === 1) return;
  to.score += to.opens && to.weak && to.nameless ? 0.5 : 1.1;
}

/** "gezin Van den Eynde - De Smet". */
const isDouble = (doc: Doc, first: Candidate, second: Candidate): boolean =>
  first.cue === Cue.person &&
  first.nameless &&
  second.nameless &&
  second.from === first.to + 1 &&
  doc.gap[second.from]! <= Gap.space &&
  doc.gap[first.to]! <= Gap.space &&
  (isHyphen(doc, first.to) || isSign(doc, first.to, '–') || isSign(doc, first.to, '/'));

function inOneRow(doc: Doc, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2 || doc.gap[to]! > Gap.space) return false;
  for (let at = from; at < to; at += 1) {
    const joins = ands.has(doc.hash[at]!) || isSign(doc, at, ',') || isSign(doc, at, '&') || isSign(doc, at, '/');
    if (!joins || doc.gap[at]! > Gap.space) return false;
  }
  return true;
}

/** A text about people has names; in one without any a lone capital is a product or a method. */
function ofText(doc: Doc, candidates: Candidate[]): void {
  const sure = candidates.filter(({ score }) => score >= SURE).length;
  const density = sure / Math.max(1, doc.count / 100);
  const loud = loudness(doc);
  const lean = sure === 0 ? -0.6 : Math.min(0.5, density * 0.4 - 0.1);
  for (const candidate of candidates)
    if (candidate.weak)
      candidate.score +=
        (candidate.nameless ? lean : Math.max(0, lean)) - (candidate.cue === Cue.none ? loud : loud / 2);
  for (const candidate of candidates) if (isAmongWords(doc, candidate)) candidate.score -= candidate.weak ? 1.2 : 0.9;
}

/** "Wilg, Riet en Puree": in a row with ordinary words that have a capital too, a name is one of those things. */
function isAmongWords(doc: Doc, { from, to, parts, cue }: Candidate): boolean {
  if (cue !== Cue.none || parts.length > 1) return false;
  return isThing(doc, from - 2, from - 1) || isThing(doc, to + 1, to);
}

/** An ordinary word with a capital, joined by a comma or "en" to what stands beside it. */
function isThing(doc: Doc, i: number, join: number): boolean {
  if (i < 1 || i >= doc.count || !(isSign(doc, join, ',') || ands.has(doc.hash[join]!))) return false;
  if (doc.gap[Math.max(i, join)]! > Gap.space || doc.shape[i] !== Shape.capital || doc.end[i]! - doc.start[i]! < 3)
    return false;
  const bits = doc.is[i]!;
  return (bits & W.common) !== 0 && (bits & (named | W.frequent)) === 0;
}

/** How far a text writes ordinary words with capitals inside sentences, as forms and headings do: 0 to 1.2. */
function loudness(doc: Doc): number {
  let capitals = 0;
  let words = 0;
  for (let i = 1; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word || doc.gap[i] !== Gap.space || doc.kind[i - 1] !== Kind.word) continue;
    words += 1;
    const bits = doc.is[i]!;
    if (doc.shape[i] === Shape.capital && bits & W.common && (bits & named) === 0) capitals += 1;
  }
  return words === 0 ? 0 : Math.max(0, Math.min(1.2, (capitals / words - 0.03) * 15));
}
const named =
  W.firstName |
  W.surname |
  W.particle |
  W.place |
  W.institution |
  W.generic |
  W.title |
  W.family |
  W.institutionHead |
  W.nameWord;

/** An unknown word that comes back gets surer with everything said for it, and less sure when it has an article. */
function repeated(doc: Doc, candidates: Candidate[]): void {
  const seen = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (!candidate.weak || candidate.parts.length !== 1) continue;
    const hash = doc.hash[candidate.parts[0]!]!;
    const all = seen.get(hash);
    if (all === undefined) seen.set(hash, [candidate]);
    else all.push(candidate);
  }
  for (const all of seen.values()) if (all.length > 1) pool(all);
}

function pool(all: readonly Candidate[]): void {
  let against = 0;
  let best = -9;
  for (const { score } of all) {
    if (score < -1.4) against += 1;
    best = Math.max(best, score);
  }
  const lift = against * 3 > all.length ? -0.8 : Math.min(0.9, 0.35 * Math.log2(all.length));
  for (const candidate of all) candidate.score = Math.max(candidate.score + lift, against === 0 ? best - 0.5 : -9);
}

/** The words before the @ of the addresses in a text: "jan.jansen@…" makes Jan and Jansen surer. */
export function mailedNames(doc: Doc): ReadonlySet<number> {
  const names = new Set<number>();
  for (let i = 1; i < doc.count; i += 1) {
    if (!isSign(doc, i, '@')) continue;
    for (let at = i - 1; at >= 0 && at > i - 8 && (at === i - 1 || doc.gap[at + 1] === Gap.none); at -= 1) {
      if (doc.kind[at] === Kind.word && doc.end[at]! - doc.start[at]! > 2 && (doc.is[at]! & W.frequent) === 0)
        names.add(doc.hash[at]!);
      if (doc.gap[at] !== Gap.none) break;
    }
  }
  return names;
}
