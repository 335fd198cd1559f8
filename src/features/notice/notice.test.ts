import { describe, expect, it } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import type { Actor, Role } from '../../platform/context.ts';
import { NO_ORGANISATION } from '../../platform/http/web.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { foundOrganisation } from '../organisation/index.ts';
import { runTemplate } from '../plan/index.ts';
import { noticeTasks } from './index.ts';
import { routes } from './routes.tsx';

const { ground, clock } = await openWorld();
const system = { kind: 'system' } as const;
const note = () => ({ discussed: 'Besproken.', with: '', openQuestion: '' });

const browser = (organisation: string, actor: Actor, language: 'nl' | 'en' = 'nl') =>
  featureApp([routes], { ground, organisation, actor, language });
const stranger = (language?: 'nl' | 'en') => browser(NO_ORGANISATION, { kind: 'visitor' }, language);

async function municipality() {
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(ground, organisation, system), {
    ...{ name: 'Gemeente Verzonnen', country: 'NL', kind: 'team' },
    founder: { name: 'Bas Bedacht', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(founded.kind);
  const as = (...roles: Role[]): Actor => ({
    kind: 'worker',
    account: founded.value.account,
    membership: founded.value.membership,
    roles,
  });
  const founder = as('administrator', 'process-owner', 'privacy-contact');
  const runs = (template: string) =>
    inTransaction(callerIn(ground, organisation, founder), (c) => runTemplate(c, template, note));
  const tasks = () => inTransaction(callerIn(ground, organisation, founder), noticeTasks);
  const staff = browser(organisation, founder);
  const tell = (more: Record<string, string> = {}) =>
    staff.post('/verklaring/teksten', {
      ...{ 'contact.nl': 'Plein 1, Verzonnen. 000 000 00 00.', 'contact.en': 'Plein 1, Verzonnen.' },
      ...{ 'fg.nl': 'fg@verzonnen.example.org', 'fg.en': 'fg@verzonnen.example.org' },
      ...{ 'notGiving.nl': 'Dan zeggen wij wat wel kan.', 'notGiving.en': 'Then we say what is possible.' },
      ...{ 'automated.nl': 'Nee.', 'automated.en': 'No.', maanden: '6' },
      ...more,
    });
  /** Publishes what the page shows at this moment. */
  const publish = async (fields: Record<string, string>) => {
    const inhoud = /name="inhoud" value="([0-9a-f]+)"/.exec((await staff.get('/verklaring')).page)?.[1] ?? '';
    return staff.post('/verklaring/versies', { inhoud, ...fields });
  };
  return { organisation, as, runs, tasks, staff, tell, publish, public: `/privacyverklaring/${organisation}` };
}

describe('the privacy notice', () => {
  it('is not there for anybody before it was published', async () => {
    const { public: path } = await municipality();
    expect((await stranger().get(path)).status).toBe(404);
    expect((await stranger().get('/privacyverklaring/geen-nummer')).status).toBe(404);
  });

  it('cannot be published while nobody can be reached, and says what comes first', async () => {
    const { runs, publish } = await municipality();
    await runs('begeleiding-wijkteam');
    const refused = await publish({ na: '0', toch: 'Haast.' });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('hoe mensen je bereiken');
  });

  it('tells a stranger what the plans say, in Dutch and in English, and as a PDF', async () => {
    const { runs, tell, public: path, publish } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell();
    expect(await publish({ na: '0', toch: 'Klaar.' })).toMatchObject({ status: 303 });
    const { page } = await stranger().get(path);
    for (const words of [
      'Wat Gemeente Verzonnen met uw gegevens doet',
      'Plein 1, Verzonnen',
      'fg@verzonnen.example.org',
      'U ondersteunen',
      'De Wmo geeft de gemeente deze taak.',
      'Wmo 2015 5.1.1',
      'Woningcorporatie',
      'de Autoriteit Persoonsgegevens',
      'Wij vragen geen kopie van uw identiteitskaart',
      'Dit is versie 1.',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('Straffen en delicten');
    const english = await stranger('en').get(path);
    expect(english.page).toContain('What Gemeente Verzonnen does with your data');
    const pdf = await stranger().get(`${path}/versies/1/pdf`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.page.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  });

  it('keeps every version, and shows what a new one changed', async () => {
    const { staff, runs, tell, public: path, publish } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell();
    await publish({ na: '0', toch: 'Klaar.' });
    await runs('aanvraag-verhuizen');
    expect((await staff.get('/verklaring')).page).toMatch(/<ins>[^<]*[Vv]erhuizing/);
    expect(await publish({ na: '0' })).toMatchObject({ status: 422 });
    expect(await publish({ na: '1', toch: 'Klaar.' })).toMatchObject({ status: 303 });
    expect((await stranger().get(`${path}/versies/1`)).page).toContain('Nu geldt versie 2');
    expect((await stranger().get(`${path}/versies/1`)).page).not.toContain('Aanvraag verhuizen');
    expect((await stranger().get(path)).page).toMatch(/<ins>[^<]*[Vv]erhuizing/);
  });

  it('asks for words when something in it contradicts, and keeps those words', async () => {
    const { staff, runs, tell, publish } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell({ 'website.nl': 'Wij delen uw gegevens nooit.', 'website.en': 'We never share.' });
    expect((await staff.get('/verklaring')).page).toContain('Mailprovider');
    const refused = await publish({ na: '0' });
    expect([refused.status, refused.page.includes('Waarom ga je toch door?')]).toEqual([422, true]);
    await publish({ na: '0', toch: 'De tekst verandert morgen.' });
    expect((await staff.get('/verklaring')).page).toContain('De tekst verandert morgen.');
  });

  it('is not published when a plan changed it after it was read', async () => {
    const { staff, runs, tell } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell();
    const inhoud = /name="inhoud" value="([0-9a-f]+)"/.exec((await staff.get('/verklaring')).page)![1]!;
    await runs('aanvraag-verhuizen');
    const refused = await staff.post('/verklaring/versies', { inhoud, na: '0', toch: 'Klaar.' });
    expect([refused.status, refused.page.includes('veranderde terwijl jij keek')]).toEqual([422, true]);
  });

  it('names the terms that the plan executes, and keeps what people wrote for the house inside', async () => {
    const { staff, runs, tell, publish, public: path } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell();
    await publish({ na: '0', toch: 'Klaar.' });
    const { page } = await stranger().get(path);
    expect(page).toContain('na de laatste afspraak vernietigen wij het');
    expect(page).toContain('Aanmelden met een wachtwoord en een tweede stap.');
    expect(page).not.toContain('toetsen we de beveiliging aan de BIO');
    expect((await staff.get('/verklaring')).page).toContain('Versie 1 is openbaar');
  });

  it('is published by the privacy contact or an administrator, and by nobody else', async () => {
    const { organisation, as, runs, tell } = await municipality();
    await runs('begeleiding-wijkteam');
    await tell();
    for (const role of ['worker', 'process-owner', 'fg', 'auditor'] as const) {
      expect((await browser(organisation, as(role)).post('/verklaring/versies', { na: '0' })).status).toBe(404);
    }
    expect((await browser(organisation, as('fg')).get('/verklaring')).status).toBe(200);
    expect((await browser(organisation, as('worker')).get('/verklaring')).status).toBe(404);
  });

  it('waits as a task while a plan runs that nobody was told of, and comes back after its months', async () => {
    const { staff, runs, tell, tasks, publish } = await municipality();
    expect(await tasks()).toEqual([]);
    await runs('begeleiding-wijkteam');
    expect((await tasks()).map(({ kind }) => kind)).toEqual(['attention']);
    await tell({ maanden: '3' });
    await publish({ na: '0', toch: 'Klaar.' });
    expect(await tasks()).toEqual([]);
    clock.set('2026-07-02T09:00:00.000Z');
    expect((await tasks()).map(({ due }) => due)).toEqual(['2026-06-02']);
    expect((await staff.get('/verklaring')).page).toContain('opnieuw bekeken moeten worden');
    clock.set('2026-03-02T09:00:00.000Z');
  });
});

describe('a consent form on paper', () => {
  it('asks the question of the plan with yes and no alike, and how to stop', async () => {
    const { staff, runs } = await municipality();
    const activity = await runs('begeleiding-wijkteam');
    const form = await staff.get(`/verklaring/formulieren/${activity}/delen-met-huisarts`);
    for (const words of [
      'Mogen wij met uw huisarts praten',
      'Ja, dat mag',
      'Nee, dat wil ik niet',
      'elk moment stoppen',
    ]) {
      expect(form.page).toContain(words);
    }
    const pdf = await staff.get(`/verklaring/formulieren/${activity}/delen-met-huisarts/pdf`);
    expect([pdf.status, pdf.page.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
  it('is not there for a purpose that asks nothing', async () => {
    const { staff, runs } = await municipality();
    const activity = await runs('begeleiding-wijkteam');
    expect((await staff.get(`/verklaring/formulieren/${activity}/ondersteuning`)).status).toBe(404);
  });
});
