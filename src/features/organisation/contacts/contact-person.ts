import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { onDuty, reachPlace } from './reach.ts';

/** The person to ask about privacy; phone and mail are those of work, under the key of the organisation. */
type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;
export type ContactPerson = { membership: string; phone: string | null; mail: string | null };
/** With who stands in today, if anybody does. */
export type ContactToday = ContactPerson & { standIn: ContactPerson | null };

export async function findContactPerson(c: Reading): Promise<ContactToday | undefined> {
  const today = dayOf(c.ground.clock.now());
  const row = await c.tx
    .selectFrom('contact_persons as person')
    .leftJoin('contact_absences as away', (join) =>
      join
        .onRef('away.organisation_id', '=', 'person.organisation_id')
        .onRef('away.membership_id', '=', 'person.membership_id')
        .on('away.from_on', '<=', today)
        .on('away.until_on', '>=', today),
    )
    .select(['person.membership_id', 'person.phone', 'person.mail'])
    .select(['away.id as away_id', 'away.stand_in_id', 'away.phone as away_phone', 'away.mail as away_mail'])
    .where('person.organisation_id', '=', c.organisation)
    .orderBy('away.told_at', 'desc')
    .executeTakeFirst();
  return row && onDuty(c, { table: 'contact_persons', row: row.membership_id }, row);
}

export async function changeContactPerson(c: Context, { membership, phone, mail }: ContactPerson): Promise<void> {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const place = reachPlace('contact_persons', membership);
  const values = {
    membership_id: membership,
    phone: phone === null ? null : key.seal(place('phone'), phone),
    mail: mail === null ? null : key.seal(place('mail'), mail),
    chosen_at: c.now,
  };
  await c.tx
    .insertInto('contact_persons')
    .values({ organisation_id: c.organisation, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute();
}

/** Whoever left, or lost the role, is asked nothing any more and stands in for nobody. */
export async function forgetContactPerson(c: Reading, membership: string): Promise<void> {
  for (const table of ['contact_persons', 'further_contacts'] as const) {
    await c.tx
      .deleteFrom(table)
      .where('organisation_id', '=', c.organisation)
      .where('membership_id', '=', membership)
      .execute();
  }
  await c.tx
    .deleteFrom('contact_absences')
    .where('organisation_id', '=', c.organisation)
    .where((each) => each.or([each('membership_id', '=', membership), each('stand_in_id', '=', membership)]))
    .execute();
}
