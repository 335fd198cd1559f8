import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const practice = await openPractice(world, { kind: 'team' });
const other = await openPractice(world, { kind: 'team' });
const worker = pagesFor(routes, await practice.colleague(['worker']));
const colleague = pagesFor(routes, await practice.colleague(['worker']));
const officer = pagesFor(routes, await practice.colleague(['fg']));
const auditor = pagesFor(routes, await practice.colleague(['auditor']));
const elsewhere = pagesFor(routes, other.founder);

const asked = { wie: 'justice', hoe: 'phone', vraag: 'Of iemand op dinsdag een afspraak had.' };
async function note(fields = asked): Promise<string> {
  const answer = await worker.post('/vragen-van-anderen', fields);
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!;
}

describe('somebody outside asks about a person', () => {
  test('T-04: the first answer gives nothing away, also not whether the person is known', async () => {
    const page = await (await worker.get('/vragen-van-anderen')).text();
    expect(page).toContain('ook niet of ik iemand ken');
    expect(page.indexOf('Dit kun je nu zeggen')).toBeLessThan(page.indexOf('Wat wil men weten?'));
  });

  test('is noted, and says that nobody filled in yet what came of it', async () => {
    const page = await (await worker.get(await note())).text();
    expect(page).toContain('Nog niet ingevuld.');
    expect(page).toContain('Ik vraag het op papier, met de wet erin');
    expect(page).toContain('Of iemand op dinsdag een afspraak had.');
  });

  test('keeps what came of it, and what was noted before', async () => {
    const path = await note();
    const said = { uitkomst: 'asked-in-writing', toelichting: 'Gevraagd om een brief van de officier.' };
    expect((await worker.post(path, said)).status).toBe(303);
    await worker.post(path, { uitkomst: 'passed-to-person', toelichting: 'De cliënt belt zelf terug.' });
    const page = await (await worker.get(path)).text();
    expect(page).toContain('Gevraagd om een brief van de officier.');
    expect(page).toContain('De cliënt belt zelf terug.');
  });

  test('says at the field what is missing, and keeps what was typed', async () => {
    const answer = await worker.post('/vragen-van-anderen', { hoe: 'letter', vraag: 'Een lijst van afspraken.' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Kies wie het vraagt.');
    expect(page).toContain('Een lijst van afspraken.');
  });

  test('is seen by who noted it and by who watches over privacy, and by nobody else', async () => {
    const path = await note();
    expect((await worker.get(path)).status).toBe(200);
    expect((await officer.get(path)).status).toBe(200);
    for (const stranger of [colleague, auditor, elsewhere]) expect((await stranger.get(path)).status).toBe(404);
    const more = { uitkomst: 'weighed', toelichting: 'Namens een ander.' };
    for (const stranger of [colleague, officer, elsewhere]) expect((await stranger.post(path, more)).status).toBe(404);
    expect(await (await colleague.get('/vragen-van-anderen')).text()).toContain('Nog geen vragen');
  });

  test('is kept unreadable in the database', async () => {
    await note({ ...asked, vraag: 'Iets over Zonnebloemlaan.' });
    const rows = await world.asSuperuser<{ words: Buffer }>('select words from enquiries', []);
    for (const { words } of rows) expect(words.includes('Zonnebloemlaan')).toBe(false);
  });
});
