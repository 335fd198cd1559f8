import type { Context } from '../../platform/context.ts';
import type { Fit } from './policy.ts';

export type Choice = { id: string; name: string | null; fit: Fit; why: string; changedAt: Date };

const place = (row: string) => ({ table: 'channel_choices', column: 'why', row });
const ownKey = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

/** What the organisation decided about ways, by name. */
export async function listChoices(c: Context): Promise<Choice[]> {
  const rows = await c.tx
    .selectFrom('channel_choices')
    .select(['id', 'name', 'fit', 'why', 'changed_at'])
    .where('organisation_id', '=', c.organisation)
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const key = await ownKey(c);
  return rows.map(({ changed_at, why, ...row }) => ({
    ...row,
    why: key.open(place(row.id), why),
    changedAt: changed_at,
  }));
}

export async function changeChoice(c: Context, by: string, { id, name, fit, why }: Omit<Choice, 'changedAt'>) {
  const sealed = (await ownKey(c)).seal(place(id), why);
  const values = { name, fit, why: sealed, changed_at: c.now, changed_by: by };
  await c.tx
    .insertInto('channel_choices')
    .values({ organisation_id: c.organisation, id, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doUpdateSet(values))
    .execute();
}

/** After it the catalogue speaks again. */
export async function removeChoice(c: Context, id: string): Promise<void> {
  await c.tx.deleteFrom('channel_choices').where('organisation_id', '=', c.organisation).where('id', '=', id).execute();
}
