import type { MiddlewareHandler } from 'hono';
import { newId } from '../ids.ts';
import type { Web } from './web.ts';

/** Nothing runs in a page, nothing is fetched from elsewhere, nothing frames it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'x-robots-tag': 'noindex',
  'cache-control': 'no-store',
};

/** Headers of every answer, and the reference number of every request. */
export const secureHeaders = (https: boolean): MiddlewareHandler<Web> => {
  return async (w, next) => {
    w.set('request', newId());
    await next();
    for (const [name, value] of Object.entries(headers)) if (!w.res.headers.has(name)) w.res.headers.set(name, value);
    if (https) w.res.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  };
};

/**
 * Cross-site request forgery: a change must come from a page of ours. Browsers say so with Sec-Fetch-Site, older
 * ones with Origin; a request with neither carries no cookie of a browser user and is refused as well.
 */
export const onlyFromHere = (publicUrl: string): MiddlewareHandler<Web> => {
  const own = new URL(publicUrl).origin;
  return async (w, next) => {
    if (w.req.method === 'GET' || w.req.method === 'HEAD') return next();
    const site = w.req.header('sec-fetch-site');
    const origin = w.req.header('origin');
    const fromHere = site === undefined ? origin === own : site === 'same-origin';
    if (!fromHere) return w.text('Forbidden', 403);
    return next();
  };
};

/**
 * On plain http another site can point its own name at this address (DNS rebinding) and read what is open to everybody
 * here. A request for a name that is not ours gets nothing. Behind https the certificate already sees to it.
 */
export const onlyOurName = (publicUrl: string): MiddlewareHandler<Web> => {
  const own = new URL(publicUrl);
  const names = new Set([own.hostname, 'localhost', '127.0.0.1', '[::1]']);
  return async (w, next) => {
    const asked = URL.parse(`http://${w.req.header('host') ?? own.host}`);
    if (own.protocol === 'http:' && !(asked && names.has(asked.hostname))) return w.text('Misdirected Request', 421);
    return next();
  };
};
