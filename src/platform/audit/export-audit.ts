import { createHash, type KeyObject } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import canonicalize from 'canonicalize';
import type { Transactions } from '../db/database.ts';
import type { CheckpointKeyLink } from '../vault/index.ts';
import { originOf, signCheckpoint } from './checkpoint.ts';
import { publicKeyOf } from './checkpoint-keys.ts';
import { commitmentTo, readEntry } from './entry.ts';
import {
  type CheckpointLine,
  endOriginOf,
  type ExportLine,
  type FindingLine,
  type HeaderLine,
} from './export-format.ts';
import { type LeafRow, listBodies, listCheckpoints, listLeaves, listUnsealed, readSize } from './export-rows.ts';
import { formatKey } from './note.ts';
import { leafHash } from './tree.ts';

export type ExportKeys = {
  checkpointKey(organisation: string): Promise<{ privateKey: KeyObject; publicKey: KeyObject }>;
  checkpointKeyChain(organisation: string): Promise<CheckpointKeyLink[]>;
};

export type AuditExport = {
  database: Pick<Transactions, 'withOrganisation'>;
  keys: ExportKeys;
  organisation: string;
  /** Time of the export, for its header. */
  at: Date;
  /** Version of the application. */
  version: string;
};

const perPage = 1_000;

/** The log of one organisation as a gzip file (`.ndjson.gz`), for a download. Memory does not grow with the log. */
export function exportAudit(wanted: AuditExport): Readable {
  return pipeline(Readable.from(exportLines(wanted)), createGzip(), () => undefined);
}

/** The public keys that an auditor keeps apart from every export, one per line: the file for `--pub`. */
export async function publicKeyFile(keys: ExportKeys, organisation: string): Promise<string> {
  const chain = await keys.checkpointKeyChain(organisation);
  const name = originOf(organisation);
  return chain.map(({ publicKey }) => `${formatKey({ name, publicKey: publicKeyOf(publicKey) })}\n`).join('');
}

/** The same in plain text, some lines at a time. Reads in pages, each in a transaction of its own: nothing in it changes. */
export async function* exportLines(wanted: AuditExport): AsyncGenerator<string> {
  const sum = createHash('sha256');
  let lines = 0;
  for await (const part of body(wanted)) {
    if (part.length === 0) continue;
    const text = `${part.join('\n')}\n`;
    lines += part.length;
    sum.update(text);
    yield text;
  }
  const origin = endOriginOf(originOf(wanted.organisation));
  const signer = { name: originOf(wanted.organisation), ...(await wanted.keys.checkpointKey(wanted.organisation)) };
  yield `${line({ type: 'end', note: signCheckpoint({ origin, size: lines, root: sum.digest() }, signer) })}\n`;
}

const line = (content: ExportLine): string => canonicalize(content)!;

async function* body({ database, keys, organisation, at, version }: AuditExport): AsyncGenerator<string[]> {
  const [size, unsealed] = await database.withOrganisation(organisation, async (tx) => {
    const leaves = await readSize(tx, organisation);
    return [leaves, await listUnsealed(tx, organisation, leaves)] as const;
  });
  const header: HeaderLine = {
    type: 'header',
    format: 'zorgvuldig-audit-log',
    v: 1,
    origin: originOf(organisation),
    organisation,
    exportedAt: at.toISOString(),
    app: version,
    leaves: size,
    unsealed: unsealed.length,
    keys: await keys.checkpointKeyChain(organisation),
  };
  yield [line(header)];
  for (let from = 0; from < size; from += perPage) {
    const until = Math.min(from + perPage, size);
    yield await database.withOrganisation(organisation, async (tx) =>
      merge(
        from,
        await listLeaves(tx, organisation, from, until),
        await listCheckpoints(tx, organisation, from, until),
      ),
    );
  }
  for (let from = 0; from < unsealed.length; from += perPage) {
    const ids = unsealed.slice(from, from + perPage);
    const bodies = await database.withOrganisation(organisation, (tx) => listBodies(tx, organisation, ids));
    yield bodies.map((bytes) => `{"entry":${asOneLine(bytes)},"type":"unsealed"}`);
  }
}

/** Each checkpoint directly after the last leaf that it covers. */
function merge(start: number, leaves: readonly LeafRow[], checkpoints: { size: number; note: string }[]): string[] {
  const lines: string[] = [];
  const waiting = [...checkpoints];
  const sign = (size: number) => {
    while (waiting[0] && waiting[0].size <= size) {
      lines.push(line({ type: 'checkpoint', note: waiting.shift()!.note } satisfies CheckpointLine));
    }
  };
  let expected = start;
  for (const leaf of leaves) {
    sign(leaf.number);
    if (leaf.number > expected) lines.push(line({ type: 'finding', what: 'gap', leaf: expected, next: leaf.number }));
    lines.push(...linesOf(leaf));
    expected = leaf.number + 1;
  }
  sign(Infinity);
  return lines;
}

function linesOf(row: LeafRow): string[] {
  const { number: leaf, hash } = row;
  const bytes = row.digest ?? row.body;
  const place = { type: 'finding', leaf, hash: hash.toString('base64url') } as const;
  if (bytes === null) return [line({ ...place, what: 'missing' })];
  if (!leafHash(bytes).equals(hash)) return [line({ ...place, what: 'changed', now: bytes.toString('base64url') })];
  const detail: FindingLine = { type: 'finding', what: 'detail', leaf };
  return row.digest || isDetailKept(row) ? [bytes.toString()] : [bytes.toString(), line(detail)];
}

/** Whether the text kept elsewhere is the one that the leaf commits to. */
function isDetailKept({ body, salt, detail }: LeafRow): boolean {
  const kept = salt && detail ? commitmentTo(salt, detail) : undefined;
  return readEntry(body!)?.detail === kept;
}

/** Unsealed bytes have no proof yet; what is no JSON on one line must not break the file. */
function asOneLine(bytes: Buffer): string {
  return readEntry(bytes) && !bytes.includes(0x0a) ? bytes.toString() : 'null';
}
