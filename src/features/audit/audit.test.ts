import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { viewRecord } from '../clients/record/view-record.ts';
import { nameRepresentative } from '../clients/representation/name-representative.ts';
import { sendReport } from '../delivery/reports/send-report.ts';
import { writeReport } from '../delivery/reports/write-report.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const practice = await openPractice(world);
const { founder, organisation } = practice;

async function newClient() {
  const person = { callName: 'Sefa', name: 'Sefa Voorbeeld', email: '', phone: '', language: 'nl' };
  const added = await addClient.perform(founder, { activity: practice.activity, ...person });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  return added.value;
}
const asClient = (client: string) => pagesFor(routes, callerIn(world.ground, organisation, { kind: 'client', client }));
const work = pagesFor(routes, founder);

describe('who looked', () => {
  test('the client reads by name who made the file, who looked, and that it was not somebody who left', async () => {
    const client = await newClient();
    await viewRecord.ask(founder, { client });
    const page = await (await asClient(client).get('/mijn/logboek')).text();
    expect(page).toContain('Noor Voorbeeld heeft uw dossier gemaakt.');
    expect(page).toContain('Noor Voorbeeld heeft uw dossier bekeken.');
    expect(page).not.toContain('niet meer werkt');
  });

  test('the client reads what was held back, and towards whom', async () => {
    const client = await newClient();
    const written = await writeReport.perform(founder, {
      client,
      held: '2026-03-01',
      title: 'Gesprek',
      body: 'Tekst.',
    });
    if (written.kind !== 'done') throw new Error(JSON.stringify(written));
    const sent = { client, report: written.value, naar: 'partij:doorverwijzer' };
    expect(await sendReport.perform(founder, sent)).toMatchObject({ kind: 'stopped' });
    const page = await (await asClient(client).get('/mijn/logboek')).text();
    expect(page).toContain('Noor Voorbeeld heeft een verslag geschreven.');
    expect(page).toContain('Noor Voorbeeld wilde een verslag over u geven aan: Wie doorverwees. Dat kon niet.');
  });

  test('looking at the own log is in the log as well', async () => {
    const client = await newClient();
    await asClient(client).get('/mijn/logboek');
    expect(await (await asClient(client).get('/mijn/logboek')).text()).toContain('U heeft deze pagina bekeken.');
  });

  test('who acts for a client sees the own deeds, and nothing of what others did', async () => {
    const client = await newClient();
    const until = '2026-12-31';
    const person = { kind: 'mandate', name: 'Tom Voorbeeld', email: '', phone: '', proof: 'Gezien.', until };
    const named = await nameRepresentative.perform(founder, { client, ...person, scope: ['afspraak'] });
    if (named.kind !== 'done') throw new Error(JSON.stringify(named));
    const actor = { kind: 'representative', client, representative: named.value } as const;
    const pages = pagesFor(routes, callerIn(world.ground, organisation, actor));
    await pages.get('/mijn/logboek');
    const page = await (await pages.get('/mijn/logboek')).text();
    expect(page).toContain('U heeft deze pagina bekeken.');
    expect(page).not.toContain('Noor Voorbeeld');
    expect(page).toContain('Wat u zelf deed');
    expect(page).toContain('Hier staat alleen wat u zelf deed. Wat anderen deden, ziet alleen Sefa.');
    const ofClient = await (await asClient(client).get('/mijn/logboek')).text();
    expect(ofClient).toContain('Tom Voorbeeld heeft deze pagina bekeken.');
    expect(ofClient).toContain('Wie heeft gekeken');
  });
});

describe('the log of the organisation', () => {
  test('names who works here and no client, and speaks Dutch', async () => {
    const client = await newClient();
    await viewRecord.ask(founder, { client });
    const page = await (await work.get('/logboek')).text();
    expect(page).toContain('Noor Voorbeeld');
    expect(page).not.toContain('Sefa');
    expect(page).not.toMatch(/>[a-z]+\.[a-z]+-[a-z-]+</);
  });

  test('leads to each decision with its ten checks in the order of the plan', async () => {
    const client = await newClient();
    await agreeGoals.perform(founder, { client, goals: 'Rust.' });
    const link = /\/besluiten\/[0-9a-f-]{36}/.exec(await (await work.get('/logboek')).text())?.[0];
    const page = await (await work.get(link!)).text();
    const numbers = [...page.matchAll(/zv-check__number"[^>]*>(\d+)</g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('is not there for a worker without oversight, and neither is its export', async () => {
    const colleague = pagesFor(routes, await practice.colleague(['worker']));
    for (const path of ['/logboek', '/logboek/uitvoer', '/logboek/sleutel']) {
      expect([path, (await colleague.get(path)).status]).toEqual([path, 404]);
    }
  });
});
