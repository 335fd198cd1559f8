import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { installedDatabase, installedPostgres } from '../../../test/support/installed.ts';
import { newId } from '../ids.ts';
import { databaseFindings } from './findings.ts';
import type { Login } from './login.ts';
import { prepareDatabase } from './prepare.ts';

const older = installedPostgres().find((bin) => Number(bin.split('/').at(-2)) < 18);

const programs = ({ host, user, password, database }: Login) => ({
  env: { PGHOST: host, PGUSER: user, PGPASSWORD: password, PGDATABASE: database },
  maxBuffer: 1e9,
});

// The steps of docs/operate/database.md, "A new major version".
test.skipIf(!older)(
  'a dump of an older PostgreSQL moves to the one inside, rows, rights and wall included',
  async () => {
    const old = await installedDatabase(older!);
    const [fresh, untouched] = [await testDatabase(), await testDatabase()];
    const [organisation, id] = [newId(), newId()];
    await old.asSuperuser(
      `insert into decisions (organisation_id, id, subject_id, at, action, outcome, body) values ($1, $2, $2, now(), 'moved', 'yes', '')`,
      [organisation, id],
    );
    const dump = execFileSync(join(older!, 'pg_dump'), programs(old.superuser));
    await fresh.asSuperuser(`drop owned by ${fresh.logins.owner.user} cascade`);
    const restore = ['-v', 'ON_ERROR_STOP=1', '--single-transaction', '--quiet'];
    execFileSync(join(older!, 'psql'), restore, { ...programs(fresh.superuser), input: dump });
    await prepareDatabase({ bootstrap: fresh.superuser, secret: fresh.secret });

    const rights = `select relname, array(select entry::text from unnest(relacl) entry order by 1) from pg_class
    where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'pgboss') order by relname`;
    expect(await fresh.asSuperuser(rights)).toEqual(await untouched.asSuperuser(rights));
    expect(await databaseFindings(fresh.logins.application)).toEqual([]);
    expect(await fresh.asSuperuser('select action from decisions')).toEqual([{ action: 'moved' }]);
  },
);
