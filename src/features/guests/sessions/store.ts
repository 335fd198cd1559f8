import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newSecret } from '../../../platform/links/token.ts';
import { realNow } from '../../../platform/proof/real-time.ts';
import type { Access } from '../accesses/store.ts';
import type { Closing } from '../policy.ts';
import { hashPlace, type Place } from './place.ts';

/** Answers the text for the cookie; only its SHA-256 is kept, and of the place a keyed hash. */
export async function addSession(c: Context, access: Access, place: Place): Promise<string> {
  const [now, { text, hash }, at] = [await realNow(c), newSecret(c.organisation), await hashPlace(c, place)];
  await c.tx
    .insertInto('guest_sessions')
    .values({
      organisation_id: c.organisation,
      token_hash: hash,
      id: newId(),
      guest_id: access.guest,
      access_id: access.id,
      network_hash: at.network,
      browser_hash: at.browser,
      made_at: now,
      seen_at: now,
      ended_at: null,
      ended_because: null,
    })
    .execute();
  return text;
}

export const findSession = (c: Pick<Context, 'tx' | 'organisation'>, hash: Buffer) =>
  c.tx
    .selectFrom('guest_sessions')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('token_hash', '=', hash)
    .executeTakeFirst();

/** Writes once a minute that a visit is used. */
export async function followSession(c: Context, session: { id: string; seen_at: Date }, now: Date): Promise<void> {
  if (now.getTime() - session.seen_at.getTime() <= 60_000) return;
  await c.tx
    .updateTable('guest_sessions')
    .set({ seen_at: now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', session.id)
    .execute();
}

/** Ends what is open: one visit, those of a guest, or of everybody who came through these doors. @returns how many */
export async function endSessions(
  c: Context,
  which: { session: string } | { guest: string } | { accesses: readonly string[] },
  because: Closing,
): Promise<number> {
  if ('accesses' in which && which.accesses.length === 0) return 0;
  const open = c.tx
    .updateTable('guest_sessions')
    .set({ ended_at: await realNow(c), ended_because: because })
    .where('organisation_id', '=', c.organisation)
    .where('ended_at', 'is', null);
  const those =
    'session' in which
      ? open.where('id', '=', which.session)
      : 'guest' in which
        ? open.where('guest_id', '=', which.guest)
        : open.where('access_id', 'in', [...which.accesses]);
  return Number((await those.executeTakeFirst()).numUpdatedRows);
}
