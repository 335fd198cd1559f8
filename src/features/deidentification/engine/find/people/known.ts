import type { KnownPerson } from '../../known.ts';
import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { foldUnit } from '../../tokens/fold.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { Cue } from './cue.ts';
import { before } from './cues.ts';
import { wordSet } from '../../tokens/hash.ts';
import { editsBetween, formsWithout, formsWithoutTwo } from './edits.ts';
import { type Known, type KnownNames, readKnown } from './known-names.ts';
import { lettersOf } from './morphology.ts';
import { isApostrophe, isHyphen, isSign, lengthOf } from './parts.ts';
import { opensSentence } from './positions.ts';
import { behind } from './tail.ts';

/** Where somebody of the file stands in a text; `parts` of the name agree, `wrong` of them with a typing error. */
type Mention = { from: number; to: number; cut: number; parts: number; wrong: number; initials: number };
type Match = { person: number; cut: number; wrong: boolean };

/** Adds everybody whom the file knows, in every form of the name: part by part, turned around, joined, misspelt. */
export const findKnown: Finder = (doc, found, { known, lexicon }) => {
  if (known.length === 0) return;
  const names = tablesOf(known, lexicon);
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word) continue;
    const matches = matchesAt(doc, i, names);
    if (matches.length === 0) continue;
    const mention = bestMention(doc, i, matches, names);
    const confidence = confidenceIn(doc, i, mention, found);
    if (confidence > 0) addMention(doc, found, mention, confidence);
    if (confidence > 0.4) i = mention.to - 1;
  }
};

/** A list that is used for many texts is read once. */
const tables = new WeakMap<readonly KnownPerson[], KnownNames>();
function tablesOf(known: readonly KnownPerson[], lexicon: Lexicon): KnownNames {
  const names = tables.get(known) ?? readKnown(known, lexicon);
  tables.set(known, names);
  return names;
}

function addMention(doc: Doc, found: Candidates, { from, to, cut, wrong }: Mention, confidence: number): void {
  const reason = wrong > 0 ? 'known-name-misspelt' : 'known-name';
  found.add(doc.start[from]!, doc.end[to - 1]! - cut, 'person', confidence, reason);
}

const nobody: readonly Match[] = [];
const ordinary = W.common | W.frequent;

function matchesAt(doc: Doc, i: number, names: KnownNames): readonly Match[] {
  const exact = names.forms.get(doc.hash[i]!);
  if (exact !== undefined) return exact.map(({ person, cut }) => ({ person, cut, wrong: false }));
  if ((doc.is[i]! & ordinary) !== 0 || lengthOf(doc, i) < 4) return nobody;
  return misspeltAt(doc, i, names);
}

function misspeltAt(doc: Doc, i: number, { misspelt }: KnownNames): readonly Match[] {
  const letters = lettersOf(doc, i);
  if (letters.length === 0) return nobody;
  const seen = new Map<number, Match>();
  const look = (forms: readonly number[]): void => {
    for (const form of forms)
      for (const { person, letters: right, most } of misspelt.get(form) ?? [])
        if (!seen.has(person) && editsBetween(letters, right, most) <= most)
          seen.set(person, { person, cut: 0, wrong: true });
  };
  look(formsWithout(letters));
  if (seen.size === 0 && letters.length > 6) look(formsWithoutTwo(letters));
  return [...seen.values()];
}

function bestMention(doc: Doc, i: number, matches: readonly Match[], names: KnownNames): Mention {
  let best: Mention | null = null;
  for (const match of matches) {
    const mention = extend(doc, i, match, names);
    if (best === null || mention.to - mention.from > best.to - best.from) best = mention;
  }
  return best!;
}

const MOST_TOKENS = 14;

/** The whole of a name around its first part: initials and particles before it, the other parts behind it. */
function extend(doc: Doc, i: number, { person, cut, wrong }: Match, names: KnownNames): Mention {
  const known = names.people[person]!;
  const mention: Mention = { from: i, to: i + 1, cut, parts: 1, wrong: Number(wrong), initials: 0 };
  if (cut === 0) forward(doc, mention, person, names);
  backward(doc, mention, known);
  return mention;
}

function forward(doc: Doc, mention: Mention, person: number, names: KnownNames): void {
  const known = names.people[person]!;
  const used = new Set([doc.hash[mention.from]!]);
  let at = mention.to;
  while (at < doc.count && at - mention.from < MOST_TOKENS && doc.gap[at]! <= Gap.space) {
    if (doc.kind[at] === Kind.sign) {
      if (!joins(doc, at)) break;
      at += 1;
    } else if (isInitialOf(doc, at, known) && isSign(doc, at + 1, '.') && doc.gap[at + 1] === Gap.none) {
      mention.initials += 1;
      mention.to = at += 2;
    } else if (known.particles.has(doc.hash[at]!)) {
      at += 1;
      // "Meer, N. van der": particles at the end, behind the comma.
      if (isTurned(doc, mention) && endsThere(doc, at)) mention.to = at;
    } else {
      const match = matchesAt(doc, at, names).find((each) => each.person === person);
      // "Noa van der Meer, Noa …": the comma stands between two mentions.
      if (match === undefined || used.has(doc.hash[at]!)) break;
      used.add(doc.hash[at]!);
      mention.parts += 1;
      mention.wrong += Number(match.wrong);
      mention.cut = match.cut;
      mention.to = at += 1;
    }
  }
}

/** A comma, a hyphen or an apostrophe between two parts. */
const joins = (doc: Doc, at: number): boolean =>
  doc.gap[at] === Gap.none
    ? isSign(doc, at, ',') || isHyphen(doc, at) || isApostrophe(doc, at)
    : isApostrophe(doc, at) && at + 1 < doc.count && doc.gap[at + 1] === Gap.none;

const isTurned = (doc: Doc, { from, to }: Mention): boolean => {
  for (let at = from; at < to; at += 1) if (isSign(doc, at, ',')) return true;
  return false;
};
const endsThere = (doc: Doc, at: number): boolean =>
  at >= doc.count || doc.gap[at]! >= Gap.line || doc.kind[at] === Kind.sign || doc.shape[at] === Shape.lower;

const isInitialOf = (doc: Doc, at: number, { initials }: Known): boolean =>
  doc.kind[at] === Kind.word && lengthOf(doc, at) === 1 && initials.has(foldUnit(doc.text.charCodeAt(doc.start[at]!)));

function backward(doc: Doc, mention: Mention, known: Known): void {
  let at = mention.from;
  while (at > 0 && mention.to - at < MOST_TOKENS && doc.gap[at]! <= Gap.space) {
    const last = at - 1;
    if (known.particles.has(doc.hash[last]!) && doc.kind[last] === Kind.word) {
      at = mention.from = clippedFrom(doc, last);
    } else if (isApostrophe(doc, last) && doc.gap[at] === Gap.none && last > 0 && doc.gap[last] === Gap.none) {
      at = last;
    } else if (isSign(doc, last, '.') && last > 0 && doc.gap[last] === Gap.none && isLoneLetter(doc, last - 1)) {
      if (!isInitialOf(doc, last - 1, known) && mention.initials === 0) break;
      mention.initials += 1;
      at = mention.from = last - 1;
    } else if (isLoneLetter(doc, last) && doc.shape[last] === Shape.capital && isInitialOf(doc, last, known)) {
      mention.initials += 1;
      at = mention.from = last;
    } else break;
  }
}

const isLoneLetter = (doc: Doc, i: number): boolean => doc.kind[i] === Kind.word && lengthOf(doc, i) === 1;
/** "'t" begins with its apostrophe. */
const clippedFrom = (doc: Doc, i: number): number =>
  i > 0 && lengthOf(doc, i) === 1 && isApostrophe(doc, i - 1) && doc.gap[i] === Gap.none ? i - 1 : i;

/** Verbs, small words and other people before it; behind an article or an adjective a rose is a flower. */
function isCalled(doc: Doc, i: number): boolean {
  const bits = doc.is[i]!;
  if ((bits & W.firstName) === 0 || (bits & (W.frequent | W.family | W.title)) !== 0 || lengthOf(doc, i) < 3)
    return false;
  const next = i + 1;
  const does = next < doc.count && doc.gap[next] === Gap.space && acting.has(doc.hash[next]!);
  const last = i - 1;
  if (last < 0 || doc.gap[i]! >= Gap.line) return does;
  return doc.kind[last] === Kind.word && (beside.has(doc.hash[last]!) || (does && joining.has(doc.hash[last]!)));
}
const acting = wordSet(
  'is was heeft had wil wilde gaat ging komt kwam kan kon moet moest zegt zei vraagt vroeg belt belde',
);
const beside = wordSet(
  'met tegen aan bij voor dat als en of toen want maar zag zie sprak ken help vroeg vraag bel is hoi hey',
);
const joining = wordSet('ook nu vandaag gisteren morgen straks dan toen want maar en of dat als omdat');

const elsewhere =
  ordinary | W.place | W.generic | W.month | W.weekday | W.family | W.title | W.particle | W.institutionHead;

/** How sure it is that the words stand for the person; 0 when they are just words. */
function confidenceIn(doc: Doc, i: number, mention: Mention, found: Candidates): number {
  const { parts, wrong, initials, from, to } = mention;
  const more = parts - 1 + Math.min(initials, 1) + Number(from < i);
  if (more > 0) return wrong === parts ? 0.88 : wrong > 0 ? 0.93 : parts > 1 ? 0.99 : 0.96;
  const size = lengthOf(doc, i);
  const word = (doc.is[i]! & elsewhere) !== 0;
  if (wrong > 0) return doc.shape[i] === Shape.lower ? 0.72 : 0.85;
  if (!word && size > 2) return 0.96;
  const lower = doc.shape[i] === Shape.lower;
  const lead = before(doc, i);
  const around = lead.score + behind(doc, to, found);
  if (lead.cue >= Cue.person) return lower && (doc.is[i]! & W.frequent) !== 0 && lead.cue !== Cue.title ? 0.3 : 0.85;
  // "mina belde" of a Mina whom the file knows, and not "de bakker belde" of a Bakker.
  if (lower && isCalled(doc, i)) return 0.6;
  if (lower) return around > ((doc.is[i]! & W.frequent) === 0 ? 0.4 : 1.3) && size > 2 ? 0.6 : 0;
  if (!opensSentence(doc, i) || lead.cue !== Cue.none) return size > 2 ? 0.9 : 0.75;
  if (around > 0.5) return 0.75;
  return (doc.is[i]! & W.frequent) !== 0 ? 0.3 : 0.6;
}
