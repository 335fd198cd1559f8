import type { Context } from '../../../platform/context.ts';
import { keyOf, sealedRow } from '../sealed.ts';

export type RecordedField = { field: string; value: string; reason: string | null; collectedFor: string; at: Date };

const rowOf = (client: string, field: string) => `${client}/${field}`;

/** Further fields of one client, opened; in the order in which they were recorded. */
export async function listFields(c: Context, client: string): Promise<RecordedField[]> {
  const rows = await c.tx
    .selectFrom('client_fields')
    .select(['field', 'value', 'reason', 'collected_for', 'recorded_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('recorded_at')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c, client);
  return rows.map((row) => {
    const sealed = sealedRow(key, 'client_fields', rowOf(client, row.field));
    return {
      field: row.field,
      value: sealed.open('value', row.value),
      reason: sealed.openMaybe('reason', row.reason),
      collectedFor: row.collected_for,
      at: row.recorded_at,
    };
  });
}

export type NewField = {
  client: string;
  field: string;
  value: string;
  reason: string | null;
  collectedFor: string;
  by: string;
};

/** Writes a field with its reason; a second time it takes the place of the first. */
export async function addField(c: Context, given: NewField): Promise<void> {
  const { client, field } = given;
  const sealed = sealedRow(await keyOf(c, client), 'client_fields', rowOf(client, field));
  const values = {
    value: sealed.seal('value', given.value),
    reason: sealed.sealMaybe('reason', given.reason),
    collected_for: given.collectedFor,
    recorded_at: c.now,
    recorded_by: given.by,
    looked_at: null,
  };
  await c.tx
    .insertInto('client_fields')
    .values({ organisation_id: c.organisation, client_id: client, field, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'client_id', 'field']).doUpdateSet(values))
    .execute();
}

/** What is no longer needed goes at once. */
export async function removeField(c: Context, client: string, field: string): Promise<boolean> {
  const removed = await c.tx
    .deleteFrom('client_fields')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('field', '=', field)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
