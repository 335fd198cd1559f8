import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase, openPool, type Database } from '../../src/platform/db/database.ts';
import { connected, type Login } from '../../src/platform/db/login.ts';
import { loginsFor, type Logins } from '../../src/platform/db/prepare.ts';
import { atEnd } from './at-end.ts';

export type TestDatabase = {
  database: Database;
  /** How to log in as each role, for a second process or `openJobs`. */
  logins: Logins;
  /** Looks past row-level security: for setting the scene and for checking, never instead of the product. */
  asSuperuser: <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>;
  superuser: Login;
  /** The secret that the roles' passwords come from. */
  secret: Buffer;
  /** An empty folder of this test file, for key files and the like. */
  directory: string;
};

/** A copy of the migrated template for one test file; thrown away after its last test. Call it at the top of a file. */
export async function testDatabase(): Promise<TestDatabase> {
  const { template, secret: hex } = inject('cluster');
  const secret = Buffer.from(hex, 'hex');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const superuser = { ...template, database: name };
  const postgres = { ...template, database: 'postgres' };
  const roles = loginsFor(superuser, secret);
  await connected(postgres, async (client) => {
    await client.query(`create database ${name} template ${template.database}`);
    // The rights on a database are not copied with it.
    await client.query(`revoke all on database ${name} from public`);
    const everyone = Object.values(roles).map((login) => login.user);
    await client.query(`grant connect on database ${name} to ${everyone.join(', ')}`);
    await client.query(`grant create, temporary on database ${name} to ${roles.owner.user}`);
  });
  const { asSuperuser, close } = lookingPast(superuser);
  const database = openDatabase({ application: roles.application, sealer: roles.sealer });
  const directory = mkdtempSync(join(tmpdir(), 'zv-test-'));
  atEnd(async () => {
    await Promise.all([database.close(), close()]);
    await connected(postgres, (client) => client.query(`drop database if exists ${name} with (force)`));
    rmSync(directory, { recursive: true, force: true });
  });
  return { database, logins: roles, asSuperuser, superuser, secret, directory };
}

/** A superuser's way in that stays open, with the same column types as the product's. */
export function lookingPast(superuser: Login): Pick<TestDatabase, 'asSuperuser'> & { close: () => Promise<void> } {
  const pool = openPool(superuser, 2, 'zorgvuldig test');
  return {
    asSuperuser: async <Row>(sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows as Row[],
    close: () => pool.end(),
  };
}
