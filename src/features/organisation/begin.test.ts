import { describe, expect, it } from 'vitest';
import { browserOn } from '../../../test/support/browser.ts';
import { fillInAccount, founder, goodPassword } from '../../../test/support/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { openWorld } from '../../../test/support/world.ts';
import { announceSetupCode, hasOrganisation } from './index.ts';

const world = await openWorld();
const { ground } = world;
const app = staffApp(ground);
const newBrowser = () => browserOn(app as never);
const rows = async (table: string) => (await world.asSuperuser(`select * from ${table}`)).length;

describe('the first run', () => {
  it('asks for the code from the terminal, and only the last one counts', async () => {
    const old = await announceSetupCode(ground);
    const code = await announceSetupCode(ground);
    const browser = newBrowser();
    for (const wrong of [
      old!,
      'AAAA-BBBB-CCCC',
      '',
      'x'.repeat(5000),
      '<script>alert(1)</script>',
      "'; drop table accounts; --",
    ]) {
      const response = await browser.post('/begin', { code: wrong });
      const page = await response.text();
      expect(response.status).toBe(422);
      expect(page).toContain('veld-code-fout');
      expect(page).not.toContain('<script>alert');
    }
    expect(browser.cookies.size).toBe(0);
    expect(await browser.goes(browser.post('/begin', { code: ` ${code!.toLowerCase().replaceAll('-', ' ')} ` }))).toBe(
      '/begin/wie',
    );
  });

  it('cannot be entered half-way without the code', async () => {
    const browser = newBrowser();
    for (const step of ['wie', 'wachtwoord', 'tweede-stap', 'herstelcodes', 'organisatie', 'sjabloon', 'controle']) {
      expect(await browser.goes(browser.get(`/begin/${step}`))).toBe('/begin/verder');
      expect(await browser.goes(browser.post(`/begin/${step}`, { ...founder, password: goodPassword }))).toBe(
        '/begin/verder',
      );
    }
    expect(await browser.goes(browser.get('/begin/verder'))).toBe('/begin');
  });

  it('keeps what was typed, says at the field what is wrong, and makes nothing before the last page', async () => {
    const browser = newBrowser();
    await browser.post('/begin', { code: (await announceSetupCode(ground))! });
    const wrong = await browser.post('/begin/wie', { name: 'Fenna <b>V</b>', mail: 'fenna@example' });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('Fenna &lt;b&gt;V&lt;/b&gt;');
    expect(page).toContain('veld-mail-fout');
    expect(page).not.toContain('veld-name-fout');
    expect(page).toContain('<title>Fout:');
    const hostile = await browser.post('/begin/wie', {
      name: 'Fenna\r\nBcc: x@example.net',
      mail: 'fenna@example.org',
    });
    expect(await hostile.text()).toContain('veld-name-fout');
    expect((await browser.post('/begin/wie', { name: 'a\0b', mail: 'x@example.org' })).status).toBe(422);
    const large = await browser.post('/begin/wie', { name: 'x'.repeat(10_000_000), mail: 'x@example.org' });
    expect(large.status).toBe(413);
    expect(await browser.goes(browser.get('/begin/wachtwoord'))).toBe('/begin/verder');

    await browser.post('/begin/wie', founder);
    for (const weak of ['', 'kort', 'wachtwoord2026', 'FennaVoorbeeld1', 'a'.repeat(20), 'é'.repeat(300)]) {
      const refused = await browser.post('/begin/wachtwoord', { password: weak });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('veld-password-fout');
    }
    expect(await rows('accounts')).toBe(0);
    expect(await rows('organisations')).toBe(0);
  });

  it('is taken up again where it stopped, and ends signed in with everything in its place', async () => {
    const browser = newBrowser();
    const late = newBrowser();
    const code = await announceSetupCode(ground);
    await browser.post('/begin', { code: code! });
    await late.post('/begin', { code: code! });
    await fillInAccount(late, { name: 'Laat Komer', mail: 'laat@example.org' });
    await late.post('/begin/organisatie', { name: 'Te laat', country: 'NL', kind: 'team' });
    await late.post('/begin/sjabloon', { template: 'none' });
    const { codes } = await fillInAccount(browser, founder);
    expect(codes).toHaveLength(10);
    expect(await browser.goes(browser.get('/begin'))).toBe('/begin/verder');
    expect(await browser.goes(browser.get('/begin/verder'))).toBe('/begin/organisatie');
    // The codes are shown no more.
    expect(await browser.goes(browser.get('/begin/herstelcodes'))).toBe('/begin/verder');

    const undecided = await browser.post('/begin/organisatie', { name: 'Praktijk De Linde' });
    expect(undecided.status).toBe(422);
    const page = await undecided.text();
    expect(page).toContain('veld-country-fout');
    expect(page).toContain('veld-kind-fout');
    expect(page).toContain('value="Praktijk De Linde"');
    await browser.post('/begin/organisatie', { name: 'Praktijk De Linde', country: 'BE', kind: 'solo' });
    expect((await browser.post('/begin/sjabloon', { template: '../../etc/passwd' })).status).toBe(422);
    await browser.post('/begin/sjabloon', { template: 'none' });
    expect(await (await browser.get('/begin/controle')).text()).toContain('Praktijk De Linde');
    expect(await rows('organisations')).toBe(0);
    expect(await browser.goes(browser.post('/begin/controle'))).toBe('/vandaag');

    const who = (await (await browser.get('/wie')).json()) as { actor: { kind: string; roles: string[] } };
    expect(who.actor.kind).toBe('worker');
    expect(who.actor.roles).toEqual(['worker', 'process-owner', 'privacy-contact', 'administrator']);
    expect(await hasOrganisation(ground)).toBe(true);
    // Of two people with the code, the first one wins; of the other nothing is made.
    expect((await late.post('/begin/controle')).status).toBe(404);
    expect([await rows('organisations'), await rows('accounts')]).toEqual([1, 1]);
  });

  it('happens once: afterwards the code is worthless and the door leads to signing in', async () => {
    const browser = newBrowser();
    expect(await announceSetupCode(ground)).toBeNull();
    expect(await browser.goes(browser.get('/begin'))).toBe('/aanmelden');
    expect(await browser.goes(browser.post('/begin', { code: 'AAAA-BBBB-CCCC' }))).toBe('/aanmelden');
    expect(await rows('setup_codes')).toBe(0);
  });

  it('left nothing readable about the person or the organisation in the tables', async () => {
    const tables = await world.asSuperuser<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const planted = ['Fenna', 'Linde', 'example.org', 'zinken'];
    // A bytea shows as hexadecimal.
    const patterns = planted.flatMap((text) => [text, Buffer.from(text).toString('hex')]).join('|');
    for (const { name } of tables) {
      const [found] = await world.asSuperuser<{ found: number }>(
        `select count(*)::int as found from "${name}" t where t::text ~* $1`,
        [patterns],
      );
      expect([name, found!.found]).toEqual([name, 0]);
    }
  });
});
