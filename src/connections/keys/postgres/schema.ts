import type pg from 'pg';

/** Three tables in a schema of their own; nothing else lives in this cluster. */
const statements = `
  create schema if not exists zorgvuldig_keys;
  create table if not exists zorgvuldig_keys.keys (
    organisation uuid not null, kind text not null, id uuid not null, version integer not null check (version >= 1),
    wrapped bytea not null, wrapped_by integer not null, created_at timestamptz not null,
    primary key (organisation, kind, id, version));
  create table if not exists zorgvuldig_keys.destroyed (
    organisation uuid not null, kind text not null, id uuid not null, version integer not null,
    at timestamptz not null,
    -- When the bytes had left the files of the cluster; empty: the next start does it again.
    erased_at timestamptz,
    primary key (organisation, kind, id, version));
  create table if not exists zorgvuldig_keys.withdrawals (
    organisation uuid not null, permission uuid not null, at timestamptz not null,
    primary key (organisation, permission, at));
`;

/** One number for all processes that open this store. */
export const storeLock = 7_126_001;

export async function prepareKeyTables(client: pg.PoolClient): Promise<void> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [storeLock]);
  await client.query(statements);
  await client.query('commit');
}
