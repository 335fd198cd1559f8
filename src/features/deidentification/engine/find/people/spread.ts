import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import type { Reason } from '../../span.ts';
import type { Candidates } from '../candidates.ts';
import type { Candidate } from './gather.ts';
import { before } from './cues.ts';
import { opensSentence } from './positions.ts';
import { editsBetween, formsWithout } from './edits.ts';
import { hashOfLetters } from './known-names.ts';
import { lettersOf } from './morphology.ts';
import { isHyphen, isParticle, lengthOf } from './parts.ts';
import { Cue } from './cue.ts';
import { behind } from './tail.ts';

/** Surer than this a name makes its parts names everywhere in the text. */
const SPREADS = 1.4;
const SHORTEST_MISSPELT = 6;
const MOST_SPREAD = 2_000;

type Names = {
  score: Map<number, number>;
  owned: Map<number, number>;
  misspelt: Map<number, number[]>;
  letters: Map<number, readonly number[]>;
};
export type Again = { from: number; to: number; start: number; end: number; score: number; reason: Reason };

/** Raises candidates of which a part was found with more certainty elsewhere; gives what no candidate was. */
export function spread(doc: Doc, candidates: Candidate[], found: Candidates): Again[] {
  const names = namesOf(doc, candidates);
  if (names.score.size === 0) return [];
  for (const candidate of candidates) raise(doc, candidate, names);
  return elsewhere(doc, candidates, names, found);
}

function namesOf(doc: Doc, candidates: readonly Candidate[]): Names {
  const names: Names = { score: new Map(), owned: new Map(), misspelt: new Map(), letters: new Map() };
  for (const { score, parts, end } of candidates) {
    if (score < SPREADS || names.score.size > MOST_SPREAD) continue;
    for (const part of parts) {
      if (lengthOf(doc, part) < 2 || (parts.length === 1 && end < doc.end[part]!)) continue;
      const hash = doc.hash[part]!;
      if ((names.score.get(hash) ?? -9) >= score) continue;
      if (!names.score.has(hash)) addForms(names, hash, lettersOf(doc, part));
      names.score.set(hash, score);
    }
  }
  return names;
}

function addForms({ owned, misspelt, letters }: Names, hash: number, word: readonly number[]): void {
  if (word.length > 2) owned.set(hashOfLetters([...word, 0x73]), hash);
  if (word.length < SHORTEST_MISSPELT) return;
  letters.set(hash, word);
  for (const form of formsWithout(word)) {
    const others = misspelt.get(form);
    if (others === undefined) misspelt.set(form, [hash]);
    else if (others.length < 8) others.push(hash);
  }
}

/** What a candidate gains when the text has its name elsewhere, surer. */
function raise(doc: Doc, candidate: Candidate, { score }: Names): void {
  let best = -9;
  for (const part of candidate.parts) best = Math.max(best, score.get(doc.hash[part]!) ?? -9);
  if (best <= candidate.score || best < SPREADS) return;
  const single = candidate.parts.length === 1 && candidate.initials + candidate.particles === 0;
  const doubt = candidate.weak && candidate.opens && single ? 0.8 : 0.5;
  if (best - doubt <= candidate.score || candidate.score < -2.4) return;
  candidate.score = best - doubt;
  candidate.reason = 'name-found-before';
}

/** Parts of names that stand alone where nothing else said so: in lower case, or at the beginning of a sentence. */
function elsewhere(doc: Doc, candidates: readonly Candidate[], names: Names, found: Candidates): Again[] {
  const again: Again[] = [];
  let next = 0;
  for (let i = 0; i < doc.count; i += 1) {
    while (next < candidates.length && candidates[next]!.to <= i) next += 1;
    const within = next < candidates.length && candidates[next]!.from <= i && candidates[next]!.score > 0.4;
    if (within || doc.kind[i] !== Kind.word || found.labelAt(doc.start[i]!) !== undefined) continue;
    const one = againAt(doc, i, names, found);
    if (one !== null) again.push(one);
  }
  return again;
}

function againAt(doc: Doc, i: number, names: Names, found: Candidates): Again | null {
  const bits = doc.is[i]!;
  const owner = names.owned.get(doc.hash[i]!);
  // "Parels grootmoeder": of Parel.
  const cut = owner !== undefined && !names.score.has(doc.hash[i]!) && doc.shape[i] === Shape.capital ? 1 : 0;
  const exact = names.score.get(cut === 1 ? owner! : doc.hash[i]!);
  const score =
    exact ?? ((bits & ~W.firstName & ~W.proper & ~W.surname) === 0 ? likeAnother(doc, i, names) : undefined);
  if (score === undefined || isHyphen(doc, i + 1)) return null;
  const owns = cut === 1 && i + 1 < doc.count && (doc.is[i + 1]! & W.family) !== 0 ? 0.8 : 0;
  const sure = certainty(doc, i, score, found) + owns - (exact === undefined ? 0.5 : 0);
  const from = exact === undefined ? i : withParticles(doc, i);
  const reason = 'name-found-before';
  return sure > 0 ? { from, to: i + 1, start: doc.start[from]!, end: doc.end[i]! - cut, score: sure, reason } : null;
}

const ordinary =
  W.common | W.frequent | W.place | W.generic | W.month | W.family | W.title | W.institutionHead | W.particle;

function certainty(doc: Doc, i: number, score: number, found: Candidates): number {
  const word = (doc.is[i]! & ordinary) !== 0;
  const lower = doc.shape[i] === Shape.lower;
  if (!word) return Math.min(score - (lower ? 0.6 : 0.3), 3);
  const lead = before(doc, i);
  const around = (lead.cue === Cue.none ? lead.score : lead.score + 0.4) + behind(doc, i + 1, found);
  if (lower) return (doc.is[i]! & W.frequent) !== 0 ? -1 : around > 1.4 ? around - 0.6 : -1;
  if (opensSentence(doc, i)) return around + ((doc.is[i]! & W.frequent) !== 0 ? -0.5 : 0.2);
  return Math.min(2 + around, score);
}

/** A word that no list knows and that differs by one letter from a name of the text. */
function likeAnother(doc: Doc, i: number, { score, misspelt, letters }: Names): number | undefined {
  if (misspelt.size === 0 || lengthOf(doc, i) < SHORTEST_MISSPELT - 1) return undefined;
  const word = lettersOf(doc, i);
  if (word.length === 0) return undefined;
  for (const form of formsWithout(word))
    for (const hash of misspelt.get(form) ?? [])
      if (editsBetween(word, letters.get(hash)!, 1) === 1) return score.get(hash);
  return undefined;
}

function withParticles(doc: Doc, i: number): number {
  let from = i;
  while (from > 0 && from > i - 3 && doc.gap[from] === Gap.space && isParticle(doc, from - 1)) from -= 1;
  return from < i && doc.shape[from] !== Shape.lower && isParticle(doc, from) ? from : i;
}
