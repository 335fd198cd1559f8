import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';

export type AddressChange = { id: string; client: string; email: Buffer; askedAt: Date; effectiveAt: Date };

const select = (c: Context) =>
  c.tx
    .selectFrom('address_changes')
    .select(['id', 'client_id', 'email', 'asked_at', 'effective_at'])
    .where('organisation_id', '=', c.organisation);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];
const changeOf = (row: Row): AddressChange => ({
  id: row.id,
  client: row.client_id,
  email: row.email,
  askedAt: row.asked_at,
  effectiveAt: row.effective_at,
});

/** New addresses whose 72 hours are over: from then on they are the address, whoever reads it. */
export async function listDueAddresses(c: Context, clients: readonly string[]): Promise<Map<string, AddressChange>> {
  const rows = await select(c)
    .where('client_id', '=', anyOf(clients))
    .where('settled_at', 'is', null)
    .where('effective_at', '<=', c.now)
    .execute();
  return new Map(rows.map((row) => [row.client_id, changeOf(row)]));
}

/** The change that is still waiting, or that became effective and was not replaced by another one. */
export async function findAddressChange(c: Context, client: string): Promise<AddressChange | undefined> {
  const row = await select(c).where('client_id', '=', client).where('settled_at', 'is', null).executeTakeFirst();
  return row && changeOf(row);
}

export async function addAddressChange(
  c: Context,
  change: AddressChange & { checkedBy: 'in-person' | 'called-back'; by: string },
): Promise<void> {
  await c.tx
    .insertInto('address_changes')
    .values({
      organisation_id: c.organisation,
      id: change.id,
      client_id: change.client,
      email: change.email,
      checked_by: change.checkedBy,
      asked_at: change.askedAt,
      asked_by: change.by,
      effective_at: change.effectiveAt,
      settled_at: null,
      outcome: null,
    })
    .execute();
}

export async function settleAddressChange(c: Context, id: string, outcome: 'applied' | 'called-off'): Promise<void> {
  await c.tx
    .updateTable('address_changes')
    .set({ settled_at: c.now, outcome })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

/** Puts an address (sealed for its place) in the record itself. */
export async function changeEmail(c: Context, client: string, email: Buffer): Promise<void> {
  await c.tx
    .updateTable('clients')
    .set({ email })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', client)
    .execute();
}
