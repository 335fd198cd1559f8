import { getCookie, setCookie } from 'hono/cookie';
import type { W } from './web.ts';

/**
 * Secrets in a browser: HttpOnly, SameSite=Lax, and on https `__Host-` and Secure: this host only, and no other host
 * can set it (RFC 6265bis §4.1.3.2). On plain http the port is in the name, because cookies do not know ports: the demo
 * must not sign somebody out of the product beside it.
 */
export function secretCookies<Name extends string>(names: Readonly<Record<Name, string>>) {
  const isHttps = (w: W): boolean => w.var.ground.publicUrl.startsWith('https:');
  const nameOf = (w: W, cookie: Name): string =>
    isHttps(w) ? `__Host-${names[cookie]}` : `${names[cookie]}-${new URL(w.var.ground.publicUrl).port || 80}`;

  /** `days`: how long the browser keeps it; without, until it is closed. */
  const give = (w: W, cookie: Name, value: string, days?: number): void =>
    setCookie(w, nameOf(w, cookie), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: isHttps(w),
      ...(days !== undefined && { maxAge: days * 86_400 }),
    });
  return {
    read: (w: W, cookie: Name): string | undefined => getCookie(w, nameOf(w, cookie)),
    give,
    takeBack: (w: W, cookie: Name): void => give(w, cookie, '', 0),
  };
}
