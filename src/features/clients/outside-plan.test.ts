import { expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { addClient } from './index.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const practice = await openPractice(world);
const pages = pagesFor(routes, practice.founder);
const person = {
  activity: practice.activity,
  callName: 'Bo',
  name: 'Bo Bedacht',
  email: '',
  phone: '',
  language: 'nl',
};
const client = await does(practice.founder, addClient, person);
const value = 'Schoenmaat 44';

test('something that is not in the plan can be tried, and the page says what is possible', async () => {
  const form = await (await pages.get(`/clienten/${client}/gegevens`)).text();
  const choice = /value="([^"]+)">Iets anders, dat niet in het plan staat/.exec(form)![1]!;
  const stopped = await pages.post(`/clienten/${client}/gegevens`, { field: choice, value, reason: 'Handig.' });
  expect(stopped.status).toBe(409);
  const text = await stopped.text();
  expect(text).toContain('Stap 3');
  expect(text).toContain('staat er niet in: iets anders');
  expect(text).toContain(`href="/activiteiten/${practice.activity}"`);
  expect(text).toContain(`href="/clienten/${client}"`);
  expect(text).toContain('Laat het weg. Wat je typte, is niet bewaard');
  expect(await (await pages.get(`/clienten/${client}`)).text()).not.toContain(value);
});

test.each(['rijksregisternummer', 'delicten'])(
  '%s is off in this plan, so it is stopped and not kept',
  async (field) => {
    const stopped = await pages.post(`/clienten/${client}/gegevens`, { field, value, reason: 'Handig.' });
    expect(stopped.status).toBe(409);
    expect(await stopped.text()).toContain('Laat het weg');
    expect(await (await pages.get(`/clienten/${client}`)).text()).not.toContain(value);
  },
);
