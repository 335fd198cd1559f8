import type { Identity, W } from '../../../platform/http/web.ts';
import { findRepresentatives } from '../../clients/index.ts';
import { readSecret } from '../../../platform/links/token.ts';
import { readCookie } from './cookies.ts';
import { findSession } from './store.ts';

/**
 * Who came through a secure link with the second proof, by the cookie of this request. Read again on every request,
 * so that closing a link or ending a representation works at once. Looking at a link itself writes nothing (T-03).
 */
export async function identifyClient(w: W): Promise<Identity | null> {
  const secret = readSecret(readCookie(w, 'visit') ?? '');
  if (!secret) return null;
  const { organisation, hash } = secret;
  const { ground, request, language } = w.var;
  return ground.database.withOrganisation(organisation, async (tx) => {
    const session = await findSession({ tx, organisation }, hash, !w.req.path.startsWith('/l/'));
    if (!session) return null;
    const { client, representative } = session;
    if (representative === null) return { organisation, actor: { kind: 'client', client } };
    const actor = { kind: 'representative', client, representative } as const;
    const c = { ground, tx, organisation, actor, now: ground.clock.now(), request, language };
    const found = (await findRepresentatives(c, client)).find(({ id }) => id === representative);
    return found?.state === 'in-force' ? { organisation, actor } : null;
  });
}
