import { getCookie, setCookie } from 'hono/cookie';
import type { W } from '../../../platform/http/web.ts';

/** `visit`: gave the second proof. `flow`: the browser that asked for a code. Their names say nothing about care. */
const cookies = { visit: 'bezoek', flow: 'code-weg' } as const;
type CookieName = keyof typeof cookies;

const isHttps = (w: W): boolean => w.var.ground.publicUrl.startsWith('https:');

/** `__Host-`: this host only, over https only (RFC 6265bis §4.1.3.2). Not possible on plain http. */
const nameOf = (w: W, cookie: CookieName): string => `${isHttps(w) ? '__Host-' : ''}${cookies[cookie]}`;

export const readCookie = (w: W, cookie: CookieName): string | undefined => getCookie(w, nameOf(w, cookie));

/** Until the browser is closed; `value` null takes it back. */
export function giveCookie(w: W, cookie: CookieName, value: string | null): void {
  setCookie(w, nameOf(w, cookie), value ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(w),
    ...(value === null && { maxAge: 0 }),
  });
}
