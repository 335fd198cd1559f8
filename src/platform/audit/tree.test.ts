import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendLeaf, decodeEdge, emptyRoot, emptyTree, encodeEdge, leafHash, rootOf, rootOfLeaves } from './tree.ts';

/** RFC 9162 §2.1.1, word for word: the reference that knows no edge. */
export function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha(Buffer.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));

describe('the Merkle tree', () => {
  test('has the root that the RFC defines, for every length of the log', () => {
    const property = fc.property(fc.array(bytes, { maxLength: 200 }), (leaves) => {
      expect(rootOfLeaves(leaves.map(leafHash))).toEqual(naiveRoot(leaves));
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('has SHA-256 of nothing as the root of an empty log', () => {
    expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(rootOf(emptyTree())).toEqual(emptyRoot);
  });

  test('goes on after a restart from its stored edge', () => {
    const property = fc.property(fc.array(bytes, { minLength: 1, maxLength: 80 }), fc.nat(), (leaves, at) => {
      const cut = at % leaves.length;
      const tree = emptyTree();
      for (const leaf of leaves.slice(0, cut)) appendLeaf(tree, leafHash(leaf));
      const resumed = decodeEdge(tree.size, encodeEdge(tree));
      for (const leaf of leaves.slice(cut)) appendLeaf(resumed, leafHash(leaf));
      expect(rootOf(resumed)).toEqual(naiveRoot(leaves));
    });
    fc.assert(property);
  });

  test('refuses an edge that does not fit the size', () => {
    expect(() => decodeEdge(3, Buffer.alloc(32))).toThrow(/edge/);
    expect(() => decodeEdge(-1, Buffer.alloc(0))).toThrow(/edge/);
    expect(() => decodeEdge(2, Buffer.alloc(31))).toThrow(/edge/);
  });

  test('tells a leaf from a node, so that a subtree cannot pose as an entry', () => {
    const [left, right] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
    expect(leafHash(Buffer.concat([left, right]))).not.toEqual(rootOfLeaves([left, right]));
  });
});
