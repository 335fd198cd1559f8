import type { Identity, W } from '../../platform/http/web.ts';
import { readCookie } from './cookies.ts';
import { listOwnMemberships } from './own-memberships.ts';
import { findSession } from './sessions.ts';

/**
 * Who works here, by the cookie of this request: null without a session that has both factors, without a chosen
 * organisation, or when the membership ended. Read again on every request, so that ending works at once.
 */
export async function identifyWorker(w: W): Promise<Identity | null> {
  const token = readCookie(w, 'session');
  if (!token) return null;
  return w.var.ground.database.withoutOrganisation(async (tx) => {
    const session = await findSession(tx, token);
    if (session?.state !== 'known' || !session.workingFor) return null;
    const own = await listOwnMemberships(tx, session.account);
    const here = own.find(({ organisation }) => organisation === session.workingFor);
    if (!here) return null;
    const { membership, roles, organisation } = here;
    return { actor: { kind: 'worker', account: session.account, membership, roles }, organisation };
  });
}
