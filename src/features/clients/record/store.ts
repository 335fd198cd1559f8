import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;

/** The activity of each client, without order; shorter than `clients` when one does not exist. */
export async function listActivitiesOf(c: Where, clients: readonly string[]): Promise<string[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('clients')
    .select('activity_id')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', anyOf(clients))
    .execute();
  return rows.map((row) => row.activity_id);
}

export type Progress = { goalsAgreed: boolean; met: boolean };

/** How far the work with each client has come: goals agreed, and a first appointment behind us. */
export async function listProgress(c: Context, clients: readonly string[]): Promise<Map<string, Progress>> {
  if (clients.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('clients')
    .select('id')
    .select((each) => [
      each
        .exists(
          each
            .selectFrom('client_goals')
            .select('client_goals.id')
            .whereRef('client_goals.organisation_id', '=', 'clients.organisation_id')
            .whereRef('client_goals.client_id', '=', 'clients.id'),
        )
        .as('goals_agreed'),
      each
        .exists(
          each
            .selectFrom('appointments')
            .select('appointments.id')
            .whereRef('appointments.organisation_id', '=', 'clients.organisation_id')
            .whereRef('appointments.client_id', '=', 'clients.id')
            .where('appointments.at', '<=', c.now),
        )
        .as('met'),
    ])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', anyOf(clients))
    .execute();
  return new Map(rows.map((row) => [row.id, { goalsAgreed: Boolean(row.goals_agreed), met: Boolean(row.met) }]));
}

export type FieldReason = { client: string; field: string; collectedFor: string; hasReason: boolean };

/** Which further fields are recorded of each client and for which purpose; not what they say. */
export async function listFieldReasons(c: Where, clients: readonly string[]): Promise<FieldReason[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('client_fields')
    .select(['client_id', 'field', 'collected_for', sql<boolean>`reason is not null`.as('has_reason')])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .execute();
  return rows.map((row) => ({
    client: row.client_id,
    field: row.field,
    collectedFor: row.collected_for,
    hasReason: row.has_reason,
  }));
}

/** Accounts that have this client in the own caseload, the first one first. */
export async function listWorkers(c: Where, client: string): Promise<string[]> {
  const rows = await c.tx
    .selectFrom('client_workers')
    .select('account_id')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('from_at')
    .execute();
  return rows.map((row) => row.account_id);
}
