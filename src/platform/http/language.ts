import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '../context.ts';
import { type W, webRoutes } from './web.ts';

const COOKIE = 'taal';
const ownPath = /^\/(?![/\\])[\w\-./~%?=&+]*$/;

/** Dutch, unless this browser chose English. */
export const languageOf = (w: W): Language => (getCookie(w, COOKIE) === 'en' ? 'en' : 'nl');

/** Only a path of ours; anything else, `//elsewhere` included, becomes the first page (threat T-12). */
export const ownPathOr = (path: string | undefined, otherwise: string): string =>
  path !== undefined && ownPath.test(path) ? path : otherwise;

export const languageRoutes = webRoutes();

languageRoutes.get('/taal/:language{nl|en}', (w) => {
  setCookie(w, COOKIE, w.req.param('language'), { path: '/', maxAge: 31_536_000, httpOnly: true, sameSite: 'Lax' });
  return w.redirect(ownPathOr(w.req.query('terug'), '/'), 303);
});
