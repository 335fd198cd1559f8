import pg, { type Client } from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import type { Roles } from './roles.ts';

export const jobSchema = 'pgboss';

/**
 * Makes or upgrades the job queue's schema as the owner, so that at run time nobody needs the right to create anything.
 * The application may only put jobs in; the jobs role works them off.
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
     grant select, insert on pgboss.job, pgboss.job_common to ${application}`,
  );
}

async function upgrade(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>('select version::int as version from pgboss.version');
  const plans = getMigrationPlans(jobSchema, rows[0]!.version);
  if (plans) await client.query(plans);
}
