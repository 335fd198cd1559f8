import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { numeralOf } from '../numerals.ts';
import { each, wordTable } from '../word-table.ts';
import { unitOf } from './age-words.ts';

/** One number of an age: tokens `first` to `last` ("43", "2,5", "4;6", "drieënveertig"). */
export type AgeNumber = { first: number; last: number; value: number };

const OLDEST = 115;
/** "Anderhalf", "tweeënhalf": words are compared folded. */
export const isHalf = wordTable({
  ...each('anderhalf anderhalve', 1),
  ...each('tweeenhalf tweeeneenhalf tweeenhalve', 2),
  ...each('drieenhalf drieeneenhalf drieenhalve', 3),
  ...each('vierenhalf viereneenhalf', 4),
  ...each('vijfenhalf vijfeneenhalf', 5),
});
const isComma = (unit: number): boolean => unit === 0x2c || unit === 0x3b;

/** The number at token `i`, or null: part of something longer, or nobody's age. */
export function ageNumberAt(doc: Doc, i: number): AgeNumber | null {
  if (i >= doc.count || doc.kind[i] === Kind.sign) return null;
  if (doc.kind[i] === Kind.word) {
    const half = isHalf(doc.hash[i]!);
    if (half !== -1) return { first: i, last: i, value: half + 0.5 };
    const value = numeralOf(doc.hash[i]!);
    if (value < 1 || (value === 1 && !doc.text.slice(doc.start[i], doc.end[i]).includes('é'))) return null;
    return { first: i, last: i, value };
  }
  const value = doc.value[i]!;
  if (value < 0 || value > OLDEST || doc.end[i]! - doc.start[i]! > 3 || isGluedBefore(doc, i)) return null;
  return withFraction(doc, i, value);
}

function isGluedBefore(doc: Doc, i: number): boolean {
  if (i === 0) return false;
  const sign = doc.text[doc.start[i - 1]!]!;
  if (doc.gap[i] === Gap.none) {
    // "M43" is a patient, "m2" a measure.
    if (doc.kind[i - 1] !== Kind.sign) return !isSex(doc, i - 1) || doc.value[i]! < 12;
    if (/[#€$£@=+_<>≥≤%°§]/.test(sign)) return true;
    return /[.,:;/-]/.test(sign) && i > 1 && doc.gap[i - 1] === Gap.none && doc.kind[i - 2] === Kind.number;
  }
  return /[€$£#<>≥≤§±~+=x×]/.test(sign) && doc.kind[i - 1] === Kind.sign;
}

/** "M43", "v67": the sex of a patient, glued. */
const isSex = (doc: Doc, i: number): boolean =>
  /^[mvMV]$/.test(doc.text.slice(doc.start[i], Math.min(doc.end[i]!, doc.start[i]! + 2)));

/** "2,5 jaar" and, of small children, "4;6"; any other figure behind a sign makes it no age. */
function withFraction(doc: Doc, i: number, value: number): AgeNumber | null {
  const sign = i + 1;
  if (sign >= doc.count || doc.gap[sign] !== Gap.none || doc.kind[sign] !== Kind.sign)
    return { first: i, last: i, value };
  const beyond = sign + 1;
  const figure = beyond < doc.count && doc.gap[beyond] === Gap.none && doc.kind[beyond] === Kind.number;
  const text = doc.text[doc.start[sign]!]!;
  if (/[%€°+@=]/.test(text)) return null;
  if (text === '½') return { first: i, last: sign, value };
  if (!figure) return { first: i, last: i, value };
  const fraction = (isComma(doc.value[sign]!) || text === '.') && doc.end[beyond]! - doc.start[beyond]! <= 2;
  return fraction && value < 20 && unitAfter(doc, beyond).unit > 0 ? { first: i, last: beyond, value } : null;
}

/** The unit behind token `last`, and the token that ends it; `unit` 0 when there is none. "43 jr.", "43j", "43-jr". */
export function unitAfter(doc: Doc, last: number): { unit: number; end: number } {
  let at = last + 1;
  if (at + 1 < doc.count && doc.value[at] === 0x2d && doc.gap[at] === Gap.none && doc.gap[at + 1] === Gap.none) at += 1;
  if (at >= doc.count || doc.gap[at]! > Gap.space || doc.kind[at] !== Kind.word) return { unit: 0, end: last };
  // "(11 m)": months, between brackets only.
  if (doc.hash[at] === M && doc.gap[at] === Gap.space && doc.value[at + 1] === 0x29 && at + 1 < doc.count)
    return { unit: 2, end: at };
  const unit = unitOf(doc.hash[at]!);
  if (unit === -1) return { unit: 0, end: last };
  const pointed =
    at + 1 < doc.count &&
    doc.value[at + 1] === 0x2e &&
    doc.gap[at + 1] === Gap.none &&
    doc.end[at]! - doc.start[at]! < 4;
  return { unit, end: pointed && !endsSentence(doc, at + 1) ? at + 1 : at };
}

const endsSentence = (doc: Doc, point: number): boolean =>
  point + 1 >= doc.count || doc.gap[point + 1]! >= Gap.line || doc.shape[point + 1] === 1;

const EN = hashOf('en');
const OF = hashOf('of');
const A = hashOf('a');
const TOT = hashOf('tot');
const T = hashOf('t');
const M = hashOf('m');
const TM = new Set(['tm', 'tem'].map(hashOf));

/** Several ages in a row: "8 en 10 jaar", "4, 7 en 12". */
export type Row = { numbers: readonly AgeNumber[]; unit: number; last: number; range: boolean };
const LONGEST_ROW = 8;

/** The row that begins at token `i`; null when no number stands there. `range`: "12 tot 18", which is a rule and no age. */
export function rowAt(doc: Doc, i: number): Row | null {
  const first = ageNumberAt(doc, i);
  if (first === null) return null;
  let { unit, end } = unitAfter(doc, first.last);
  const numbers = [first];
  if (isRange(doc, end + 1)) return { numbers, unit, last: end, range: true };
  let joined = false;
  const single: Row = { numbers: [first], unit, last: end, range: false };
  for (let at = end + 1; numbers.length < LONGEST_ROW; at = end + 1) {
    const sign = connector(doc, at);
    // "3 jr 4 mnd": nothing between.
    const loose = sign === 0 && unit === 1 && ageNumberAt(doc, at) !== null && unitAfter(doc, at).unit === 2;
    if (sign === 0 && !loose) break;
    const from = loose ? at : at + 1;
    const next = ageNumberAt(doc, from);
    if (next === null || doc.gap[from]! > Gap.space) break;
    const after = unitAfter(doc, next.last);
    if (isRange(doc, after.end + 1)) return single;
    joined ||= sign === 2 || loose;
    if (after.unit > 0) unit = after.unit;
    end = after.end;
    numbers.push(next);
  }
  // Commas alone make a list of anything.
  if (numbers.length === 1 || (!joined && doc.text[doc.start[i - 1] ?? 0] !== '(')) return single;
  return { numbers, unit, last: end, range: false };
}

/** 1 a comma, 2 "en", "of", "/", "&"; 0 nothing of the kind. */
function connector(doc: Doc, i: number): number {
  if (i + 1 >= doc.count || doc.gap[i]! > Gap.space) return 0;
  if (doc.kind[i] === Kind.sign) return doc.value[i] === 0x2c ? 1 : /[/&]/.test(doc.text[doc.start[i]!]!) ? 2 : 0;
  return doc.hash[i] === EN || doc.hash[i] === OF ? 2 : 0;
}

/** "12 tot 18", "12-18", "12 t/m 18", "8 à 9". */
function isRange(doc: Doc, i: number): boolean {
  if (i + 1 >= doc.count || doc.gap[i]! > Gap.space) return false;
  const hash = doc.hash[i]!;
  if (hash === T && doc.value[i + 1] === 0x2f) return true;
  const sign = doc.kind[i] === Kind.sign && /[-–—]/.test(doc.text[doc.start[i]!]!);
  const range = sign || hash === TOT || hash === A || TM.has(hash);
  return range && (ageNumberAt(doc, i + 1) !== null || doc.kind[i + 1] === Kind.number);
}
