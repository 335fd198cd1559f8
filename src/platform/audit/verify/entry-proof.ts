import { readCheckpoint } from '../checkpoint.ts';
import { inclusionRanges, type Range, verifyInclusion } from '../proof.ts';
import { appendLeaf, emptyTree, leafHash, rootOf, type Tree } from '../tree.ts';
import { readLine, sealedHash } from './read-line.ts';
import { readLines } from './read-lines.ts';

/** Enough to prove one entry to somebody who has neither the log nor us: RFC 9162 §2.1.3, hashes as base64. */
export type EntryProof = {
  /** The bytes of the entry as they were hashed. */
  entry: string;
  leaf: number;
  line: number;
  proof: string[];
  /** The signed note with size and root. */
  checkpoint: string;
};

type Wanted = { leaf: number; line: number; hash: Buffer; note: string; size: number };

/** Reads the file again and builds the roots beside the path from the entry to the top; memory stays small. */
export async function proveEntry(
  path: string,
  { leaf, line, hash, note, size }: Wanted,
): Promise<EntryProof | undefined> {
  const ranges = inclusionRanges(leaf, size);
  const trees = ranges.map(() => emptyTree());
  let [entry, at] = ['', 0];
  for await (const bytes of readLines(path)) {
    if (at >= size) break;
    const one = hashOfLeaf(bytes);
    if (!one) continue;
    if (at === leaf) entry = bytes.toString();
    else appendLeaf(treeFor(at, ranges, trees), one);
    at += 1;
  }
  const proof = trees.map(rootOf);
  const root = readCheckpoint(note)!.root;
  if (!verifyInclusion(hash, leaf, size, proof, root)) return undefined;
  return { entry, leaf, line, proof: proof.map((one) => one.toString('base64')), checkpoint: note };
}

const treeFor = (leaf: number, ranges: readonly Range[], trees: readonly Tree[]): Tree =>
  trees[ranges.findIndex(([start, end]) => leaf >= start && leaf < end)]!;

function hashOfLeaf(bytes: Buffer): Buffer | undefined {
  const line = readLine(bytes);
  if (line?.type === 'entry' || line?.type === 'digest') return leafHash(bytes);
  return line && sealedHash(line);
}
