import pg, { type Client } from 'pg';
import { connected, type Login } from './login.ts';
import { derivePassword, scramVerifier } from './passwords.ts';

/**
 * The four roles of security.md §4.10. `owner` owns the tables and runs migrations; `application` has rights on rows;
 * `sealer` seals the audit log; `jobs` runs the queue. None may bypass row-level security.
 */
export type Roles = { owner: string; application: string; sealer: string; jobs: string };

export const roleNames = (prefix = 'zorgvuldig'): Roles => ({
  owner: `${prefix}_owner`,
  application: `${prefix}_application`,
  sealer: `${prefix}_sealer`,
  jobs: `${prefix}_jobs`,
});

/** Two processes that start at the same moment take turns with roles and migrations. */
export const preparing = 0x7a6f7267;

/**
 * Makes the roles that are missing and checks that each can log in with its derived password. `bootstrap` needs
 * CREATEROLE and the ownership of the database, unless all of this was done before.
 */
export async function ensureRoles(bootstrap: Login, secret: Buffer, roles: Roles): Promise<void> {
  await connected(bootstrap, async (client) => {
    await refuseOldVersion(client);
    await client.query('select pg_advisory_lock($1)', [preparing]);
    for (const role of Object.values(roles)) await ensureRole(client, bootstrap, role, derivePassword(secret, role));
    await ensureGrants(client, bootstrap.database, roles);
  });
}

async function refuseOldVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  if (rows[0]!.number < 150_000) {
    throw new Error(`This is PostgreSQL ${rows[0]!.name}; Zorgvuldig needs version 15 or newer.`);
  }
}

const harmless = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

async function ensureRole(client: Client, bootstrap: Login, role: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const verifier = pg.escapeLiteral(scramVerifier(password));
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) {
    await permitted(client, `create role ${name} ${harmless} password ${verifier}`, `make the role ${role}`);
  } else if (!(await canLogIn({ ...bootstrap, user: role, password }))) {
    await permitted(client, `alter role ${name} login password ${verifier}`, `give the role ${role} its password`);
  }
}

async function canLogIn(login: Login): Promise<boolean> {
  try {
    await connected(login, (client) => client.query('select'));
    return true;
  } catch (error) {
    // 28P01: wrong password, 28000: may not log in, 42501: no right to connect to this database (granted below).
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '28P01' || code === '28000') return false;
    if (code === '42501') return true;
    throw error;
  }
}

async function ensureGrants(
  client: Client,
  database: string,
  { owner, application, sealer, jobs }: Roles,
): Promise<void> {
  const { rows } = await client.query<{ done: boolean }>(
    `select has_schema_privilege($1, 'public', 'create') and has_database_privilege($1, current_database(), 'create')
       and bool_and(has_database_privilege(role, current_database(), 'connect')) as done
     from unnest($2::text[]) role`,
    [owner, [application, sealer, jobs]],
  );
  if (rows[0]!.done) return;
  const at = pg.escapeIdentifier(database);
  const all = [owner, application, sealer, jobs].map((role) => pg.escapeIdentifier(role)).join(', ');
  const first = pg.escapeIdentifier(owner);
  await permitted(
    client,
    `revoke all on database ${at} from public; grant connect on database ${at} to ${all};
     grant create, temporary on database ${at} to ${first}; grant usage, create on schema public to ${first};
     grant usage on schema public to ${all}`,
    `give the roles their rights on the database ${database}`,
  );
}

async function permitted(client: Client, statement: string, what: string): Promise<void> {
  try {
    await client.query(statement);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    // Another installation in the same server made it a moment ago, or both changed it at once.
    if (code === '42710' || code === '23505') return;
    if (code !== '42501') throw cause;
    throw new Error(
      `The account in DATABASE_URL may not ${what}. Give it CREATEROLE and the ownership of the database for the ` +
        'first start, or let an administrator start once; see docs/operate/database.md.',
      { cause },
    );
  }
}
