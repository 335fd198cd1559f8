import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { bareLetters, loneLetter } from './bare-letters.ts';
import { before, type Before } from './cues.ts';
import { confidenceOf } from './confidence.ts';
import { Cue } from './cue.ts';
import { beside, lettered, nobody, notFamily, signs, species, subjects } from './initial-words.ts';
import { isApostrophe, isLetter, isParticle, isSign, lengthOf } from './parts.ts';
import { behind } from './tail.ts';
import { deeds, roles, withPeople } from './words.ts';

const MOST_LETTERS = 5;

/** Adds letters that stand for somebody: "J.V.", "K. zegt", "mw. A.", "cliënt JdV". */
export const findInitials: Finder = (doc, found) => {
  const seen = countLetters(doc);
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word || lengthOf(doc, i) > MOST_LETTERS) continue;
    if (doc.shape[i] === Shape.lower) {
      if (lengthOf(doc, i) === 1 && found.labelAt(doc.start[i]!) === undefined) lowerLetter(doc, i, found);
      continue;
    }
    if (i > 0 && doc.gap[i] === Gap.none && !isSign(doc, i - 1, '(') && !isSign(doc, i - 1, '/')) continue;
    if (found.labelAt(doc.start[i]!) !== undefined) continue;
    i = initialsAt(doc, i, found, seen);
  }
};

/** Gives the last token that was read. */
function initialsAt(doc: Doc, i: number, found: Candidates, seen: ReadonlyMap<number, number>): number {
  if (!isLetter(doc, i)) {
    const score = bareLetters(doc, i, found);
    if (score > 0) found.add(doc.start[i]!, doc.end[i]!, 'initials', confidenceOf(score), 'initials');
    return i;
  }
  let to = i;
  let letters = 0;
  while (
    to + 1 < doc.count &&
    letters < MOST_LETTERS &&
    (isLetter(doc, to) || (letters > 0 && isMiddle(doc, to))) &&
    isSign(doc, to + 1, '.')
  ) {
    if (doc.gap[to + 1] !== Gap.none || (letters > 0 && doc.gap[to] !== Gap.none)) break;
    letters += 1;
    to += 2;
  }
  if (letters === 0) return loneLetter(doc, i, found);
  // A last letter without its point: "J.V".
  const open = to < doc.count && doc.gap[to] === Gap.none && doc.kind[to] === Kind.word;
  if (open && isLetter(doc, to)) {
    letters += 1;
    to += 1;
  } else if (open) return to - 1;
  const score = letters === 1 ? onePoint(doc, i, found, seen) : manyPoints(doc, i, to, letters, found);
  if (score > 0)
    found.add(doc.start[behindTitle(doc, i)]!, doc.end[to - 1]!, 'initials', confidenceOf(score), 'initials');
  return to - 1;
}

/** "V.d.B.": small letters between the large ones. */
const isMiddle = (doc: Doc, i: number): boolean => doc.gap[i] === Gap.none && particleLetters.has(doc.hash[i]!);

function manyPoints(doc: Doc, from: number, to: number, letters: number, found: Candidates): number {
  const written: string[] = [];
  for (let at = from; at < to; at += 2) written.push(doc.text[doc.start[at]!]!);
  if (nobody.has(written.join('').toUpperCase())) return -1;
  const lead = before(doc, from);
  // "Uw ref.: A.R. 24A318"
  if (lead.cue === Cue.none && to < doc.count && doc.gap[to] === Gap.space && doc.kind[to] === Kind.number) return -1;
  const own = letters === 2 ? 1 : letters === 3 ? 0.6 : 0.2;
  return own + Math.max(lead.score, -1.5) + behind(doc, to, found);
}

const particleLetters = wordSet('v d t');

/** Where "Mw. v.d. B." begins: behind its title. */
function behindTitle(doc: Doc, i: number): number {
  let at = i;
  while (
    at > 0 &&
    at > i - 6 &&
    doc.gap[at]! <= Gap.space &&
    (isParticle(doc, at - 1) || particleLetters.has(doc.hash[at - 1]!) || isPointOf(doc, at - 1))
  )
    at -= 1;
  return at < i && before(doc, at).cue === Cue.title ? at : i;
}
const isPointOf = (doc: Doc, i: number): boolean => isSign(doc, i, '.') && particleLetters.has(doc.hash[i - 1]!);

const placeholders = new Set('XYNZ'.split('').map((letter) => letter.charCodeAt(0)));
const isPlaceholder = (doc: Doc, i: number): boolean => placeholders.has(doc.text.charCodeAt(doc.start[i]!));
const X = 88;

/** "K. zegt dat", "mw. A.", "cliënt M.": somebody has to be there. */
function onePoint(doc: Doc, i: number, found: Candidates, seen: ReadonlyMap<number, number>): number {
  const lead = before(doc, behindTitle(doc, i));
  const last = i - 1;
  const spaced = i > 0 && doc.gap[i] === Gap.space && doc.kind[last] === Kind.word;
  if (spaced && lettered.has(doc.hash[last]!)) return -1;
  if (doc.text.charCodeAt(doc.start[i]!) === X || (isPlaceholder(doc, i) && lead.cue === Cue.title)) return -1;
  const person = Math.max(personCue(lead), ownCue(doc, i));
  if (isPlaceholder(doc, i) && person === 0) return -1;
  const tail = Math.max(behind(doc, i + 2, found), isPossessive(doc, i + 2) ? 1.4 : 0);
  if (species.has(doc.hash[i + 2] ?? 0)) return -1;
  // A talk that was written down: "[00:00:17] R.: …".
  if (isSign(doc, i + 2, ':') && (isSign(doc, last, ']') || doc.gap[i]! >= Gap.line))
    return isSign(doc, last, ']') || repeats(doc, i) ? 1.5 : -1;
  const pair = isPaired(doc, i) ? 1 : 0;
  const often = Math.min(1, 0.35 * ((seen.get(doc.hash[i]!) ?? 1) - 1));
  const next = i + 2;
  const goesOn =
    next < doc.count && doc.gap[next] === Gap.space && doc.kind[next] === Kind.word && doc.shape[next] === Shape.lower;
  // "A. Inleiding", "op vlak A.": a letter of a list.
  if (person === 0 && lead.opens && tail < 0.6 && pair === 0) return often > 0.6 && goesOn ? 0.6 : -1;
  // "Vitamine K. is": behind a noun stands what it is called.
  if (person === 0 && spaced && isNoun(doc, last)) return -1;
  const other = person > 0 ? 0 : Math.max(-2, Math.min(lead.score, 0.6)) - 0.3;
  return person + tail + often + pair + (goesOn ? 0.3 : -0.3) + other;
}

/** "minderjarige A.", "besproken met R.", "ouders van D.", "(actie: M.)". */
function ownCue(doc: Doc, i: number): number {
  let at = i - 1;
  if (at < 0 || doc.gap[i]! > Gap.space) return 0;
  if (isSign(doc, at, ':') || isSign(doc, at, '|')) return signs.has(doc.hash[at - 1] ?? 0) ? 1.2 : 0;
  if (isSign(doc, at, '.') && doc.gap[at] === Gap.none) at -= 1;
  if (at < 0 || doc.kind[at] !== Kind.word) return 0;
  const hash = doc.hash[at]!;
  if (subjects.has(hash)) return 1.6;
  if (signs.has(hash)) return 0.8;
  if (beside.has(hash)) return 0.9;
  if (hash === van && at > 0 && (doc.is[at - 1]! & W.family) !== 0 && !notFamily.has(doc.hash[at - 1]!)) return 1.4;
  return hash === van && at > 0 && roles.has(doc.hash[at - 1]!) ? 1.2 : 0;
}
const [van] = wordSet('van');

/** "K.'s moeder". */
const isPossessive = (doc: Doc, i: number): boolean =>
  isApostrophe(doc, i) && doc.gap[i] === Gap.none && doc.gap[i + 1] === Gap.none && doc.hash[i + 1] === genitive;
const [genitive] = wordSet('s');
const [en] = wordSet('en');

/** "B. en C. zijn": two letters beside each other, in a sentence that goes on. */
function isPaired(doc: Doc, i: number): boolean {
  const other = doc.hash[i + 2] === en ? i + 3 : doc.hash[i - 1] === en ? i - 3 : -1;
  if (
    other < 0 ||
    other >= doc.count ||
    !isLetter(doc, other) ||
    !isSign(doc, other + 1, '.') ||
    lettered.has(doc.hash[Math.min(i, other) - 1] ?? 0)
  )
    return false;
  const next = Math.max(i, other) + 2;
  return (
    next < doc.count && doc.kind[next] === Kind.word && doc.shape[next] === Shape.lower && deeds.has(doc.hash[next]!)
  );
}

const isNoun = (doc: Doc, i: number): boolean =>
  (doc.is[i]! & W.common) !== 0 &&
  (doc.is[i]! & (W.frequent | W.speech | W.family | W.title | W.occupation)) === 0 &&
  !deeds.has(doc.hash[i]!) &&
  !withPeople.has(doc.hash[i]!) &&
  !beside.has(doc.hash[i]!);

/** "Mw b. is gevallen", "dhr m. gewogen": in lower case behind a title only. */
function lowerLetter(doc: Doc, i: number, found: Candidates): void {
  const at = isSign(doc, i - 1, '.') && doc.gap[i - 1] === Gap.none ? i - 2 : i - 1;
  if (at < 0 || doc.gap[i] !== Gap.space || doc.kind[at] !== Kind.word || !shortTitles.has(doc.hash[at]!)) return;
  const pointed = isSign(doc, i + 1, '.') && doc.gap[i + 1] === Gap.none;
  if (!pointed || (i + 2 < doc.count && doc.gap[i + 2] === Gap.none)) return;
  found.add(doc.start[i]!, doc.end[i + 1]!, 'initials', 0.75, 'initials');
}
const shortTitles = wordSet('mw mevr mevrouw dhr meneer hr mvr client cliente bewoner bewoonster');

/** The same letter speaks again within the next lines. */
function repeats(doc: Doc, i: number): boolean {
  for (let at = Math.max(0, i - 200); at < Math.min(doc.count - 2, i + 200); at += 1)
    if (at !== i && doc.hash[at] === doc.hash[i] && isSign(doc, at + 1, '.') && isSign(doc, at + 2, ':')) return true;
  return false;
}

const personCue = (lead: Before): number => (lead.cue === Cue.none ? 0 : Math.min(lead.score, 2));

function countLetters(doc: Doc): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (let i = 0; i + 1 < doc.count; i += 1)
    if (isLetter(doc, i) && isSign(doc, i + 1, '.') && doc.gap[i] === Gap.space)
      seen.set(doc.hash[i]!, (seen.get(doc.hash[i]!) ?? 0) + 1);
  return seen;
}
