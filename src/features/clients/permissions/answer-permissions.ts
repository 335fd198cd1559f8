import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { statesBefore } from '../policy.ts';

/** A yes or no to one purpose, and for telling a party outside also to which. */
export type PermissionAnswer = { client: string; purpose: string; party: string | null; state: 'given' | 'refused' };

/**
 * Writes one answer into every permission of that purpose, over whatever channel, in one statement that waits for a
 * hand-over in progress. An open intent to withdraw counts as withdrawn, and is settled by it.
 * @returns the ids of the permissions that changed; without those that cannot become this from what they are
 */
export async function answerPermissions(c: Context, { client, purpose, party, state }: PermissionAnswer) {
  const from = statesBefore(state);
  const intent = sql`exists (
    select from withdrawal_intents intent
    where intent.organisation_id = permissions.organisation_id and intent.permission_id = permissions.id
      and intent.settled_at is null)`;
  const { rows } = await sql<{ id: string; withdrawing: boolean }>`
    update permissions set state = ${state}, changed_at = ${c.now}
    where organisation_id = ${c.organisation} and client_id = ${client} and purpose = ${purpose}
      and party is not distinct from ${party}
      and (state = any(${from}) or ('withdrawn' = any(${from}) and ${intent}))
    returning id, ${intent} as withdrawing`.execute(c.tx);
  const ids = rows.map(({ id }) => id).sort();
  if (rows.some(({ withdrawing }) => withdrawing)) await settleIntents(c, ids);
  return ids;
}

async function settleIntents(c: Context, permissions: readonly string[]): Promise<void> {
  await c.tx
    .updateTable('withdrawal_intents')
    .set({ settled_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('permission_id', '=', anyOf(permissions))
    .where('settled_at', 'is', null)
    .execute();
}
