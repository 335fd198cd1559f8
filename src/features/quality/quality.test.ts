import { beforeAll, describe, expect, test } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { does } from '../../../test/support/house.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { addClient } from '../clients/index.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
let town: Awaited<ReturnType<typeof openPractice>>;

const addPerson = (nth: number) => {
  const person = { activity: town.activity, callName: 'Mina', name: `Mina Voorbeeld ${nth}`, email: '', phone: '' };
  return does(town.founder, addClient, { ...person, language: 'nl' });
};

beforeAll(async () => {
  town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
});

const app = () => featureApp([routes], town.founder);
const room = () => `/delen/kwaliteit/${town.activity}`;
const agreement = {
  seen: 'Weinig mensen horen vooraf dat wij met een partner praten.',
  agreed: 'Wij vertellen het aan het begin van het eerste gesprek.',
  who: 'Het team',
  reviewOn: '2026-09-01',
  stays: '',
  label: 'pseudonymised',
  reasons: 'Er staat geen persoon of plaats in, alleen hoe wij werken.',
  doen: 'leg-vast',
};

describe('learning without names', () => {
  test('says what is possible while there are too few people to count', async () => {
    await addPerson(1);
    const { page, status } = await app().get('/delen/kwaliteit');
    expect(status).toBe(200);
    expect(page).toContain('Nog te weinig mensen om te tellen');
    expect(page).toContain('Doel in het plan: Leren van ons werk');
    expect((await app().get(`${room()}/aantallen.csv`)).status).toBe(404);
  });

  test('counts people, hides small groups, and names nobody', async () => {
    for (let nth = 2; nth <= 14; nth += 1) await addPerson(nth);
    const { page } = await app().get('/delen/kwaliteit');
    expect(page).toContain('maart 2026');
    expect(page).toContain('>14<');
    expect(page).toContain('te weinig mensen om te laten zien');
    expect(page).not.toContain('Voorbeeld 3');
    // No field of the plan can be chosen here.
    expect(page).not.toContain('type="checkbox"');
  });

  test('takes the same counts along as CSV and PDF', async () => {
    const csv = await app().get(`${room()}/aantallen.csv`);
    expect(csv.page).toContain('14');
    expect(csv.page).toContain('niet getoond');
    const pdf = await app().get(`${room()}/aantallen.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toContain('attachment');
  });

  test('looks through the words of an agreement before anybody records them', async () => {
    const { page } = await app().post(room(), {
      ...agreement,
      seen: 'Mevrouw Voorbeeld van 34 jaar belde.',
      doen: 'kijk',
    });
    expect(page).toContain('<mark ');
    expect(page).toContain('Een fictieve naam is onvoldoende');
    expect(page).not.toContain('De afspraak staat op de agenda');
  });

  test.each([
    ['a name is left without a reason', { seen: 'Noor Voorbeeld belde te laat.' }, 'waarom het mag blijven staan'],
    ['nobody chose what it is', { label: '' }, 'Kies wat deze tekst nu is'],
    ['it says nothing', { agreed: '' }, 'Schrijf hier een paar woorden'],
    ['the day is none', { reviewOn: '31 februari' }, 'Vul een dag in'],
  ])('is not recorded while %s', async (_why, wrong, said) => {
    const { status, page } = await app().post(room(), { ...agreement, ...wrong });
    expect(status).toBe(422);
    expect(page).toContain(said);
  });

  test('records an agreement with the counts as they were shown', async () => {
    const { to } = await app().post(room(), agreement);
    expect(to).toContain('gelukt=afspraak');
    const { page } = await app().get(to);
    expect(page).toContain('De afspraak staat op de agenda');
    expect(page).toContain(agreement.agreed);
    const [row] = await world.asSuperuser<{ counts: { name: string }[]; words: Buffer }>(
      'select counts, words from quality_agreements',
    );
    expect(row!.counts.map(({ name }) => name)).toEqual(['age', 'begun', 'partners', 'outcomes', 'answers']);
    expect(row!.words.includes('gesprek')).toBe(false);
  });

  test('is not possible under a plan without a purpose for learning, and says what is', async () => {
    const other = await openPractice(world, { kind: 'solo' });
    const solo = featureApp([routes], other.founder);
    const { page } = await solo.get('/delen/kwaliteit');
    expect(page).toContain('Overleggen zonder namen kan altijd');
    expect((await solo.post(`/delen/kwaliteit/${other.activity}`, agreement)).status).toBe(404);
    expect((await solo.get(`/delen/kwaliteit?activiteit=${town.activity}`)).status).toBe(404);
  });
});
