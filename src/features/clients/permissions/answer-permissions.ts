import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
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
  const { rows } = await sql<{ id: string }>`
    with changed as (
      update permissions set state = ${state}, changed_at = ${c.now}
      where organisation_id = ${c.organisation} and client_id = ${client} and purpose = ${purpose}
        and party is not distinct from ${party}
        and (state = any(${from}) or ('withdrawn' = any(${from}) and exists (
          select from withdrawal_intents intent
          where intent.organisation_id = permissions.organisation_id and intent.permission_id = permissions.id
            and intent.settled_at is null)))
      returning organisation_id, id
    ), settled as (
      update withdrawal_intents intent set settled_at = ${c.now} from changed
      where intent.organisation_id = changed.organisation_id and intent.permission_id = changed.id
        and intent.settled_at is null
    )
    select id from changed order by id`.execute(c.tx);
  return rows.map(({ id }) => id);
}
