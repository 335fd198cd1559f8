import type { KeyObject } from 'node:crypto';
import type { Client } from 'pg';
import { openCheckpoint, originOf, signCheckpoint } from './checkpoint.ts';
import { digestOver, entriesPerDigest, isDigestPlace, roomBeforeDigest } from './digest.ts';
import type { NoteSigner, NoteVerifier } from './note.ts';
import { appendLeaf, decodeEdge, emptyTree, encodeEdge, leafHash, rootOf, type Tree } from './tree.ts';

/** The Ed25519 key pair of an organisation, CHK, and the public keys that signed before it. */
export type CheckpointKey = Omit<NoteSigner, 'name'> & { earlier: readonly KeyObject[] };

/** Transaction ids as text: they are 64 bits wide. `since` is inclusive, `null` looks at everything. */
export type Reach = { since: string | null; completeBefore: string };

type Unsealed = { id: string; body: Buffer };

const perTransaction = 5_000;

/**
 * Puts the unsealed entries of one organisation into its tree, in one transaction on the sealer's own connection:
 * leaves, digests, the new right edge, one signed checkpoint. Returns how many entries, and whether there may be more.
 */
export async function sealOrganisation(client: Client, organisation: string, key: CheckpointKey, reach: Reach) {
  const signer = { name: originOf(organisation), privateKey: key.privateKey, publicKey: key.publicKey };
  await client.query('begin isolation level read committed');
  try {
    await client.query(`select set_config('app.organisation', $1, true)`, [organisation]);
    const entries = await findUnsealed(client, organisation, reach.since);
    const more = entries.length === perTransaction;
    if (entries.length > 0) {
      const tree = await readTree(client, organisation, verifiersOf(organisation, key));
      await addLeaves(client, organisation, tree, entries);
      await addCheckpoint(client, organisation, tree, signer, more ? (reach.since ?? '0') : reach.completeBefore);
    }
    await client.query('commit');
    return { sealed: entries.length, more };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Entries without a leaf. Ids of transactions that the database has not given out yet come from a restored copy. */
export const withoutLeaf = (since: '$1' | '$2') => `
  (${since}::xid8 is null or (e.recorded_in >= ${since}::xid8 and e.recorded_in < pg_snapshot_xmax(pg_current_snapshot())))
  and not exists (
    select from audit_leaves l where l.organisation_id = e.organisation_id and l.entry_id = e.id)`;

async function findUnsealed(client: Client, organisation: string, since: string | null): Promise<Unsealed[]> {
  const { rows } = await client.query<Unsealed>(
    `select e.id, e.body from audit_entries e where e.organisation_id = $1 and ${withoutLeaf('$2')}
     order by e.id limit ${perTransaction}`,
    [organisation, since],
  );
  return rows;
}

export function verifiersOf(organisation: string, { publicKey, earlier }: CheckpointKey): NoteVerifier[] {
  return [publicKey, ...earlier].map((one) => ({ name: originOf(organisation), publicKey: one }));
}

/** Goes on from the last checkpoint, if it is one that we signed over this edge. */
async function readTree(client: Client, organisation: string, verifiers: readonly NoteVerifier[]): Promise<Tree> {
  const { rows } = await client.query<{ size: string; edge: Buffer; note: string }>(
    'select size, edge, note from audit_checkpoints where organisation_id = $1 order by size desc limit 1',
    [organisation],
  );
  const last = rows[0];
  if (!last) return emptyTree();
  const tree = decodeEdge(Number(last.size), last.edge);
  const signed = openCheckpoint(last.note, originOf(organisation), verifiers);
  if (signed?.size !== tree.size || !signed.root.equals(rootOf(tree))) {
    throw new Error('The last checkpoint of this organisation was changed; sealing stops until it was looked into');
  }
  return tree;
}

async function addLeaves(client: Client, organisation: string, tree: Tree, entries: readonly Unsealed[]) {
  for (let done = 0; done < entries.length;) {
    const part = entries.slice(done, done + roomBeforeDigest(tree.size));
    const hashes = part.map(({ body }) => leafHash(body));
    await client.query(
      `insert into audit_leaves (organisation_id, number, hash, entry_id)
       select $1, $2::bigint + nth - 1, hash, id from unnest($3::bytea[], $4::uuid[]) with ordinality as leaf (hash, id, nth)`,
      [organisation, tree.size, hashes, part.map(({ id }) => id)],
    );
    for (const hash of hashes) appendLeaf(tree, hash);
    if (isDigestPlace(tree.size)) await addDigest(client, organisation, tree);
    done += part.length;
  }
}

async function addDigest(client: Client, organisation: string, tree: Tree): Promise<void> {
  const { rows } = await client.query<{ hash: Buffer; body: Buffer | null }>(
    `select l.hash, e.body from audit_leaves l
     left join audit_entries e on e.organisation_id = l.organisation_id and e.id = l.entry_id
     where l.organisation_id = $1 and l.number >= $2 order by l.number`,
    [organisation, tree.size - entriesPerDigest],
  );
  // Bytes that changed after they were sealed are not blessed by a digest: their old hash stands in for them.
  const digest = digestOver(rows.map(({ hash, body }) => (body && leafHash(body).equals(hash) ? body : hash)));
  const hash = leafHash(digest);
  await client.query('insert into audit_leaves (organisation_id, number, hash, digest) values ($1, $2, $3, $4)', [
    organisation,
    tree.size,
    hash,
    digest,
  ]);
  appendLeaf(tree, hash);
}

function addCheckpoint(client: Client, organisation: string, tree: Tree, signer: NoteSigner, completeBefore: string) {
  const note = signCheckpoint({ origin: signer.name, size: tree.size, root: rootOf(tree) }, signer);
  return client.query(
    `insert into audit_checkpoints (organisation_id, size, edge, note, complete_before) values ($1, $2, $3, $4, $5::xid8)`,
    [organisation, tree.size, encodeEdge(tree), note, completeBefore],
  );
}
