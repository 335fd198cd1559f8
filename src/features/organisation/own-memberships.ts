import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { sendAhead } from '../../platform/db/transactions.ts';
import type { MemberRole } from './policy.ts';

export type OwnMembership = { organisation: string; membership: string; roles: MemberRole[] };

/**
 * Every organisation where this account works now, oldest membership first. The rest of the transaction may see the
 * memberships of this account, and of nobody else.
 */
export async function listOwnMemberships(tx: Tx, account: string): Promise<OwnMembership[]> {
  sendAhead(tx, sql`select set_config('app.account', ${account}, true)`.compile(tx));
  const rows = await tx
    .selectFrom('memberships')
    .select(['organisation_id', 'id', 'roles'])
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute();
  return rows.map(({ organisation_id, id, roles }) => ({ organisation: organisation_id, membership: id, roles }));
}
