import type { Context, Role } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import { newId } from '../../platform/ids.ts';
import { readAccounts } from './accounts.ts';

type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;

export type Member = {
  account: string;
  membership: string;
  name: string;
  roles: readonly Role[];
  /** Id of the team. */
  team: string | null;
};

export type NewMembership = { account: string; roles: readonly Role[]; team: string | null };

/** `undefined` when the account works here already. The account gets its handle in the log of this organisation. */
export async function addMembership(c: Context, { account, roles, team }: NewMembership): Promise<string | undefined> {
  await c.ground.vault.createSubject(c.organisation, account);
  const id = newId();
  const added = await c.tx
    .insertInto('memberships')
    .values({
      organisation_id: c.organisation,
      id,
      account_id: account,
      roles: [...roles],
      team_id: team,
      since: c.now,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** Who works here now and in which roles, without their names: no key is needed for it. First come, first named. */
export const listRoles = ({ tx, organisation }: Reading): Promise<Omit<Member, 'name'>[]> =>
  tx
    .selectFrom('memberships')
    .select(['account_id as account', 'id as membership', 'roles', 'team_id as team'])
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute();

/** Who works here now, by name. */
export async function listMembers(c: Reading): Promise<Member[]> {
  const rows = await listRoles(c);
  const accounts = await readAccounts(
    c,
    rows.map(({ account }) => account),
  );
  return rows
    .map((row) => ({ ...row, name: accounts.get(row.account)?.name ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The name of one who works here now. Every page asks this, so it reads one account and not all. */
export async function nameOfMember(c: Reading, membership: string): Promise<string | undefined> {
  const row = await c.tx
    .selectFrom('memberships')
    .select('account_id')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', membership)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && (await readAccounts(c, [row.account_id])).get(row.account_id)?.name;
}

/** Everybody who works or ever worked here: name by account. A log names who has left as well. */
export async function namesOfEverybody(c: Reading): Promise<Map<string, string>> {
  const rows = await c.tx
    .selectFrom('memberships')
    .select('account_id')
    .distinct()
    .where('organisation_id', '=', c.organisation)
    .execute();
  const read = await readAccounts(
    c,
    rows.map((row) => row.account_id),
  );
  return new Map([...read].map(([account, { name }]) => [account, name]));
}

/** Name and mail address of people who work or worked here, in memory only. Who never did is left out. */
export async function contactsOf(c: Reading, accounts: readonly string[]): Promise<Map<string, Contact>> {
  const here = await namesOf(c, accounts);
  return readAccounts(c, [...here.keys()]);
}
export type Contact = { name: string; mail: string };

/** Names of people who work or worked here. Who never did is left out. */
export async function namesOf(c: Reading, accounts: readonly string[]): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('memberships')
    .select('account_id')
    .distinct()
    .where('organisation_id', '=', c.organisation)
    .where('account_id', '=', anyOf(accounts))
    .execute();
  const read = await readAccounts(
    c,
    rows.map((row) => row.account_id),
  );
  return new Map([...read].map(([account, { name }]) => [account, name]));
}

/** Id of the team in which an account works here now. */
export async function teamOf(c: Reading, account: string): Promise<string | null> {
  const row = await c.tx
    .selectFrom('memberships')
    .select('team_id')
    .where('organisation_id', '=', c.organisation)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.team_id ?? null;
}

type Change = { roles?: readonly Role[]; team?: string | null };

export async function changeMembership(c: Reading, membership: string, { roles, team }: Change): Promise<void> {
  await c.tx
    .updateTable('memberships')
    .set({ ...(roles && { roles: [...roles] }), ...(team !== undefined && { team_id: team }) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', membership)
    .execute();
}

export async function endMembershipRow(c: Context, membership: string, by: string | null): Promise<void> {
  await c.tx
    .updateTable('memberships')
    .set({ ended_at: c.now, ended_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', membership)
    .execute();
}
