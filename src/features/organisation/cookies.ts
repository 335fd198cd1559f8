import { getCookie, setCookie } from 'hono/cookie';
import type { W } from '../../platform/http/web.ts';

/** `session`: signed in. `device`: signed in here before. `enrolment`: half-way through making an account. */
const cookies = { session: 'zorgvuldig', device: 'zorgvuldig-toestel', enrolment: 'zorgvuldig-begin' } as const;
type CookieName = keyof typeof cookies;

const isHttps = (w: W): boolean => w.var.ground.publicUrl.startsWith('https:');

/** `__Host-`: this host only, over https only, and no other host can set it (RFC 6265bis §4.1.3.2). Not on plain http. */
const nameOf = (w: W, cookie: CookieName): string => `${isHttps(w) ? '__Host-' : ''}${cookies[cookie]}`;

export const readCookie = (w: W, cookie: CookieName): string | undefined => getCookie(w, nameOf(w, cookie));

/** `days`: how long the browser keeps it; without, until it is closed. */
export function giveCookie(w: W, cookie: CookieName, value: string, days?: number): void {
  setCookie(w, nameOf(w, cookie), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(w),
    ...(days !== undefined && { maxAge: days * 86_400 }),
  });
}

export const takeCookieBack = (w: W, cookie: CookieName): void => giveCookie(w, cookie, '', 0);
