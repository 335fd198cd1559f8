import { describe, expect, it } from 'vitest';
import { expectInvariants } from '../../../test/invariants.ts';
import { municipality as openMunicipality, partiesBrowser } from '../../../test/support/municipality.ts';
import { openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { agreementTasks, listParties, listWebsiteTools } from './index.ts';

const world = await openWorld();
const municipality = () => openMunicipality(world);

/** Whoever keeps the register adds a tool of the website; answers its address. */
async function withChat(more: [string, string][] = []) {
  const town = await municipality();
  const fields: [string, string][] = [
    ['naam', 'Babbelvenster B.V.'],
    ['watdoet', 'De chat op onze website.'],
    ['rol', 'processor'],
    ['land', 'US'],
    ['website[]', 'chat'],
    ...more,
  ];
  const added = await town.web.post('/partijen', fields);
  expect(added.to).toBe('/partijen/babbelvenster-b-v?gelukt=toegevoegd');
  return { ...town, at: '/partijen/babbelvenster-b-v' };
}

const idIn = (page: string, part: string): string =>
  new RegExp(`/${part}/([0-9a-f-]{36})`).exec(page)?.[1] ?? `no ${part} in the page`;

/** The words under a heading, without marks. */
const under = (page: string, heading: string): string =>
  page
    .slice(page.indexOf(`<h2>${heading}</h2>`))
    .split('</section>')[0]!
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Partners of the plan of a neighbourhood team, beside its mail provider. */
const partners = ['Huisarts', 'School', 'Thuiszorg', 'Veilig Thuis', 'Woningcorporatie'];

describe('a supplier that no plan names', () => {
  it('is added by hand, and its page says what can be arranged now', async () => {
    const { web, at } = await withChat();
    const { page } = await web.get(at);
    expect(page).toContain('De chat op onze website.');
    const open = under(page, 'Dit kun je nu regelen');
    for (const gap of ['Overeenkomst', 'Regeling voor buiten de EER', 'Oordeel']) expect(open).toContain(gap);
    expect(under(page, 'Waar en hoe veilig')).toContain('Verenigde Staten, buiten de EER');
    expect(under(page, 'Wat krijgt deze partij?')).toContain('Nog niets.');
    expect((await web.get('/partijen')).page).toContain('Babbelvenster B.V.');
  });

  it.each([
    [{ naam: '' }, 'veld-naam', 'Vul dit in'],
    [{ naam: 'x'.repeat(201) }, 'veld-naam', 'Houd het korter'],
    [{ naam: 'HUISARTS' }, 'veld-naam', 'Deze partij staat er al'],
    [{ rol: '' }, 'veld-rol', 'Vul dit in of maak een keuze'],
    [{ rol: 'referrer' }, 'veld-rol', 'Vul dit in of maak een keuze'],
    [{ land: 'XX' }, 'veld-land', 'Kies een land uit de lijst'],
    [{ watdoet: 'x'.repeat(2001) }, 'veld-watdoet', 'Houd het korter'],
  ])('is not added with %j: the field says what to do, and what was typed stays', async (wrong, id, said) => {
    const { web, caller } = await municipality();
    const answer = await web.post('/partijen', { naam: '<b>Snel</b>', rol: 'processor', land: '', ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain(`id="${id}-fout"`);
    expect(answer.page).toContain(said);
    expect(answer.page).not.toContain('<b>Snel');
    expect(await inTransaction(caller, listParties)).toHaveLength(partners.length + 1);
  });

  it('keeps what people write about it sealed in the database', async () => {
    const { web, at } = await withChat();
    const sheet = {
      naam: 'Babbelvenster',
      land: 'IE',
      hosting: 'Bel Nadia Verzonnen voor de servers.',
      vertrek: 'Weg.',
    };
    expect((await web.post(`${at}/gegevens`, sheet)).to).toBe(`${at}?gelukt=bewaard`);
    const { page } = await web.get(at);
    expect(page).toContain('Bel Nadia Verzonnen voor de servers.');
    expect(page).toContain('Ierland, binnen de EER');
    const rows = await world.asSuperuser<{ words: Buffer }>('select words from party_sheets');
    expect(rows.length).toBeGreaterThan(0);
    for (const { words } of rows) expect(words.toString('latin1')).not.toContain('Nadia');
  });

  it('belongs to one organisation: elsewhere its address does not exist', async () => {
    const { at } = await withChat();
    const other = await municipality();
    for (const path of [at, `${at}/gegevens`, `${at}/rol`]) expect((await other.web.get(path)).status).toBe(404);
    expect((await other.web.post(`${at}/oordeel`, { oordeel: 'suits', reden: 'Goed.' })).status).toBe(404);
  });
});

describe('the role test', () => {
  const answers = { waarom: 'us', hoe: 'us', opdracht: 'yes', eigendoel: 'no', eigentaak: 'no' };

  it('makes an e-mail provider a processor, and says which agreement fits (L11)', async () => {
    const { web, caller } = await municipality();
    const answer = await web.post('/partijen/mailprovider/rol', { ...answers, toelichting: 'Samen bekeken.' });
    expect(answer.to).toBe('/partijen/mailprovider?gelukt=rol');
    const said = under((await web.get('/partijen/mailprovider')).page, 'Roltoets');
    expect(said).toContain('Werkt in onze opdracht');
    expect(said).toContain('Hierbij past: verwerkers');
    expect(said).toContain('ook als die groot is');
    expect(said).toContain('Samen bekeken.');
    expect(said).toContain('Bas Bedacht');
    const provider = (await inTransaction(caller, listParties)).find(({ id }) => id === 'mailprovider');
    expect(provider?.role).toBe('processor');
  });

  it('shows where plan and register differ, and remembers the answers', async () => {
    const { web } = await municipality();
    await web.post('/partijen/mailprovider/rol', { ...answers, waarom: 'together' });
    const { page } = await web.get('/partijen/mailprovider');
    expect(under(page, 'Dit kun je nu regelen')).toContain('Zelfde rol als in het plan');
    const form = (await web.get('/partijen/mailprovider/rol')).page;
    expect(form).toMatch(/value="together"[^>]*checked/);
  });

  it('asks every question', async () => {
    const { web } = await municipality();
    const answer = await web.post('/partijen/mailprovider/rol', { ...answers, eigendoel: '' });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain('id="veld-eigendoel-fout"');
  });
});

describe('what is kept of a supplier', () => {
  it('is a setting with words about who did it, never a bare tick', async () => {
    const { web, at } = await withChat();
    await web.post(`${at}/instellingen`, { regel: 'Data delen van gebruikers uitzetten' });
    const todo = under((await web.get(at)).page, 'Instellingen');
    expect(todo).toContain('Data delen van gebruikers uitzetten');
    expect(todo).toContain('Nog te doen');
    const one = `${at}/instellingen/${idIn((await web.get(at)).page, 'instellingen')}`;
    await web.post(one, { regel: 'Data delen uitzetten', gedaan: 'Bij Account het vinkje weggehaald.' });
    const done = under((await web.get(at)).page, 'Instellingen');
    expect(done).toContain('Bas Bedacht, 2 maart 2026: Bij Account het vinkje weggehaald.');
    expect(done).not.toContain('Nog te doen');
    expect((await web.post(one, { regel: '', gedaan: 'x' })).status).toBe(422);
    await web.post(one, { regel: 'Data delen uitzetten', gedaan: '' });
    expect(under((await web.get(at)).page, 'Instellingen')).toContain('Nog te doen');
    await web.post(`${one}/einde`);
    expect((await web.get(one)).status).toBe(404);
  });

  it('is a sub-processor that waits for our answer, with the reason', async () => {
    const { web, at } = await withChat();
    await web.post(`${at}/subverwerkers`, { naam: 'Wolkenhuis', land: 'DE', waarvoor: 'Bewaart de gesprekken.' });
    const page = (await web.get(at)).page;
    expect(under(page, 'Subverwerkers')).toContain('Wacht op je antwoord');
    const one = `${at}/subverwerkers/${idIn(page, 'subverwerkers')}`;
    const bare = await web.post(one, { antwoord: 'objected', dag: '2026-03-01', woorden: '' });
    expect(bare.status).toBe(422);
    expect(bare.page).toContain('id="veld-woorden-fout"');
    await web.post(one, { antwoord: 'objected', dag: '2026-03-01', woorden: 'Te veel gegevens.' });
    const said = under((await web.get(at)).page, 'Subverwerkers');
    expect(said).toContain('Bezwaar op 1 maart 2026');
    expect(said).toContain('Te veel gegevens.');
    await web.post(`${one}/einde`);
    expect(under((await web.get(at)).page, 'Subverwerkers')).not.toContain('Wolkenhuis');
  });

  it('is a certificate with its last day', async () => {
    const { web, at } = await withChat();
    await web.post(`${at}/certificaten`, { soort: 'nen-7510', tot: '2026-03-01', waarover: 'Hele dienst.' });
    const page = (await web.get(at)).page;
    expect(under(page, 'Certificaten')).toContain('Verlopen op 1 maart 2026');
    expect(under(page, 'Dit kun je nu regelen')).toContain('Nieuw certificaat');
    await web.post(`${at}/certificaten/${idIn(page, 'certificaten')}/einde`);
    expect(under((await web.get(at)).page, 'Certificaten')).toContain('Nog geen certificaat');
  });

  it('is an assessment with its reason, and every earlier one', async () => {
    const { web, at } = await withChat();
    expect((await web.post(`${at}/oordeel`, { oordeel: 'suits', reden: '  ' })).status).toBe(422);
    await web.post(`${at}/oordeel`, { oordeel: 'not-yet', reden: 'Eerst een overeenkomst.' });
    world.clock.moveDays(1);
    await web.post(`${at}/oordeel`, { oordeel: 'with-agreements', reden: 'Alleen zonder opslag.' });
    world.clock.moveDays(-1);
    const said = under((await web.get(at)).page, 'Oordeel');
    expect(said.indexOf('Past, met extra afspraken')).toBeLessThan(said.indexOf('Zo nog niet'));
    for (const reason of ['Alleen zonder opslag.', 'Eerst een overeenkomst.']) expect(said).toContain(reason);
  });

  it('is where the signed paper lies, and what stands where in it (AVG 28(3))', async () => {
    const { web, at } = await withChat();
    await web.post(`${at}/overeenkomsten`, {
      soort: 'processor',
      vanaf: '2026-01-01',
      tot: '',
      getekend: '2025-12-20',
      bewaard: 'Map Contracten',
    });
    const page = (await web.get(at)).page;
    expect(under(page, 'Overeenkomsten')).toContain('Getekend op 20 december 2025.');
    const sheet = `${at}/overeenkomsten/${idIn(page, 'overeenkomsten')}/inhoud`;
    expect((await web.get(sheet)).page).toContain('value="Map Contracten"');
    const where = { getekend: '2025-12-20', bewaard: 'Map Contracten', 'lid.d': 'Artikel 7' };
    expect((await web.post(sheet, where)).to).toBe(`${at}?gelukt=bewaard`);
    const said = under((await web.get(at)).page, 'Overeenkomsten');
    expect(said).toContain('Jullie kunnen bezwaar maken. Dezelfde plichten gelden. Artikel 7');
    expect(said).toContain('Nog niet gevonden');
    expect((await web.get(sheet.replace('babbelvenster-b-v', 'huisarts'))).status).toBe(404);
  });
});

describe('the end of a relation', () => {
  it('closes the flow at the gate from the day after, until it begins again', async () => {
    const { web, agreements, caller } = await municipality();
    await web.post('/partijen/mailprovider/overeenkomsten', {
      soort: 'processor',
      vanaf: '2025-01-01',
      bewaard: 'Map Contracten',
      tot: '',
    });
    const early = await web.post('/partijen/mailprovider/einde', { dag: '2026-03-03', reden: 'Te duur.' });
    expect(early.status).toBe(422);
    expect(early.page).toContain('Kies vandaag of een dag die geweest is.');
    expect((await web.post('/partijen/mailprovider/einde', { dag: '2026-03-01', reden: '' })).status).toBe(422);

    const ended = await web.post('/partijen/mailprovider/einde', { dag: '2026-03-01', reden: 'Alles is vernietigd.' });
    expect(ended.to).toBe('/partijen/mailprovider?gelukt=gestopt');
    expect(await agreements()).toEqual([{ party: 'mailprovider', from: '2025-01-01', until: '2026-03-01' }]);
    const { page } = await web.get('/partijen/mailprovider');
    expect(page).toContain('Gestopt op 1 maart 2026');
    expect(page).toContain('Alles is vernietigd.');
    const titles = (await inTransaction(caller, agreementTasks)).map(({ title }) => title.nl);
    expect(titles).toContain('Mailprovider: haal uit het plan');

    expect((await web.post('/partijen/mailprovider/hervatting')).to).toBe('/partijen/mailprovider?gelukt=hervat');
    expect(await agreements()).toEqual([{ party: 'mailprovider', from: '2025-01-01', until: null }]);
    expect((await web.get('/partijen/mailprovider')).page).toContain('Daarna weer begonnen.');
  });

  it('leaves out an agreement that would only begin later', async () => {
    const { web, agreements } = await municipality();
    await web.post('/partijen/mailprovider/overeenkomsten', {
      soort: 'processor',
      vanaf: '2027-01-01',
      bewaard: 'Map Contracten',
      tot: '',
    });
    await web.post('/partijen/mailprovider/einde', { dag: '2026-03-02', reden: 'Gestopt.' });
    expect(await agreements()).toEqual([]);
  });
});

describe('what waits', () => {
  it('is told to who keeps the register, with a day where there is one, and to nobody else', async () => {
    const { web, caller, as, organisation } = await municipality();
    const agree = (party: string, soort: string, tot: string) =>
      web.post(`/partijen/${party}/overeenkomsten`, { soort, vanaf: '2025-01-01', bewaard: 'Map Contracten', tot });
    await agree('woningcorporatie', 'covenant', '2026-03-01');
    await agree('mailprovider', 'processor', '2026-04-01');
    await web.post('/partijen/mailprovider/instellingen', { regel: 'Open-meting uit' });
    await web.post('/partijen/mailprovider/subverwerkers', { naam: 'Wolkenhuis' });
    await web.post('/partijen/mailprovider/certificaten', { soort: 'iso-27001', tot: '2026-03-01' });
    const tasks = await inTransaction(caller, agreementTasks);
    expect(tasks.map(({ title, due, kind }) => [title.nl, due, kind])).toEqual([
      ['Mailprovider: antwoord over een subverwerker', null, 'info'],
      ['Mailprovider: vraag het nieuwe certificaat', null, 'info'],
      ['Mailprovider: verleng op tijd', '2026-04-01', 'info'],
      ['Mailprovider: maak de instellingen af', null, 'info'],
      ['Woningcorporatie: verleng de overeenkomst', null, 'attention'],
    ]);
    expect(tasks.every(({ href }) => href.startsWith('/partijen/'))).toBe(true);
    const worker = { ...caller, organisation, actor: as('worker') };
    expect(await inTransaction(worker, agreementTasks)).toEqual([]);
  });

  it('goes away when it is done', async () => {
    const { web, caller } = await municipality();
    const titles = async () => (await inTransaction(caller, agreementTasks)).map(({ title }) => title.nl);
    expect(await titles()).toContain('Mailprovider: leg een overeenkomst vast');
    await web.post('/partijen/mailprovider/overeenkomsten', {
      soort: 'processor',
      vanaf: '2025-01-01',
      bewaard: 'Map Contracten',
      tot: '',
    });
    expect(await titles()).toEqual(['Woningcorporatie: leg een overeenkomst vast']);
  });
});

it('lists the tools of the website with what they keep on a device, for the privacy notice (L35)', async () => {
  const { web, caller, at } = await withChat();
  expect(await inTransaction(caller, listWebsiteTools)).toMatchObject([
    { tools: ['chat'], storage: null, countries: ['US'], outsideEea: true, agreement: 'none' },
  ]);
  const fields: [string, string][] = [
    ['naam', 'Babbelvenster'],
    ['website[]', 'chat'],
    ['website[]', 'analytics'],
    ['apparaat', 'more'],
  ];
  await web.post(`${at}/gegevens`, fields);
  expect(await inTransaction(caller, listWebsiteTools)).toMatchObject([
    { party: { name: 'Babbelvenster' }, tools: ['chat', 'analytics'], storage: 'more', outsideEea: false },
  ]);
  await web.post(`${at}/einde`, { dag: '2026-03-02', reden: 'Weg ermee.' });
  expect(await inTransaction(caller, listWebsiteTools)).toEqual([]);
});

describe('the list', () => {
  const everybody = ['Babbelvenster B.V.', ...partners, 'Mailprovider'].sort();

  it.each([
    ['', everybody],
    ['?zoek=WONING', ['Woningcorporatie']],
    ['?rol=processor', ['Babbelvenster B.V.', 'Mailprovider']],
    ['?staat=in-force', ['Mailprovider']],
    ['?staat=lapsed', []],
    ['?land=buiten', ['Babbelvenster B.V.']],
    ['?land=US', ['Babbelvenster B.V.']],
    ['?mist=transfer', ['Babbelvenster B.V.']],
    ['?mist=agreement-none', ['Babbelvenster B.V.', 'Woningcorporatie']],
    ['?rol=processor&staat=none', ['Babbelvenster B.V.']],
    ['?staat=%3Cscript%3E&pagina=99&mist=', everybody],
  ])('asked with "%s" shows %j', async (query, names) => {
    const { web } = await withChat();
    await web.post('/partijen/mailprovider/overeenkomsten', {
      soort: 'processor',
      vanaf: '2025-01-01',
      bewaard: 'Map Contracten',
      tot: '',
    });
    const { status, page } = await web.get(`/partijen${query}`);
    expect(status).toBe(200);
    const rows = [...page.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)</g)].map((match) => match[1]);
    expect(rows).toEqual(names);
    expect(page).not.toContain('<script>');
  });
});

describe('who may', () => {
  const forms = [
    'gegevens',
    'rol',
    'oordeel',
    'einde',
    'certificaten/nieuw',
    'subverwerkers/nieuw',
    'instellingen/nieuw',
  ];

  it.each(['worker', 'auditor', 'privacy-contact', 'fg'] as const)('%s reads, and keeps nothing', async (role) => {
    const { webAs } = await municipality();
    const web = webAs(role);
    const mayAssess = role === 'fg' || role === 'privacy-contact';
    for (const path of ['/partijen', '/partijen/huisarts', '/gegevenskaart']) {
      expect((await web.get(path)).status).toBe(200);
    }
    const open = forms.filter((form) => form !== 'oordeel' || !mayAssess);
    for (const form of [...open.map((each) => `/partijen/huisarts/${each}`), '/partijen/nieuw']) {
      expect([form, (await web.get(form)).status]).toEqual([form, 404]);
    }
    const posted = await Promise.all([
      web.post('/partijen', { naam: 'Nieuw ding', rol: 'processor' }),
      web.post('/partijen/huisarts/gegevens', { naam: 'Anders' }),
      web.post('/partijen/huisarts/einde', { dag: '2026-03-01', reden: 'Weg.' }),
      web.post('/partijen/huisarts/instellingen', { regel: 'Iets' }),
      web.post('/partijen/huisarts/hervatting'),
    ]);
    expect(posted.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const page = (await web.get('/partijen/huisarts')).page;
    expect(page).not.toMatch(/href="[^"]*\/(gegevens|rol|einde|nieuw|verlenging)"/);
    const assessed = await web.post('/partijen/huisarts/oordeel', { oordeel: 'suits', reden: 'Gelezen.' });
    expect(assessed.status).toBe(mayAssess ? 303 : 404);
  });
});

describe('the data map', () => {
  it('draws who gets what, dashed where an agreement is missing, and says the same in a table', async () => {
    const { web } = await municipality();
    await web.post('/partijen/mailprovider/overeenkomsten', {
      soort: 'processor',
      vanaf: '2025-01-01',
      bewaard: 'Map Contracten',
      tot: '',
    });
    const { page } = await web.get('/gegevenskaart');
    expect(page).toContain('Gegevenskaart van Gemeente Verzonnen');
    const words = page.slice(page.indexOf('De kaart in woorden'));
    for (const name of ['De persoon zelf', 'Huisarts', 'Mailprovider', 'Woningcorporatie']) {
      expect(words).toContain(name);
    }
    // One arrow in each of the two shapes.
    expect(page.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(words.match(/Mist of is afgelopen/g)).toHaveLength(1);
    expect(page).toContain('href="/partijen/woningcorporatie"');
  });

  it('shows a country outside the EEA, from the sheet of the party', async () => {
    const { web } = await municipality();
    await web.post('/partijen/mailprovider/gegevens', { naam: 'Mailprovider', land: 'US' });
    expect((await web.get('/gegevenskaart')).page).toContain('Buiten EER: Verenigde Staten');
  });

  it('is searched by activity or by party', async () => {
    const { web } = await municipality();
    const found = (await web.get('/gegevenskaart?zoek=woningcorp')).page;
    expect(found).toContain('Woningcorporatie');
    expect(found).not.toContain('Mailprovider');
    expect((await web.get('/gegevenskaart?zoek=ondersteuning')).page).toContain('Mailprovider');
    const none = (await web.get('/gegevenskaart?zoek=<script>')).page;
    expect(none).toContain('Geen activiteit of partij past hierbij');
    expect(none).not.toContain('<script>');
  });

  it('is there for one activity, and leads to the steps of its plan', async () => {
    const { web, activity } = await municipality();
    const { status, page } = await web.get(`/activiteiten/${activity}/gegevenskaart`);
    expect(status).toBe(200);
    expect(page).toContain(`/activiteiten/${activity}?versie=running#stap-7`);
    expect((await web.get(`/activiteiten/${newId()}/gegevenskaart`)).status).toBe(404);
    const other = await municipality();
    expect((await other.web.get(`/activiteiten/${activity}/gegevenskaart`)).status).toBe(404);
  });

  it('speaks English too', async () => {
    const { organisation, as } = await municipality();
    const { page } = await partiesBrowser(world, organisation, as('fg'), 'en').get('/gegevenskaart');
    expect(page).toContain('Data map of Gemeente Verzonnen');
    expect(page).toContain('agreement missing');
  });
});

it('holds the invariants after all of it', { timeout: 60_000 }, () => expectInvariants(world));
