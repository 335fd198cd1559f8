import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyRanges, inclusionRanges, type Range, verifyConsistency, verifyInclusion } from './proof.ts';
import { emptyRoot, leafHash, rootOfLeaves } from './tree.ts';

const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));
const root = (size: number) => rootOfLeaves(leaves.slice(0, size));
const hashes = (ranges: Range[]) => ranges.map(([start, end]) => rootOfLeaves(leaves.slice(start, end)));
const inclusion = (index: number, size: number) => hashes(inclusionRanges(index, size));
const consistency = (first: number, second: number) => hashes(consistencyRanges(first, second));
const sized = (size: number) => ({ size, root: root(size) });

const flipBit = (bytes: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
  return copy;
};

/** Every way to break a proof without making it another valid one: change, drop, add, swap. */
function broken(proof: Buffer[], at: number, bit: number): Buffer[][] {
  const changed = proof.map((hash, i) => (i === at % proof.length ? flipBit(hash, bit) : hash));
  const dropped = proof.filter((_, i) => i !== at % proof.length);
  const added = proof.toSpliced(at % (proof.length + 1), 0, leafHash(Buffer.from(`${bit}`)));
  return proof.length === 0 ? [added] : [changed, dropped, added, ...(proof.length > 1 ? [proof.toReversed()] : [])];
}

describe('a proof of one entry', () => {
  test('holds for every leaf of every size', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      for (let index = 0; index < size; index += 1) {
        expect(verifyInclusion(leaves[index]!, index, size, inclusion(index, size), root(size))).toBe(true);
      }
    }
  });

  test('fails when anything about it is changed', () => {
    const places = fc
      .integer({ min: 1, max: leaves.length })
      .chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size)));
    const property = fc.property(places, fc.nat(20), fc.nat(255), ([index, size], at, bit) => {
      const proof = inclusion(index, size);
      for (const wrong of broken(proof, at, bit)) {
        expect(verifyInclusion(leaves[index]!, index, size, wrong, root(size))).toBe(false);
      }
      expect(verifyInclusion(flipBit(leaves[index]!, bit), index, size, proof, root(size))).toBe(false);
      expect(verifyInclusion(leaves[index]!, index, size, proof, flipBit(root(size), bit))).toBe(false);
      expect(verifyInclusion(leaves[index]!, size, size, proof, root(size))).toBe(false);
      expect(verifyInclusion(leaves[index]!, -1, size, proof, root(size))).toBe(false);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('does not hold for a neighbour', () => {
    expect(verifyInclusion(leaves[4]!, 5, 9, inclusion(5, 9), root(9))).toBe(false);
    expect(verifyInclusion(leaves[5]!, 4, 9, inclusion(5, 9), root(9))).toBe(false);
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
  });
});

describe('a proof that a log was only added to', () => {
  test('holds between every two sizes, from the empty log on', () => {
    for (let second = 0; second <= leaves.length; second += 1) {
      for (let first = 0; first <= second; first += 1) {
        expect(verifyConsistency(sized(first), sized(second), consistency(first, second)), `${first} ${second}`).toBe(
          true,
        );
      }
    }
  });

  test('fails when anything about it is changed', () => {
    const sizes = fc
      .integer({ min: 2, max: leaves.length })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));
    const property = fc.property(sizes, fc.nat(20), fc.nat(255), ([first, second], at, bit) => {
      const proof = consistency(first, second);
      for (const wrong of broken(proof, at, bit)) {
        expect(verifyConsistency(sized(first), sized(second), wrong)).toBe(false);
      }
      expect(verifyConsistency({ size: first, root: flipBit(root(first), bit) }, sized(second), proof)).toBe(false);
      expect(verifyConsistency(sized(first), { size: second, root: flipBit(root(second), bit) }, proof)).toBe(false);
      expect(verifyConsistency(sized(second), sized(first), proof)).toBe(false);
      expect(verifyConsistency(sized(first), sized(second), [])).toBe(false);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('from the empty log takes no hashes and no other root than that of nothing', () => {
    expect(verifyConsistency({ size: 0, root: emptyRoot }, sized(5), [])).toBe(true);
    expect(verifyConsistency({ size: 0, root: root(1) }, sized(5), [])).toBe(false);
    expect(verifyConsistency({ size: 0, root: emptyRoot }, sized(5), [root(1)])).toBe(false);
    expect(verifyConsistency({ size: 0, root: emptyRoot }, { size: 0, root: root(1) }, [])).toBe(false);
  });
});
