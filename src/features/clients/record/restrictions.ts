import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import { keyOf, sealedRow } from '../sealed.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;
export type RestrictionKind = 'restriction' | 'hold';

/** What now runs for each of these clients: AVG 18 (`restriction`), or what stops destruction (`hold`). */
export async function listRestrictions(c: Where, clients: readonly string[]): Promise<Map<string, RestrictionKind[]>> {
  const found = new Map<string, RestrictionKind[]>();
  if (clients.length === 0) return found;
  const rows = await c.tx
    .selectFrom('restrictions')
    .select(['client_id', 'kind'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .where('lifted_at', 'is', null)
    .execute();
  for (const { client_id, kind } of rows) found.set(client_id, [...(found.get(client_id) ?? []), kind]);
  return found;
}

export const hasOpenRestriction = async (c: Where, client: string): Promise<boolean> =>
  ((await listRestrictions(c, [client])).get(client) ?? []).includes('restriction');

export async function addRestriction(
  c: Context,
  { client, kind, reason }: { client: string; kind: RestrictionKind; reason: string },
): Promise<void> {
  const id = newId();
  const sealed = sealedRow(await keyOf(c, client), 'restrictions', id);
  await c.tx
    .insertInto('restrictions')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      kind,
      reason: sealed.seal('reason', reason),
      from_at: c.now,
      lifted_at: null,
    })
    .execute();
}

export async function liftRestriction(c: Context, client: string, kind: RestrictionKind): Promise<void> {
  await c.tx
    .updateTable('restrictions')
    .set({ lifted_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('kind', '=', kind)
    .where('lifted_at', 'is', null)
    .execute();
}
