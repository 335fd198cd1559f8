import { expect, test } from 'vitest';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const practice = await openPractice(world);
const work = pagesFor(routes, practice.founder);

async function newClient(): Promise<string> {
  const person = { callName: 'Sefa', name: 'Sefa Voorbeeld', email: '', phone: '', language: 'nl' };
  const added = await addClient.perform(practice.founder, { activity: practice.activity, ...person });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  return added.value;
}

const textOf = async (path: string) => (await work.get(path)).text();

test('a decision says who wanted it, and when', async () => {
  await agreeGoals.perform(practice.founder, { client: await newClient(), goals: 'Rust.' });
  const link = /\/besluiten\/[0-9a-f-]{36}/.exec(await textOf('/logboek'))![0];
  const main = (await textOf(link)).split('<main')[1]!;
  expect(main).toMatch(/Wie<.*Noor Voorbeeld.*Wanneer<.*2 maart 2026 om 10:00/s);
});

test('the log shows twenty lines at a time, and leads to older ones', async () => {
  for (let n = 0; n < 21; n += 1) await newClient();
  const page = await textOf('/logboek');
  expect(page.match(/<tr /g)).toHaveLength(1 + 20);
  const older = /href="(\/logboek\?voor=[^"]+)"/.exec(page)![1]!;
  expect((await textOf(older)).match(/<tr /g)!.length).toBeGreaterThan(1);
});
