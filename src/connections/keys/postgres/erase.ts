import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { KeyStoreError, type Destruction } from '../port.ts';
import type { KeyPool } from './key-pool.ts';
import { givenRefs, refOfRow, refsAsArrays, sameKey, type KeyRow } from './rows.ts';
import { storeLock } from './schema.ts';

/** First the list, durable; the key goes after it (security §4.4, order of destroying). */
export async function listDestroyed(pool: KeyPool, destructions: readonly Destruction[]): Promise<void> {
  await pool.query(
    `insert into zorgvuldig_keys.destroyed (organisation, kind, id, version, at)
     select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::timestamptz[])
     on conflict do nothing`,
    [...refsAsArrays(destructions.map(({ ref }) => ref)), destructions.map(({ at }) => at)],
  );
}

/**
 * Takes what stands on the destruction list out of every file of the cluster. DELETE leaves the bytes in the table,
 * VACUUM leaves them on pages, and the WAL has them until it is removed: hence VACUUM FULL, a new WAL file and a
 * checkpoint. With wal_recycle on, the old WAL files keep the bytes: that is a finding, not an error here.
 *
 * @throws erasure-unfinished when a transaction of someone else still sees the rows
 */
export async function eraseDestroyed(pool: KeyPool): Promise<void> {
  const client = await pool.connect();
  try {
    await takeTurn(client);
    const { rows } = await client.query<KeyRow>('select * from zorgvuldig_keys.destroyed where erased_at is null');
    if (rows.length === 0) return;
    await client.query(
      `delete from zorgvuldig_keys.keys kept using zorgvuldig_keys.destroyed given where ${sameKey('kept')}`,
    );
    await vacuumUntilGone(client);
    await client.query('select pg_switch_wal()');
    await client.query('checkpoint');
    await client.query(
      `update zorgvuldig_keys.destroyed gone set erased_at = now() from ${givenRefs} where ${sameKey('gone')}`,
      refsAsArrays(rows.map(refOfRow)),
    );
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}

/**
 * One process erases at a time. Asking again and again instead of waiting in the database: a waiting statement has a
 * snapshot, and with it keeps the deleted rows of the one it waits for.
 */
async function takeTurn(client: pg.PoolClient): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [storeLock]);
    if (rows[0]!.mine) return;
    await pause(20);
  }
}

const attempts = 20;

async function vacuumUntilGone(client: pg.PoolClient): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if ((await vacuumFull(client)) === 0) return;
    await pause(100 * attempt);
  }
  throw new KeyStoreError(
    'erasure-unfinished',
    'The key is no longer given out, but a long transaction in the key cluster keeps its bytes. End it; the next start or destruction finishes the job.',
  );
}

/** How many deleted rows had to stay because another transaction still sees them. */
async function vacuumFull(client: pg.PoolClient): Promise<number> {
  let stayed = 0;
  const listen = ({ detail }: { detail?: string | undefined }) => {
    stayed += Number(/\d+/.exec(detail ?? '')?.[0] ?? 0);
  };
  client.on('notice', listen);
  try {
    await client.query('vacuum (full, verbose) zorgvuldig_keys.keys');
  } finally {
    client.off('notice', listen);
  }
  return stayed;
}
