import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import type { PermissionState } from '../../gate/act.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { changePermission } from './index.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const practice = await openPractice(world);
const pages = pagesFor(routes, practice.founder);
const amina = { callName: 'Mina', name: 'Amina Voorbeeld', email: 'amina@example.org', phone: '0400 00 00 01' };

async function add(fields: Record<string, string> = {}): Promise<string> {
  const added = await pages.post('/clienten/nieuw', {
    activity: practice.activity,
    language: 'nl',
    ...amina,
    ...fields,
  });
  expect(added.status).toBe(303);
  return /^\/clienten\/([0-9a-f-]{36})\?gelukt=client$/.exec(added.headers.get('location')!)![1]!;
}

const textOf = async (path: string) => (await pages.get(path)).text();

describe('a new client', () => {
  test('begins on an empty list with one thing to do', async () => {
    const place = await openPractice(world);
    const empty = await (await pagesFor(routes, place.founder).get('/clienten')).text();
    expect(empty).toContain('Nog geen cliënten');
    expect(empty).toContain('/clienten/nieuw');
  });

  test('is added with little, and then stands on the list', async () => {
    const client = await add();
    const list = await textOf('/clienten');
    expect(list).toContain(`/clienten/${client}`);
    expect(list).toContain('Amina Voorbeeld');
    expect(await textOf(`/clienten/${client}?gelukt=client`)).toContain('De cliënt staat erin.');
  });

  test('keeps what was typed when one thing is wrong', async () => {
    const again = await pages.post('/clienten/nieuw', { activity: practice.activity, ...amina, email: 'nee' });
    expect(again.status).toBe(422);
    const text = await again.text();
    expect(text).toContain('Dit is geen e-mailadres');
    expect(text).toContain('value="Amina Voorbeeld"');
    expect(text).toContain('<title>Fout: ');
  });

  test('with a detail outside the plan is stopped, with a button to go on without it', async () => {
    const form = { activity: practice.activity, ...amina, field: 'schoenmaat', value: '44', reason: 'Handig.' };
    const stopped = await pages.post('/clienten/nieuw', form);
    expect(stopped.status).toBe(409);
    const text = await stopped.text();
    expect(text).toContain('Zonder dit gegeven verder');
    expect(text).toContain(`/activiteiten/${practice.activity}`);
  });

  test('shows hostile text as text', async () => {
    const client = await add({ name: '<script>alert(1)</script>' });
    const text = await textOf(`/clienten/${client}`);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });
});

test('a detail of the plan without its reason is asked for at its field, with what was typed', async () => {
  const form = { activity: practice.activity, ...amina, field: 'adres', value: 'Voorbeeldstraat 1', reason: '' };
  const again = await pages.post('/clienten/nieuw', form);
  expect(again.status).toBe(422);
  const text = await again.text();
  expect(text).toContain('Schrijf op waarom dit nodig is');
  expect(text).toContain('Voorbeeldstraat 1');
});

describe('the list says of each client', () => {
  const lineOf = async (client: string) =>
    (await textOf('/clienten')).split('<li').find((line) => line.includes(`/clienten/${client}`)) ?? '';
  const says = (client: string, purpose: string, states: readonly PermissionState[]) =>
    inTransaction(practice.founder, async (c) => {
      for (const state of states) {
        const said = await changePermission(c, { client, purpose, channel: 'phone', state });
        expect([purpose, said]).toEqual([purpose, expect.objectContaining({ state })]);
      }
    });

  test('that nothing was asked, only when nothing was', async () => {
    expect(await lineOf(await add())).toContain('Nog niets gevraagd');
  });

  test('how often it was yes, no, stopped, and what is still open', async () => {
    const client = await add();
    await says(client, 'nieuwsbrief', ['asked', 'given', 'withdrawn']);
    const stopped = await lineOf(client);
    expect(stopped).toContain('1 keer gestopt');
    expect(stopped).not.toContain('Nog niets gevraagd');
    await says(client, 'bellen', ['asked', 'refused']);
    await says(client, 'verslag-per-link', ['given']);
    await says(client, 'contact-derden', ['asked']);
    const line = await lineOf(client);
    for (const badge of ['1 keer ja', '1 keer nee', '1 keer gestopt', '1 vraag open']) expect(line).toContain(badge);
  });
});

describe('the page of a client', () => {
  test('has every room, and each form answers a wrong form at its field', async () => {
    const client = await add();
    const rooms = [
      'doelen',
      'afspraken',
      'doorverwijzer',
      'gegevens',
      'e-mailadres',
      'telefoon',
      'vertegenwoordigers',
      'tweede-bewijs',
    ];
    for (const room of [...rooms, 'collegas', 'rust']) {
      expect([room, (await pages.get(`/clienten/${client}/${room}`)).status]).toEqual([room, 200]);
      const wrong = await pages.post(`/clienten/${client}/${room}`, { goals: '', hostile: '\u202e<b>' });
      expect([room, wrong.status]).toEqual([room, 422]);
      expect(await wrong.text()).toContain('Dit moet nog anders');
    }
    expect((await pages.get(`/clienten/${client}/voorkeuren`)).status).toBe(200);
  });

  test('leads from a further detail to the plan, for what is not listed', async () => {
    const page = await textOf(`/clienten/${await add()}/gegevens`);
    expect(page).toMatch(new RegExp(`hoort het niet bij dit plan.*href="/activiteiten/${practice.activity}"`, 's'));
  });

  test('says by name what is missing about who acts for a client', async () => {
    const wrong = await pages.post(`/clienten/${await add()}/vertegenwoordigers`, { name: '', proof: '' });
    const summary = (await wrong.text()).split('zv-error-summary')[1]!.split('</section>')[0]!;
    for (const error of ['Vul de naam in.', 'Kies waarvoor', 'Schrijf op waaruit']) expect(summary).toContain(error);
    expect(summary).not.toContain('Vul dit in.');
  });

  test('says at each field of an appointment what is wrong with it, all at once', async () => {
    const client = await add();
    const wrong = await pages.post(`/clienten/${client}/afspraken`, { day: 'morgen', time: '25:00' });
    const text = await wrong.text();
    for (const error of ['Kies een dag.', 'Schrijf het uur als 14:30.', 'Maak een keuze.'])
      expect(text).toContain(error);
    const far = await pages.post(`/clienten/${client}/afspraken`, { day: '2062-05-01', time: '9:00', way: 'phone' });
    expect(await far.text()).toContain('Klopt het jaar?');
  });

  test('lets the worker do the work of an intake', async () => {
    const client = await add();
    const path = `/clienten/${client}`;
    const day = world.clock.now().toISOString().slice(0, 10);
    const done = async (noun: string, fields: Record<string, string | string[]>) =>
      expect([noun, (await pages.post(`${path}/${noun}`, fields)).headers.get('location')]).toEqual([
        noun,
        expect.stringContaining(`${path}?gelukt=`),
      ]);
    await done('doelen', { goals: 'De post openen' });
    await done('afspraken', { day, time: '14.30', way: 'in-person' });
    await done('doorverwijzer', { name: 'Ida Voorbeeld', relation: 'Zus', received: '- woont alleen' });
    await done('gegevens', { field: 'adres', value: 'Voorbeeldstraat 1', reason: 'Huisbezoek.' });
    await done('e-mailadres', { email: 'ander@example.org', checkedBy: 'in-person' });
    await done('tweede-bewijs', { representative: '', kind: 'sms' });
    await done('vertegenwoordigers', {
      name: 'Bas Voorbeeld',
      kind: 'mandate',
      proof: 'Volmacht gezien.',
      email: '',
      phone: '',
      until: '',
      scope: ['verslag-per-link'],
    });
    const text = await textOf(path);
    for (const seen of [
      'De post openen',
      'woont alleen',
      'Huisbezoek.',
      'Bas Voorbeeld',
      'Code per sms',
      'oude adres',
    ]) {
      expect(text).toContain(seen);
    }
  });

  test('shows the three words once, in the answer only', async () => {
    const client = await add();
    const shown = await pages.post(`/clienten/${client}/tweede-bewijs`, { representative: '', kind: 'word' });
    expect(shown.status).toBe(200);
    const word = /class="zv-secret"[^>]*>([^<]+)</.exec(await shown.text())![1]!.trim();
    expect(word.split(' ')).toHaveLength(3);
    expect(await textOf(`/clienten/${client}/tweede-bewijs`)).not.toContain(word);
    expect(await textOf(`/clienten/${client}`)).not.toContain(word);
  });

  test('rests when the client asks, and works again when told', async () => {
    const client = await add({ callName: 'Rustig' });
    const path = `/clienten/${client}`;
    expect((await pages.post(`${path}/rust`, { reason: 'Het adres klopt niet.' })).status).toBe(303);
    expect((await pages.get(path)).status).toBe(409);
    const list = await textOf('/clienten');
    expect(list).toContain(`${path}/rust`);
    expect(list).not.toContain('Rustig');
    expect((await pages.post(`${path}/rust/einde`)).status).toBe(422);
    expect((await pages.post(`${path}/rust/einde`, { told: 'ja' })).status).toBe(303);
    expect(await textOf(path)).toContain('Rustig');
  });
});

test('a file in the archive says so, with a button that leads back to it', async () => {
  const place = await openPractice(world);
  const there = pagesFor(routes, place.founder);
  const added = await there.post('/clienten/nieuw', { activity: place.activity, language: 'nl', ...amina });
  const path = added.headers.get('location')!.split('?')[0]!;
  expect((await there.get(`${path}/heropening`)).status).toBe(404);
  const before = world.clock.now().toISOString();
  world.clock.moveDays(400);
  const stopped = await there.get(path);
  expect(stopped.status).toBe(409);
  expect(await stopped.text()).toContain(`href="${path}/heropening"`);
  expect(await (await there.get('/clienten/archief')).text()).toContain(`${path}/heropening`);
  expect((await there.post(`${path}/heropening`, { reason: '' })).status).toBe(422);
  expect((await there.post(`${path}/heropening`, { reason: 'Zij belde zelf.' })).status).toBe(303);
  expect(await (await there.get(path)).text()).toContain('Mina');
  world.clock.set(before);
});

test('who calls hears the same about everybody: the script reads nothing', async () => {
  const text = await textOf('/clienten/de-doorverwijzer-belt');
  expect(text).toContain('Ook niet of iemand bij mij bekend is');
  expect(text).not.toContain('Mina');
});

test('a client who does not exist and an address that is no client give the same page', async () => {
  const nobody = await pages.get(`/clienten/${newId()}`);
  const nonsense = await pages.get('/clienten/..%2f..%2fetc');
  expect([nobody.status, nonsense.status]).toEqual([404, 404]);
  expect(await nobody.text()).toContain('Deze pagina is er niet');
});
