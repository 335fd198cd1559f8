import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg, { type Client } from 'pg';
import { ensureJobSchema } from './job-schema.ts';
import { connected, type Login } from './login.ts';
import { preparing, type Roles } from './roles.ts';

export type Migration = { number: number; name: string; sql: string; sha256: string };

export const migrationsFolder = join(import.meta.dirname, 'migrations');

/** The numbered SQL files of a folder, in order. Throws on a wrong name or a number used twice. */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, number, name] = /^(\d{3})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (!number || !name) throw new Error(`The migration ${file} should be called like 012-short-name.sql.`);
      const sql = readFileSync(join(folder, file), 'utf8');
      return { number: Number(number), name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
  const twice = migrations.find((migration, at) => migrations[at - 1]?.number === migration.number);
  if (twice) throw new Error(`Two migrations have the number ${twice.number}.`);
  return migrations;
}

/**
 * Brings the tables up to date as the owner: every new migration in a transaction of its own, in order, one process at
 * a time. A migration that ran before and was changed since is refused. Returns the names of those that ran now.
 */
export async function migrate(owner: Login, roles: Roles, migrations = readMigrations()): Promise<string[]> {
  return connected(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [preparing]);
    const done = await readDone(client);
    refuseChanged(migrations, done);
    const fresh = migrations.filter(({ number }) => !done.has(number));
    for (const migration of fresh) await run(client, roles, migration);
    await ensureJobSchema(client, roles);
    return fresh.map(({ name }) => name);
  });
}

async function readDone(client: Client): Promise<Map<number, { name: string; sha256: string }>> {
  await client.query(
    `create table if not exists migrations (
       number integer primary key,
       name text not null,
       sha256 text not null,
       at timestamptz not null default now()
     )`,
  );
  const { rows } = await client.query<Omit<Migration, 'sql'>>('select number, name, sha256 from migrations');
  return new Map(rows.map((row) => [row.number, row]));
}

function refuseChanged(migrations: Migration[], done: Map<number, { name: string; sha256: string }>): void {
  for (const { number, name, sha256 } of migrations) {
    const before = done.get(number);
    if (!before || before.sha256 === sha256) continue;
    throw new Error(
      `Migration ${number} (${name}) ran on this database in another form (${before.name}). ` +
        'A migration is never changed after it ran: restore the file and add a new one.',
    );
  }
  const known = new Set(migrations.map(({ number }) => number));
  const unknown = [...done.entries()].find(([number]) => !known.has(number));
  if (unknown) {
    throw new Error(
      `This database was made by a newer Zorgvuldig: it has migration ${unknown[0]} (${unknown[1].name}). ` +
        'Start that version, or restore a back-up from before it.',
    );
  }
}

/** In the files a role is written `:"application"`, because its real name has a prefix that can be chosen. */
export function withRoles(sql: string, roles: Roles): string {
  return sql.replace(/:"(owner|application|sealer|jobs)"/g, (_, role: keyof Roles) => pg.escapeIdentifier(roles[role]));
}

async function run(client: Client, roles: Roles, { number, name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(withRoles(sql, roles));
    await client.query('insert into migrations (number, name, sha256) values ($1, $2, $3)', [number, name, sha256]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`Migration ${number} (${name}) failed and was undone: ${detail(cause, sql)}`, { cause });
  }
}

function detail(cause: unknown, sql: string): string {
  if (!(cause instanceof Error)) return String(cause);
  const position = 'position' in cause ? Number(cause.position) : NaN;
  return Number.isInteger(position)
    ? `${cause.message}, about line ${sql.slice(0, position).split('\n').length}`
    : cause.message;
}
