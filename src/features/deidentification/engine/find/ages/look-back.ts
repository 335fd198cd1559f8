import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { monthOf, weekdayOf } from '../dates/calendar-words.ts';
import { isAdverb, isBe, isPronoun } from './age-words.ts';
import { Somebody, somebodyAt } from './people.ts';

const COMMA = 0x2c;
const OF = hashOf('of');
const JAAR = hashOf('jaar');
const EEN = hashOf('een');
const IN = hashOf('in');
const OP = hashOf('op');

/** Nothing more than this is read before a number. */
const MOST_SKIPPED = 6;

/** The token before `i`, past adverbs and days: "wordt [8 mei] 84", "is [nu net] 18", "van [een jaar of] 40". −1 at a line's begin. */
export function pastAdverbs(doc: Doc, i: number): number {
  let at = i - 1;
  for (let skipped = 0; skipped < MOST_SKIPPED && at >= 0 && doc.gap[at + 1]! <= Gap.space; skipped += 1) {
    const day = beforeDay(doc, at);
    if (day !== at) at = day;
    else if (doc.hash[at] === OF && doc.hash[at - 1] === JAAR) at -= doc.hash[at - 2] === EEN ? 3 : 2;
    else if (doc.kind[at] === Kind.word && isAdverb(doc.hash[at]!)) at -= 1;
    else return at;
  }
  return at < 0 || doc.gap[at + 1]! > Gap.space ? -1 : at;
}

/** Where a day or month ends at token `at`, the token before it; `at` when there is none. */
function beforeDay(doc: Doc, at: number): number {
  if (doc.kind[at] !== Kind.word || at < 1) return at;
  if (monthOf(doc.hash[at]!) !== -1) {
    if (doc.kind[at - 1] === Kind.number) return doc.hash[at - 2] === OP ? at - 3 : at - 2;
    return doc.hash[at - 1] === IN ? at - 2 : at;
  }
  return weekdayOf(doc.hash[at]!) === 1 ? at - 1 : at;
}

export type Subject = { somebody: number; pronoun: boolean };
const nobody: Subject = { somebody: Somebody.no, pronoun: false };

const general = new Set(['je', 'jij', 'u', 'men', 'iemand', 'iedereen'].map(hashOf));
/** "je", "u": whoever reads it, so a rule as often as an age. */
export const isGeneral = (doc: Doc, i: number): boolean => general.has(doc.hash[i]!);

/** Who token `i` is: a pronoun, a name, a family word. */
export function subjectAt(doc: Doc, i: number): Subject {
  if (i < 0) return nobody;
  if (doc.kind[i] === Kind.word && isPronoun(doc.hash[i]!)) return { somebody: Somebody.person, pronoun: true };
  return { somebody: somebodyAt(doc, i), pronoun: false };
}

/** Whose verb the one at token `be` is: before it ("Daan is", "Daan, zoon van A, is") or behind it ("is hij"). */
export function subjectOf(doc: Doc, be: number): Subject {
  let at = pastAdverbs(doc, be);
  if (at >= 0 && doc.value[at] === COMMA && doc.kind[at] === Kind.sign) at -= 1;
  return subjectAt(doc, at);
}

/** A verb of being at token `at` or, past its subject, before it: "is hij 43". The subject, or null without a verb. */
export function beBefore(doc: Doc, at: number): Subject | null {
  if (at < 0 || doc.kind[at] !== Kind.word) return doc.value[at] === 0x2e ? inverted(doc, at) : null;
  if (isBe(doc.hash[at]!)) return subjectOf(doc, at);
  return inverted(doc, at);
}

function inverted(doc: Doc, at: number): Subject | null {
  const subject = subjectAt(doc, at);
  if (subject.somebody === Somebody.no) return null;
  for (let back = at - 1; back >= 0 && back >= at - 4 && doc.gap[back + 1]! <= Gap.space; back -= 1) {
    if (doc.kind[back] !== Kind.word) return null;
    if (isBe(doc.hash[back]!)) return subject;
  }
  return null;
}
