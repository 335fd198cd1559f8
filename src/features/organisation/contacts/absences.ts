import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { reachPlace } from './reach.ts';

/** Days are `YYYY-MM-DD`; the first and the last both count. */
export type Absence = { id: string; membership: string; from: string; until: string; standIn: string };
export type NewAbsence = Omit<Absence, 'id'> & { phone: string | null; mail: string | null };

/** Those that run or are to come, the first day first. */
export async function listAbsences(c: Context): Promise<Absence[]> {
  const rows = await c.tx
    .selectFrom('contact_absences')
    .select(['id', 'membership_id as membership', 'from_on as from', 'until_on as until', 'stand_in_id as standIn'])
    .where('organisation_id', '=', c.organisation)
    .where('until_on', '>=', dayOf(c.now))
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows;
}

export async function addAbsence(c: Context, { membership, from, until, standIn, phone, mail }: NewAbsence) {
  const id = newId();
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const place = reachPlace('contact_absences', id);
  await c.tx
    .insertInto('contact_absences')
    .values({
      organisation_id: c.organisation,
      id,
      membership_id: membership,
      from_on: from,
      until_on: until,
      stand_in_id: standIn,
      phone: phone === null ? null : key.seal(place('phone'), phone),
      mail: mail === null ? null : key.seal(place('mail'), mail),
      told_at: c.now,
    })
    .execute();
  return id;
}

export async function removeAbsence(c: Context, id: string): Promise<void> {
  await c.tx
    .deleteFrom('contact_absences')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
