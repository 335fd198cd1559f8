import { expect, test, vi } from 'vitest';
import { createApp } from '../../src/app.tsx';
import { browserOn } from '../support/browser.ts';
import { pathOf, productRoutes } from '../support/product-routes.ts';
import { openWorld } from '../support/world.ts';
import type * as Shell from '../../src/platform/shell.ts';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../src/platform/shell.ts', async (original) => {
  const shell = await original<typeof Shell>();
  return { ...shell, may: (...of: Parameters<typeof shell.may>) => (asked.times++, shell.may(...of)) };
});

/** What needs no permission, because it shows nothing of anybody and changes nothing of anybody. */
const open = [
  'GET /',
  'POST /demo-starten',
  'GET /assets/*',
  'GET /taal/:language{nl|en}',
  'GET /formaten/plan-2.schema.json',
  'GET /vandaag',
  'GET /begin',
  'GET /begin/verder',
  'GET /aanmelden',
  'GET /aanmelden/tweede-stap',
  'GET /snelle-check',
  'GET /wegwijzer',
  'GET /l',
  'GET /l/:token',
  'POST /l/:token/code',
  'POST /l/:token/bewijs',
  'GET /g',
  'GET /g/:token',
  'POST /g/:token/code',
  'POST /g/:token/bewijs',
];

/** These say that the visit is over before they ask anything; the role matrix follows them with a visit. */
const needVisit = ['GET /mijn/verslagen/:report', 'GET /mijn/verslagen/:report/tekst'];

const { ground } = await openWorld();
const app = createApp({ ground, welcome: { startDemo: null } });

test.each(productRoutes().map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s asks an action or a question who may, or is on the list of what is open to all',
  async (name, route) => {
    const browser = browserOn(app as never);
    asked.times = 0;
    const answer = await (route.method === 'GET' ? browser.get(pathOf(route)) : browser.post(pathOf(route)));
    expect(answer.status, 'An address that fails says nothing about permission').not.toBe(500);
    const why =
      'Answer it with show() or submit() of src/platform/http/bind.tsx; or add it here and let it be reviewed';
    if (![...open, ...needVisit].includes(name)) expect(asked.times, why).toBeGreaterThan(0);
  },
);
