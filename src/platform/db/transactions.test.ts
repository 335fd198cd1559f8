import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { newId } from '../ids.ts';
import { openDatabase, type Tx } from './database.ts';
import { sendAhead } from './transactions.ts';
import { connected } from './login.ts';
import { DatabaseUnreachable } from './unreachable.ts';

const { database, logins, asSuperuser } = await testDatabase();
await connected(logins.owner, (client) => client.query('create table apples (n int primary key)'));
const add = (n: number) => (tx: Tx) => sql`insert into apples values (${n})`.execute(tx);
const stored = async () => (await asSuperuser<{ n: number }>('select n from apples order by n')).map((row) => row.n);
const one = async <T>(expression: string) =>
  database.withoutOrganisation(
    async (tx) => (await sql<{ it: T }>`select ${sql.raw(expression)} as it`.execute(tx)).rows[0]!.it,
  );

test('work that returns is kept, work that throws is not', async () => {
  expect(await database.withoutOrganisation(async (tx) => (await add(1)(tx), 'answer'))).toBe('answer');
  const failing = database.withoutOrganisation(async (tx) => {
    await add(2)(tx);
    throw new Error('changed our mind');
  });
  await expect(failing).rejects.toThrow('changed our mind');
  expect(await stored()).toEqual([1]);
});

test('a failed statement whose error was swallowed does not pass for a commit', async () => {
  const careless = database.withoutOrganisation(async (tx) => {
    await add(3)(tx);
    await add(3)(tx).catch(() => undefined);
    return 'all well';
  });
  await expect(careless).rejects.toThrow('nothing of it was kept');
  expect(await stored()).not.toContain(3);
});

test('what was sent ahead is kept with the commit', async () => {
  await database.withoutOrganisation(async (tx) => sendAhead(tx, sql`insert into apples values (7)`.compile(tx)));
  expect(await stored()).toContain(7);
  await asSuperuser('delete from apples where n = 7');
});

test('when what was sent ahead fails, nothing is kept and its own error is told, whatever came after', async () => {
  const failing = (after: (tx: Tx) => Promise<unknown>) =>
    database.withoutOrganisation(async (tx) => {
      await add(8)(tx);
      sendAhead(tx, sql`insert into apples values (8)`.compile(tx));
      await after(tx);
    });
  await expect(failing(async () => 'nothing')).rejects.toMatchObject({ code: '23505' });
  await expect(failing(add(9))).rejects.toMatchObject({ code: '23505' });
  expect(await stored()).not.toContain(8);
});

test('an organisation that is not an id never reaches a statement', async () => {
  const hostile = `${newId()}', true); drop table apples; --`;
  await expect(database.withOrganisation(hostile, async () => 'in')).rejects.toThrow(TypeError);
  await expect(database.withAccount('', async () => 'in')).rejects.toThrow(TypeError);
});

test('a transaction knows the organisation or the account it was opened for', async () => {
  const id = newId();
  const read = (name: string) => async (tx: Tx) =>
    (await sql<{ it: string }>`select current_setting(${name}, true) as it`.execute(tx)).rows[0]!.it;
  expect(await database.withOrganisation(id, read('app.organisation'))).toBe(id);
  expect(await database.withAccount(id, read('app.account'))).toBe(id);
  expect(await database.withAccount(id, read('app.organisation'))).toBeFalsy();
  expect(await database.withoutOrganisation(read('app.account'))).toBeFalsy();
});

test('columns arrive as the types that the tables promise', async () => {
  expect(await one('(select count(*) from apples)')).toBeTypeOf('number');
  expect(await one(`date '2026-03-01'`)).toBe('2026-03-01');
  expect(await one(`timestamptz '2026-03-01 12:00+01'`)).toEqual(new Date('2026-03-01T11:00:00Z'));
  expect(await one(`'\\x0102'::bytea`)).toEqual(Buffer.from([1, 2]));
  await expect(one('9007199254740993::bigint')).rejects.toThrow(RangeError);
});

test('a changed row is counted', async () => {
  const result = await database.withoutOrganisation((tx) => sql`update apples set n = 10 where n = 1`.execute(tx));
  expect(result.numAffectedRows).toBe(1n);
});

test('a connection that is cut in the middle is a DatabaseUnreachable, and the next transaction works', async () => {
  const cut = database.withoutOrganisation(async (tx) => {
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(tx);
    await asSuperuser('select pg_terminate_backend($1)', [rows[0]!.id]);
    return add(4)(tx);
  });
  await expect(cut).rejects.toBeInstanceOf(DatabaseUnreachable);
  await database.withoutOrganisation(add(5));
  expect(await stored()).toEqual([5, 10]);
});

test('connections that are cut while idle are replaced', async () => {
  await Promise.all([1, 2, 3].map(() => database.withoutOrganisation((tx) => sql`select pg_sleep(0.05)`.execute(tx))));
  await asSuperuser(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where usename = $1 and datname = current_database()`,
    [logins.application.user],
  );
  expect(await one<number>('1')).toBe(1);
});

test('as many hand-overs as there are gate connections leave the application its own', async () => {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  const held = [1, 2, 3, 4, 5].map(() => database.gate.withOrganisation(newId(), () => letGo));
  expect(await one<number>('1')).toBe(1);
  resolve();
  await Promise.all(held);
});

test('the sealer is another role', async () => {
  const me = await database.sealer.withoutOrganisation((tx) =>
    sql<{ me: string }>`select current_user as me`.execute(tx),
  );
  expect(me.rows).toEqual([{ me: logins.sealer.user }]);
});

test('a second process on the same database sees what the first committed', async () => {
  const second = openDatabase({ application: logins.application, sealer: logins.sealer });
  try {
    await database.withoutOrganisation(add(20));
    const seen = await second.withoutOrganisation((tx) => sql`select from apples where n = 20`.execute(tx));
    expect(seen.rows).toHaveLength(1);
  } finally {
    await second.close();
  }
});
