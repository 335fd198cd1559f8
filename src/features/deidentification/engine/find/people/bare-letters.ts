import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import { confidenceOf } from './confidence.ts';
import { Cue } from './cue.ts';
import { before } from './cues.ts';
import { abbreviations, middles, notFamily, signs, subjects } from './initial-words.ts';
import { isSign, lengthOf } from './parts.ts';
import { opensSentence } from './positions.ts';
import { greetings, roles } from './words.ts';

const X = 88;
const Y = 89;
/** "U vraagt": whoever reads it. */
const U = 85;

/** "mevrouw A belt", "dhr. B", "zoon C": only behind a title or a family word, and no "groep A" or "hepatitis C". */
export function loneLetter(doc: Doc, i: number, found: Candidates): number {
  const unit = doc.text.charCodeAt(doc.start[i]!);
  if (unit === X || unit === Y || unit === U || isSign(doc, i + 1, ':')) return i;
  if (doc.gap[i + 1] === Gap.none && i + 1 < doc.count && doc.kind[i + 1] !== Kind.sign) return i;
  if (isSign(doc, i + 1, '-') || isSign(doc, i + 1, '&')) return i;
  const confidence = speaks(doc, i) ? confidenceOf(0.7) : loneConfidence(doc, i);
  if (confidence > 0) found.add(doc.start[i]!, doc.end[i]!, 'initials', confidence, 'initials');
  return i;
}

/** "K vertelt dat …": not "groep A komt". */
const speaks = (doc: Doc, i: number): boolean =>
  i + 1 < doc.count && doc.gap[i + 1] === Gap.space && says.has(doc.hash[i + 1]!) && opensSentence(doc, i);
const says = wordSet('zegt zei vertelt vertelde vraagt vroeg belt belde geeft gaf wil meldt meldde');
const calls = wordSet('belt belde meldt meldde mailt mailde appt appte');

function loneConfidence(doc: Doc, i: number): number {
  if (i === 0 || doc.gap[i] !== Gap.space) return 0;
  const pointed = isSign(doc, i - 1, '.') && doc.gap[i - 1] === Gap.none;
  const last = pointed ? i - 2 : i - 1;
  if (last < 0 || doc.kind[last] !== Kind.word) return 0;
  const hash = doc.hash[last]!;
  if (before(doc, i).cue === Cue.title) return confidenceOf(1.4);
  if (notFamily.has(hash)) return 0;
  if (subjects.has(hash) || roles.has(hash) || (!pointed && (doc.is[last]! & W.family) !== 0)) return confidenceOf(0.9);
  return greetings.has(hash) && isSign(doc, i + 1, ',') ? confidenceOf(0.9) : 0;
}

/** "JdV", "cliënt JV", "actie: MB": letters without points. */
export function bareLetters(doc: Doc, i: number, found: Candidates): number {
  const size = lengthOf(doc, i);
  if (abbreviations.has(doc.text.slice(doc.start[i]!, doc.end[i]!).toUpperCase())) return -1;
  const mixed = doc.shape[i] === Shape.mixed && hasMiddle(doc, i, size);
  if (!mixed && (doc.shape[i] !== Shape.upper || size > 3)) return -1;
  const signed = isSigned(doc, i);
  const ordinary = W.phraseStart | (signed && size === 2 ? W.common | W.proper | W.surname : 0);
  if (!mixed && (doc.is[i]! & ~ordinary) !== 0) return -1;
  if (mixed) return signed || before(doc, i).cue !== Cue.none ? 2 : 0.8;
  const listed = isSign(doc, i - 1, ',') && found.labelAt(doc.start[i - 2] ?? 0) === 'initials';
  if (size === 2 && (signed || listed || isTalkedWith(doc, i))) return 0.9;
  if (size === 2 && calls.has(doc.hash[i + 1] ?? 0) && opensSentence(doc, i)) return 0.6;
  const lead = before(doc, i);
  if (lead.cue === Cue.none) return signed ? 0.3 : -1;
  return size === 2 ? 1.1 : 0.3;
}

/** "MvdB": a capital, a tussenvoegsel, a capital. */
function hasMiddle(doc: Doc, i: number, size: number): boolean {
  const word = doc.text.slice(doc.start[i]!, doc.end[i]!);
  return (
    size >= 3 &&
    isCapitalLetter(word[0]!) &&
    isCapitalLetter(word[size - 1]!) &&
    middles.has(hashOf(word.slice(1, -1))) &&
    word.slice(1, -1) === word.slice(1, -1).toLowerCase()
  );
}
const isCapitalLetter = (letter: string): boolean => letter !== letter.toLowerCase();

/** "actie: JV", "(actie JV)", "| paraaf | JV |". */
function isSigned(doc: Doc, i: number): boolean {
  const last = i - 1;
  if (last < 0 || doc.gap[i]! > Gap.space) return false;
  const word = isSign(doc, last, ':') || isSign(doc, last, '|') ? last - 1 : last;
  return word >= 0 && doc.kind[word] === Kind.word && signs.has(doc.hash[word]!);
}

const talks = wordSet('besproken overlegd gebeld gesproken afgestemd overleg afspraak contact gesprek telefoongesprek');
const [met] = wordSet('met');
const isTalkedWith = (doc: Doc, i: number): boolean =>
  i > 1 && doc.hash[i - 1] === met && talks.has(doc.hash[i - 2]!) && doc.gap[i] === Gap.space;
