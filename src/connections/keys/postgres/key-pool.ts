import pg from 'pg';
import type { Login } from '../../../platform/db/login.ts';
import { onlyIfUnreachable } from '../../../platform/db/unreachable.ts';

/** Connections to the key cluster. Both throw DatabaseUnreachable when it is not there. */
export type KeyPool = {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
  connect(): Promise<pg.PoolClient>;
  end(): Promise<void>;
};

const sayUnreachable = (error: unknown): never => {
  throw onlyIfUnreachable(error);
};

export function openKeyPool(login: Login, connections = 4): KeyPool {
  const pool = new pg.Pool({
    ...login,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'zorgvuldig keys',
    // A key must be on the disk before anything is sealed with it, whatever the server's default is.
    options: '-c synchronous_commit=on',
  });
  // Without a listener an idle connection that breaks would end the process; the next query reports it.
  pool.on('error', () => undefined);
  return {
    query: (text, values) => pool.query(text, values).catch(sayUnreachable),
    connect: () => pool.connect().catch(sayUnreachable),
    end: () => pool.end(),
  };
}
