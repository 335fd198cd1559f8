import { beforeAll, describe, expect, test } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { does } from '../../../test/support/house.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { findLaw } from '../../gate/law.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addClient } from '../clients/index.ts';
import { addShareDecision, type ShareDecision } from '../sharing/index.ts';
import { fits } from './policy.ts';
import { routes as sharing } from '../sharing/routes.tsx';
import { routes } from './routes.tsx';
import { listShipped } from './shipped.ts';

const world = await openWorld();
let town: Awaited<ReturnType<typeof openPractice>>;
let client: string;
let decision: string;

beforeAll(async () => {
  town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
  const person = { activity: town.activity, callName: 'Mina', name: 'Amina Zonnebloem', email: '', phone: '' };
  client = await does(town.founder, addClient, { ...person, language: 'nl' });
  decision = await inTransaction(town.founder, (c) => addShareDecision(c, weighing()));
});

const weighing = (): Omit<ShareDecision, 'id' | 'decidedAt'> => ({
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
  law: ['eu.avg.6.1.a'],
  gateDecision: null,
  covenant: null,
  followsRoute: true,
  decidedBy: town.account,
  replaces: null,
  words: {
    goal: 'Rust in huis voor Mina.',
    necessity: 'Zonder de huisarts lukt het niet.',
    subsidiarity: '',
    reasons: 'Amina Zonnebloem zei ja.',
    deviation: '',
    tests: null,
    meldcode: null,
    knows: '',
    together: '',
    howToTell: '',
  },
});

const app = () => featureApp([routes], town.founder);
const told = {
  title: 'De huisarts op de hoogte brengen',
  situation: 'We wilden rust in huis voor een inwoner.',
  who: 'De huisarts',
  details: 'Het doel, in grote lijn',
  reasoning: 'De inwoner zei ja tegen dit ene bericht.',
  told: '',
  stays: '',
  label: 'pseudonymised',
  reasons: 'Naam, plaats en leeftijd zijn weg; wie erbij was kan het herkennen.',
  doen: 'deel',
};
const page = () => `/afwegingen/${decision}/voorbeeld`;

describe('making an example of a weighing', () => {
  test('begins with its own words, in which every name that the file knows is marked', async () => {
    const { page: html, status } = await app().get(page());
    expect(status).toBe(200);
    expect(html).toContain('Rust in huis voor Mina.');
    expect(html.match(/<mark /g)?.length).toBe(2);
    expect(html).toContain('Deze naam staat in het dossier.');
  });

  test('looks again at what was typed, and keeps it, without sharing anything', async () => {
    const { page: html } = await app().post(page(), {
      ...told,
      reasoning: 'Zij is 34 jaar en woont in Lochem.',
      doen: 'kijk',
    });
    expect(html).toContain('Zij is 34 jaar');
    expect(html).toContain('Een fictieve naam is onvoldoende');
    expect((await app().get('/afwegingen')).page).not.toContain(told.title);
  });

  test('replaces what is marked in every field, the same person by the same tag, and shares nothing', async () => {
    const { page: html } = await app().post(page(), {
      ...told,
      situation: 'Amina Zonnebloem wil rust. Aminas dochter ook.',
      reasoning: 'Amina zei ja; bel 06-12345678.',
      doen: 'vervang',
    });
    const [situation, reasoning] = ['situation', 'reasoning'].map((name) => areaIn(html, name));
    expect(situation).toMatch(/^(\[[^\]]+\]) wil rust\. \1s dochter ook\.$/);
    const [tag] = /\[[^\]]+\]/.exec(situation!)!;
    expect(reasoning).toContain(`${tag} zei ja`);
    expect(html).not.toMatch(/Zonnebloem|06-12345678/);
    expect(html).toContain(told.title);
    expect((await app().get('/afwegingen')).page).not.toContain(told.title);
  });

  test.each([
    [
      'a name is left and nobody said why',
      { situation: 'We wilden rust voor Amina Zonnebloem.' },
      'waarom het mag blijven staan',
    ],
    [
      'it is called anonymous while a name is left',
      { situation: 'We wilden rust voor Mina thuis.', label: 'anonymous', stays: 'Een gewone naam.' },
      'Kies “gepseudonimiseerd”',
    ],
    ['nobody chose a label', { label: '' }, 'Kies wat deze tekst nu is'],
    ['nobody said why it is fine', { reasons: 'ok' }, 'Schrijf in een zin waarom'],
    ['the weighing itself is empty', { reasoning: '' }, 'Schrijf hier een paar woorden'],
  ])('is not done while %s', async (_why, wrong, said) => {
    const { status, page: html } = await app().post(page(), { ...told, ...wrong });
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(html).toContain(told.title);
  });

  test('puts it in the book for colleagues, labelled as a person decided, and tied to nobody', async () => {
    const { to } = await app().post(page(), told);
    expect(to).toMatch(/^\/afwegingen\/voorbeelden\//);
    const colleague = featureApp([routes], await town.colleague(['worker']));
    const { page: html } = await colleague.get(to);
    expect(html).toContain('Gepseudonimiseerd');
    expect(html).toContain(told.reasoning);
    expect(html).not.toContain('Zonnebloem');
    const rows = await world.asSuperuser<Record<string, unknown>>('select * from weighing_examples');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(client);
    expect(kept).not.toContain(decision);
    expect((await colleague.post(`${to}/weg`)).status).toBe(404);
    expect((await app().post(`${to}/weg`)).to).toBe('/afwegingen?gelukt=weg');
    expect((await app().get(to)).status).toBe(404);
  });

  test('is there only for who may read the weighing', async () => {
    const elsewhere = await town.colleague(['worker'], await town.team('Noord'));
    expect((await featureApp([routes], elsewhere).get(page())).status).toBe(404);
    expect((await featureApp([routes], elsewhere).post(page(), told)).status).toBe(404);
  });
});

const areaIn = (html: string, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>\\s*([^<]*)</textarea>`).exec(html)?.[1];

describe('the book', () => {
  test('shows the own weighings and examples, and finds them by word, recipient, outcome and law', async () => {
    const all = await app().get('/afwegingen');
    expect(all.page).toContain('Rust in huis voor Mina.');
    expect(all.page).toContain('De politie belt of iemand bij ons bekend is');
    const police = await app().get(
      '/afwegingen?words=agent+JONGERE&recipient=authority&chosen=not-shared&law=nl.sr.272',
    );
    expect(police.page).toContain('De politie belt');
    expect(police.page).not.toContain('Rust in huis');
    expect((await app().get('/afwegingen?words=nergens-te-vinden')).page).toContain('Niets gevonden');
  });

  test('begins empty with a way to start', async () => {
    const { page: html } = await featureApp([routes], await town.colleague(['worker'])).get('/afwegingen');
    expect(html).toContain('Twijfel je of je iets mag delen?');
    expect(html).toContain('Bekijk een voorbeeld');
  });

  test('begins an own question with the goal of an example, without an error and without data', async () => {
    const own = featureApp([sharing], town.founder);
    const begun = await own.post('/delen', {
      example: 'nl-collega-denkt-mee',
      goal: 'Meedenken.',
      to: 'colleague',
      direction: 'tell',
    });
    expect(begun.page).toContain('Meedenken.');
    expect(begun.page).not.toContain('Fout:');
    expect(begun.page).toContain('name="to" value="colleague"');
    const form = { goal: 'Meedenken.', to: 'colleague', direction: 'tell', client };
    const { to } = await own.post('/delen', form);
    expect(to).toMatch(/met-wie$/);
    expect((await own.get(to)).page).toMatch(/value="colleague"[^>]*checked|checked[^>]*value="colleague"/);
  });

  test('offers to begin an own question with an example', async () => {
    const { page: html } = await app().get('/afwegingen/voorbeelden/nl-politie-belt');
    expect(html).toContain('action="/delen"');
    expect((await app().get('/afwegingen/voorbeelden/be-politie-aan-de-deur')).status).toBe(404);
  });

  test.each(['NL', 'BE'] as const)('the examples for %s rest on law that we know', (country) => {
    const examples = listShipped(country, 'nl');
    expect(examples.length).toBeGreaterThan(4);
    const unknown = examples.flatMap(({ law }) => law).filter((id) => !findLaw(world.ground.law, id, '2026-03-02'));
    expect(unknown).toEqual([]);
  });

  test.each([
    [{ words: 'café rust' }, true],
    [{ words: 'RUST CAFE' }, true],
    [{ words: 'rust elders' }, false],
    [{ recipient: 'party' }, false],
    [{ chosen: 'shared', recipient: 'colleague', law: 'a' }, true],
  ])('a search of %j finds it: %s', (search, found) => {
    const one = { text: 'Rust in het café', recipientKind: 'colleague', chosen: 'shared', law: ['a', 'b'] };
    expect(fits(one, { words: '', recipient: '', chosen: '', law: '', ...search })).toBe(found);
  });
});
