import { connected, type Login } from '../../../platform/db/login.ts';
import { picture, restoreInto } from '../picture.ts';
import { KeyStoreError, type KeyStore } from '../port.ts';
import { eraseDestroyed } from './erase.ts';
import { openKeyPool, type KeyPool } from './key-pool.ts';
import { postgresFindings } from './postgres-findings.ts';
import { readRows } from './read-rows.ts';
import { prepareKeyTables } from './schema.ts';
import { writeRows } from './write-rows.ts';

export type PostgresStoreSettings = {
  login: Login;
  /** `system_identifier` of the application's cluster, see `systemIdentifierOf`. */
  applicationCluster?: string;
  /** Connections of this process. */
  connections?: number;
};

/**
 * The key store of several processes: a PostgreSQL cluster of its own. The role needs CREATE on its database, the
 * role pg_checkpoint, and EXECUTE on pg_switch_wal(). Opening finishes what a crash left undone.
 *
 * @throws store-misplaced when it is the cluster of the application: a deleted key would stay in its WAL and back-ups
 */
export async function openPostgresKeyStore(given: PostgresStoreSettings): Promise<KeyStore> {
  const pool = openKeyPool(given.login, given.connections);
  try {
    await refuseApplicationCluster(pool, given.applicationCluster);
    await prepare(pool);
    await eraseDestroyed(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const store: KeyStore = {
    ...readRows(pool),
    ...writeRows(pool),
    backup: (at) => picture(store, at),
    restore: (backup) => restoreInto(store, backup),
    findings: () => postgresFindings(pool),
    close: () => pool.end(),
  };
  return store;
}

async function prepare(pool: KeyPool): Promise<void> {
  const client = await pool.connect();
  try {
    await prepareKeyTables(client);
  } finally {
    client.release(true);
  }
}

/** Identifies a cluster, whatever address leads to it. */
export async function systemIdentifierOf(database: Pick<KeyPool, 'query'>): Promise<string> {
  const answer = await database.query<{ id: string }>('select system_identifier::text as id from pg_control_system()');
  return answer.rows[0]!.id;
}

/**
 * For a start that knows the database of the application only after the keys.
 *
 * @throws store-misplaced when both logins lead to one cluster
 */
export async function refuseSharedCluster(logins: { keys: Login; application: Login }): Promise<void> {
  const [keys, application] = await Promise.all(
    [logins.keys, logins.application].map((login) => connected(login, systemIdentifierOf)),
  );
  if (keys === application) throw sharedCluster();
}

async function refuseApplicationCluster(pool: KeyPool, application: string | undefined): Promise<void> {
  if (application !== undefined && (await systemIdentifierOf(pool)) === application) throw sharedCluster();
}

const sharedCluster = () =>
  new KeyStoreError(
    'store-misplaced',
    'KEY_DATABASE_URL leads to the cluster of the application itself. Keys need a PostgreSQL cluster of their own.',
  );
