import pg, { type Client } from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import type { Roles } from './roles.ts';

export const jobSchema = 'pgboss';

/**
 * Makes or upgrades the job queue's schema as the owner, so that at run time nobody needs the right to create anything.
 * The application may only put jobs in (the queue knows no organisations, so it reads
 * none back); the jobs role works them off.
 */
export async function ensureJobSchema(client: Client, roles: Roles): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('pgboss.version') is not null as there`);
  if (rows[0]!.there) await upgrade(client);
  else await client.query(getConstructionPlans(jobSchema));
  const jobs = pg.escapeIdentifier(roles.jobs);
  const application = pg.escapeIdentifier(roles.application);
  await client.query(
    `grant usage on schema pgboss to ${jobs}, ${application};
     grant select, insert, update, delete on all tables in schema pgboss to ${jobs};
     grant usage on all sequences in schema pgboss to ${jobs};
     grant execute on all functions in schema pgboss to ${jobs}, ${application};
     grant select on pgboss.queue, pgboss.version to ${application};
     grant insert, select (id, start_after) on pgboss.job, pgboss.job_common to ${application}`,
  );
}

async function upgrade(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>('select version::int as version from pgboss.version');
  const { version } = rows[0]!;
  if (version < shippedVersion()) await client.query(getMigrationPlans(jobSchema, version));
}

/** pg-boss tells the version of its tables only inside the SQL that makes them. */
function shippedVersion(): number {
  const [, version] =
    /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans(jobSchema)) ?? [];
  if (!version) throw new Error('The installed pg-boss does not say which version its tables have.');
  return Number(version);
}
