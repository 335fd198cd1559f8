import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 9162 §2.1. What is kept of it is its right edge: the roots of its perfect subtrees,
 * largest first, one for each bit that is set in `size`. That is enough to append and to compute the root.
 */
export type Tree = { size: number; edge: Buffer[] };

export const hashLength = 32;
const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** SHA-256 of nothing: the root of a tree without leaves. */
export const emptyRoot: Buffer = sha256(Buffer.alloc(0));

export const leafHash = (bytes: Buffer): Buffer => sha256(Buffer.concat([leafPrefix, bytes]));

export const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([nodePrefix, left, right]));

export const emptyTree = (): Tree => ({ size: 0, edge: [] });

/** Appends the hash of one leaf, in place; O(log size) hashes at worst, two on average. */
export function appendLeaf(tree: Tree, leaf: Buffer): void {
  let carried = leaf;
  for (let rest = tree.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    carried = nodeHash(tree.edge.pop()!, carried);
  }
  tree.edge.push(carried);
  tree.size += 1;
}

export function rootOf(tree: Tree): Buffer {
  if (tree.size === 0) return emptyRoot;
  return tree.edge.reduceRight((right, left) => nodeHash(left, right));
}

/** Root over the hashes of leaves, in order. */
export function rootOfLeaves(leaves: readonly Buffer[]): Buffer {
  const tree = emptyTree();
  for (const leaf of leaves) appendLeaf(tree, leaf);
  return rootOf(tree);
}

/** The edge as one row value: the hashes one after another. */
export const encodeEdge = (tree: Tree): Buffer => Buffer.concat(tree.edge);

/** Throws when the bytes cannot be the edge of a tree of that size. */
export function decodeEdge(size: number, bytes: Buffer): Tree {
  const subtrees = size.toString(2).replaceAll('0', '').length;
  if (!Number.isSafeInteger(size) || size < 0 || bytes.length !== subtrees * hashLength) {
    throw new Error(`The stored edge does not fit a tree of ${size} leaves`);
  }
  const edge = Array.from({ length: subtrees }, (_, i) => bytes.subarray(i * hashLength, (i + 1) * hashLength));
  return { size, edge };
}
