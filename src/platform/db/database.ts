import pg from 'pg';
import { gatheringSocket } from './gathering-socket.ts';
import type { Login } from './login.ts';
import { transactions, type Transactions, type Tx } from './transactions.ts';
import { columnTypes } from './column-types.ts';

export type { Transactions, Tx };

export type Database = Transactions & {
  /** For the hand-over of messages: its own few connections, so that a slow mail server cannot starve the rest. */
  gate: Transactions;
  /** As the role that seals the audit log. */
  sealer: Transactions;
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  application: Login;
  sealer: Login;
  /** Connections of the application; default 10. */
  connections?: number;
  /** Hand-overs at the same time; default 4, equal to the mail connections. */
  gateConnections?: number;
};

/** Opens the pools; connects when first used. Nothing here can see past row-level security. */
export function openDatabase(options: DatabaseOptions): Database {
  const { application, sealer, connections = 10, gateConnections = 4 } = options;
  const pools = {
    application: openPool(application, connections, 'zorgvuldig'),
    gate: openPool(application, gateConnections, 'zorgvuldig gate'),
    sealer: openPool(sealer, 2, 'zorgvuldig sealer'),
  };
  return {
    ...transactions(pools.application),
    gate: transactions(pools.gate),
    sealer: transactions(pools.sealer),
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

/** A pool that survives a restart of the server and gives up on connecting after 5 seconds. */
export function openPool(login: Login, max: number, name: string): pg.Pool {
  const pool = new pg.Pool({
    ...login,
    max,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A forgotten transaction would hold its locks; the longest honest one, the hand-over of a mail, takes 10 seconds.
    idle_in_transaction_session_timeout: 60_000,
    types: columnTypes,
    // Statements that were sent together travel together; see `sendAhead`.
    pipeline: true,
    stream: gatheringSocket,
  });
  // A connection that breaks, idle or lent out, is dropped by the pool; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
