import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newSecret } from '../../../platform/links/token.ts';
import type { SecureLink } from '../links/store.ts';
import { sessionLives } from '../../../platform/proof/rules.ts';
import { realNow } from '../../../platform/proof/real-time.ts';

export type ClientSession = { id: string; link: string; client: string; representative: string | null };

type Reading = Pick<Context, 'tx' | 'organisation'>;

/** Answers the text for the cookie; only its SHA-256 is kept. */
export async function addSession(c: Context, link: SecureLink): Promise<{ id: string; token: string }> {
  const [id, now, { text, hash }] = [newId(), await realNow(c), newSecret(c.organisation)];
  await c.tx
    .insertInto('client_sessions')
    .values({
      organisation_id: c.organisation,
      token_hash: hash,
      id,
      link_id: link.id,
      client_id: link.client,
      representative_id: link.representative,
      made_at: now,
      seen_at: now,
      ended_at: null,
    })
    .execute();
  return { id, token: text };
}

/** The session behind a cookie while it lives. `follow` writes once a minute that it is used. */
export async function findSession(c: Reading, hash: Buffer, follow = false): Promise<ClientSession | undefined> {
  const row = await c.tx
    .selectFrom('client_sessions')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  if (!row) return undefined;
  const now = await realNow(c);
  if (!sessionLives({ madeAt: row.made_at, seenAt: row.seen_at, endedAt: row.ended_at }, now)) return undefined;
  if (follow && now.getTime() - row.seen_at.getTime() > 60_000) {
    await c.tx
      .updateTable('client_sessions')
      .set({ seen_at: now })
      .where('organisation_id', '=', c.organisation)
      .where('token_hash', '=', hash)
      .execute();
  }
  return { id: row.id, link: row.link_id, client: row.client_id, representative: row.representative_id };
}

/** Ends what is open: of one visit, of everybody who came through these links. */
export async function endSessions(
  c: Reading,
  which: { session: string } | { links: readonly string[] },
): Promise<void> {
  if ('links' in which && which.links.length === 0) return;
  const query = c.tx
    .updateTable('client_sessions')
    .set({ ended_at: await realNow(c) })
    .where('organisation_id', '=', c.organisation)
    .where('ended_at', 'is', null);
  await (
    'session' in which ? query.where('id', '=', which.session) : query.where('link_id', 'in', which.links)
  ).execute();
}
