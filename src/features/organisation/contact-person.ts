import type { Context } from '../../platform/context.ts';

/** The person to ask about privacy; phone and mail are those of work, under the key of the organisation. */
type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;
export type ContactPerson = { membership: string; phone: string | null; mail: string | null };

const place = (column: 'phone' | 'mail', row: string) => ({ table: 'contact_persons', column, row });

export async function findContactPerson(c: Reading): Promise<ContactPerson | undefined> {
  const row = await c.tx
    .selectFrom('contact_persons')
    .select(['membership_id', 'phone', 'mail'])
    .where('organisation_id', '=', c.organisation)
    .executeTakeFirst();
  if (!row) return undefined;
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const open = (column: 'phone' | 'mail') => {
    const sealed = row[column];
    return sealed && key.open(place(column, row.membership_id), sealed);
  };
  return { membership: row.membership_id, phone: open('phone'), mail: open('mail') };
}

export async function changeContactPerson(c: Context, { membership, phone, mail }: ContactPerson): Promise<void> {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const values = {
    membership_id: membership,
    phone: phone === null ? null : key.seal(place('phone', membership), phone),
    mail: mail === null ? null : key.seal(place('mail', membership), mail),
    chosen_at: c.now,
  };
  await c.tx
    .insertInto('contact_persons')
    .values({ organisation_id: c.organisation, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute();
}

export async function forgetContactPerson(c: Reading, membership: string): Promise<void> {
  await c.tx
    .deleteFrom('contact_persons')
    .where('organisation_id', '=', c.organisation)
    .where('membership_id', '=', membership)
    .execute();
}
