import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';

export type Tie = { client: string; team: string | null; own: boolean };

/** Which of these clients exist here, with their team, and whether this account has them in the own caseload. */
export async function listTies(c: Context, account: string | null, clients: readonly string[]): Promise<Tie[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('clients')
    .leftJoin('client_workers', (join) =>
      join
        .onRef('client_workers.organisation_id', '=', 'clients.organisation_id')
        .onRef('client_workers.client_id', '=', 'clients.id')
        .on('client_workers.account_id', '=', account),
    )
    .select(['clients.id', 'clients.team_id', 'client_workers.account_id'])
    .where('clients.organisation_id', '=', c.organisation)
    .where('clients.id', '=', anyOf(clients))
    .execute();
  return rows.map((row) => ({ client: row.id, team: row.team_id, own: row.account_id !== null }));
}

export type Opening = {
  id: string;
  client: string;
  account: string;
  reason: Buffer;
  openedAt: Date;
  endsAt: Date;
  needsSecond: boolean;
  approvedAt: Date | null;
  approvedBy: string | null;
};

/** Emergency openings, newest first, with the real time at which they were read. */
export async function listOpenings(
  c: Context,
  only: { account?: string; clients?: readonly string[]; id?: string },
): Promise<{ now: Date; openings: Opening[] }> {
  let query = c.tx
    .selectFrom('break_glass')
    .leftJoin('break_glass_approvals', (join) =>
      join
        .onRef('break_glass_approvals.organisation_id', '=', 'break_glass.organisation_id')
        .onRef('break_glass_approvals.break_glass_id', '=', 'break_glass.id'),
    )
    .selectAll('break_glass')
    .select(['break_glass_approvals.at as approved_at', 'break_glass_approvals.account_id as approved_by'])
    .select(sql<Date>`statement_timestamp()`.as('read_at'))
    .where('break_glass.organisation_id', '=', c.organisation);
  if (only.account !== undefined) query = query.where('break_glass.account_id', '=', only.account);
  if (only.id !== undefined) query = query.where('break_glass.id', '=', only.id);
  if (only.clients !== undefined) query = query.where('break_glass.client_id', '=', anyOf(only.clients));
  const rows = await query.orderBy('break_glass.opened_at', 'desc').limit(200).execute();
  return {
    now: rows[0]?.read_at ?? new Date(0),
    openings: rows.map((row) => ({
      id: row.id,
      client: row.client_id,
      account: row.account_id,
      reason: row.reason,
      openedAt: row.opened_at,
      endsAt: row.ends_at,
      needsSecond: row.needs_second,
      approvedAt: row.approved_at,
      approvedBy: row.approved_by,
    })),
  };
}

export async function addOpening(
  c: Context,
  opening: { id: string; client: string; account: string; reason: Buffer; needsSecond: boolean },
): Promise<void> {
  await c.tx
    .insertInto('break_glass')
    .values({
      organisation_id: c.organisation,
      id: opening.id,
      client_id: opening.client,
      account_id: opening.account,
      reason: opening.reason,
      needs_second: opening.needsSecond,
    })
    .execute();
}

export async function addApproval(c: Context, opening: string, account: string): Promise<void> {
  await c.tx
    .insertInto('break_glass_approvals')
    .values({ organisation_id: c.organisation, break_glass_id: opening, account_id: account })
    .execute();
}

export async function addWorker(c: Context, client: string, account: string): Promise<void> {
  await c.tx
    .insertInto('client_workers')
    .values({ organisation_id: c.organisation, client_id: client, account_id: account, from_at: c.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Clients in the own caseload, in the own team, or (in a solo practice) all of them. */
export async function listCaseload(
  c: Context,
  scope: { account: string; team: string | null; everyone: boolean },
): Promise<{ id: string; activity: string }[]> {
  let query = c.tx
    .selectFrom('clients')
    .select(['id', 'activity_id'])
    .where('clients.organisation_id', '=', c.organisation);
  if (!scope.everyone) {
    query = query.where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('client_workers')
            .select('client_workers.client_id')
            .whereRef('client_workers.organisation_id', '=', 'clients.organisation_id')
            .whereRef('client_workers.client_id', '=', 'clients.id')
            .where('client_workers.account_id', '=', scope.account),
        ),
        ...(scope.team === null ? [] : [where('clients.team_id', '=', scope.team)]),
      ]),
    );
  }
  const rows = await query.orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, activity: row.activity_id }));
}
