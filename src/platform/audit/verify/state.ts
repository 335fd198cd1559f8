import { createHash, type Hash } from 'node:crypto';
import type { HeaderLine } from '../export-format.ts';
import { emptyTree, type Tree } from '../tree.ts';
import type { Finding } from './findings.ts';
import type { HeldRoot } from './held.ts';
import type { Trust } from './trust.ts';

/** What is remembered while the lines go by: nothing of it grows with the log. */
export type Verifying = {
  header: HeaderLine;
  trust: Trust;
  held: ReadonlyMap<number, readonly HeldRoot[]>;
  findings: Finding[];
  /** Line being read, from 1. */
  line: number;
  part: 'leaves' | 'unsealed' | 'ended';
  tree: Tree;
  /** Once the tree is not the one that was signed, no later root can be: only the first place is told. */
  astray: boolean;
  /** Line of the last checkpoint that was right, and the newest of all. */
  soundLine: number;
  newest: { note: string; line: number; size: number } | undefined;
  /** Bytes of entries since the last digest; `undefined` when one of them is not there. */
  digest: Hash | undefined;
  entries: number;
  digests: number;
  checkpoints: number;
  unsealed: number;
  heldMatched: number;
  latest: { at: string; backwards: number; firstLine: number };
  /** Over all bytes so far, for the end of the file. */
  sum: Hash;
  /** The entry that was asked for. */
  wanted:
    { id: string; leaf: number | undefined; line: number; hash: Buffer | undefined; unsealed: boolean } | undefined;
};

export function startVerifying(
  header: HeaderLine,
  trust: Trust,
  held: Verifying['held'],
  entry: string | undefined,
): Verifying {
  return {
    header,
    trust,
    held,
    findings: [],
    line: 1,
    part: 'leaves',
    tree: emptyTree(),
    astray: false,
    soundLine: 1,
    newest: undefined,
    digest: createHash('sha256'),
    entries: 0,
    digests: 0,
    checkpoints: 0,
    unsealed: 0,
    heldMatched: 0,
    latest: { at: '', backwards: 0, firstLine: 0 },
    sum: createHash('sha256'),
    wanted: entry === undefined ? undefined : { id: entry, leaf: undefined, line: 0, hash: undefined, unsealed: false },
  };
}

const mostFindings = 50;

/** A log that is wrong everywhere is told with its first fifty findings. */
export function find(v: Verifying, finding: Finding): void {
  if (v.findings.length < mostFindings) v.findings.push(finding);
}
