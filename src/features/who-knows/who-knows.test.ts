import { describe, expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { type Actor, type Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addCarer } from '../clients/carers/add-carer.ts';
import { recordCarerAnswer, recordTelling } from '../clients/carers/record-carer-answer.ts';
import { addClient } from '../clients/index.ts';
import { recordReferrer } from '../clients/referrer/record-referrer.ts';
import { nameRepresentative } from '../clients/representation/name-representative.ts';
import { recordAnswer } from '../consent/index.ts';
import { addShareDecision, choices, oweTelling, type ShareDecision } from '../sharing/index.ts';
import { recipientsOf } from './recipients-of.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const by = town.founder;
const as = (actor: Actor) => pagesFor(routes, callerIn(world.ground, town.organisation, actor));
const textOf = async (page: Response | Promise<Response>) =>
  (await (await page).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const somebody = () =>
  does(by, addClient, {
    activity: town.activity,
    language: 'nl',
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '',
  });

type Change = Partial<Omit<ShareDecision, 'id' | 'decidedAt'>>;
const nothing = { necessity: '', subsidiarity: '', deviation: '', tests: null, meldcode: null, together: '' };

const shares = (client: string, change: Change = {}) =>
  inTransaction(by, (c: Context) =>
    addShareDecision(c, {
      client,
      activity: town.activity,
      purpose: 'delen-met-huisarts',
      recipient: { kind: 'party', id: 'huisarts' },
      direction: 'tell',
      fields: ['doelen'],
      depth: 'outline',
      channel: 'phone',
      outcome: 'yes',
      chosen: 'shared',
      ground: 'consent',
      law: [],
      gateDecision: null,
      covenant: null,
      followsRoute: true,
      decidedBy: town.account,
      replaces: null,
      words: { ...nothing, goal: 'Rust.', reasons: 'Nodig.', knows: '', howToTell: '' },
      ...change,
    }),
  );

const own = (client: string) => textOf(as({ kind: 'client', client }).get('/mijn/wie-weet-wat'));

describe('the person reads', () => {
  test('per partner what was told, how deep, and what not', async () => {
    const client = await somebody();
    await shares(client);
    const page = await own(client);
    expect(page).toContain('Weet: dat u hulp krijgt, en ook: in grote lijnen afgesproken doelen.');
    expect(page).toContain('Niet: waarover u verder praat.');
    await shares(client, { recipient: { kind: 'party', id: 'school' }, depth: 'fact' });
    expect(await own(client)).toContain('School Weet: dat u hulp krijgt. Niet: waarover.');
  });

  test('a name as said or not said, never in outline', async () => {
    const client = await somebody();
    await shares(client, { fields: ['achternaam', 'doelen'] });
    expect(await own(client)).toContain('en ook: achternaam en in grote lijnen afgesproken doelen.');
    const list = await textOf(pagesFor(routes, by).get(`/clienten/${client}/wie-weet-wat/lijst`));
    expect(list).toContain('achternaam, afgesproken doelen (in grote lijnen)');
  });

  test('who may know by the own yes while nothing was told, with a way to stop', async () => {
    const client = await somebody();
    const said = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja.' };
    await does(by, recordAnswer, { ...said, subject: 'delen-met-huisarts:huisarts' });
    const raw = await (await as({ kind: 'client', client }).get('/mijn/wie-weet-wat')).text();
    expect(raw).toContain('Er is nog niets verteld.');
    expect(raw).toContain('/mijn/toestemmingen/stoppen?over=delen-met-huisarts%3Ahuisarts');
  });

  test('nothing of what was decided and not told: not sharing, asking first, through the person, without a name', async () => {
    const client = await somebody();
    for (const chosen of choices.filter((each) => each !== 'shared')) await shares(client, { chosen });
    expect(await own(client)).not.toContain('Huisarts');
    expect(await textOf(pagesFor(routes, by).get(`/clienten/${client}/wie-weet-wat/lijst`))).not.toContain('Huisarts');
  });

  test('the referrer outside the wall, who knows nothing, and nothing that waits for somebody’s safety', async () => {
    const client = await somebody();
    await does(by, recordReferrer, { client, name: 'Joke Wierda', relation: 'corporatie', received: '' });
    const report = await shares(client, {
      recipient: { kind: 'authority', id: 'veilig-thuis' },
      ground: 'right-to-report',
      purpose: 'veiligheid',
      depth: 'content',
    });
    await inTransaction(by, (c) => oweTelling(c, { name: 'share.decided', client, decision: report, entry: newId() }));
    const page = await own(client);
    expect(page).toContain('Joke Wierda Niets. Ook niet of u hier bekend is.');
    expect(page).not.toContain('Veilig Thuis');
    const work = await textOf(pagesFor(routes, by).get(`/clienten/${client}/wie-weet-wat`));
    expect(work).toContain('Veilig Thuis');
  });

  test('of a carer what that carer may hear, and stops it on the own page', async () => {
    const client = await somebody();
    const carer = await does(by, addCarer, { client, name: 'Greet', relation: 'buurvrouw', reason: 'Boodschappen.' });
    const how = { client, carer, answer: 'given', method: 'in-person', evidence: 'Aan tafel.' };
    await does(by, recordTelling, { ...how, fields: ['doelen'] });
    expect(await own(client)).toContain('Buurvrouw. Hoort niets, tot allebei ja zeggen.');
    await does(by, recordCarerAnswer, { ...how, subject: 'know' });
    expect(await own(client)).toContain('Buurvrouw. Mag horen: afgesproken doelen.');
    const pages = as({ kind: 'client', client });
    expect(await textOf(pages.get(`/mijn/wie-weet-wat/stoppen?wie=${carer}`))).toContain(
      'Stoppen met vertellen aan Greet?',
    );
    expect((await pages.post('/mijn/wie-weet-wat/stoppen', { carer })).headers.get('location')).toContain('gestopt');
    expect(await own(client)).toContain('Hoort niets, tot allebei ja zeggen.');
    // Of somebody else's carer nothing is shown and nothing is stopped.
    const other = as({ kind: 'client', client: await somebody() });
    expect((await other.get(`/mijn/wie-weet-wat/stoppen?wie=${carer}`)).status).toBe(303);
  });
});

describe('others', () => {
  test('who acts for somebody sees the scope, without carers, other parents, referrer or authorities', async () => {
    const client = await somebody();
    const parent = (name: string) =>
      does(by, nameRepresentative, { client, kind: 'parent', name, proof: 'Register.', scope: ['delen-met-huisarts'] });
    const [els] = [await parent('Els Voorbeeld'), await parent('Wim Voorbeeld')];
    await does(by, addCarer, { client, name: 'Greet', relation: 'buurvrouw', reason: 'Boodschappen.' });
    await does(by, recordReferrer, { client, name: 'Joke Wierda', relation: 'corporatie', received: '' });
    await shares(client);
    await shares(client, { recipient: { kind: 'party', id: 'school' }, purpose: 'delen-met-school' });
    await shares(client, { recipient: { kind: 'authority', id: 'police' } });
    const page = await textOf(as({ kind: 'representative', client, representative: els }).get('/mijn/wie-weet-wat'));
    expect(page).toContain('Wie weet wat over Mina');
    expect(page).toContain('Huisarts Weet: dat Mina hulp krijgt');
    expect(page).not.toMatch(/School|Greet|Wim|Joke|politie|Stop hiermee/);
  });

  test('a carer, a guest and a stranger find no such page', async () => {
    const client = await somebody();
    const guest = as({ kind: 'guest', guest: newId() });
    expect((await guest.get('/mijn/wie-weet-wat')).headers.get('location')).toBe('/mijn');
    expect((await guest.get(`/clienten/${client}/wie-weet-wat`)).status).toBe(404);
    const stranger = pagesFor(routes, await town.colleague(['worker']));
    const bare = async (path: string) => (await (await stranger.get(path)).text()).replaceAll(/terug=[^"]*/g, '');
    expect(await bare(`/clienten/${client}/wie-weet-wat`)).toBe(await bare(`/clienten/${newId()}/wie-weet-wat`));
    expect(await bare(`/clienten/${client}/wie-weet-wat/lijst`)).toBe(await bare(`/clienten/${newId()}/wie-weet-wat`));
  });
});

test('whoever got data hears of a correction: everyone outside, each time, and no colleague (AVG 19)', async () => {
  const client = await somebody();
  await shares(client);
  await shares(client, { depth: 'content' });
  await shares(client, { recipient: { kind: 'authority', id: 'police' }, ground: 'duty' });
  await shares(client, { recipient: { kind: 'colleague', id: town.account } });
  await shares(client, { recipient: { kind: 'party', id: 'school' }, direction: 'ask' });
  const recipients = await inTransaction(by, (c) => recipientsOf(c, client));
  expect(recipients.map(({ name, tellings }) => [name, tellings.length]).sort()).toEqual([
    ['Huisarts', 2],
    ['School', 1],
    ['de politie', 1],
  ]);
  const list = await textOf(pagesFor(routes, by).get(`/clienten/${client}/wie-weet-wat/lijst`));
  expect(list).toContain('Wie kreeg gegevens');
  expect(list).toContain('alleen dat iemand hier bekend is');
});
