import type { MiddlewareHandler } from 'hono';
import { respond } from '../../../platform/http/bind.tsx';
import type { Web } from '../../../platform/http/web.ts';
import { VisitOverPage } from '../pages/visit-over-page.tsx';

/**
 * Every page of a guest for who is none (any more): one page with the same bytes, whether the visit is over, was ended
 * by somebody, or there is nothing behind the address.
 */
export const guestsOnly: MiddlewareHandler<Web> = async (w, next) => {
  await next();
  if (!/^\/gast(\/|$)/.test(w.req.path) || w.var.identity.actor.kind === 'guest') return;
  w.res = undefined;
  w.res = await respond(w, <VisitOverPage view={await w.var.view(w.var.language)} />, 403);
};
