import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { databaseFindings } from './findings.ts';
import { connected, type Login } from './login.ts';
import { derivePassword, scramVerifier } from './passwords.ts';
import { prepareDatabase } from './prepare.ts';

const { asSuperuser, superuser } = await testDatabase();

/** An empty database, owned by an account that is no superuser: what a provider of databases gives. */
async function provided(): Promise<{ bootstrap: Login; prefix: string; secret: Buffer }> {
  const prefix = `t${randomBytes(4).toString('hex')}`;
  await asSuperuser(`create role ${prefix}_provider login createrole password 'given'`);
  await asSuperuser(`create database ${prefix} owner ${prefix}_provider`);
  const bootstrap = { ...superuser, database: prefix, user: `${prefix}_provider`, password: 'given' };
  return { bootstrap, prefix, secret: randomBytes(32) };
}

const whoami = (login: Login) => connected(login, (client) => client.query('select current_user as me'));

test('an account that may make roles prepares everything, and each role can log in', async () => {
  const given = await provided();
  const logins = await prepareDatabase(given);
  for (const login of Object.values(logins)) expect((await whoami(login)).rows).toEqual([{ me: login.user }]);
  expect(await databaseFindings(logins.application)).toEqual([]);
});

test('after that the account needs no rights any more', async () => {
  const given = await provided();
  await prepareDatabase(given);
  await asSuperuser(`alter database ${given.prefix} owner to postgres`);
  await asSuperuser(`alter role ${given.bootstrap.user} nocreaterole`);
  await asSuperuser(`grant connect on database ${given.prefix} to ${given.bootstrap.user}`);
  const logins = await prepareDatabase(given);
  expect((await whoami(logins.application)).rows).toHaveLength(1);
});

test('an account that may not make roles is told what it needs', async () => {
  const given = await provided();
  await asSuperuser(`alter role ${given.bootstrap.user} nocreaterole`);
  await expect(prepareDatabase(given)).rejects.toThrow(
    /may not make the role t\w+_owner. Give it CREATEROLE and the ownership of the database/,
  );
});

test('two processes that start on an empty database at the same moment both succeed', async () => {
  const given = await provided();
  const [one, two] = await Promise.all([prepareDatabase(given), prepareDatabase(given)]);
  expect(one).toEqual(two);
  expect((await whoami(one.jobs)).rows).toHaveLength(1);
});

test('with a new secret the roles get new passwords, and the old ones no longer work', async () => {
  const given = await provided();
  const before = await prepareDatabase(given);
  const after = await prepareDatabase({ ...given, secret: randomBytes(32) });
  expect((await whoami(after.application)).rows).toHaveLength(1);
  await expect(whoami(before.application)).rejects.toThrow('password authentication failed');
});

test('other roles of the same server cannot connect', async () => {
  const given = await provided();
  await prepareDatabase(given);
  const stranger = `${given.prefix}_stranger`;
  await asSuperuser(`create role ${stranger} login password 'x'`);
  await expect(whoami({ ...given.bootstrap, user: stranger, password: 'x' })).rejects.toThrow('permission denied');
});

test('passwords differ per role and per secret, and the server stores what RFC 5803 describes', () => {
  const secret = Buffer.alloc(32, 1);
  expect(derivePassword(secret, 'a')).toMatch(/^[\w-]{43}$/);
  expect(derivePassword(secret, 'a')).toBe(derivePassword(secret, 'a'));
  expect(derivePassword(secret, 'a')).not.toBe(derivePassword(secret, 'b'));
  expect(derivePassword(secret, 'a')).not.toBe(derivePassword(Buffer.alloc(32, 2), 'a'));
  // The keys of the example in RFC 7677 §3: user "user", password "pencil".
  expect(scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});
