import { createHash } from 'node:crypto';
import { openCheckpoint, readCheckpoint } from '../checkpoint.ts';
import { isDigestPlace } from '../digest.ts';
import { readEntry } from '../entry.ts';
import { type EndLine, endOriginOf, type ExportLine, type FindingLine } from '../export-format.ts';
import { openNote } from '../note.ts';
import { appendLeaf, leafHash, rootOf } from '../tree.ts';
import { readLine, sealedHash } from './read-line.ts';
import { find, type Verifying } from './state.ts';

/** One line after the header. `number` counts from 1. */
export function takeLine(v: Verifying, bytes: Buffer, number: number): void {
  v.line = number;
  if (v.part === 'ended') return find(v, { code: 'after-end', line: number });
  const line = readLine(bytes);
  if (line?.type === 'end') return takeEnd(v, line);
  v.sum.update(bytes).update('\n');
  if (!line) find(v, { code: 'unreadable-line', line: number });
  else if (line.type === 'unsealed') takeUnsealed(v, line.entry);
  else if (line.type === 'header' || v.part !== 'leaves') find(v, { code: 'out-of-place', line: number });
  else if (line.type === 'checkpoint') takeCheckpoint(v, line.note);
  else if (line.type === 'finding') takeFinding(v, line);
  else takeLeaf(v, line, bytes);
}

function takeLeaf(v: Verifying, line: Extract<ExportLine, { type: 'entry' | 'digest' }>, bytes: Buffer): void {
  if ((line.type === 'digest') !== isDigestPlace(v.tree.size)) find(v, { code: 'bad-digest', line: v.line });
  if (line.type === 'digest') {
    v.digests += 1;
    if (v.digest && v.digest.digest('base64url') !== line.sha256) find(v, { code: 'bad-digest', line: v.line });
    v.digest = createHash('sha256');
  } else {
    v.entries += 1;
    v.digest?.update(bytes).update('\n');
    if (!readEntry(bytes)) find(v, { code: 'unreadable-line', line: v.line });
    noteTime(v, line.at);
  }
  const hash = leafHash(bytes);
  if (line.type === 'entry' && line.id === v.wanted?.id)
    Object.assign(v.wanted, { leaf: v.tree.size, line: v.line, hash });
  grow(v, hash);
}

function grow(v: Verifying, hash: Buffer): void {
  appendLeaf(v.tree, hash);
  compareHeld(v);
}

/** A checkpoint from outside is right when the tree had that root at that size; nobody inside could write it anew. */
export function compareHeld(v: Verifying): void {
  for (const { file, size, root } of v.held.get(v.tree.size) ?? []) {
    if (root.equals(rootOf(v.tree))) v.heldMatched += 1;
    else find(v, { code: 'held-differs', file, size });
  }
}

const acceptableMs = 10 * 60_000;

/** Entries are sealed about in the order of time; one dated long before its neighbours is worth a look. */
function noteTime(v: Verifying, at: string): void {
  if (at > v.latest.at) v.latest.at = at;
  else if (Date.parse(v.latest.at) - Date.parse(at) > acceptableMs) {
    v.latest.backwards += 1;
    v.latest.firstLine ||= v.line;
  }
}

function takeCheckpoint(v: Verifying, note: string): void {
  const { line, tree } = v;
  const text = openNote(note, v.trust.known);
  const claimed = text === undefined ? undefined : readCheckpoint(text);
  if (claimed?.origin !== v.header.origin) return find(v, { code: 'bad-signature', line });
  v.checkpoints += 1;
  v.newest = { note, line, size: claimed.size };
  if (v.astray) return;
  const from = v.soundLine + 1;
  if (claimed.size !== tree.size) {
    const code = claimed.size > tree.size ? 'leaves-missing' : 'leaves-added';
    find(v, { code, from, line, found: tree.size, signed: claimed.size });
    v.astray = true;
  } else if (!claimed.root.equals(rootOf(tree))) {
    find(v, { code: 'changed-between', from, line });
    v.astray = true;
  } else {
    v.soundLine = line;
  }
}

function takeFinding(v: Verifying, finding: FindingLine): void {
  const { leaf, what } = finding;
  const codes = { missing: 'removed', changed: 'altered', detail: 'detail-altered', gap: 'gap' } as const;
  if (!Object.hasOwn(codes, what)) return find(v, { code: 'unknown-line', line: v.line });
  find(v, { code: codes[what], line: v.line, leaf });
  const hash = sealedHash(finding);
  if (!hash) return;
  v.digest = isDigestPlace(v.tree.size) ? createHash('sha256') : undefined;
  grow(v, hash);
}

function takeUnsealed(v: Verifying, entry: { id?: unknown } | null): void {
  closeLeaves(v);
  v.unsealed += 1;
  if (!entry) find(v, { code: 'unreadable-line', line: v.line });
  else if (v.wanted && entry.id === v.wanted.id) v.wanted.unsealed = true;
}

/** After the last leaf: the newest checkpoint covers all of them, and one of the reader's own keys signed it. */
function closeLeaves(v: Verifying): void {
  if (v.part !== 'leaves') return;
  v.part = 'unsealed';
  const from = v.soundLine + 1;
  if (!v.newest) {
    if (v.tree.size > 0) find(v, { code: 'uncovered', from, line: v.line - 1 });
  } else if (!openCheckpoint(v.newest.note, v.header.origin, v.trust.trusted)) {
    find(v, { code: 'bad-signature', line: v.newest.line });
  } else if (v.newest.size < v.tree.size && !v.astray) {
    find(v, { code: 'uncovered', from, line: v.line - 1 });
  }
}

function takeEnd(v: Verifying, { note }: EndLine): void {
  closeLeaves(v);
  v.part = 'ended';
  const end = openCheckpoint(note, endOriginOf(v.header.origin), v.trust.trusted);
  if (!end) return find(v, { code: 'bad-signature', line: v.line });
  if (end.size !== v.line - 1 || !end.root.equals(v.sum.digest())) find(v, { code: 'file-changed', line: v.line });
  if (v.header.leaves !== v.tree.size || v.header.unsealed !== v.unsealed)
    find(v, { code: 'counts-differ', line: v.line });
}
