import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { anyOf } from '../../../platform/db/any-of.ts';

/** Once a month somebody looks whether what is "indien relevant" is still needed (S2.14). */
const LOOK_AGAIN_DAYS = 30;

export type OldField = { client: string; field: string; since: Date };

/** Further fields that nobody looked at for a month, the oldest first; not what they say. */
export async function listOldFields(c: Context, clients: readonly string[]): Promise<OldField[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('client_fields')
    .select(['client_id as client', 'field'])
    .select((each) => each.fn.coalesce('looked_at', 'recorded_at').as('since'))
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .where((each) => each(each.fn.coalesce('looked_at', 'recorded_at'), '<=', addDays(c.now, -LOOK_AGAIN_DAYS)))
    .orderBy('since')
    .orderBy('field')
    .execute();
  return rows;
}

/** Answers whether there is such a field. */
export async function markLookedAt(c: Context, client: string, field: string): Promise<boolean> {
  const marked = await c.tx
    .updateTable('client_fields')
    .set({ looked_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('field', '=', field)
    .executeTakeFirst();
  return marked.numUpdatedRows > 0n;
}
