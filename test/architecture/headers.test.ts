import { expect, test } from 'vitest';
import { createApp } from '../../src/app.tsx';
import { browserOn } from '../support/browser.ts';
import { pathOf, productRoutes } from '../support/product-routes.ts';
import { openWorld } from '../support/world.ts';

const { ground } = await openWorld();
const app = createApp({ ground, welcome: { startDemo: null } });
const browser = browserOn(app as never);
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'";

const answers: [string, () => Promise<Response>][] = [
  ...productRoutes().map((route): [string, () => Promise<Response>] => [
    `${route.method} ${route.path}`,
    () => (route.method === 'GET' ? browser.get(pathOf(route)) : browser.post(pathOf(route))),
  ]),
  ['a page that is not there', () => browser.get('/nergens')],
  ['a form from elsewhere', () => browser.post('/aanmelden', {}, { 'sec-fetch-site': 'cross-site' })],
  ['a form that is too large', () => browser.post('/aanmelden', { mail: 'x'.repeat(300_000) })],
];

test.each(answers)('%s runs nothing, fetches nothing from elsewhere and is kept by no cache', async (_, answer) => {
  const { headers } = await answer();
  expect(headers.get('content-security-policy'), 'Every answer has the policy of src/platform/http/guard.ts').toBe(
    policy,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cache-control'), 'Only what is under /assets may be kept').toMatch(/^no-store$|immutable$/);
});
