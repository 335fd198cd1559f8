import { expect, test } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { openHouse } from '../../../test/support/house.ts';
import { openWorld } from '../../../test/support/world.ts';
import { type Identity, NO_ORGANISATION } from '../../platform/http/web.ts';
import { inTransaction, type Caller } from '../../platform/shell.ts';
import { forgetOpenScans, impactScanTasks, openScanRoutes } from './index.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const { ground, clock, asSuperuser } = world;
const house = await openHouse(world);
const nobody: Identity = { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION };
const openAddress = '/demo/privacyscan';

const open = openScanRoutes(openAddress, { href: '/demo', text: { nl: 'Demo', en: 'Demo' } });
const browser = ({ actor, organisation }: Identity) => featureApp([routes, open], { ground, organisation, actor });
type Browser = ReturnType<typeof browser>;

/** Begins a scan and answers every question; answers its address. */
async function walk(who: Browser, base: string, sector = 'wijkteam', grades: Record<number, string> = {}) {
  const begun = await who.post(base, { sector });
  expect(begun.to).toMatch(new RegExp(`^${base}/[\\w-]+/vraag/1$`));
  const here = begun.to.replace('/vraag/1', '');
  for (let number = 1; number <= 10; number += 1) {
    const keuze = grades[number] ?? 'good';
    const saved = await who.post(`${here}/vraag/${number}`, { keuze, woorden: `Woorden bij ${number}` });
    expect(saved.to).toBe(number === 10 ? `${here}?gelukt=bewaard` : `${here}/vraag/${number + 1}`);
  }
  return here;
}

const owner = browser(house.people['process-owner']);
const contact = browser(house.people['privacy-contact']);

test('ten answers lead to a report with gaps, a road map and a range of money', async () => {
  const here = await walk(owner, '/privacyscan', 'wijkteam', { 3: 'gap', 7: 'partly', 9: 'unknown' });
  const { status, page } = await owner.get(`${here}/verslag`);
  expect(status).toBe(200);
  expect(page).toContain('Goed geregeld: 7 van 10. Aandacht nodig: 3 van 10.');
  expect(page).toContain('Er is geen volledig overzicht van de gegevens');
  expect(page).toContain('Woorden bij 3');
  expect(page).toContain('Nagaan of een DPIA nodig is');
  expect(page).toMatch(/naar schatting €.* tot €|kan €.* kosten/);
  expect(page).toContain('/activiteiten/nieuw');
});

test('the report can be taken along as a PDF, with and without an account', async () => {
  const own = await walk(owner, '/privacyscan', 'zorg', { 3: 'gap' });
  const open = await walk(browser(nobody), openAddress, 'vrijwilligers', { 10: 'unknown' });
  for (const here of [own, open]) {
    const { status, page } = await owner.get(`${here}/verslag.pdf`);
    expect(status).toBe(200);
    expect(page.slice(0, 5)).toBe('%PDF-');
  }
});

test('somebody who stops half-way goes on where it was left, and changes an answer before the report', async () => {
  const begun = await owner.post('/privacyscan', { sector: 'zorg' });
  const here = begun.to.replace('/vraag/1', '');
  const later = await owner.post(`${here}/vraag/1`, { keuze: 'good', hierna: 'later' });
  expect(later.to).toBe(`${here}?gelukt=bewaard`);
  expect((await contact.get(here)).page).toContain('Verder bij vraag 2');
  expect((await contact.get(here)).page).toContain('nog 9 vragen');
  expect((await owner.get(`${here}/verslag`)).to).toBe(here);
  const changed = await contact.post(`${here}/vraag/1`, { keuze: 'gap' });
  expect(changed.to).toBe(`${here}/vraag/2`);
  expect((await owner.get(here)).page).toContain('Niemand is er de eigenaar van.');
});

test('a question without a choice comes back with the words that were typed', async () => {
  const begun = await owner.post('/privacyscan', { sector: 'zorg' });
  const { status, page } = await owner.post(begun.to, { woorden: 'Ik twijfel' });
  expect(status).toBe(422);
  expect(page).toContain('Ik twijfel');
  expect(page).toContain('maak een keuze');
});

test('the words of an organisation are sealed, and another organisation finds no scan', async () => {
  const here = await walk(owner, '/privacyscan');
  const id = here.split('/').at(-1)!;
  const [row] = await asSuperuser<{ document: Buffer }>('select document from impact_scans where id = $1', [id]);
  expect(Buffer.from(row!.document).toString('latin1')).not.toContain('Woorden');
  const elsewhere = browser((await openHouse(world)).people['process-owner']);
  expect((await elsewhere.get(here)).status).toBe(404);
  expect((await elsewhere.post(`${here}/verwijdering`)).status).toBe(404);
  expect((await owner.get(here)).status).toBe(200);
});

test('an auditor reads the report and changes nothing', async () => {
  const here = await walk(owner, '/privacyscan');
  const auditor = browser(house.people.auditor);
  expect((await auditor.get(`${here}/verslag`)).status).toBe(200);
  expect((await auditor.get(`${here}/vraag/1`)).status).toBe(404);
  expect((await auditor.post(`${here}/vraag/1`, { keuze: 'gap' })).status).toBe(404);
});

test('own figures replace the example figures; wrong ones come back at their field', async () => {
  const here = await walk(owner, '/privacyscan', 'vrijwilligers');
  expect((await owner.get(`${here}/verslag`)).page).toContain('ronde voorbeeldgetallen');
  const figures = {
    letters: '1.000',
    postage: '1,40',
    paper: '0,25',
    letterMinutes: '6',
    hourly: '45',
    handlings: '50',
    minutesSaved: '8',
    low: '20',
    likely: '50',
    high: '80',
    message: '0,10',
    running: '100',
    oneOff: '€ 3.600,00',
    years: '3',
  };
  const wrong = await owner.post(`${here}/kosten`, { ...figures, postage: 'veel' });
  expect(wrong.status).toBe(422);
  expect(wrong.page).toContain('Schrijf een bedrag');
  expect(wrong.page).toContain('value="veel"');
  const twisted = await owner.post(`${here}/kosten`, { ...figures, low: '60' });
  expect(twisted.page).toContain('lopen op');
  expect((await owner.post(`${here}/kosten`, figures)).to).toBe(`${here}/verslag?gelukt=bewaard`);
  const { page } = await owner.get(`${here}/verslag`);
  expect(page).toContain('met jullie eigen getallen');
  expect(page).toContain('Een brief kost €\u00A06,15');
});

test('a loss is said as plainly as a saving', async () => {
  const here = await walk(owner, '/privacyscan', 'solo-nl');
  const few = {
    letters: '2',
    postage: '1,40',
    paper: '0,25',
    letterMinutes: '5',
    hourly: '30',
    handlings: '1',
    minutesSaved: '5',
    low: '10',
    likely: '20',
    high: '30',
    message: '0,10',
    running: '50',
    oneOff: '1200',
    years: '3',
  };
  await owner.post(`${here}/kosten`, few);
  const { page } = await owner.get(`${here}/verslag`);
  expect(page).toMatch(/kost naar schatting €.* per jaar meer dan nu/);
  expect(page).toContain('komt zo niet terug');
});

test('advice that was asked is a task of the contact person with a day, until it is answered once', async () => {
  const here = await walk(owner, '/privacyscan');
  const tasksOf = (who: Caller) => inTransaction(who, impactScanTasks);
  expect((await owner.post(`${here}/advies`, { vraag: '' })).page).toContain('Vul dit in');
  expect((await owner.post(`${here}/advies`, { vraag: 'Waar begin ik?' })).to).toContain('gelukt=gevraagd');
  expect(await tasksOf(house.people['privacy-contact'])).toMatchObject([{ due: '2026-03-30', kind: 'attention' }]);
  expect(await tasksOf(house.people['process-owner'])).toEqual([]);
  expect((await owner.get(`${here}/verslag`)).page).toContain('Antwoord uiterlijk 30 maart 2026');

  const page = (await contact.get(`${here}/verslag`)).page;
  const advice = /\/advies\/([0-9a-f-]{36})\/antwoord/.exec(page)![1]!;
  const answer = `${here}/advies/${advice}/antwoord`;
  expect((await owner.post(answer, { antwoord: 'Zelf bedacht' })).status).toBe(404);
  expect((await contact.post(answer, { antwoord: 'Begin bij de brieven.' })).to).toContain('gelukt=geantwoord');
  const second = await contact.post(answer, { antwoord: 'Of toch niet.' });
  expect(second.page).toContain('Begin bij de brieven.');
  expect(second.page).not.toContain('>Of toch niet.<');
  expect(await tasksOf(house.people['privacy-contact'])).toEqual([]);
  expect(await tasksOf(house.people['process-owner'])).toMatchObject([{ due: null, kind: 'info' }]);
});

test('a scan that is thrown away is gone with its advice', async () => {
  const here = await walk(owner, '/privacyscan');
  await owner.post(`${here}/advies`, { vraag: 'Klopt dit?' });
  const before = (await asSuperuser('select 1 from scan_advice')).length;
  expect((await owner.get(`${here}/weggooien`)).page).toContain('Gooi alles weg');
  expect((await owner.post(`${here}/verwijdering`)).to).toBe('/privacyscan?gelukt=weg');
  expect((await owner.get(here)).status).toBe(404);
  expect((await asSuperuser('select 1 from scan_advice')).length).toBe(before - 1);
});

test('only who began a scan, the contact person or the administrator throws it away, and nobody once advice was given', async () => {
  const here = await walk(owner, '/privacyscan');
  const worker = browser(house.people.worker);
  const untouched = async (who: Browser) => {
    expect((await who.get(`${here}/weggooien`)).status).toBe(404);
    expect((await who.post(`${here}/verwijdering`)).status).toBe(404);
    expect((await owner.get(here)).status).toBe(200);
  };
  const { page } = await worker.get(here);
  expect(page).not.toContain(`${here}/weggooien`);
  expect(page).toContain('Deze scan weggooien kan wie hem begon');
  await untouched(worker);
  expect((await contact.get(`${here}/weggooien`)).status).toBe(200);

  await owner.post(`${here}/advies`, { vraag: 'Waar begin ik?' });
  const advice = /\/advies\/([0-9a-f-]{36})\/antwoord/.exec((await contact.get(`${here}/verslag`)).page)![1]!;
  await contact.post(`${here}/advies/${advice}/antwoord`, { antwoord: 'Bij de brieven.' });
  expect((await owner.get(here)).page).toContain('Over deze scan is advies gegeven');
  for (const who of [owner, contact, worker]) await untouched(who);
});

test('without an account the link is the key: no words are kept, and nobody guesses it', async () => {
  const visitor = browser(nobody);
  const kept = async () => (await asSuperuser('select 1 from open_scans')).length;
  const before = await kept();
  const here = await walk(visitor, openAddress, 'gemeente', { 1: 'gap' });
  const [row] = await asSuperuser<{ document: object }>(
    'select document from open_scans order by begun_at desc, ctid desc limit 1',
  );
  expect(JSON.stringify(row!.document)).not.toContain('Woorden');
  const report = await visitor.get(`${here}/verslag`);
  expect(report.page).toContain('Niet elke activiteit heeft een eigenaar');
  expect(report.page).toContain(here);
  // Also from a browser in which somebody sits on a chair.
  expect((await owner.get(`${here}/verslag`)).status).toBe(200);
  const wrong = here.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect((await visitor.get(wrong)).status).toBe(404);
  expect((await visitor.get('/privacyscan')).status).toBe(404);
  await visitor.post(`${here}/verwijdering`);
  expect(await kept()).toBe(before);
});

test('without an account a scan ends by itself after thirty days', async () => {
  const visitor = browser(nobody);
  const here = await walk(visitor, openAddress);
  clock.moveDays(29);
  expect((await visitor.get(here)).status).toBe(200);
  clock.moveDays(1);
  expect((await visitor.get(here)).status).toBe(404);
  await forgetOpenScans(ground);
  expect(await asSuperuser('select 1 from open_scans')).toEqual([]);
});

test('the token of a scan without account stands nowhere in the log', async () => {
  const token = (await walk(browser(nobody), openAddress)).split('/').at(-1)!;
  const entries = await asSuperuser<{ entry: string }>('select t::text as entry from audit_entries t');
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.some(({ entry }) => entry.includes(token))).toBe(false);
});
