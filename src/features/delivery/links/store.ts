import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newSecret } from '../../../platform/links/token.ts';
import { linkExpiry, type LinkKind } from '../policy.ts';
import type { DeliveryTables } from '../tables.ts';

export type SecureLink = {
  id: string;
  client: string;
  /** Null for the person; otherwise the representative whom it is for. */
  representative: string | null;
  kind: LinkKind;
  object: string;
  purpose: string;
  permission: string;
  madeBy: string | null;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

type Row = Selectable<DeliveryTables['secure_links']>;

const linkOf = (row: Row): SecureLink => ({
  id: row.id,
  client: row.client_id,
  representative: row.representative_id,
  kind: row.kind,
  object: row.object_id,
  purpose: row.purpose,
  permission: row.permission_id,
  madeBy: row.made_by,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});

export type NewLink = Pick<SecureLink, 'client' | 'representative' | 'kind' | 'object' | 'purpose' | 'permission'> & {
  /** Left out: as long as links of this kind. */
  days?: number;
};

export async function addLink(c: Context, link: NewLink): Promise<SecureLink> {
  const row: Row = {
    organisation_id: c.organisation,
    id: newId(),
    client_id: link.client,
    representative_id: link.representative,
    kind: link.kind,
    object_id: link.object,
    purpose: link.purpose,
    permission_id: link.permission,
    made_by: c.actor.kind === 'worker' ? c.actor.account : null,
    made_at: c.now,
    expires_at: linkExpiry(link.kind, c.now, link.days),
    revoked_at: null,
    revoked_because: null,
  };
  await c.tx.insertInto('secure_links').values(row).execute();
  return linkOf(row);
}

const select = (c: Context) =>
  c.tx.selectFrom('secure_links').selectAll().where('organisation_id', '=', c.organisation);

export async function findLink(c: Context, id: string): Promise<SecureLink | undefined> {
  const row = await select(c).where('id', '=', id).executeTakeFirst();
  return row && linkOf(row);
}

/** Newest first. */
export async function listLinks(c: Context, client: string): Promise<SecureLink[]> {
  const rows = await select(c)
    .where('client_id', '=', client)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(linkOf);
}

/** A new address for a link, for one message. An earlier one keeps working: it may have arrived. */
export async function addToken(c: Context, link: string): Promise<string> {
  const { text, hash } = newSecret(c.organisation);
  const row = { organisation_id: c.organisation, token_hash: hash, link_id: link, made_at: c.now };
  await c.tx.insertInto('link_tokens').values(row).execute();
  return text;
}

export async function findLinkByToken(c: Context, hash: Buffer): Promise<SecureLink | undefined> {
  const row = await c.tx
    .selectFrom('link_tokens')
    .innerJoin('secure_links', (join) =>
      join
        .onRef('secure_links.organisation_id', '=', 'link_tokens.organisation_id')
        .onRef('secure_links.id', '=', 'link_tokens.link_id'),
    )
    .selectAll('secure_links')
    .where('link_tokens.organisation_id', '=', c.organisation)
    .where('link_tokens.token_hash', '=', hash)
    .executeTakeFirst();
  return row && linkOf(row);
}

export type Closing = 'by-worker' | 'withdrawn' | 'archived' | 'representation-ended' | 'asked-no-more';

/** Closes links: from the commit on nobody comes through. Returns how many were open. */
export async function closeLinks(c: Context, links: readonly string[], because: Closing): Promise<number> {
  if (links.length === 0) return 0;
  const closed = await c.tx
    .updateTable('secure_links')
    .set({ revoked_at: c.now, revoked_because: because })
    .where('organisation_id', '=', c.organisation)
    .where('id', 'in', links)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(closed.numUpdatedRows);
}

/** The link was opened with the second proof; counts once for each visit. */
export async function addOpening(c: Context, link: string, session: string): Promise<void> {
  const row = { organisation_id: c.organisation, link_id: link, session_id: session, at: c.now };
  await c.tx
    .insertInto('link_openings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** When each link was opened with the second proof, oldest first. */
export async function listOpenings(c: Context, links: readonly string[]): Promise<{ link: string; at: Date }[]> {
  if (links.length === 0) return [];
  const rows = await c.tx
    .selectFrom('link_openings')
    .select(['link_id', 'at'])
    .where('organisation_id', '=', c.organisation)
    .where('link_id', 'in', links)
    .orderBy('at')
    .execute();
  return rows.map(({ link_id, at }) => ({ link: link_id, at }));
}
