import type { Context } from '../../../platform/context.ts';
import type { Identity, W } from '../../../platform/http/web.ts';
import { readSecret } from '../../../platform/links/token.ts';
import { realNow } from '../../../platform/proof/real-time.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { knock } from '../accesses/knocks.ts';
import { findAccess } from '../accesses/store.ts';
import { accessState, visitNow } from '../policy.ts';
import { closeVisit } from './close-visit.ts';
import { readCookie } from './cookies.ts';
import { hashPlace, placeOf } from './place.ts';
import { findSession, followSession } from './store.ts';

/**
 * Who came in as a guest, by the cookie of this request. Read again on every request: a door that closed, or a visit
 * that goes on in another place, ends at once and stands in the log. Looking at a link itself writes nothing (T-03).
 */
export async function identifyGuest(w: W): Promise<Identity | null> {
  const secret = readSecret(readCookie(w, 'guest') ?? '');
  if (!secret || !/^\/gast(\/|$)/.test(w.req.path)) return null;
  const { organisation, hash } = secret;
  const { ground, request, language } = w.var;
  const system = { ground, organisation, actor: { kind: 'system' }, request, language } as const;
  const guest = await inTransaction(system, (c) => readVisit(c, w, hash));
  return guest === null ? null : { organisation, actor: { kind: 'guest', guest } };
}

async function readVisit(c: Context, w: W, hash: Buffer): Promise<string | null> {
  const session = await findSession(c, hash);
  if (!session) return null;
  const now = await realNow(c);
  const access = await findAccess(c, session.access_id);
  const place = await hashPlace(c, placeOf(w));
  const { guest_id: guest, access_id, id } = session;
  const state = visitNow(
    {
      madeAt: session.made_at,
      seenAt: session.seen_at,
      endedAt: session.ended_at,
      access: access ? accessState(access, c.now) : 'ended',
      sameNetwork: place.network.equals(session.network_hash),
      sameBrowser: place.browser.equals(session.browser_hash),
    },
    now,
  );
  if (state === 'goes-on') {
    await followSession(c, session, now);
    return guest;
  }
  // Somebody else may hold the cookie of a visit that we ended.
  if (state === 'over' && session.ended_because && session.ended_because !== 'signed-off') await knock(c, access_id);
  if (state !== 'over') await closeVisit.within(c, { session: id, guest, access: access_id, because: state });
  return null;
}
