import { isId } from '../../ids.ts';
import { originOf } from '../checkpoint.ts';
import type { HeaderLine } from '../export-format.ts';
import type { NoteVerifier } from '../note.ts';
import { rootOf } from '../tree.ts';
import { type EntryProof, proveEntry } from './entry-proof.ts';
import { BadInput, type Finding, type Remark } from './findings.ts';
import { type Held, openHeld } from './held.ts';
import { hasKeys, readLine } from './read-line.ts';
import { BrokenStream, readLines } from './read-lines.ts';
import { startVerifying, type Verifying } from './state.ts';
import { compareHeld, takeLine } from './take-line.ts';
import { decideTrust } from './trust.ts';

export type VerifyQuestion = {
  path: string;
  /** Kept outside; the more, the more is proven. */
  held: readonly Held[];
  /** The reader's own keys; without any the keys in the file are used. */
  keys: readonly NoteVerifier[];
  /** Id of an entry to prove. */
  entry?: string;
};

export type Verdict = {
  ok: boolean;
  origin: string;
  exportedAt: string;
  entries: number;
  leaves: number;
  checkpoints: number;
  unsealed: number;
  /** Checkpoints kept outside that fit. */
  heldMatched: number;
  /** Base64, as in a checkpoint. */
  root: string;
  keysFrom: 'given' | 'file';
  findings: readonly Finding[];
  remarks: readonly Remark[];
  proof: EntryProof | undefined;
};

/**
 * Reads an export from start to end and compares it with everything that was signed (security §4.5). Memory does not
 * grow with the log. Throws BadInput when there is nothing to compare.
 */
export async function verifyLog(question: VerifyQuestion): Promise<Verdict> {
  const v = await readAll(question);
  for (const [size, roots] of v.held) {
    if (size <= v.tree.size) continue;
    for (const { file } of roots) v.findings.push({ code: 'held-beyond', file, size, leaves: v.tree.size });
  }
  const proof = await proveWanted(v, question.path);
  return {
    ok: v.findings.length === 0,
    origin: v.header.origin,
    exportedAt: v.header.exportedAt,
    entries: v.entries,
    leaves: v.tree.size,
    checkpoints: v.checkpoints,
    unsealed: v.unsealed,
    heldMatched: v.heldMatched,
    root: rootOf(v.tree).toString('base64'),
    keysFrom: v.trust.from,
    findings: v.findings,
    remarks: remarksOf(v),
    proof,
  };
}

async function readAll({ path, held, keys, entry }: VerifyQuestion): Promise<Verifying> {
  let v: Verifying | undefined;
  let count = 0;
  try {
    for await (const bytes of readLines(path)) {
      count += 1;
      if (v) takeLine(v, bytes, count);
      else v = begin(path, bytes, held, keys, entry);
    }
  } catch (error) {
    if (!(error instanceof BrokenStream)) throw error;
    if (!v) throw new BadInput('not-an-export', path);
    v.findings.push({ code: error.code, line: count });
    return v;
  }
  if (!v) throw new BadInput('not-an-export', path);
  if (v.part !== 'ended') v.findings.push({ code: 'truncated', line: count });
  return v;
}

function begin(
  path: string,
  bytes: Buffer,
  held: readonly Held[],
  keys: readonly NoteVerifier[],
  entry?: string,
): Verifying {
  const header = readHeader(path, bytes);
  const trust = decideTrust(header, keys);
  const opened = openHeld(held, header.origin, trust.known);
  const v = startVerifying(header, trust, opened.bySize, entry);
  v.findings.push(...trust.findings, ...opened.findings);
  v.sum.update(bytes).update('\n');
  compareHeld(v);
  return v;
}

function readHeader(path: string, bytes: Buffer): HeaderLine {
  const header = readLine(bytes);
  if (header?.type !== 'header' || header.format !== 'zorgvuldig-audit-log') throw new BadInput('not-an-export', path);
  if (header.v !== 1) throw new BadInput('other-version', path);
  if (!hasKeys(header) || !isId(header.organisation) || header.origin !== originOf(header.organisation))
    throw new BadInput('not-an-export', path);
  return header;
}

function remarksOf(v: Verifying): Remark[] {
  const { backwards, firstLine } = v.latest;
  return [
    ...(v.trust.from === 'file' ? [{ code: 'key-from-file' } as const] : []),
    ...(v.held.size === 0 ? [{ code: 'nothing-held-outside' } as const] : []),
    ...(v.unsealed > 0 ? [{ code: 'unsealed', entries: v.unsealed } as const] : []),
    ...(backwards > 0 ? [{ code: 'time-goes-back', line: firstLine, times: backwards } as const] : []),
  ];
}

async function proveWanted(v: Verifying, path: string): Promise<EntryProof | undefined> {
  const { wanted, newest } = v;
  if (!wanted) return undefined;
  if (wanted.leaf === undefined || wanted.hash === undefined) {
    v.findings.push({ code: wanted.unsealed ? 'entry-unsealed' : 'entry-absent', entry: wanted.id });
    return undefined;
  }
  const sound = newest && !v.astray && newest.size > wanted.leaf && v.part === 'ended';
  const proof = sound
    ? await proveEntry(path, { ...wanted, leaf: wanted.leaf, hash: wanted.hash, note: newest.note, size: newest.size })
    : undefined;
  if (!proof) v.findings.push({ code: 'entry-unproven', entry: wanted.id });
  return proof;
}
