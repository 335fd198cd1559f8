import type { Context } from '../../../platform/context.ts';
import type { ContactToday } from './contact-person.ts';

type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;
type Table = 'contact_persons' | 'further_contacts' | 'contact_absences';
type Row = {
  membership_id: string;
  phone: Buffer | null;
  mail: Buffer | null;
  away_id: string | null;
  stand_in_id: string | null;
  away_phone: Buffer | null;
  away_mail: Buffer | null;
};

/** Where a number or address is sealed: bound to its table, column and row. */
export const reachPlace = (table: Table, row: string) => (column: 'phone' | 'mail') => ({ table, column, row });

/** A contact person with how to reach this person, and who stands in. */
export async function onDuty(c: Reading, at: { table: Table; row: string }, row: Row): Promise<ContactToday> {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const own = reachPlace(at.table, at.row);
  const open = (place: typeof own, column: 'phone' | 'mail', sealed: Buffer | null) =>
    sealed && key.open(place(column), sealed);
  const away = row.away_id === null ? undefined : reachPlace('contact_absences', row.away_id);
  return {
    membership: row.membership_id,
    phone: open(own, 'phone', row.phone),
    mail: open(own, 'mail', row.mail),
    standIn:
      away && row.stand_in_id
        ? {
            membership: row.stand_in_id,
            phone: open(away, 'phone', row.away_phone),
            mail: open(away, 'mail', row.away_mail),
          }
        : null,
  };
}
