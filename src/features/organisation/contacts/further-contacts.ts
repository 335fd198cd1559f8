import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import type { ContactPerson, ContactToday } from './contact-person.ts';
import { onDuty, reachPlace } from './reach.ts';

type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;

export type FurtherContact = ContactToday & { id: string; team: string | null; theme: string | null };
export type NewContact = ContactPerson & { team: string | null; theme: string | null };

const themePlace = (row: string) => ({ table: 'further_contacts', column: 'theme', row });

const select = (c: Reading) => {
  const today = dayOf(c.ground.clock.now());
  return c.tx
    .selectFrom('further_contacts as person')
    .leftJoin('contact_absences as away', (join) =>
      join
        .onRef('away.organisation_id', '=', 'person.organisation_id')
        .onRef('away.membership_id', '=', 'person.membership_id')
        .on('away.from_on', '<=', today)
        .on('away.until_on', '>=', today),
    )
    .select(['person.id', 'person.team_id', 'person.theme', 'person.membership_id', 'person.phone', 'person.mail'])
    .select(['away.id as away_id', 'away.stand_in_id', 'away.phone as away_phone', 'away.mail as away_mail'])
    .where('person.organisation_id', '=', c.organisation)
    .orderBy('person.id')
    .orderBy('away.told_at', 'desc');
};

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

async function contactOf(c: Reading, row: Row): Promise<FurtherContact> {
  const { id, team_id: team, theme } = row;
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const person = await onDuty(c, { table: 'further_contacts', row: id }, row);
  return { ...person, id, team, theme: theme && key.open(themePlace(id), theme) };
}

/** Per team and per subject, in the order in which they were chosen. */
export async function listFurtherContacts(c: Reading): Promise<FurtherContact[]> {
  const rows = new Map((await select(c).execute()).reverse().map((row) => [row.id, row]));
  return Promise.all([...rows.values()].reverse().map((row) => contactOf(c, row)));
}

/** Of the team of somebody who works here; undefined where the team has none of its own. */
export async function findTeamContact(c: Reading, membership: string): Promise<ContactToday | undefined> {
  const row = await select(c)
    .innerJoin('memberships as own', (join) =>
      join
        .onRef('own.organisation_id', '=', 'person.organisation_id')
        .onRef('own.team_id', '=', 'person.team_id')
        .on('own.id', '=', membership),
    )
    .executeTakeFirst();
  return row && contactOf(c, row);
}

/** A team has one: the new one takes the place of the one before. */
export async function addFurtherContact(c: Context, { membership, phone, mail, team, theme }: NewContact) {
  const id = newId();
  if (team !== null) {
    await c.tx
      .deleteFrom('further_contacts')
      .where('organisation_id', '=', c.organisation)
      .where('team_id', '=', team)
      .execute();
  }
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  const place = reachPlace('further_contacts', id);
  await c.tx
    .insertInto('further_contacts')
    .values({
      organisation_id: c.organisation,
      id,
      team_id: team,
      theme: theme === null ? null : key.seal(themePlace(id), theme),
      membership_id: membership,
      phone: phone === null ? null : key.seal(place('phone'), phone),
      mail: mail === null ? null : key.seal(place('mail'), mail),
      chosen_at: c.now,
    })
    .execute();
  return id;
}

export async function removeFurtherContactRow(c: Context, id: string): Promise<void> {
  await c.tx
    .deleteFrom('further_contacts')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
