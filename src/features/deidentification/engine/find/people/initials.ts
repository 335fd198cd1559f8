import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { before, type Before } from './cues.ts';
import { confidenceOf } from './confidence.ts';
import { isLetter, isSign, lengthOf } from './parts.ts';
import { Cue } from './cue.ts';
import { opensSentence } from './positions.ts';
import { behind } from './tail.ts';
import { roles } from './words.ts';

const MOST_LETTERS = 5;

/** Adds letters that stand for somebody: "J.V.", "K. zegt", "mw. A.", "cliënt JdV". */
export const findInitials: Finder = (doc, found) => {
  const seen = countLetters(doc);
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word || doc.shape[i] === Shape.lower || lengthOf(doc, i) > 4) continue;
    if (i > 0 && doc.gap[i] === Gap.none && !isSign(doc, i - 1, '(') && !isSign(doc, i - 1, '/')) continue;
    if (found.labelAt(doc.start[i]!) !== undefined) continue;
    i = initialsAt(doc, i, found, seen);
  }
};

/** Gives the last token that was read. */
function initialsAt(doc: Doc, i: number, found: Candidates, seen: ReadonlyMap<number, number>): number {
  if (!isLetter(doc, i)) {
    const score = bareLetters(doc, i);
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
  if (score > 0) found.add(doc.start[i]!, doc.end[to - 1]!, 'initials', confidenceOf(score), 'initials');
  return to - 1;
}

/** "V.d.B.": small letters between the large ones. */
const isMiddle = (doc: Doc, i: number): boolean => doc.gap[i] === Gap.none && middles.has(doc.hash[i]!);
const middles = wordSet('v d t');

const word = (...letters: string[]): string => letters.join('');
/** Abbreviations with points, and letters that stand for nobody. */
const nobody = new Set(
  'BV NV VOF PS NB NN XX XY YY VS US UK EU IVM OCMW VZW CV AUB RIP BSN GGZ GGD AVG WMO PGB SOS EHBO TV CD HR TAV IOM IPV MBT VN DD TBS OZ NVT EA OA PM AM NA IQ MBO HBO WO VMBO HAVO VWO ASO TSO BSO BUSO CLB CAW IVA ZOZ TS'.split(
    ' ',
  ),
);

function manyPoints(doc: Doc, from: number, to: number, letters: number, found: Candidates): number {
  const written: string[] = [];
  for (let at = from; at < to; at += 2) written.push(doc.text[doc.start[at]!]!);
  if (nobody.has(word(...written))) return -1;
  const lead = before(doc, from);
  const own = letters === 2 ? 1 : letters === 3 ? 0.6 : 0.2;
  return own + Math.max(lead.score, -1.5) + behind(doc, to, found);
}

const placeholders = new Set('XYNZ'.split('').map((letter) => letter.charCodeAt(0)));
const isPlaceholder = (doc: Doc, i: number): boolean => placeholders.has(doc.text.charCodeAt(doc.start[i]!));

/** "K. zegt dat", "mw. A.", "cliënt M.": somebody has to be there. */
function onePoint(doc: Doc, i: number, found: Candidates, seen: ReadonlyMap<number, number>): number {
  if (isPlaceholder(doc, i)) return -1;
  const lead = before(doc, i);
  const person = personCue(lead);
  const tail = behind(doc, i + 2, found);
  // A talk that was written down: "[00:00:17] R.: …".
  if (isSign(doc, i + 2, ':') && (isSign(doc, i - 1, ']') || doc.gap[i]! >= Gap.line))
    return isSign(doc, i - 1, ']') || repeats(doc, i) ? 1.5 : -1;
  // "A. Inleiding", "op vlak A.": a letter of a list.
  const often = Math.min(1, 0.35 * ((seen.get(doc.hash[i]!) ?? 1) - 1));
  if (person === 0 && lead.opens && tail < 0.6) return often > 0.6 && goesOnLower(doc, i + 2) ? 0.6 : -1;
  const goesOn = goesOnLower(doc, i + 2);
  return (
    person + tail + often + (goesOn ? 0.3 : -0.3) + (person > 0 ? 0 : Math.max(-2, Math.min(lead.score, 0.6)) - 0.3)
  );
}

const goesOnLower = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i] === Gap.space && doc.kind[i] === Kind.word && doc.shape[i] === Shape.lower;

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

/** "mevrouw A belt", "zoon B": only behind a title or a family word, and no "groep A" or "hepatitis C". */
function loneLetter(doc: Doc, i: number, found: Candidates): number {
  if (speaksWithoutPoint(doc, i)) {
    found.add(doc.start[i]!, doc.end[i]!, 'initials', confidenceOf(0.7), 'initials');
    return i;
  }
  const lead = i > 0 && doc.gap[i] === Gap.space ? before(doc, i) : null;
  if (lead === null || isPlaceholder(doc, i) || lead.cue === Cue.none || lead.opens || doc.kind[i - 1] !== Kind.word)
    return i;
  if (doc.gap[i + 1] === Gap.none && i + 1 < doc.count && doc.kind[i + 1] !== Kind.sign) return i;
  if (
    lead.cue < Cue.person ||
    (lead.cue === Cue.person && (doc.is[i - 1]! & W.family) === 0 && !roles.has(doc.hash[i - 1]!))
  )
    return i;
  found.add(doc.start[i]!, doc.end[i]!, 'initials', confidenceOf(lead.cue === Cue.title ? 1.4 : 0.9), 'initials');
  return i;
}

/** "K vertelt dat …", "gisteren zei B dat …": not "groep A komt". */
function speaksWithoutPoint(doc: Doc, i: number): boolean {
  const next = i + 1;
  if (!goesOnLower(doc, next) || isPlaceholder(doc, i) || (doc.is[next]! & W.speech) === 0) return false;
  return opensSentence(doc, i) && says.has(doc.hash[next]!);
}
const says = wordSet('zegt zei vertelt vertelde vraagt vroeg belt belde geeft gaf wil meldt meldde');

const signs = wordSet('paraaf get gez door gr groet groetjes mvg');
/** "JdV", "cliënt JV": letters without points. */
function bareLetters(doc: Doc, i: number): number {
  const size = lengthOf(doc, i);
  if ((doc.is[i]! & ~W.phraseStart) !== 0 || nobody.has(doc.text.slice(doc.start[i]!, doc.end[i]!))) return -1;
  const mixed =
    doc.shape[i] === Shape.mixed &&
    size === 3 &&
    isCapitalAt(doc, doc.end[i]! - 1) &&
    'dv'.includes(doc.text[doc.start[i]! + 1]!);
  if (!mixed && (doc.shape[i] !== Shape.upper || size > 3)) return -1;
  const lead = before(doc, i);
  const signed = i > 0 && doc.kind[i - 1] === Kind.word && signs.has(doc.hash[i - 1]!);
  if (lead.cue === Cue.none && !signed) return mixed ? 0.6 : -1;
  return mixed ? 2 : size === 2 ? 1.1 : 0.3;
}

const isCapitalAt = ({ text }: Doc, at: number): boolean => text[at] !== text[at]!.toLowerCase();
