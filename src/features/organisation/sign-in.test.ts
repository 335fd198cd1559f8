import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type Browser, browserOn } from '../../../test/support/browser.ts';
import { firstRun, founder, goodPassword, totpCode } from '../../../test/support/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { openWorld } from '../../../test/support/world.ts';
import { forgetOldSessions } from './forget-old-sessions.ts';
import { identifyWorker, signInFirst } from './index.ts';
import { sessionTerms } from './policy.ts';
import { NO_ORGANISATION, type Web } from '../../platform/http/web.ts';
import { mailIndexOf } from './accounts.ts';
import { realNow } from './real-time.ts';
import { digestOf } from './secrets.ts';

const world = await openWorld();
const { ground } = world;
const app = staffApp(ground);
const newBrowser = () => browserOn(app as never);
const first = await firstRun(ground, app);
const right = { mail: founder.mail, password: goodPassword };

const mailIndex = await mailIndexOf(ground, founder.mail);
const accountBucket = digestOf(`account\0${mailIndex.toString('hex')}`).subarray(0, 16);

/** As if this long had passed since the last try and since the last code was used. */
const later = async (interval = '10 minutes') => {
  await world.asSuperuser(`update sign_in_tries set last_at = last_at - interval '${interval}'`);
  await world.asSuperuser('update second_factors set last_step = 0');
};
/** The longest wait for every account that failed before. */
const failedAMillionTimes = () =>
  world.asSuperuser('update sign_in_tries set failures = 1000000, last_at = clock_timestamp() where bucket = $1', [
    accountBucket,
  ]);
const forgetTries = () => world.asSuperuser('delete from sign_in_tries');

async function signIn(browser: Browser, code?: string) {
  await later();
  expect(await browser.goes(browser.post('/aanmelden', right))).toBe('/aanmelden/tweede-stap');
  return browser.post('/aanmelden/tweede-stap', { code: code ?? (await totpCode(first.secret)) });
}
const kindOf = async (browser: Browser) =>
  ((await (await browser.get('/wie')).json()) as { actor: { kind: string } }).actor.kind;

describe('signing in', () => {
  it('takes a password and a code, and only both together make somebody known', async () => {
    await forgetTries();
    const browser = newBrowser();
    expect(await browser.goes(browser.post('/aanmelden', right))).toBe('/aanmelden/tweede-stap');
    expect(await kindOf(browser)).toBe('visitor');
    expect((await browser.get('/account')).status).toBe(404);
    const halfWay = new Map(browser.cookies);
    expect(await browser.goes(signIn(browser))).toBe('/vandaag');
    expect(await kindOf(browser)).toBe('worker');
    // The token from before the second factor became nothing.
    expect(browser.cookies.get('zorgvuldig-3000')).not.toBe(halfWay.get('zorgvuldig-3000'));
    const old = newBrowser();
    for (const [name, value] of halfWay) old.cookies.set(name, value);
    expect(await kindOf(old)).toBe('visitor');
  });

  it('gives cookies that no script and no other site can use', async () => {
    const browser = newBrowser();
    await signIn(browser);
    expect(browser.given.length).toBeGreaterThan(2);
    for (const line of browser.given) expect(line).toMatch(/Path=\/;? ?.*HttpOnly.*SameSite=Lax/);
    expect(browser.given.join()).not.toMatch(/Secure|__Host-|Domain=/);

    const overHttps = browserOn(
      staffApp({ ...ground, publicUrl: 'https://zorgvuldig.example.org' }) as never,
      'https://zorgvuldig.example.org',
    );
    await signIn(overHttps);
    const own = overHttps.given.filter((line) => line.includes('zorgvuldig'));
    expect(own.length).toBeGreaterThan(2);
    for (const line of own) expect(line).toMatch(/^__Host-zorgvuldig[^;]*;.*Path=\/.*HttpOnly.*Secure.*SameSite=Lax/);
    expect(own.join()).not.toMatch(/Domain=/);
  });

  it('refuses a code that was used, by whoever tries it again', async () => {
    await later();
    const code = await totpCode(first.secret);
    const [one, two] = [newBrowser(), newBrowser()];
    await one.post('/aanmelden', right);
    await two.post('/aanmelden', right);
    const answers = await Promise.all([one, two].map((browser) => browser.post('/aanmelden/tweede-stap', { code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it('takes each recovery code once', async () => {
    const [code] = first.codes;
    expect(await browser_goes(signIn(newBrowser(), code!.toUpperCase()))).toBe('/account?gelukt=herstelcode');
    const again = await signIn(newBrowser(), code!);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('veld-code-fout');
    expect(await browser_goes(signIn(newBrowser(), first.codes[1]!.replaceAll('-', '')))).toContain('/account');
  });

  it('answers the same for a wrong password and for somebody unknown', async () => {
    await forgetTries();
    const answers = [];
    for (const mail of [founder.mail, 'niemand@example.org']) {
      const response = await newBrowser().post('/aanmelden', { mail, password: 'dit is het niet geweest' });
      const body = (await response.text()).replaceAll(mail, 'MAIL');
      answers.push([response.status, body]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![1]).toContain('horen niet bij elkaar');
  });

  it.each([
    ['no mail address', { mail: 'geen adres', password: 'x' }, 'veld-mail-fout'],
    ['nothing', {}, 'veld-mail-fout'],
    ['a line break', { mail: 'a@example.org\r\nBcc: b@example.org', password: 'x' }, 'veld-mail-fout'],
    ['a very long password', { mail: 'a@example.org', password: 'x'.repeat(2000) }, 'veld-password-fout'],
    ['no password', { mail: 'a@example.org', password: '' }, 'veld-password-fout'],
    ['a forged verdict', { mail: 'a@example.org', password: 'x', proven: '{"account":"1"}' }, 'veld-mail-fout'],
  ])('says at the field what is wrong with %s', async (_, fields, error) => {
    await forgetTries();
    const response = await newBrowser().post('/aanmelden', fields as Record<string, string>);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(error);
  });

  it('cannot be done from another site', async () => {
    const forged = await newBrowser().post('/aanmelden', right);
    expect(forged.status).toBe(303);
    const response = await app.request('http://127.0.0.1:3000/aanmelden', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(right).toString(),
    });
    expect(response.status).toBe(403);
  });
});

const browser_goes = (response: Promise<Response>) => newBrowser().goes(response);

describe('guessing', () => {
  const wrong = { mail: founder.mail, password: 'dit is het niet geweest' };

  it('must wait after five failures, the right password too, but never longer than half a minute', async () => {
    await forgetTries();
    for (let n = 0; n < 5; n += 1) expect((await newBrowser().post('/aanmelden', wrong)).status).toBe(422);
    await failedAMillionTimes();
    const held = await newBrowser().post('/aanmelden', right);
    expect(held.status).toBe(422);
    expect(await held.text()).toContain('Wacht één minuut');
    // Knocking while one must wait makes nobody wait longer.
    for (let n = 0; n < 5; n += 1) await newBrowser().post('/aanmelden', wrong);
    await world.asSuperuser("update sign_in_tries set last_at = last_at - interval '31 seconds'");
    expect((await newBrowser().post('/aanmelden', right)).status).toBe(303);
  });

  it('cannot make the person wait who uses a known browser', async () => {
    const home = newBrowser();
    await signIn(home);
    await home.post('/afmelden');
    await forgetTries();
    for (let n = 0; n < 5; n += 1) await newBrowser().post('/aanmelden', wrong);
    await failedAMillionTimes();
    expect((await newBrowser().post('/aanmelden', right)).status).toBe(422);
    expect((await home.post('/aanmelden', right)).status).toBe(303);
  });

  it('is counted per address also when the header lies', async () => {
    await forgetTries();
    const behindProxy = staffApp(ground, 1);
    for (let n = 0; n < 40; n += 1) {
      const header = { 'x-forwarded-for': `192.0.2.${n}, 198.51.100.7` };
      const fields = { mail: `iemand${n}@example.org`, password: 'dit is het niet geweest' };
      await browserOn(behindProxy as never).post('/aanmelden', fields, header);
      await browserOn(app as never).post('/aanmelden', fields, header);
    }
    const [{ most }] = (await world.asSuperuser<{ most: number }>(
      'select max(failures)::int as most from sign_in_tries',
    )) as [{ most: number }];
    expect(most).toBeGreaterThanOrEqual(15);
    const other = { 'x-forwarded-for': '192.0.2.1, 198.51.100.8' };
    const elsewhere = await browserOn(behindProxy as never).post('/aanmelden', right, other);
    expect(elsewhere.status).toBe(303);
  });

  it('cannot slip through by trying many at once', async () => {
    await forgetTries();
    const tries = Array.from({ length: 16 }, () => newBrowser().post('/aanmelden', wrong));
    const pages = await Promise.all(tries.map(async (one) => (await one).text()));
    expect(pages.filter((page) => page.includes('horen niet bij elkaar')).length).toBeLessThanOrEqual(8);
  });
});

describe('the door', () => {
  const guarded = new Hono<Web>();
  guarded.use(async (w, next) => {
    w.set('ground', ground);
    w.set('identity', (await identifyWorker(w)) ?? { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION });
    await next();
  });
  guarded.use(signInFirst('/aanmelden'));
  guarded.all('*', (w) => w.text('page', w.var.identity.actor.kind === 'worker' ? 200 : 404));
  const at = (cookies?: Browser['cookies']) => {
    const browser = browserOn(guarded as never);
    for (const [name, value] of cookies ?? []) browser.cookies.set(name, value);
    return browser;
  };

  it('is where a stranger goes, whatever stands behind the address', async () => {
    for (const path of ['/vandaag', '/clienten/bestaat-niet', '/account', '/organisatie/rechten']) {
      expect(await at().goes(at().get(path))).toBe('/aanmelden');
      expect((await at().post(path)).status).toBe(404);
    }
    for (const path of ['/', '/l/x', '/mijn', '/clientenlijst', '/aanmelden']) {
      expect((await at().get(path)).status).toBe(404);
    }
  });

  it('says why to who was signed in, also after a form', async () => {
    const browser = newBrowser();
    await signIn(browser);
    const cookies = new Map(browser.cookies);
    expect((await at(cookies).get('/vandaag')).status).toBe(200);
    await browser.post('/afmelden');
    expect(await at().goes(at(cookies).get('/vandaag'))).toBe('/aanmelden?gelukt=voorbij');
    expect(await at().goes(at(cookies).post('/organisatie/teams', { name: 'x' }))).toBe('/aanmelden?gelukt=voorbij');
    expect(await (await newBrowser().get('/aanmelden?gelukt=voorbij')).text()).toContain('Je was een tijd weg');
  });
});

describe('a session', () => {
  it('ends at once when it is ended elsewhere', async () => {
    const [here, there] = [newBrowser(), newBrowser()];
    await signIn(here);
    await signIn(there);
    const page = await (await here.get('/account')).text();
    expect(page).toContain('Dit toestel');
    expect(page).toContain('Firefox, Linux');
    expect(await here.goes(here.post('/account/sessies/andere'))).toBe('/account?gelukt=sessies');
    expect(await kindOf(there)).toBe('visitor');
    expect(await kindOf(here)).toBe('worker');

    await signIn(there);
    const id = /name="id" value="([0-9a-f-]+)"/.exec(await (await here.get('/account')).text())![1]!;
    await here.post('/account/sessies/einde', { id });
    expect(await kindOf(there)).toBe('visitor');
  });

  it('ends with signing out, and its cookie is worth nothing afterwards', async () => {
    const browser = newBrowser();
    await signIn(browser);
    const kept = new Map(browser.cookies);
    expect(await browser.goes(browser.post('/afmelden'))).toBe('/aanmelden?gelukt=afgemeld');
    expect(browser.cookies.has('zorgvuldig-3000')).toBe(false);
    const thief = newBrowser();
    for (const [name, value] of kept) thief.cookies.set(name, value);
    expect(await kindOf(thief)).toBe('visitor');
  });

  it('ends everywhere else when the password changes, and the old password is worth nothing', async () => {
    const [here, there] = [newBrowser(), newBrowser()];
    await signIn(here);
    await signIn(there);
    const wrong = await here.post('/account/wachtwoord', {
      current: 'niet mijn wachtwoord',
      next: 'fietsen langs de natte vaart',
    });
    expect(await wrong.text()).toContain('veld-current-fout');
    const weak = await here.post('/account/wachtwoord', { current: goodPassword, next: 'kort' });
    expect(await weak.text()).toContain('veld-next-fout');
    const next = 'fietsen langs de natte vaart';
    expect(await here.goes(here.post('/account/wachtwoord', { current: goodPassword, next }))).toBe(
      '/account?gelukt=wachtwoord',
    );
    expect(await kindOf(there)).toBe('visitor');
    await forgetTries();
    expect((await newBrowser().post('/aanmelden', right)).status).toBe(422);
    expect(await here.goes(here.post('/account/wachtwoord', { current: next, next: goodPassword }))).toContain(
      'gelukt',
    );
  });

  it('gives new recovery codes for a code from the app, and the old ones stop working', async () => {
    const browser = newBrowser();
    await signIn(browser);
    await later();
    expect((await browser.post('/account/herstelcodes', { code: '000000' })).status).toBe(422);
    await later();
    const page = await (await browser.post('/account/herstelcodes', { code: await totpCode(first.secret) })).text();
    const codes = [...page.matchAll(/<li>([a-z2-9-]{19})<\/li>/g)].map((match) => match[1]!);
    expect(codes).toHaveLength(10);
    expect((await signIn(newBrowser(), first.codes[5]!)).status).toBe(422);
    expect((await signIn(newBrowser(), codes[5]!)).status).toBe(303);
  });

  it('expires by the clock of the database, and no clock set back revives it (T-23)', async () => {
    const browser = newBrowser();
    await signIn(browser);
    const floor = async () => (await world.asSuperuser<{ at: Date }>('select at from clock_floor'))[0]!.at;
    // The clock was seen half an hour from now.
    await world.asSuperuser("update clock_floor set at = clock_timestamp() + $1 * interval '1 millisecond'", [
      sessionTerms.idle,
    ]);
    const before = await floor();
    expect(await kindOf(browser)).toBe('visitor');
    // The clock is behind the floor now: it does not go back, and nothing comes back to life.
    expect((await ground.database.withoutOrganisation(realNow)).getTime()).toBe(before.getTime());
    expect((await floor()).getTime()).toBe(before.getTime());
    expect(await kindOf(browser)).toBe('visitor');
    // Even somebody who can write in the table cannot revive what was seen to be over.
    await world.asSuperuser("update clock_floor set at = clock_timestamp() - interval '1 day'");
    expect(await kindOf(browser)).toBe('visitor');
    await ground.database.withoutOrganisation(realNow);
    expect((await floor()).getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is removed a month after it began, with half-made accounts and old browsers', async () => {
    const browser = newBrowser();
    await signIn(browser);
    await world.asSuperuser(
      "update sessions set created_at = created_at - interval '31 days' where ended_at is not null",
    );
    await world.asSuperuser("update known_devices set seen_at = seen_at - interval '181 days'");
    await forgetOldSessions(ground);
    const counted = async (table: string) => (await world.asSuperuser(`select from ${table}`)).length;
    expect(await counted('sessions where ended_at is not null')).toBe(0);
    expect(await counted('known_devices')).toBe(0);
    expect(await kindOf(browser)).toBe('worker');
  });

  it('follows real time, not the clock of the demo', async () => {
    const browser = newBrowser();
    await signIn(browser);
    world.clock.moveDays(400);
    expect(await kindOf(browser)).toBe('worker');
  });
});
