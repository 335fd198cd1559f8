import type { Client } from 'pg';
import { connected, type Login } from './login.ts';

/** Something that weakens the wall between organisations, in one English sentence, about a table, function or role. */
export type DatabaseFinding = { problem: string; where: string };

/**
 * Looks through the catalogue as the application itself. An empty list is good. For `doctor`, and for the architecture
 * test that every promise about tables stands on.
 */
export async function databaseFindings(application: Login): Promise<DatabaseFinding[]> {
  return connected(application, async (client) => {
    const found: DatabaseFinding[] = [];
    for (const [problem, query] of Object.entries(faults)) found.push(...(await find(client, problem, query)));
    return found;
  });
}

async function find(client: Client, problem: string, query: string): Promise<DatabaseFinding[]> {
  const { rows } = await client.query<{ where: string }>(query);
  return rows.map((row) => ({ problem, where: row.where }));
}

// organisations is the one table whose own id is the organisation.
const ours = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
         coalesce(a.attnum, case c.relname when 'organisations' then i.attnum end) as organisation
  from pg_class c
  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
  left join pg_attribute i on i.attrelid = c.oid and i.attname = 'id'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const tables = `(select * from (${ours}) every where organisation is not null) t`;
const policyText = `coalesce(pg_get_expr(p.polqual, p.polrelid), '')`;
const policyCheck = `coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')`;

/** Each query answers with the places where the sentence is true; column "where". */
const faults: Record<string, string> = {
  'The server is older than PostgreSQL 15.': `
    select current_setting('server_version') as "where" where current_setting('server_version_num')::int < 150000`,

  'The application is a superuser, or may bypass row-level security or make roles.': `
    select rolname as "where" from pg_roles
    where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,

  'The application is a member of another role and could become it.': `
    select r.rolname as "where" from pg_roles r
    where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')`,

  'The application owns this; an owner can take the wall down.': `
    select relname as "where" from pg_class where relowner = (select oid from pg_roles where rolname = current_user)`,

  'The application may create objects in this schema.': `
    select nspname as "where" from pg_namespace
    where nspname in ('public', 'pgboss') and has_schema_privilege(oid, 'create')`,

  'The application may empty this table or hang triggers on it.': `
    select relname as "where" from pg_class
    where relnamespace in ('public'::regnamespace, (select oid from pg_namespace where nspname = 'pgboss'))
      and relkind in ('r', 'p') and (has_table_privilege(oid, 'truncate') or has_table_privilege(oid, 'trigger'))`,

  'Row-level security is not enabled.': `select relname as "where" from ${tables} where not relrowsecurity`,

  'Row-level security is not forced on the owner.': `select relname as "where" from ${tables} where not relforcerowsecurity`,

  'No policy with USING and WITH CHECK limits the rows to one organisation.': `
    select relname as "where" from ${tables}
    where not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
        and ${policyText} like '%app.organisation%' and ${policyCheck} like '%app.organisation%')`,

  'A policy opens rows to the application without looking at the organisation or the account.': `
    select t.relname || '.' || p.polname as "where" from ${tables} join pg_policy p on p.polrelid = t.oid
    where p.polpermissive and exists (
        select from unnest(p.polroles) role where role = 0 or pg_has_role(current_user, role, 'member'))
      and (${policyText} || ${policyCheck} not like '%current_setting%')`,

  'A key or unique index does not begin with the organisation; it tells what exists in another.': `
    select i.indexrelid::regclass::text as "where" from ${tables} join pg_index i on i.indrelid = t.oid
    where i.indisunique and i.indkey[0] <> t.organisation`,

  'A foreign key does not begin with the organisation.': `
    select t.relname || '.' || k.conname as "where" from ${tables} join pg_constraint k on k.conrelid = t.oid
    where k.contype = 'f' and k.conkey[1] <> t.organisation`,

  'A function runs with the rights of its owner (SECURITY DEFINER).': `
    select proname as "where" from pg_proc
    where prosecdef and pronamespace in (select oid from pg_namespace where nspname in ('public', 'pgboss'))`,

  'A view reads with the rights of its owner: it needs security_invoker.': `
    select relname as "where" from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`,

  'A materialised view keeps rows of every organisation together.': `
    select relname as "where" from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'`,
};
