import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Before } from './cues.ts';
import { Cue } from './cue.ts';
import { isSigned, lengthOf } from './parts.ts';
import type { Run } from './reading.ts';
import { livingDeeds } from './words.ts';

/** What a first name that is a word as well ("Mark", "Frans", "Florence") gains up to when it acts as somebody. */
export const ACTING = 2.9;

const being = wordSet(
  'is was wil wilde heeft had kan kon mag mocht gaat ging komt kwam moet moest wordt werd blijft bleef',
);
/** Behind these a subject or a feeling goes on; "is een bloem" says what something is. */
const somewhat = wordSet('een het de');
/** Verbs that begin a sentence themselves, and small words: with a capital they are no name there. */
const opening = wordSet('wil door elke an ger dag will kan ster');
const speaking = wordSet(
  'sprak spreek spreekt gesproken praatte praat gepraat belde bel gebeld overlegd overleg gesprek contact',
);
const seeing = wordSet('zag zie ziet sprak spreek bel belde bezocht bezoek');
const between = wordSet('ik we wij hij zij ze met');
const beside = wordSet('met voor van');
const anybody = wordSet('men');

/** Whether a first name that may be something else too stands where only somebody stands. */
export function acts(doc: Doc, run: Run, lead: Before): boolean {
  const word = run.parts[0]!;
  const one = run.parts.length === 1 && run.initials + run.particles === 0 && lengthOf(doc, word) > 2;
  if (one && isSigned(doc, word)) return true;
  // "Noor Voorbeeld belde te laat."
  if (run.parts.length === 2 && run.to === word + 2 && lead.opens && lead.cue === Cue.none)
    return (
      run.weights[0]!.first && doc.shape[word + 1] === Shape.capital && isLowerWord(doc, run.to) && lives(doc, run.to)
    );
  if (!one || lead.score < -1 || lead.cue !== Cue.none || !run.weights[0]!.first || doc.shape[word] !== Shape.capital)
    return false;
  return lead.opens ? does(doc, word, run.to) : isMet(doc, word, run.to);
}

/** "Mark is ziek.", "Ben vroeg of het mocht.", and not "Frans is moeilijk." */
function does(doc: Doc, word: number, verb: number): boolean {
  if (opening.has(doc.hash[word]!) || !isLowerWord(doc, verb) || !isLowerWord(doc, verb + 1)) {
    // "Ben belde."
    return !opening.has(doc.hash[word]!) && isLowerWord(doc, verb) && lives(doc, verb) && !isLowerWord(doc, verb + 1);
  }
  // "Mark zegt men in het Duits."
  if (lives(doc, verb)) return !anybody.has(doc.hash[verb + 1]!);
  const strict = (doc.is[word]! & (W.generic | W.month | W.weekday)) !== 0;
  return !strict && being.has(doc.hash[verb]!) && !somewhat.has(doc.hash[verb + 1]!);
}

const lives = (doc: Doc, i: number): boolean => livingDeeds.has(doc.hash[i]!) || (doc.is[i]! & W.speech) !== 0;

/** "Ik sprak met Frans.", "Vandaag zag ik Mark.": the sentence ends or goes on in lower case behind it. */
function isMet(doc: Doc, word: number, after: number): boolean {
  if (doc.gap[word] !== Gap.space || !goesOn(doc, after)) return false;
  const last = word - 1;
  const seen = between.has(doc.hash[last]!) ? last - 1 : last;
  const spoken = beside.has(doc.hash[last]!) || seen < last;
  if (spoken && seen >= 0 && speaking.has(doc.hash[seen]!)) return true;
  const bits = doc.is[word]!;
  const strict =
    (bits & (W.generic | W.month | W.weekday | W.place)) !== 0 ||
    ((bits & W.nameWord) === 0 && (bits & (W.common | W.proper)) !== W.proper);
  return !strict && (beside.has(doc.hash[last]!) || (seen >= 0 && seeing.has(doc.hash[seen]!)));
}

const isLowerWord = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.kind[i] === Kind.word && doc.shape[i] === Shape.lower && doc.gap[i] === Gap.space;
const goesOn = (doc: Doc, i: number): boolean =>
  i >= doc.count ||
  doc.gap[i]! >= Gap.line ||
  isLowerWord(doc, i) ||
  (doc.kind[i] === Kind.sign && '.,!?;'.includes(doc.text[doc.start[i]!]!));
