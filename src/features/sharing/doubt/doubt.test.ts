import { describe, expect, test } from 'vitest';
import { does } from '../../../../test/support/house.ts';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import { newId } from '../../../platform/ids.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { routes as audit } from '../../audit/routes.tsx';
import { addClient } from '../../clients/index.ts';
import { afterRoutes } from '../after-routes.tsx';
import { answerCheck } from '../check/answer-check.ts';
import { beginCheck } from '../check/begin-check.ts';
import { findShareDecision } from '../index.ts';
import { gatherRecording } from '../record/gather-recording.ts';
import { Recording } from '../record/input.ts';
import { recordDecision } from '../record/record-decision.ts';
import { routes } from '../routes.tsx';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const sanne = await town.colleague(['worker'], await town.team('Wijkteam'));
const stranger = await town.colleague(['worker']);
const fg = await town.colleague(['fg']);
const page = async (answer: Response | Promise<Response>, status = 200) => {
  const got = await answer;
  const text = await got.text();
  expect(got.status, text.slice(0, 150)).toBe(status);
  return text;
};
const check = pagesFor(routes, sanne);
const asking = { aan: 'fg', vraag: 'Mag ik Amina noemen bij de huisarts?', wanneer: '' };

async function begun(client: string | null): Promise<string> {
  const id = await does(sanne, beginCheck, { client: client ?? '', goal: 'Amina slaapt weer goed.' });
  const answers: [string, object][] = [
    ['met-wie', { to: client ? 'party:veilig-thuis:veiligheid' : 'party:huisarts:delen-met-huisarts' }],
    ['richting', { direction: 'tell' }],
    ['gegevens', { 'diepte.voornaam': 'fact', 'diepte.achternaam': 'fact' }],
    ['inwoner', { knows: 'not-safe', together: 'neither', why: 'Zijn zoon leest alles mee.' }],
    ['taak', { task: 'meldcode:nl.wmo.5.2.6' }],
  ];
  for (const [name, form] of answers) await does(sanne, answerCheck, { check: id, page: name, ...form });
  const steps = ['signalen', 'overleg', 'gesprek', 'wegen', 'melden', 'hulp'];
  const route = Object.fromEntries(steps.map((each) => [`route.${each}`, 'Besproken en opgeschreven.']));
  if (client) await does(sanne, answerCheck, { check: id, page: 'meldcode', ...route });
  return id;
}

const somebody = (): Promise<string> =>
  does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '',
    language: 'nl',
  });

const advise = async (who: Caller, id: string) => {
  const rows = await world.asSuperuser<{ id: string }>('select id from share_consultations where check_id = $1', [id]);
  const advice = { advies: 'go-like-this', waarom: 'Houd het bij de hoofdlijn.', mogelijk: '' };
  return page(pagesFor(afterRoutes, who).post(`/overleg/${rows[0]!.id}/advies`, advice), 303);
};

describe('"Ik twijfel" halfway a check', () => {
  test('asks without the name, gives the answer to the gate as consulted, and stays with the decision', async () => {
    const client = await somebody();
    const id = await begun(client);
    const consulted = () =>
      inTransaction(sanne, async (c) => {
        const found = await gatherRecording(c, Recording.parse({ check: id, step: 'fact' }));
        return found?.asked?.facts.consulted;
      });
    expect(await page(check.get(`/delen/${id}/twijfel`))).toContain('[naam] slaapt weer goed.');
    await page(check.post(`/delen/${id}/twijfel`, { ...asking, vraag: '.' }), 422);
    await page(check.post(`/delen/${id}/twijfel`, asking), 303);
    expect(await consulted()).toBe(false);
    await advise(fg, id);
    expect(await consulted()).toBe(true);
    expect(await page(check.get(`/delen/${id}/uitkomst`))).toContain('Houd het bij de hoofdlijn.');
    // Advice on a fact is no advice on everything; back to what was asked about, it counts again.
    await does(sanne, answerCheck, {
      check: id,
      page: 'gegevens',
      'diepte.voornaam': 'fact',
      'diepte.doelen': 'content',
    });
    expect(await consulted()).toBe(false);
    const before = { 'diepte.voornaam': 'fact', 'diepte.achternaam': 'fact' };
    await does(sanne, answerCheck, { check: id, page: 'gegevens', ...before });
    expect(await consulted()).toBe(true);

    const said = {
      reasons: 'Er is gevaar en melden mag. Alleen de hoofdlijn, meer niet.',
      howToTell: 'Ik zocht hulp.',
    };
    const recorded = await does(sanne, recordDecision, { check: id, step: 'fact', ...said });
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    const log = await page(pagesFor(audit, self).get('/mijn/logboek'));
    expect(log).not.toContain('advies');
    const text = await page(pagesFor(afterRoutes, sanne).get(`/afwegingen/${recorded.decision}`));
    expect(text).toContain('Houd het bij de hoofdlijn.');
    expect(text).toContain('Vertellen wacht, tot 2 april 2026');
    const found = await inTransaction(sanne, (c) => findShareDecision(c, recorded.decision));
    expect(found?.ground).toBe('right-to-report');
  });

  test('works where nobody is named', async () => {
    const id = await begun(null);
    await page(check.get(`/delen/${id}/twijfel`));
    await page(check.post(`/delen/${id}/twijfel`, asking), 303);
    await advise(fg, id);
    expect(await page(check.get(`/delen/${id}/uitkomst`))).toContain('Houd het bij de hoofdlijn.');
  });

  test('at the check of somebody else looks like nothing', async () => {
    const id = await begun(await somebody());
    const other = pagesFor(routes, stranger);
    for (const each of [id, newId()]) {
      await page(other.get(`/delen/${each}/twijfel`), 404);
      await page(other.post(`/delen/${each}/twijfel`, asking), 404);
      await page(other.post(`/delen/${each}/twijfel`, {}), 404);
    }
  });
});
