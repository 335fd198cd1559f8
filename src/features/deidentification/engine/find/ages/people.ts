import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { W } from '../../lexicon/bits.ts';
import { isPersonNoun, isPlural } from './age-words.ts';

const CLOSE = 0x29;
const POINT = 0x2e;

/** How much the word at token `i` says that somebody stands there. */
export const Somebody = { no: 0, perhaps: 1, name: 2, person: 3 } as const;

/**
 * Whether token `i` ends the mention of somebody: a name, a family word, "cliënt", an initial with its point, a bracket
 * that closes behind a name.
 */
export function somebodyAt(doc: Doc, i: number): number {
  if (i < 0) return Somebody.no;
  if (doc.kind[i] === Kind.sign) return bySign(doc, i);
  if (doc.kind[i] === Kind.number) return Somebody.no;
  const bits = doc.is[i]!;
  // "dhr. V (78)", "cliënt K is 34"
  if (doc.end[i]! - doc.start[i]! === 1)
    return doc.shape[i] === Shape.capital && somebodyAt(doc, i - 1) === Somebody.person ? Somebody.name : Somebody.no;
  if (isPersonNoun(doc.hash[i]!) || (bits & (W.family | W.title)) !== 0) return Somebody.person;
  if (isPlural(doc.hash[i]!)) return Somebody.person;
  const capital = doc.shape[i] !== Shape.lower;
  if ((bits & W.occupation) !== 0 && !capital) return Somebody.person;
  if (
    (bits & (W.generic | W.month | W.weekday | W.institution | W.institutionHead)) !== 0 &&
    (bits & W.firstName) === 0
  )
    return Somebody.no;
  if (!capital)
    return (bits & W.firstName) !== 0 && (bits & (W.common | W.frequent)) === 0 ? Somebody.name : Somebody.no;
  if (i > 0 && doc.gap[i] === Gap.space && isPartOfOrganisation(doc, i - 1)) return Somebody.no;
  if ((bits & W.firstName) !== 0 && ((bits & W.frequent) === 0 || !beginsSentence(doc, i))) return Somebody.name;
  if ((bits & W.surname) !== 0 && ((bits & W.common) === 0 || !beginsSentence(doc, i))) return Somebody.name;
  if (followsFirstName(doc, i)) return Somebody.name;
  if ((bits & (W.common | W.frequent | W.place)) !== 0) return Somebody.no;
  return doc.end[i]! - doc.start[i]! > 2 && doc.shape[i] === Shape.capital ? Somebody.perhaps : Somebody.no;
}

function bySign(doc: Doc, i: number): number {
  if (/[♀♂]/.test(doc.text[doc.start[i]!]!)) return Somebody.person;
  if (doc.value[i] === POINT && i > 0 && doc.gap[i] === Gap.none && doc.kind[i - 1] === Kind.word) {
    const initial = doc.end[i - 1]! - doc.start[i - 1]! === 1 && doc.shape[i - 1] === Shape.capital;
    if (initial) return Somebody.name;
    // "Mw. 83", "pat. 67": an abbreviation of a person.
    return isPersonNoun(doc.hash[i - 1]!) || (doc.is[i - 1]! & W.title) !== 0 ? Somebody.person : Somebody.no;
  }
  if (doc.value[i] !== CLOSE) return Somebody.no;
  return beforeBracket(doc, i);
}

/** "Kobe (zoon), 17": who stands before the bracket that closes at `i`. */
const beforeBracket = (doc: Doc, i: number): number => somebodyAt(doc, openingBefore(doc, i) - 1);

/** The bracket that opens at most ten tokens before `i`; 0 when there is none. */
export function openingBefore(doc: Doc, i: number): number {
  for (let at = i - 1; at > 0 && at > i - 10; at -= 1) if (doc.text[doc.start[at]!] === '(') return at;
  return 0;
}

const parts = new Set(
  [
    'team',
    'afdeling',
    'locatie',
    'groep',
    'regio',
    'wijk',
    'unit',
    'kamer',
    'zaal',
    'route',
    'cluster',
    'district',
  ].map(hashOf),
);
/** "Team Noord (12)" */
const isPartOfOrganisation = (doc: Doc, i: number): boolean =>
  parts.has(doc.hash[i]!) || (doc.is[i]! & W.institutionHead) !== 0;

/** "Liesbeth Van Impe": a village too, but behind a first name and its tussenvoegsels a surname. */
function followsFirstName(doc: Doc, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && at > i - 4 && doc.gap[at + 1] === Gap.space && (doc.is[at]! & W.particle) !== 0) at -= 1;
  if (at < 0 || doc.gap[at + 1] !== Gap.space || doc.shape[at] === Shape.lower) return false;
  return (doc.is[at]! & W.firstName) !== 0 && (doc.is[at]! & W.frequent) === 0;
}

const beginsSentence = (doc: Doc, i: number): boolean => {
  if (i === 0 || doc.gap[i]! >= Gap.line) return true;
  if (doc.kind[i - 1] !== Kind.sign || !/[.!?:*•-]/.test(doc.text[doc.start[i - 1]!]!)) return false;
  // "mevr. Bakker": the point of an abbreviation ends nothing.
  const abbreviation = doc.value[i - 1] === POINT && i > 1 && doc.end[i - 2]! - doc.start[i - 2]! < 5;
  return !abbreviation;
};
