import { describe, expect, it } from 'vitest';
import { type Browser, browserOn } from '../../../test/support/browser.ts';
import { fillInAccount, firstRun, founder, goodPassword } from '../../../test/support/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { registered } from '../../platform/registry.ts';
import { actionNames } from '../../platform/action-names/index.ts';
import { changeMember } from './change-member.ts';
import { inviteMember } from './invite-member.ts';
import { addMember, foundOrganisation } from './index.ts';

const world = await openWorld();
const { ground } = world;
const app = staffApp(ground);
const newBrowser = () => browserOn(app as never);
const { browser: boss } = await firstRun(ground, app);

type Who = { organisation: string; actor: { kind: string; account: string; membership: string; roles: string[] } };
const whoIs = async (browser: Browser) => (await (await browser.get('/wie')).json()) as Who;
const { organisation, actor: bossActor } = await whoIs(boss);

const yara = { name: 'Yara Fictief', mail: 'yara@example.org' };
const invite = async (fields: Record<string, string | string[]> = {}) => {
  const response = await boss.post('/organisatie/uitnodigen', { ...yara, roles: ['worker'], ...fields });
  const page = await response.text();
  return { status: response.status, page, link: /(\/uitnodiging\/[\w-]{64})</.exec(page)?.[1] ?? '' };
};
const forgetTries = () => world.asSuperuser('delete from sign_in_tries');

/** Another organisation with one person who is signed in there. */
async function elsewhere() {
  const other = newId();
  const caller = callerIn(ground, other, { kind: 'system' });
  const person = { name: 'Otto Overzijde', mail: `otto-${other}@example.org`, language: 'nl' };
  const founded = await foundOrganisation.perform(caller, {
    name: 'Overzijde',
    country: 'NL',
    kind: 'team',
    founder: person,
  });
  if (founded.kind !== 'done') throw new Error('not founded');
  const { account, membership } = founded.value;
  return { other, admin: callerIn(ground, other, { kind: 'worker', account, membership, roles: ['administrator'] }) };
}

describe('inviting', () => {
  it('gives a link once, in no page afterwards, and lets the colleague in with the chosen role', async () => {
    const { link, page } = await invite();
    expect(page).toContain('Wij sturen niets');
    expect(await (await boss.get('/organisatie')).text()).not.toContain(link);
    const browser = newBrowser();
    const shown = await (await browser.get(link)).text();
    expect(shown).toContain('Fenna Voorbeeld');
    expect(shown).toContain('Praktijk De Linde');
    expect(await browser.goes(browser.post(link))).toBe('/begin/wie');
    await fillInAccount(browser, yara);
    expect(await browser.goes(browser.get('/begin/verder'))).toBe('/begin/controle');
    expect(await browser.goes(browser.post('/begin/controle'))).toBe('/vandaag');
    const who = await whoIs(browser);
    expect([who.organisation, who.actor.roles]).toEqual([organisation, ['worker']]);
    expect((await newBrowser().get(link)).status).toBe(404);
  });

  it('answers the same whether or not the address has an account', async () => {
    const known = await invite({ mail: founder.mail });
    const unknown = await invite({ mail: 'onbekend@example.org' });
    const bare = (text: string) => text.replace(/[\w-]{64}</g, 'LINK<');
    expect([known.status, bare(known.page)]).toEqual([unknown.status, bare(unknown.page)]);
    const shown = await Promise.all([known, unknown].map(async ({ link }) => (await newBrowser().get(link)).text()));
    const [one, two] = [known, unknown].map(({ link }, at) => shown[at]!.replaceAll(link.slice(13), ''));
    expect(one).toBe(two);
  });

  it('shows one page for a wrong, used, withdrawn, expired or foreign link', async () => {
    const withdrawn = await invite({ name: 'Wim Weg' });
    const id = /name="invitation" value="([0-9a-f-]+)"/.exec(await (await boss.get('/organisatie')).text())![1]!;
    expect(await boss.goes(boss.post('/organisatie/uitnodigingen/intrekking', { invitation: id }))).toContain('gelukt');
    const expired = await invite({ name: 'Ella Eerder' });
    await world.asSuperuser(
      "update invitations set expires_at = '2020-01-01' where id = (select max(id::text)::uuid from invitations)",
    );
    const links = [
      withdrawn.link,
      expired.link,
      `/uitnodiging/${'x'.repeat(64)}`,
      '/uitnodiging/kort',
      "/uitnodiging/'--",
    ];
    const answers = await Promise.all(
      links.map(async (link) => {
        const response = await newBrowser().get(link);
        const post = await newBrowser().post(link);
        return [response.status, await response.text(), post.status]
          .join('\n')
          .replaceAll(encodeURIComponent(link), '');
      }),
    );
    expect(answers[0]).toContain('Deze link werkt niet meer');
    expect(answers[0]!.startsWith('404')).toBe(true);
    const bare = answers.map((answer) => answer.replace(/terug=[^"]*/g, ''));
    expect(new Set(bare).size).toBe(1);
  });

  it('makes no second account for one address, and leaves nothing half-made', async () => {
    const { link } = await invite({ mail: founder.mail.toUpperCase() });
    const browser = newBrowser();
    await browser.post(link);
    await fillInAccount(browser, { name: 'Nog Een Fenna', mail: founder.mail.toUpperCase() });
    const before = await world.asSuperuser('select id from accounts');
    const refused = await browser.post('/begin/controle');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('kies een ander e-mailadres');
    expect((await whoIs(browser)).actor.kind).toBe('visitor');
    expect(await world.asSuperuser('select id from accounts')).toHaveLength(before.length);
    await browser.post('/begin/wie', { name: 'Nog Een Fenna', mail: 'fenna.twee@example.org' });
    expect(await browser.goes(browser.post('/begin/controle'))).toBe('/vandaag');
  });

  it('is no use to who works here already, and stays for whom it was meant', async () => {
    const { link } = await invite({ name: 'Yara Nogmaals' });
    expect((await newBrowser().post(`${link}/aanname`)).status).toBe(404);
    const refused = await boss.post(`${link}/aanname`);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Je werkt hier al');
    expect((await newBrowser().get(link)).status).toBe(200);
  });

  it('says at the field what is wrong, and keeps the rest', async () => {
    for (const [fields, error] of [
      [{ name: '' }, 'veld-name-fout'],
      [{ name: 'x'.repeat(500) }, 'veld-name-fout'],
      [{ mail: 'geen adres' }, 'veld-mail-fout'],
      [{ roles: [] }, 'veld-roles-fout'],
      [{ roles: ['root'] }, 'veld-roles-fout'],
      [{ roles: ['fg', 'administrator'] }, 'veld-roles-fout'],
    ] as const) {
      const { status, page } = await invite(fields as never);
      expect(status).toBe(422);
      expect(page).toContain(error);
      if (!('mail' in fields)) expect(page).toContain('value="yara@example.org"');
    }
  });
});

describe('roles', () => {
  const member = async (name: string, roles: string[]) => {
    const caller = callerIn(ground, organisation, { kind: 'system' });
    const joined = await addMember.perform(caller, { name, mail: `${newId()}@example.org`, roles });
    if (joined.kind !== 'done') throw new Error('not joined');
    return joined.value;
  };

  it('keep an FG away from deciding and administering, and say what is possible', async () => {
    const { membership } = await member('Fien Gezocht', ['fg']);
    const refused = await boss.post(`/organisatie/mensen/${membership}`, { roles: ['fg', 'process-owner'] });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('contactpersoon of auditor kan wel');
    const fine = boss.post(`/organisatie/mensen/${membership}`, { roles: ['fg', 'auditor'] });
    expect(await boss.goes(fine)).toBe('/organisatie?gelukt=rollen');
  });

  it('keep the last administrator, by whatever way', async () => {
    const place = `/organisatie/mensen/${bossActor.membership}`;
    for (const tried of [boss.post(place, { roles: ['worker'] }), boss.post(`${place}/einde`)]) {
      const response = await tried;
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('Maak eerst een collega beheerder');
    }
    expect((await whoIs(boss)).actor.roles).toContain('administrator');
  });

  it('never open files to the administrator who gives them: that takes another', async () => {
    const { other, admin } = await elsewhere();
    const { membership } = admin.actor as { membership: string };
    const roles = ['administrator', 'worker'];
    const alone = await changeMember.perform(admin, { membership, roles, team: null });
    expect(alone).toEqual({ kind: 'refused', refusal: 'own-access' });
    const second = callerIn(ground, other, { ...(admin.actor as object), membership: newId() } as never);
    expect((await changeMember.perform(second, { membership, roles, team: null })).kind).toBe('done');
  });

  it('are for an administrator to change: to everybody else the page is not there', async () => {
    const { link } = await invite({ name: 'Wout Werker', mail: 'wout@example.org' });
    const worker = newBrowser();
    await worker.post(link);
    await fillInAccount(worker, { name: 'Wout Werker', mail: 'wout@example.org' });
    await worker.post('/begin/controle');
    const own = (await whoIs(worker)).actor.membership;
    const missing = await (await worker.get('/organisatie/bestaat-niet')).text();
    for (const place of [
      '/organisatie/uitnodigen',
      '/organisatie/gegevens',
      `/organisatie/mensen/${bossActor.membership}`,
    ]) {
      const response = await worker.get(place);
      expect([place, response.status]).toEqual([place, 404]);
      const bare = (text: string) => text.replace(/terug=[^"]*/g, '');
      expect(bare(await response.text())).toBe(bare(missing));
    }
    for (const [place, fields] of [
      [`/organisatie/mensen/${own}`, { roles: ['administrator'] }],
      [`/organisatie/mensen/${bossActor.membership}/einde`, {}],
      ['/organisatie/uitnodigen', { ...yara, roles: ['administrator'] }],
      ['/organisatie/teams', { name: 'Eigen team' }],
      ['/organisatie/gegevens', { name: 'Gekaapt', kind: 'solo' }],
      ['/organisatie/contactpersoon', { membership: own }],
    ] as const) {
      expect([place, (await worker.post(place, fields as never)).status]).toEqual([place, 404]);
    }
    // Ending it works on the next request, in every browser.
    expect(await boss.goes(boss.post(`/organisatie/mensen/${own}/einde`))).toBe('/organisatie?gelukt=einde');
    expect((await whoIs(worker)).actor.kind).toBe('visitor');
    await forgetTries();
    await world.asSuperuser('update second_factors set last_step = 0');
    const again = newBrowser();
    await again.post('/aanmelden', { mail: 'wout@example.org', password: goodPassword });
    expect((await again.get('/organisatie')).status).toBe(404);
  });

  it('of another organisation are not there, with the same answer as what does not exist', async () => {
    const { other } = await elsewhere();
    const [theirs] = await world.asSuperuser<{ id: string }>('select id from memberships where organisation_id = $1', [
      other,
    ]);
    const bare = (text: string) => text.replace(/terug=[^"]*/g, '');
    const answers = await Promise.all(
      [theirs!.id, newId(), 'onzin'].map(async (id) => {
        const got = await boss.get(`/organisatie/mensen/${id}`);
        const changed = await boss.post(`/organisatie/mensen/${id}`, { roles: ['worker'] });
        const ended = await boss.post(`/organisatie/mensen/${id}/einde`);
        return [got.status, bare(await got.text()), changed.status, bare(await changed.text()), ended.status].join(
          '\n',
        );
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]!.startsWith('404')).toBe(true);
    const still = await world.asSuperuser('select from memberships where id = $1 and ended_at is null', [theirs!.id]);
    expect(still).toHaveLength(1);
  });
});

describe('the organisation', () => {
  it('shows whom to ask, once somebody with that role was chosen', async () => {
    const { membership } = bossActor;
    const wrong = await boss.post('/organisatie/contactpersoon', {
      membership,
      phone: 'bel maar',
      mail: 'hulp@example.org',
    });
    const page = await wrong.text();
    expect(page).toContain('veld-phone-fout');
    expect(page).toContain('value="hulp@example.org"');
    const done = boss.post('/organisatie/contactpersoon', { membership, phone: '06 0000 0001', mail: '' });
    expect(await boss.goes(done)).toContain('gelukt');
    expect(await (await boss.get('/organisatie')).text()).toContain('06 0000 0001');
    expect((await boss.post('/organisatie/contactpersoon', { membership: newId() })).status).toBe(422);
  });

  it('names another person per team or subject, and who stands in while somebody is away', async () => {
    const { membership } = bossActor;
    const subject = { voor: 'onderwerp', onderwerp: 'Jeugd', membership, phone: '06 0000 0002', mail: '' };
    expect(await boss.goes(boss.post('/organisatie/contactpersonen/nieuw', subject))).toContain('gelukt');
    expect(await (await boss.get('/organisatie')).text()).toContain('Jeugd');
    const nameless = await boss.post('/organisatie/contactpersonen/nieuw', { ...subject, onderwerp: '' });
    expect(nameless.status).toBe(422);
    expect((await boss.post('/organisatie/contactpersonen/nieuw', { ...subject, voor: newId() })).status).toBe(422);

    const [colleague] = await world.asSuperuser<{ id: string }>(
      'select id from memberships where organisation_id = $1 and id <> $2 and ended_at is null limit 1',
      [organisation, membership],
    );
    const days = { wie: membership, vanaf: '2020-01-01', tot: '2099-12-31' };
    const itself = await boss.post('/organisatie/afwezig', { ...days, membership, phone: '', mail: '' });
    expect(itself.status).toBe(422);
    const backwards = {
      ...days,
      vanaf: '2099-12-31',
      tot: '2020-01-01',
      membership: colleague!.id,
      phone: '',
      mail: '',
    };
    expect((await boss.post('/organisatie/afwezig', backwards)).status).toBe(422);
    const standIn = { ...days, membership: colleague!.id, phone: '06 0000 0009', mail: '' };
    expect(await boss.goes(boss.post('/organisatie/afwezig', standIn))).toContain('gelukt');
    const away = await (await boss.get('/organisatie')).text();
    expect(away, 'The card at the bottom names who is there').toContain('06 0000 0009');
    const [absence] = await world.asSuperuser<{ id: string }>('select id from contact_absences', []);
    expect(await boss.goes(boss.post('/organisatie/afwezig/einde', { afwezigheid: absence!.id }))).toContain('gelukt');
    expect(await (await boss.get('/organisatie')).text()).not.toContain('06 0000 0009');
  });

  it('has teams by name, each once, and shows a typed script as text', async () => {
    const name = '<script>alert(1)</script>';
    expect(await boss.goes(boss.post('/organisatie/teams', { name }))).toContain('gelukt');
    const page = await (await boss.get('/organisatie')).text();
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect((await boss.post('/organisatie/teams', { name: name.toUpperCase() })).status).toBe(422);
  });

  it('can be for one person only while there is one', async () => {
    const refused = await boss.post('/organisatie/gegevens', { name: 'Praktijk De Linde', kind: 'solo' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('veld-kind-fout');
  });

  it('shows who may do what, from the registry, with a name for everything', async () => {
    const page = await (await boss.get('/organisatie/rechten')).text();
    const own = registered().filter(({ name }) => name.startsWith('organisation.'));
    expect(own.length).toBeGreaterThan(25);
    for (const { name } of own) expect([name, page.includes(actionNames[name]?.nl ?? '-')]).toEqual([name, true]);
  });

  it('says nothing for a code after a change that it does not know', async () => {
    for (const code of ['__proto__', 'constructor', '<script>', 'x']) {
      const page = await (await boss.get(`/organisatie?gelukt=${encodeURIComponent(code)}`)).text();
      expect(page).not.toContain('zv-notice');
      expect(page).not.toContain('<script>');
    }
  });
});

describe('one account for several organisations', () => {
  it('chooses after signing in, and sees one organisation at a time', async () => {
    await forgetTries();
    const { other, admin } = await elsewhere();
    const invited = await inviteMember.perform(admin, { ...yara, roles: ['auditor'] });
    if (invited.kind !== 'done') throw new Error('not invited');
    const link = `/uitnodiging/${invited.value.token}`;
    expect(await (await boss.get(link)).text()).toContain('Met dit account neem je de uitnodiging aan');
    expect(await boss.goes(boss.post(`${link}/aanname`))).toBe('/organisatie?gelukt=welkom');
    expect((await whoIs(boss)).organisation).toBe(other);
    const page = await (await boss.get('/aanmelden/organisatie')).text();
    expect(page).toContain('Overzijde');
    expect(page).toContain('Praktijk De Linde');
    expect((await boss.post('/aanmelden/organisatie', { organisation: newId() })).status).toBe(404);
    expect(await boss.goes(boss.post('/aanmelden/organisatie', { organisation: other }))).toBe('/vandaag');
    expect((await whoIs(boss)).actor.roles).toEqual(['auditor']);
    expect((await boss.get('/organisatie/uitnodigen')).status).toBe(404);
    expect(await (await boss.get('/organisatie')).text()).not.toContain('Yara');
    await boss.post('/aanmelden/organisatie', { organisation });
    expect((await whoIs(boss)).organisation).toBe(organisation);
  });
});
