import { Client } from 'pg';
import type { Login } from '../db/login.ts';

/** A connection of its own for the sealer; a broken one is noticed within a minute, so that another may lead. */
export const sealerConnection = (login: Login) => async (): Promise<Client> => {
  const client = new Client({
    ...login,
    application_name: 'zorgvuldig sealing',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    query_timeout: 300_000,
  });
  // Whoever uses it listens to `end`; without a listener for `error` a lost connection would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
