// Security 5.2: every route × method × who asks × whose object, generated from the routes and the registry.
import { describe, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.tsx';
import { newId } from '../src/platform/ids.ts';
import { connected } from '../src/platform/db/login.ts';
import { sendAreaLink } from '../src/features/delivery/links/send-area-link.ts';
import { expectInvariants } from './invariants.ts';
import { type Browser, browserOn } from './support/browser.ts';
import { does, fullRecord, openHouse, sessionOf } from './support/house.ts';
import { comesIn, invite, linkTo } from './support/guests.ts';
import { jobsByHand } from './support/letterbox.ts';
import { productRoutes, type Route } from './support/product-routes.ts';
import { openWorld, type World } from './support/world.ts';

/** Which parties each action or question that a request met lets in, and whether it let this one in. */
const met = vi.hoisted(() => ({ doors: [] as { allowed: readonly string[]; open: boolean }[] }));
vi.mock('../src/platform/shell.ts', async (original) => {
  const shell = await original<typeof Shell>();
  const may: typeof shell.may = (actor, allowed) => {
    const open = shell.may(actor, allowed);
    met.doors.push({ allowed, open });
    return open;
  };
  return { ...shell, may };
});
import type * as Shell from '../src/platform/shell.ts';

const real = await openWorld();
const post = jobsByHand(real);
const world: World = { ...real, ground: post.ground };
const { ground, asSuperuser } = world;
const app = createApp({ ground, welcome: { startDemo: null } });

const here = await openHouse(world);
const there = await openHouse(world);
const own = await fullRecord(world, here.people.worker, here.activity);
const unrelated = await fullRecord(world, here.other, here.activity);
const elsewhere = await fullRecord(world, there.people.worker, there.activity);
await post.deliver();

const activityOf = ({ activity }: { activity: string }) => ({
  activiteit: activity,
  partij: 'mailprovider',
  stap: '1',
});
const objects = {
  own: { ...own, ...activityOf(here), membership: membershipOf(here.people.worker) },
  unrelated: { ...unrelated, ...activityOf(here), membership: membershipOf(here.other) },
  elsewhere: { ...elsewhere, ...activityOf(there), membership: membershipOf(there.people.worker) },
};
function membershipOf({ actor }: (typeof here.people)['worker']): string {
  return actor.kind === 'worker' ? actor.membership : '';
}

type Whose = keyof typeof objects | 'nobody';

/** The path with the ids of this object; what the object has none of gets an id that nobody has. */
function fill({ path }: Route, whose: Whose): string {
  const known: Record<string, string> = whose === 'nobody' ? { stap: '1', partij: 'mailprovider' } : objects[whose];
  return path
    .replace(':language{nl|en}', 'nl')
    .replace('*', 'x')
    .replace(/:(\w+)/g, (_, name: string) => known[name] ?? newId());
}

/** The client of `own`, who came through the link with the code. */
async function comeIn(who: Browser): Promise<Browser> {
  await does(here.people.worker, sendAreaLink, { client: own.client });
  await post.deliver();
  const mail = world.outbox.messages().find(({ channel }) => channel === 'mail')!;
  const link = new URL(/http\S+\/l\/\S+/.exec(mail.text)![0]).pathname;
  await who.goes(who.post(`${link}/code`));
  await post.deliver();
  const sms = world.outbox.messages().find(({ channel }) => channel === 'sms')!;
  await who.goes(who.post(`${link}/bewijs`, { bewijs: /\d{4} \d{4}/.exec(sms.text)![0] }));
  return who;
}

/** Somebody from outside who was invited for one thing. */
async function comeInAsGuest(): Promise<Browser> {
  await invite(here.people.worker);
  await post.deliver();
  return comesIn(app as never, world, post.deliver, { link: linkTo(world) });
}

const signedIn = async (who: { account: string; organisation: string }) => {
  const browser = browserOn(app as never);
  browser.cookies.set(...(await sessionOf(ground, who)));
  return browser;
};
const ended = async () => {
  const browser = await signedIn(here.people.worker);
  const cookies = [...browser.cookies];
  await browser.post('/afmelden');
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return browser;
};

const visitors: Record<string, Browser> = {
  nobody: browserOn(app as never),
  'an ended session': await ended(),
  'the client': await comeIn(browserOn(app as never)),
  'a guest': await comeInAsGuest(),
};
for (const [role, who] of Object.entries(here.people)) visitors[role] = await signedIn(who);

/** Fields that pass the schema of many forms, so that more than the first check is reached. */
const plausible = {
  goals: 'Iets.',
  day: '2026-03-02',
  time: '10:00',
  way: 'in-person',
  name: 'Iemand',
  relation: 'buur',
  received: 'Iets.',
  kind: 'sms',
  email: 'iemand@example.net',
  phone: '0400 00 00 09',
  checkedBy: 'in-person',
  reason: 'Omdat het echt nodig is, nu.',
  title: 'Titel',
  body: 'Tekst',
  held: '2026-03-01',
  naar: 'client',
  state: 'objected',
  answer: 'given',
  method: 'in-person',
  evidence: 'Gezien.',
  subject: 'verslag-per-link',
  subjects: ['verslag-per-link'],
  proof: 'Gezien.',
  scope: ['verslag-per-link'],
  until: '2026-12-01',
  told: 'ja',
  field: 'werk',
  value: 'Iets.',
  account: here.people.worker.account,
  roles: ['worker'],
  who: 'client',
  partij: 'huisarts',
  doel: 'contact-derden',
  gegevens: ['doelen'],
  weg: 'phone',
  diepte: 'outline',
};

const ask = async (browser: Browser, { method }: Route, path: string) => {
  met.doors = [];
  const cookies = new Map(browser.cookies);
  const response = await (method === 'GET' ? browser.get(path) : browser.post(path, plausible));
  // Signing out and choosing are part of the matrix; the next question is asked by the same person as before.
  browser.cookies.clear();
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  const said = `${response.status} ${response.headers.get('location') ?? ''} ${await response.text()}`;
  return { status: response.status, location: response.headers.get('location'), said };
};

/** Without what differs between two requests for things that are not there: ids and the address itself. */
const sameWords = (said: string) => said.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replace(/%2F/g, '/');

const routes = productRoutes().filter(
  ({ path }) => !/^\/(demo|afmelden|mijn\/afmelden|gast\/afmelden|account\/sessies)/.test(path),
);
const aboutSomething = routes.filter(({ path }) => /\/:(?!language|token|partij)/.test(path));
const opened = ({ status, location }: { status: number; location: string | null }) =>
  (status >= 200 && status < 300) ||
  (status === 303 && !/^\/(aanmelden|mijn|gast|begin|l)?(\?|$)/.test(location ?? ''));

/** Everything of one organisation as one number per table. */
async function stateOf(organisation: string): Promise<Record<string, string>> {
  const tables = await tenantTables();
  const sums = await Promise.all(
    tables.map(async (table) => {
      const sql = `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as sum from ${table} t where organisation_id = $1`;
      return [table, (await asSuperuser<{ sum: string }>(sql, [organisation]))[0]!.sum] as const;
    }),
  );
  return Object.fromEntries(sums);
}
const tenantTables = async () =>
  (
    await asSuperuser<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
    )
  ).map(({ name }) => name);

const entriesOf = async (organisation: string) =>
  Number(
    (
      await asSuperuser<{ n: string }>('select count(*) as n from audit_entries where organisation_id = $1', [
        organisation,
      ])
    )[0]!.n,
  );

describe.each(Object.keys(visitors))('%s', (role) => {
  const browser = visitors[role]!;

  test('opens nothing whose action or question does not name this role', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      // Own objects are only read here: what a role may change is changed in the tests of the features.
      const path = fill(route, route.method === 'GET' ? 'own' : 'nobody');
      const answer = await ask(browser, route, path);
      const shut = met.doors.length > 0 && met.doors.every(({ open }) => !open);
      if (answer.status >= 500 || (shut && opened(answer)))
        wrong.push(`${route.method} ${path}: ${answer.said.slice(0, 80)}`);
    }
    expect(wrong, 'Opened although `may` does not name this role, or failed').toEqual([]);
  });

  test(
    'cannot tell what belongs to another organisation from what does not exist, nor change it',
    { timeout: 120_000 },
    async () => {
      const before = await stateOf(there.organisation);
      const told: string[] = [];
      for (const route of aboutSomething) {
        const theirs = await ask(browser, route, fill(route, 'elsewhere'));
        const nobodys = await ask(browser, route, fill(route, 'nobody'));
        const same = sameWords(theirs.said) === sameWords(nobodys.said);
        if (!same || opened(theirs))
          told.push(`${route.method} ${route.path}: ${theirs.said.slice(0, 60)} | ${nobodys.said.slice(0, 60)}`);
      }
      expect(told, 'Answer 404 with the same page for what is elsewhere and for what is not there').toEqual([]);
      expect(await stateOf(there.organisation), 'Nothing of the other organisation may have changed').toEqual(before);
    },
  );

  test('cannot tell the client of a colleague from one who does not exist', { timeout: 120_000 }, async () => {
    const told: string[] = [];
    for (const route of aboutSomething.filter(
      ({ path }) => /^\/(clienten|mijn)\//.test(path) && !path.includes(':opening'),
    )) {
      const colleagues = await ask(browser, route, fill(route, 'unrelated'));
      const nobodys = await ask(browser, route, fill(route, 'nobody'));
      const same = sameWords(colleagues.said) === sameWords(nobodys.said);
      if (!same || opened(colleagues)) told.push(`${route.method} ${route.path}: ${colleagues.said.slice(0, 60)}`);
    }
    expect(told, 'Need to know: no relation, no sign that somebody is a client (T-04)').toEqual([]);
  });
});

const mayRead = [
  ['worker', /^\/clienten\/:client/],
  ['the client', /^\/mijn/],
] as const;

test.each(mayRead)('whatever %s reads about a client stands in the log', { timeout: 60_000 }, async (role, pattern) => {
  const unlogged: string[] = [];
  let read = 0;
  for (const route of routes.filter(({ method, path }) => method === 'GET' && pattern.test(path))) {
    const before = await entriesOf(here.organisation);
    const answer = await ask(visitors[role]!, route, fill(route, 'own'));
    if (answer.status !== 200) continue;
    read += 1;
    if ((await entriesOf(here.organisation)) === before) unlogged.push(route.path);
  }
  expect(read, 'Nothing was read at all: is the scene still right?').toBeGreaterThan(3);
  expect(unlogged, 'Reading about a person is an act: let a question show it').toEqual([]);
});

describe('the wall in the database, without any filter of ours', () => {
  test('one organisation sees, changes and removes no row of another, and nobody sees any without one', async () => {
    const holding: { table: string; of: string }[] = [];
    for (const table of await tenantTables()) {
      const of = `from ${table} where organisation_id = '${there.organisation}'`;
      const [row] = await asSuperuser<{ n: string }>(`select count(*) as n ${of}`);
      if (Number(row!.n) > 0) holding.push({ table, of });
    }
    expect(holding.length, 'The scene fills too few tables to say anything').toBeGreaterThan(20);
    const crossed: string[] = [];
    for (const setting of [here.organisation, '']) {
      await connected(world.logins.application, async (client) => {
        await client.query(`select set_config('app.organisation', $1, false)`, [setting]);
        for (const { table, of } of holding) {
          const seen = await client.query(`select 1 ${of}`);
          const gone = await client.query(`delete ${of}`).catch(() => ({ rowCount: 0 }));
          if (seen.rowCount! + gone.rowCount! > 0) crossed.push(table);
        }
      });
    }
    expect(crossed, 'Row-level security alone must give 0 rows').toEqual([]);
  });
});

test('the invariants hold after all of it', { timeout: 60_000 }, () => expectInvariants(world));
