import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { connected } from './login.ts';
import { migrate, readMigrations, type Migration } from './migrate.ts';
import { roleNames } from './roles.ts';

const { logins, asSuperuser, directory } = await testDatabase();
const shipped = readMigrations();
const roles = roleNames();

const migration = (number: number, name: string, sql: string): Migration => ({
  number,
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
});
const run = (...more: Migration[]) => migrate(logins.owner, roles, [...shipped, ...more]);
const forget = (number: number) => asSuperuser('delete from migrations where number = $1', [number]);

test('what ran does not run again', async () => {
  expect(await run()).toEqual([]);
});

test('a new migration runs once, as the owner, and the application gets rights on its rows', async () => {
  const apples = migration(900, 'apples', 'create table apples (n int)');
  expect(await run(apples)).toEqual(['apples']);
  expect(await run(apples)).toEqual([]);
  expect(await asSuperuser(`select tableowner from pg_tables where tablename = 'apples'`)).toEqual([
    { tableowner: logins.owner.user },
  ]);
  const changed = connected(logins.application, (client) => client.query('insert into apples values (1) returning n'));
  expect((await changed).rows).toEqual([{ n: 1 }]);
  await forget(900);
});

test('a migration that was changed after it ran is refused, and nothing else runs', async () => {
  const before = migration(901, 'pears', 'create table pears (n int)');
  await run(before);
  const after = migration(901, 'pears', 'create table pears (n bigint)');
  const next = migration(902, 'plums', 'create table plums (n int)');
  await expect(run(after, next)).rejects.toThrow(/Migration 901 \(pears\) ran on this database in another form/);
  expect(await asSuperuser(`select from pg_tables where tablename = 'plums'`)).toHaveLength(0);
  await forget(901);
});

test('a migration that fails half-way leaves nothing of itself, and says where', async () => {
  const broken = migration(903, 'broken', 'create table half (n int);\ncreate tabel other (n int)');
  await expect(run(broken)).rejects.toThrow(/Migration 903 \(broken\) failed and was undone: .*tabel.*, about line 2/);
  expect(await asSuperuser(`select from pg_tables where tablename = 'half'`)).toHaveLength(0);
  expect(await asSuperuser('select from migrations where number = 903')).toHaveLength(0);
});

test('an older version of the program does not start on a newer database', async () => {
  await run(migration(904, 'cherries', 'create table cherries (n int)'));
  await expect(run()).rejects.toThrow(/made by a newer Zorgvuldig: it has migration 904 \(cherries\)/);
  await forget(904);
});

test('of several processes that migrate at once, one does the work', async () => {
  const slow = migration(905, 'slow', 'create table slow (n int); select pg_sleep(0.1)');
  const done = await Promise.all([run(slow), run(slow), run(slow)]);
  expect(done.flat()).toEqual(['slow']);
  await forget(905);
});

test('names of roles in a file become the real ones', async () => {
  await run(migration(906, 'secret', 'create table secret (n int); revoke all on secret from :"application"'));
  const reading = connected(logins.application, (client) => client.query('select from secret'));
  await expect(reading).rejects.toThrow('permission denied');
  await forget(906);
});

test('a file with a wrong name, or a number used twice, is refused', () => {
  const folder = mkdtempSync(join(directory, 'migrations-'));
  writeFileSync(join(folder, '001-one.sql'), '');
  writeFileSync(join(folder, '001-uno.sql'), '');
  expect(() => readMigrations(folder)).toThrow('Two migrations have the number 1.');
  writeFileSync(join(folder, 'Fruit.sql'), '');
  expect(() => readMigrations(folder)).toThrow('The migration Fruit.sql should be called like 012-short-name.sql.');
});
