import { type Doc, emptyDoc, Gap, grow, Kind, makeRoom, Shape } from './doc.ts';
import { foldUnit, folded, isMark } from './fold.ts';
import { mix, seed, step } from './hash.ts';
import { isWrapped } from './wrapped.ts';

/** Looks a word up by its number. */
export type BitsOf = (hash: number) => number;

/**
 * A text as tokens, in one walk over its units. A line end that only wraps a sentence counts as a space, so that names,
 * numbers and dates go on over it. `doc` may be one that was used before.
 */
export function tokenize(text: string, bitsOf: BitsOf, doc: Doc = emptyDoc()): Doc {
  makeRoom(doc, text.length);
  doc.text = text;
  doc.count = 0;
  let at = 0;
  let gap: number = Gap.paragraph;
  let line = 0;
  let widest = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      gap = Math.max(gap, Gap.space);
      if (isLineEnd(unit, text, at)) gap = gap >= Gap.line ? Gap.paragraph : Gap.line;
      at += 1;
      continue;
    }
    const i = doc.count;
    if (i === doc.start.length) grow(doc);
    doc.count += 1;
    if (gap >= Gap.line) {
      if (gap === Gap.line && i > 0) {
        const end = doc.end[i - 1]!;
        if (isWrapped(text, line, end, at, widest)) gap = Gap.space;
        widest = Math.max(widest, end - line);
      } else widest = 0;
      line = at;
    }
    doc.gap[i] = gap;
    doc.start[i] = at;
    gap = Gap.none;
    if (foldUnit(unit) !== 0) at = word(doc, i, at, bitsOf);
    else if (isDigit(unit)) at = number(doc, i, at);
    else at = sign(doc, i, at, unit);
    doc.end[i] = at;
  }
  return doc;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isSpace = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x202f ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200d);
/** CR LF counts once. */
const isLineEnd = (unit: number, text: string, at: number): boolean =>
  unit === 0x0a ? text.charCodeAt(at - 1) !== 0x0d : unit === 0x0d || unit === 0x2028 || unit === 0x2029;

function word(doc: Doc, i: number, from: number, bitsOf: BitsOf): number {
  const { text } = doc;
  let hash = seed;
  let capitals = 0;
  let letters = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const base = unit < 0x2000 ? folded[unit]! : foldUnit(unit);
    if (base === 0) {
      if (isMark(unit)) continue;
      break;
    }
    hash = step(hash, base);
    letters += 1;
    if (isCapital(unit)) capitals += 1;
  }
  doc.kind[i] = Kind.word;
  doc.hash[i] = mix(hash);
  doc.is[i] = bitsOf(doc.hash[i]!);
  doc.value[i] = 0;
  doc.shape[i] = shapeOf(isCapital(text.charCodeAt(from)), capitals, letters);
  return at;
}

function shapeOf(first: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return Shape.lower;
  if (first && capitals === 1) return Shape.capital;
  return capitals === letters ? Shape.upper : Shape.mixed;
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return unit < 0x2000 && capitals[unit] === 1;
}
const capitals = Uint8Array.from({ length: 0x2000 }, (_, unit) =>
  /^\p{Lu}$/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

function number(doc: Doc, i: number, from: number): number {
  const { text } = doc;
  let value = 0;
  let at = from;
  for (; at < text.length && isDigit(text.charCodeAt(at)); at += 1) {
    if (at - from < 9) value = value * 10 + text.charCodeAt(at) - 0x30;
  }
  doc.kind[i] = Kind.number;
  doc.hash[i] = doc.is[i] = doc.shape[i] = 0;
  doc.value[i] = at - from > 9 ? -1 : value;
  return at;
}

/** Both halves of a pair (an emoji) stay together. */
function sign(doc: Doc, i: number, from: number, unit: number): number {
  doc.kind[i] = Kind.sign;
  doc.hash[i] = doc.is[i] = doc.shape[i] = 0;
  doc.value[i] = unit;
  const next = doc.text.charCodeAt(from + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? from + 2 : from + 1;
}
