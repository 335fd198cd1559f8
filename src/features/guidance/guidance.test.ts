import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const practice = await openPractice(world, { kind: 'team' });
const other = await openPractice(world, { kind: 'team' });
const decider = pagesFor(routes, practice.founder);
const worker = pagesFor(routes, await practice.colleague(['worker']));
const elsewhere = pagesFor(routes, other.founder);

const text = async (answer: Response | Promise<Response>) => (await answer).text();
/** What stands under this heading, up to the next one. */
const under = (page: string, heading: string) => page.split('<h2').find((part) => part.includes(heading)) ?? '';

describe('which way is safe', () => {
  test('says first where content may go, and what to do instead of a messenger', async () => {
    const page = await text(worker.get('/kanalen'));
    expect(under(page, 'Hierlangs mag inhoud')).toContain('beveiligde link');
    expect(under(page, 'Alleen voor een afspraak')).toContain('Gewone mail');
    expect(under(page, 'Niet voor gegevens van mensen')).toContain('WhatsApp');
    expect(page.indexOf('Hierlangs mag inhoud')).toBeLessThan(page.indexOf('Niet voor gegevens van mensen'));
    expect(page).toContain('Doe dit in plaats daarvan');
  });

  test('is decided by the organisation, seen by every colleague and by nobody else', async () => {
    const decision = { geschikt: 'never', waarom: 'Wij hebben er nog geen overeenkomst mee.' };
    expect((await decider.post('/kanalen/siilo', decision)).status).toBe(303);
    expect(under(await text(worker.get('/kanalen')), 'Niet voor gegevens van mensen')).toContain('Siilo');
    expect(under(await text(elsewhere.get('/kanalen')), 'Hierlangs mag inhoud')).toContain('Siilo');
    expect((await decider.post('/kanalen/siilo/voorstel')).status).toBe(303);
    expect(under(await text(worker.get('/kanalen')), 'Hierlangs mag inhoud')).toContain('Siilo');
  });

  test('takes a way of the organisation itself, once', async () => {
    const own = { naam: 'Beeldbellen van de gemeente', geschikt: 'content', waarom: 'Overeenkomst bij inkoop.' };
    expect((await decider.post('/kanalen/nieuw', own)).status).toBe(303);
    expect(under(await text(worker.get('/kanalen')), 'Hierlangs mag inhoud')).toContain('Beeldbellen van de gemeente');
    const again = await decider.post('/kanalen/nieuw', own);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('staat al in de lijst');
    const nameless = await decider.post('/kanalen/nieuw', { ...own, naam: '***' });
    expect(nameless.status).toBe(422);
  });

  test('is not for a worker to decide', async () => {
    expect((await worker.get('/kanalen/siilo')).status).toBe(404);
    expect((await worker.post('/kanalen/siilo', { geschikt: 'content', waarom: 'Mag vast.' })).status).toBe(404);
  });

  test('keeps the words of a decision unreadable in the database', async () => {
    await decider.post('/kanalen/zivver', { geschikt: 'content', waarom: 'Geregeld door Bea Bedacht.' });
    const rows = await world.asSuperuser<{ why: Buffer }>('select why from channel_choices', []);
    expect(rows.length).toBeGreaterThan(0);
    for (const { why } of rows) expect(why.includes('Bea Bedacht')).toBe(false);
  });
});

describe('the quick check', () => {
  const all = (answer: string) =>
    ['purpose', 'keeping', 'platform', 'exchange', 'asking', 'leak'].map((point) => `${point}=${answer}`).join('&');

  test('needs every answer, and keeps those that were given', async () => {
    const page = await worker.get('/snelle-check?klaar=ja&leak=no');
    expect(page.status).toBe(422);
    expect(await page.text()).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/);
  });

  test('says what goes well and what to do first', async () => {
    const page = await text(worker.get(`/snelle-check?klaar=ja&${all('yes').replace('leak=yes', 'leak=no')}`));
    expect(under(page, 'Dit gaat al goed')).toContain('Je begint bij het doel');
    expect(under(page, 'Dit kun je nu doen')).toContain('waar je een lek meldt');
  });

  test('leads to official places, each with whether its address was looked at', async () => {
    const page = await text(worker.get('/wegwijzer'));
    expect(page).toContain('https://www.autoriteitpersoonsgegevens.nl');
    expect(page).toContain('nog niet nagekeken');
  });
});
