import { emptyRoot, nodeHash } from './tree.ts';

/** A run of leaves, `end` not included. A proof is a list of runs, and for each the root over it. */
export type Range = readonly [start: number, end: number];

/** Largest power of two below `size`; bit operators stop at 32 bits, a log does not. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** The runs whose roots prove that leaf `index` is in a tree of `size` leaves: PATH of RFC 9162 §2.1.3.1. */
export function inclusionRanges(index: number, size: number, start = 0): Range[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no leaf ${index} in a tree of ${size}`);
  if (size === 1) return [];
  const left = split(size);
  return index < left
    ? [...inclusionRanges(index, left, start), [start + left, start + size]]
    : [...inclusionRanges(index - left, size - left, start + left), [start, start + left]];
}

/** The runs whose roots prove that a tree of `first` leaves is the beginning of one of `second`: §2.1.4.1. */
export function consistencyRanges(first: number, second: number): Range[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`A tree of ${second} does not begin with ${first} leaves`);
  return first === 0 ? [] : subproof(first, second, true, 0);
}

function subproof(first: number, size: number, whole: boolean, start: number): Range[] {
  if (first === size) return whole ? [] : [[start, start + size]];
  const left = split(size);
  return first <= left
    ? [...subproof(first, left, whole, start), [start + left, start + size]]
    : [...subproof(first - left, size - left, false, start + left), [start, start + left]];
}

const odd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);

/** RFC 9162 §2.1.3.2. `leaf` is the hash of the leaf. */
export function verifyInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (odd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash.equals(root);
}

export type SizedRoot = { size: number; root: Buffer };

/** RFC 9162 §2.1.4.2, and from the empty tree: everything begins with nothing, and needs no proof. */
export function verifyConsistency(first: SizedRoot, second: SizedRoot, proof: readonly Buffer[]): boolean {
  if (!(first.size >= 0 && first.size <= second.size)) return false;
  if (first.size === 0) return proof.length === 0 && first.root.equals(emptyRoot) && emptyFits(second);
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  const path = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  const start = proof.length > 0 ? path.shift() : undefined;
  return start !== undefined && climb(first, second, start, path);
}

const emptyFits = ({ size, root }: SizedRoot): boolean => size > 0 || root.equals(emptyRoot);

function climb(first: SizedRoot, second: SizedRoot, start: Buffer, path: readonly Buffer[]): boolean {
  let [at, last] = [first.size - 1, second.size - 1];
  while (odd(at)) [at, last] = [half(at), half(last)];
  let [older, newer] = [start, start];
  for (const sibling of path) {
    if (last === 0) return false;
    if (odd(at) || at === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (!odd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      newer = nodeHash(newer, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && older.equals(first.root) && newer.equals(second.root);
}

function isPowerOfTwo(size: number): boolean {
  let rest = size;
  while (rest > 1 && !odd(rest)) rest = half(rest);
  return rest === 1;
}
