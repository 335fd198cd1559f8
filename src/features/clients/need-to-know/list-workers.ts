import type { Context } from '../../../platform/context.ts';

/** Accounts that have this client in the own caseload, the first one first. */
export async function listWorkersOf(c: Pick<Context, 'tx' | 'organisation'>, client: string): Promise<string[]> {
  const rows = await c.tx
    .selectFrom('client_workers')
    .select('account_id')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('from_at')
    .execute();
  return rows.map((row) => row.account_id);
}
