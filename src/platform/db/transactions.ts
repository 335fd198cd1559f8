import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { isId } from '../ids.ts';
import type { Tables } from './tables.ts';
import { statementNames } from './statement-names.ts';
import { onlyIfUnreachable } from './unreachable.ts';

export type Tx = Transaction<Tables>;

/**
 * The ways into the database. Every one is a transaction (READ COMMITTED) that commits when the work returns and rolls
 * back when it throws. Nesting takes a second connection and knows nothing of the first: hand `tx` down instead.
 */
export type Transactions = {
  /** Sees and writes the rows of one organisation. */
  withOrganisation: <T>(organisation: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Sees what belongs to one account across its organisations; no organisation's other rows. */
  withAccount: <T>(account: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Sees the tables that belong to no organisation only. */
  withoutOrganisation: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

const begin = 'begin isolation level read committed';

// Kysely only writes the SQL; transactions below decide on connections. That saves the round trip between BEGIN and
// the organisation, and leaves no query outside a transaction.
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
const writer = new Kysely<Tables>({ dialect });
const nameOf = statementNames();

export function transactions(pool: Pool): Transactions {
  return {
    withOrganisation: async (organisation, work) => run(pool, setting('app.organisation', organisation), work),
    withAccount: async (account, work) => run(pool, setting('app.account', account), work),
    withoutOrganisation: (work) => run(pool, begin, work),
  };
}

/** One message to the server: BEGIN and the setting, which lasts until the end of this transaction only. */
function setting(name: 'app.organisation' | 'app.account', id: string): string {
  // It becomes part of the statement, because a message with parameters cannot hold two statements.
  if (!isId(id)) throw new TypeError(`${name} should be a lower-case UUID.`);
  return `${begin}; set local ${name} = '${id}'`;
}

/** What was sent in a transaction without waiting for the answer. */
const unanswered = new WeakMap<Tx, Promise<unknown>[]>();

/**
 * Sends a statement whose answer nobody needs before the commit: it travels together with what follows, and the commit
 * waits for it. When it fails, the transaction fails with its error.
 */
export function sendAhead(tx: Tx, query: CompiledQuery): void {
  const ahead = unanswered.get(tx);
  if (!ahead) throw new TypeError('This transaction was not opened here, so nobody would hear how it went.');
  const sent = tx.executeQuery(query);
  sent.catch(() => undefined);
  ahead.push(sent);
}

async function run<T>(pool: Pool, opening: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await reach(() => pool.connect());
  let broken = false;
  // Not waited for: the first statement follows it at once. Without its organisation that statement would see nothing.
  const sent: Promise<unknown>[] = [reach(() => client.query(opening))];
  sent[0]!.catch(() => undefined);
  try {
    const tx = transactionOn(client);
    unanswered.set(tx, sent);
    const outcome = await work(tx);
    await commit(client, sent);
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw isAborted(error) ? await firstFailure(sent, error) : error;
  } finally {
    client.release(broken);
  }
}

/** 25P02: this statement only failed because one before it did. */
const isAborted = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '25P02';

async function firstFailure(sent: readonly Promise<unknown>[], otherwise: unknown): Promise<unknown> {
  const failed = (await Promise.allSettled(sent)).find((each) => each.status === 'rejected');
  return failed ? failed.reason : otherwise;
}

async function commit(client: PoolClient, sent: readonly Promise<unknown>[]): Promise<void> {
  const committed = reach(() => client.query('commit'));
  committed.catch(() => undefined);
  await Promise.all(sent);
  // PostgreSQL answers COMMIT with a silent ROLLBACK when a statement failed and somebody swallowed the error.
  const { command } = await committed;
  if (command !== 'COMMIT') throw new Error('A statement of this transaction failed, so nothing of it was kept.');
}

function transactionOn(client: PoolClient): Tx {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => {
      const name = nameOf(query.sql);
      const values = query.parameters as unknown[];
      const result = await reach(() => client.query({ ...(name && { name }), text: query.sql, values }));
      const affected = result.command === 'SELECT' || result.rowCount === null ? undefined : BigInt(result.rowCount);
      return { rows: result.rows as R[], ...(affected === undefined ? {} : { numAffectedRows: affected }) };
    },
    streamQuery: () => {
      throw new Error('Streaming is not built: read in pages.');
    },
  };
  const executor = writer
    .getExecutor()
    .withConnectionProvider({ provideConnection: (consumer) => consumer(connection) });
  return new Transaction<Tables>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw onlyIfUnreachable(error);
  }
}
