import { expect, test } from 'vitest';
import { does } from '../../../../test/support/house.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addClient } from '../../clients/index.ts';
import { addShareDecision, findShareDecision, listShareDecisions } from '../index.ts';
import type { ShareDecision } from '../index.ts';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });

const decision = (client: string | null, reasons: string): Omit<ShareDecision, 'id' | 'decidedAt'> => ({
  client,
  activity: town.activity,
  purpose: 'delen-met-huisarts',
  recipient: { kind: 'party', id: 'huisarts' },
  direction: 'tell',
  fields: ['doelen', 'voornaam'],
  depth: 'outline',
  channel: 'phone',
  outcome: 'yes',
  chosen: 'shared',
  ground: 'consent',
  law: ['eu.avg.6.1.a'],
  gateDecision: null,
  covenant: null,
  followsRoute: true,
  decidedBy: newId(),
  replaces: null,
  words: {
    goal: 'Rust in huis.',
    necessity: '',
    subsidiarity: '',
    reasons,
    deviation: '',
    tests: null,
    meldcode: null,
    knows: '',
    together: '',
    howToTell: '',
    depths: { doelen: 'outline', voornaam: 'fact' },
  },
});

test('a decision is read as it was written, newest first, and its words are not readable in the database', async () => {
  const person = { activity: town.activity, callName: 'Mina', name: 'Amina Zonnebloem', email: '', phone: '' };
  const client = await does(town.founder, addClient, { ...person, language: 'nl' });
  const wanted = decision(client, 'De huisarts moet dit weten.');
  const id = await inTransaction(town.founder, (c) => addShareDecision(c, wanted));
  const nobody = await inTransaction(town.founder, (c) => addShareDecision(c, decision(null, 'Zonder naam.')));
  const { found, about, general } = await inTransaction(town.founder, async (c) => ({
    found: await findShareDecision(c, id),
    about: await listShareDecisions(c, client),
    general: await listShareDecisions(c, null),
  }));
  expect(found).toMatchObject({ ...wanted, id });
  expect(about.map((each) => each.id)).toEqual([id]);
  expect(general.map((each) => each.id)).toEqual([nobody]);
  const rows = await world.asSuperuser<{ words: Buffer }>('select words from share_decisions');
  expect(rows.some(({ words }) => words.includes('huisarts'))).toBe(false);
});

test('a decision never changes and never goes away', async () => {
  const change = inTransaction(town.founder, (c) =>
    c.tx.updateTable('share_decisions').set({ chosen: 'not-shared' }).execute(),
  );
  await expect(change).rejects.toThrow(/permission denied/);
  const remove = inTransaction(town.founder, (c) => c.tx.deleteFrom('share_decisions').execute());
  await expect(remove).rejects.toThrow(/permission denied/);
});
