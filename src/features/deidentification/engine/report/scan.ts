import { isLarge } from '../replace/coarse/coarse-place.ts';
import type { Mark } from '../replace/mark.ts';
import { type Doc, Gap, Kind } from '../tokens/doc.ts';
import { hashOf, wordSet } from '../tokens/hash.ts';
import { evidence, tagWords } from './lists/evidence.ts';
import { numeralOf } from './lists/numerals.ts';

/** A mark that stays in the text, or that something else will stand for. */
export type Seen = Mark & { replaced: boolean };

/** A text as the rules of the report see it. */
export type Scan = {
  doc: Doc;
  /** Sorted, none over another. */
  marks: readonly Seen[];
  /** Tokens that say that this is a small place, in order. */
  small: readonly number[];
  /** Sums of what speaks for one human being up to each token, and of what speaks against. */
  about: Int32Array;
  against: Int32Array;
};

const weights: ReadonlyMap<number, number> = new Map(
  evidence.flatMap(([weight, words]) => words.split(' ').map((word) => [hashOf(word), weight] as const)),
);
const villages: ReadonlySet<number> = wordSet('dorp dorpje gehucht platteland eiland dorpskern village island hamlet');
const they: ReadonlySet<number> = wordSet('zij ze');
const tags: ReadonlySet<number> = new Set(tagWords.split(' ').map(hashOf));
/** Most words are in no list: one look at a small table says so. */
const slots = 1 << 14;
const mayWeigh = new Uint8Array(slots);
for (const hash of [...weights.keys(), ...villages]) mayWeigh[hash & (slots - 1)] = 1;

const bracket = 0x5b;

/** One walk over the tokens: what speaks for one human being, and what against. */
export function scan(doc: Doc, marks: readonly Seen[]): Scan {
  const about = new Int32Array(doc.count + 1);
  const against = new Int32Array(doc.count + 1);
  const small: number[] = [];
  let next = 0;
  for (let i = 0; i < doc.count; i += 1) {
    let weight = 0;
    const kind = doc.kind[i];
    if (kind === Kind.word) {
      const hash = doc.hash[i]!;
      if (mayWeigh[hash & (slots - 1)] === 1) {
        weight = weights.get(hash) ?? 0;
        if (they.has(hash) && isSingular(doc, i + 1)) weight += 1;
        if (villages.has(hash)) small.push(i);
      }
    } else if (kind === Kind.sign && doc.value[i] === bracket && tags.has(doc.hash[i + 1] ?? 0)) weight = 3;
    while (next < marks.length && marks[next]!.start < doc.end[i]!) {
      const mark = marks[next]!;
      if (isPerson(mark)) weight = 3;
      if (isSmallPlace(doc, mark)) small.push(i);
      next += 1;
    }
    about[i + 1] = about[i]! + Math.max(weight, 0);
    against[i + 1] = against[i]! - Math.min(weight, 0);
  }
  return { doc, marks, about, against, small };
}

/** "zij heeft" is one woman, "zij hebben" are several: verbs in the plural end in n. */
const isSingular = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.kind[i] === Kind.word && doc.text.charCodeAt(doc.end[i]! - 1) !== 0x6e;

const isSmallPlace = ({ text }: Doc, { label, replaced, start, end }: Seen): boolean =>
  label === 'place' && !replaced && !isLarge(text.slice(start, end));

const isPerson = ({ label }: Mark): boolean =>
  label === 'person' || label === 'initials' || label === 'bsn' || label === 'rrn';

/** Words to either side that say about whom a place is. */
const reach = 35;

/** Whether what stands at token `i` is about one human being, and not about people in general. */
export function isAboutSomebody({ doc, about, against }: Scan, i: number): boolean {
  const from = Math.max(0, i - reach);
  const to = Math.min(doc.count, i + reach);
  const speaksFor = about[to]! - about[from]!;
  const speaksAgainst = against[to]! - against[from]!;
  return speaksAgainst === 0 ? speaksFor > 0 : speaksFor - speaksAgainst > 1;
}

/** The number at a token, in figures or in words; 0 when it is none. */
export function numberAt({ doc }: Scan, i: number): number {
  if (i < 0 || i >= doc.count) return 0;
  return doc.kind[i] === Kind.number ? doc.value[i]! : doc.kind[i] === Kind.word ? numeralOf(doc.hash[i]!) : 0;
}

/** The first token that begins at or behind this place in the text. */
export function tokenAt(doc: Doc, place: number): number {
  let [low, high] = [0, doc.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the text around token `i` is about a small place. */
export function isSmallPlaceNear({ small }: Scan, i: number): boolean {
  let [low, high] = [0, small.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (small[middle]! < i - reach) low = middle + 1;
    else high = middle;
  }
  return low < small.length && small[low]! <= i + reach;
}

/** Whether a sentence ends before token `i`, or a new paragraph begins. */
export const endsBefore = ({ doc }: Scan, i: number): boolean =>
  i >= doc.count || doc.gap[i] === Gap.paragraph || (i > 0 && isStop(doc.value[i - 1]!) && doc.gap[i] !== Gap.none);

const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f;

export const isWord = ({ doc }: Scan, i: number, words: ReadonlySet<number>): boolean =>
  i >= 0 && i < doc.count && doc.kind[i] === Kind.word && words.has(doc.hash[i]!);

/** Whether one of the words stands among the tokens from `from` up to and including `to`. */
export function hasWord(scan: Scan, from: number, to: number, words: ReadonlySet<number>): boolean {
  for (let i = Math.max(0, from); i <= Math.min(scan.doc.count - 1, to); i += 1)
    if (isWord(scan, i, words)) return true;
  return false;
}
