import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { EmbeddedPostgres } from './embedded.ts';
import { onlyIfUnreachable } from './unreachable.ts';

/** Where a database is, and as whom to open it. `host` is a name, an address, or the folder of a Unix socket. */
export type Login = {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  ssl?: { rejectUnauthorized: true; ca?: string };
};

/**
 * Reads a DATABASE_URL (postgres://user:password@host:port/database). A socket is given as ?host=/folder. To another
 * machine the connection is always TLS with a verified certificate; ?sslrootcert=file names a private authority.
 */
export function loginFromUrl(text: string): Login {
  // A socket's URL has no host, which the URL standard does not allow.
  const url = URL.parse(text.replace(/@\//, '@localhost/'));
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new Error('DATABASE_URL should look like postgres://user:password@host:5432/database.');
  }
  const host = url.searchParams.get('host') ?? url.hostname.replace(/^\[|\]$/g, '');
  const near = host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host);
  const authority = url.searchParams.get('sslrootcert');
  const plain = url.searchParams.get('sslmode') === 'disable';
  if (plain && !near) {
    throw new Error('DATABASE_URL has sslmode=disable, but the database is on another machine: TLS is needed there.');
  }
  const tls = !plain && (!near || authority !== null || url.searchParams.has('sslmode'));
  return {
    host,
    port: Number(url.port || url.searchParams.get('port') || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ...(tls
      ? { ssl: { rejectUnauthorized: true, ...(authority ? { ca: readFileSync(authority, 'utf8') } : {}) } }
      : {}),
  };
}

/** The login of the server inside as its superuser, for preparing only. Makes the database when it is not there. */
export async function loginToEmbedded(server: EmbeddedPostgres, database = 'zorgvuldig'): Promise<Login> {
  const login = {
    host: server.socketDirectory,
    port: server.port,
    user: server.superuser,
    password: server.superuserPassword,
    database,
  };
  await connected({ ...login, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
  return login;
}

/** Runs work on a connection of its own, which is closed afterwards. */
export async function connected<T>(login: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000, application_name: 'zorgvuldig' });
  // Without a listener a connection that breaks while idle would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect().catch((error: unknown) => {
      throw onlyIfUnreachable(error);
    });
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
