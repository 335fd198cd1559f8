import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { newId } from '../ids.ts';

const { database } = await testDatabase();

test('a transaction knows its organisation, and the next one on the same connection does not', async () => {
  const organisation = newId();
  const read = async (tx: Parameters<Parameters<typeof database.withoutOrganisation>[0]>[0]) =>
    (await sql<{ it: string }>`select current_setting('app.organisation', true) as it`.execute(tx)).rows[0]?.it;
  expect(await database.withOrganisation(organisation, read)).toBe(organisation);
  expect(await database.withoutOrganisation(read)).toBeFalsy();
});
