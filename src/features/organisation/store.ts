import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Kind, Team } from './policy.ts';

/** The organisation itself and its teams, under the key of the organisation. */

type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;
const namePlace = (table: 'organisations' | 'teams', row: string) => ({ table, column: 'name', row });
const ownKey = ({ ground, organisation }: Reading) => ground.vault.subject(organisation, organisation);

export type NewOrganisation = { name: string; country: 'NL' | 'BE'; kind: Kind; template: string | null };

export async function addOrganisation(c: Context, { name, ...rest }: NewOrganisation): Promise<void> {
  await c.ground.vault.createOrganisation(c.organisation);
  const key = await ownKey(c);
  await c.tx
    .insertInto('organisations')
    .values({
      id: c.organisation,
      name: key.seal(namePlace('organisations', c.organisation), name),
      founded_at: c.now,
      ...rest,
    })
    .execute();
  await c.tx.insertInto('founded_organisations').values({ id: c.organisation }).execute();
}

export type OrganisationRow = { id: string; name: string; country: 'NL' | 'BE'; kind: Kind; template: string | null };

export async function findOrganisation(c: Reading): Promise<OrganisationRow | undefined> {
  const row = await c.tx
    .selectFrom('organisations')
    .select(['id', 'name', 'country', 'kind', 'template'])
    .where('id', '=', c.organisation)
    .executeTakeFirst();
  if (!row) return undefined;
  const key = await ownKey(c);
  const { id, country, kind, template } = row;
  return { id, country, kind, template, name: key.open(namePlace('organisations', id), row.name) };
}

export async function findKind(c: Pick<Context, 'tx' | 'organisation'>): Promise<Kind | undefined> {
  const row = await c.tx.selectFrom('organisations').select('kind').where('id', '=', c.organisation).executeTakeFirst();
  return row?.kind;
}

/** Locks it, so that two changes to who works here do not both believe that an administrator is left. */
export async function lockOrganisation(c: Reading): Promise<Kind> {
  const row = await c.tx
    .selectFrom('organisations')
    .select('kind')
    .where('id', '=', c.organisation)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.kind;
}

export async function changeOrganisationRow(c: Reading, { name, kind }: { name: string; kind: Kind }): Promise<void> {
  const key = await ownKey(c);
  await c.tx
    .updateTable('organisations')
    .set({ name: key.seal(namePlace('organisations', c.organisation), name), kind })
    .where('id', '=', c.organisation)
    .execute();
}

export async function addTeamRow(c: Context, name: string): Promise<string> {
  const id = newId();
  const key = await ownKey(c);
  await c.tx
    .insertInto('teams')
    .values({ organisation_id: c.organisation, id, name: key.seal(namePlace('teams', id), name), created_at: c.now })
    .execute();
  return id;
}

/** By name. */
export async function listTeams(c: Reading): Promise<Team[]> {
  const rows = await c.tx
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organisation_id', '=', c.organisation)
    .execute();
  const key = await ownKey(c);
  return rows
    .map(({ id, name }) => ({ id, name: key.open(namePlace('teams', id), name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
