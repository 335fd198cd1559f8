import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { installedPostgres, installedDatabase } from '../../../test/support/installed.ts';
import { newId } from '../ids.ts';
import { databaseFindings } from './findings.ts';
import { connected } from './login.ts';
import type { Tx } from './database.ts';

const servers: [string, (() => Promise<TestDatabase>) | undefined][] = [
  ['the PostgreSQL inside', testDatabase],
  ...installedPostgres().map((bin): [string, () => Promise<TestDatabase>] => [bin, () => installedDatabase(bin)]),
];
if (servers.length === 1) servers.push(['an installed PostgreSQL (skipped: none in /usr/lib/postgresql)', undefined]);

const wall = `organisation_id = nullif(current_setting('app.organisation', true), '')::uuid`;
const table = `create table notes (organisation_id uuid, id uuid, text text, primary key (organisation_id, id));
  alter table notes enable row level security; alter table notes force row level security;
  create policy own_organisation on notes using (${wall}) with check (${wall})`;

describe.each(servers)('%s', async (_, open) => {
  if (!open) return void test.skip('keeps organisations apart', () => undefined);
  const { database, logins, asSuperuser } = await open();
  const [a, b] = [newId(), newId()];
  const add = (organisation: string, text: string) => (tx: Tx) =>
    sql`insert into notes values (${organisation}, ${newId()}, ${text})`.execute(tx);
  const texts = async (tx: Tx) =>
    (await sql<{ text: string }>`select text from notes`.execute(tx)).rows.map((row) => row.text);
  await connected(logins.owner, (client) => client.query(table));
  await database.withOrganisation(a, add(a, 'of a'));
  await database.withOrganisation(b, add(b, 'of b'));

  test('an organisation sees its own rows only, and without an organisation there are none', async () => {
    expect(await asSuperuser('select from notes')).toHaveLength(2);
    expect(await database.withOrganisation(a, texts)).toEqual(['of a']);
    expect(await database.withOrganisation(b, texts)).toEqual(['of b']);
    expect(await database.withoutOrganisation(texts)).toEqual([]);
    expect(await database.withAccount(newId(), texts)).toEqual([]);
    expect(await database.gate.withOrganisation(a, texts)).toEqual(['of a']);
  });

  test('a row for another organisation is refused, and so is moving one there', async () => {
    await expect(database.withOrganisation(a, add(b, 'smuggled'))).rejects.toThrow('row-level security');
    const move = (tx: Tx) => sql`update notes set organisation_id = ${b}`.execute(tx);
    await expect(database.withOrganisation(a, move)).rejects.toThrow('row-level security');
  });

  test('changing or deleting everything touches nothing of another organisation', async () => {
    await database.withOrganisation(a, (tx) => sql`update notes set text = 'of a'`.execute(tx));
    const gone = newId();
    await database.withOrganisation(gone, (tx) => sql`delete from notes`.execute(tx));
    expect(await database.withOrganisation(b, texts)).toEqual(['of b']);
  });

  test('the owner of the tables sees nothing either', async () => {
    expect((await connected(logins.owner, (client) => client.query('select from notes'))).rowCount).toBe(0);
  });

  test('giving back a role opens nothing', async () => {
    const after = async (statement: string) =>
      database.withOrganisation(a, async (tx) => {
        await sql.raw(statement).execute(tx);
        return texts(tx);
      });
    expect(await after('reset role')).toEqual(['of a']);
    expect(await after('set row_security = off').catch((error: Error) => error.message)).toContain(
      'row-level security',
    );
    await expect(after(`set role ${logins.owner.user}`)).rejects.toThrow('permission denied');
    await expect(after('alter table notes disable row level security')).rejects.toThrow('must be owner');
    await expect(after('drop policy own_organisation on notes')).rejects.toThrow('must be owner');
  });

  test('the organisation does not outlive its transaction, committed or not', async () => {
    const ids = new Set<number>();
    const backend = async (tx: Tx) => {
      ids.add((await sql<{ id: number }>`select pg_backend_pid() as id`.execute(tx)).rows[0]!.id);
      return texts(tx);
    };
    await database.withOrganisation(a, backend);
    expect(await database.withoutOrganisation(backend)).toEqual([]);
    const failing = database.withOrganisation(b, async (tx) => {
      await backend(tx);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await database.withoutOrganisation(backend)).toEqual([]);
    expect(ids.size).toBe(1);
  });

  test('the catalogue shows no gap', async () => {
    expect(await databaseFindings(logins.application)).toEqual([]);
  });
});
