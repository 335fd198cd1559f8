import type { Context } from '../../../platform/context.ts';
import { listRoles } from '../../organisation/index.ts';

/** Accounts of those who work with this client: the own caseload and the own team. Emergency access does not count. */
export async function listInvolved(c: Context, client: string): Promise<string[]> {
  const [person, workers, members] = await Promise.all([teamOfClient(c, client), workersOf(c, client), listRoles(c)]);
  const team = person?.team_id ?? null;
  return members
    .filter(({ roles }) => roles.includes('worker'))
    .filter((member) => workers.includes(member.account) || (team !== null && member.team === team))
    .map(({ account }) => account);
}

const teamOfClient = ({ tx, organisation }: Context, client: string) =>
  tx
    .selectFrom('clients')
    .select('team_id')
    .where('organisation_id', '=', organisation)
    .where('id', '=', client)
    .executeTakeFirst();

async function workersOf({ tx, organisation }: Context, client: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('client_workers')
    .select('account_id')
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', client)
    .execute();
  return rows.map(({ account_id }) => account_id);
}
