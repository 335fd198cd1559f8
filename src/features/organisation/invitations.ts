import type { Context, Role } from '../../platform/context.ts';
import { addDays } from '../../platform/dates.ts';
import { isId, newId, newToken } from '../../platform/ids.ts';
import { invitationDays } from './policy.ts';
import { digestOf } from './secrets.ts';

/** An invitation holds a name and a mail address under the key of the organisation, until it is used or over. */
type Reading = Pick<Context, 'ground' | 'tx' | 'organisation' | 'now'>;

export type Invitation = {
  id: string;
  name: string;
  mail: string;
  roles: readonly Role[];
  team: string | null;
  invitedBy: string;
  expiresAt: Date;
};
export type NewInvitation = Omit<Invitation, 'id' | 'expiresAt'>;

const place = (column: 'name' | 'mail', row: string) => ({ table: 'invitations', column, row });

/** The organisation is part of the token: without it row-level security would hide the invitation. 64 signs. */
function invitationToken(organisation: string): string {
  const id = Buffer.from(organisation.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, Buffer.from(newToken(), 'base64url')]).toString('base64url');
}

/** `undefined` for what cannot be a token. Whether the organisation exists is not known yet. */
export function organisationOfToken(token: string): string | undefined {
  if (!/^[\w-]{64}$/.test(token)) return undefined;
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : undefined;
}

export async function addInvitation(c: Context, given: NewInvitation): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), invitationToken(c.organisation)];
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  await c.tx
    .insertInto('invitations')
    .values({
      organisation_id: c.organisation,
      id,
      token_hash: digestOf(token),
      name: key.seal(place('name', id), given.name),
      mail: key.seal(place('mail', id), given.mail),
      roles: [...given.roles],
      team_id: given.team,
      invited_by: given.invitedBy,
      invited_at: c.now,
      expires_at: addDays(c.now, invitationDays),
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
  return { id, token };
}

/** Those that can still be accepted, newest first. */
export async function listOpenInvitations(c: Reading): Promise<Invitation[]> {
  const rows = await open(c).orderBy('id', 'desc').execute();
  return Promise.all(rows.map((row) => read(c, row)));
}

/** Locked: two people with one link do not both get in. */
export async function findInvitation(c: Reading, by: { token: string } | { id: string }): Promise<Invitation | null> {
  const all = open(c).forUpdate();
  const one = 'token' in by ? all.where('token_hash', '=', digestOf(by.token)) : all.where('id', '=', by.id);
  const row = await one.executeTakeFirst();
  return row ? read(c, row) : null;
}

const open = (c: Reading) =>
  c.tx
    .selectFrom('invitations')
    .select(['id', 'name', 'mail', 'roles', 'team_id', 'invited_by', 'expires_at'])
    .where('organisation_id', '=', c.organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', c.now);

type Row = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>;

async function read(c: Reading, row: Row): Promise<Invitation> {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  return {
    id: row.id,
    name: key.open(place('name', row.id), row.name),
    mail: key.open(place('mail', row.id), row.mail),
    roles: row.roles,
    team: row.team_id,
    invitedBy: row.invited_by,
    expiresAt: row.expires_at,
  };
}

export async function closeInvitation(c: Reading, id: string, how: 'accepted_at' | 'withdrawn_at'): Promise<void> {
  await c.tx
    .updateTable('invitations')
    .set({ [how]: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
