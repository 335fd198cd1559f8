import { afterEach, expect, test } from 'vitest';
import { databaseFindings } from '../../src/platform/db/findings.ts';
import { connected } from '../../src/platform/db/login.ts';
import { testDatabase } from '../support/database.ts';

const { logins, asSuperuser } = await testDatabase();
const asOwner = (sql: string) => connected(logins.owner, (client) => client.query(sql));
const found = async () =>
  (await databaseFindings(logins.application)).map(({ problem, where }) => `${where}: ${problem}`);

test('every table of an organisation stands behind the wall, and the application can take nothing down', async () => {
  expect(await found()).toEqual([]);
});

const wall = `organisation_id = nullif(current_setting('app.organisation', true), '')::uuid`;
const goodTable = `create table planted (organisation_id uuid, id uuid, primary key (organisation_id, id));
  alter table planted enable row level security; alter table planted force row level security;
  create policy own on planted using (${wall}) with check (${wall});`;

afterEach(() =>
  asOwner('drop view if exists planted_view; drop table if exists planted; drop function if exists planted()'),
);

test.each([
  ['', undefined],
  ['alter table planted disable row level security', 'planted: Row-level security is not enabled.'],
  ['alter table planted no force row level security', 'planted: Row-level security is not forced on the owner.'],
  ['drop policy own on planted', 'planted: No policy with USING and WITH CHECK limits'],
  [`alter policy own on planted with check (true)`, 'planted: No policy with USING and WITH CHECK limits'],
  ['create policy wide on planted for select using (true)', 'planted.wide: A policy opens rows to the application'],
  ['alter table planted add unique (id)', 'planted_id_key: A key or unique index does not begin'],
  ['create unique index planted_lower on planted (lower(id::text))', 'planted_lower: A key or unique index'],
  ['alter table planted add number int references migrations', 'planted_number_fkey: A foreign key does not begin'],
  ['create view planted_view as select * from planted', 'planted_view: A view reads with the rights of its owner'],
  ['create view planted_view with (security_invoker=true) as select * from planted', undefined],
  ['create function planted() returns int language sql security definer return 1', 'planted: A function runs with'],
])('a planted fault is found: %s', async (fault, expected) => {
  await asOwner(`${goodTable} ${fault}`);
  const findings = await found();
  if (expected === undefined) expect(findings).toEqual([]);
  else expect(findings.filter((line) => line.includes(expected))).toHaveLength(1);
});

test.each([
  ['bypassrls', 'The application is a superuser, or may bypass'],
  ['superuser', 'The application is a superuser, or may bypass'],
])('an application role with %s is found', async (right, expected) => {
  const role = logins.application.user;
  await asSuperuser(`alter role ${role} ${right}`);
  try {
    expect((await found()).join('\n')).toContain(expected);
  } finally {
    await asSuperuser(`alter role ${role} nobypassrls nosuperuser`);
  }
});
