import { beforeAll, describe, expect, test } from 'vitest';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { inTransaction } from '../../platform/shell.ts';
import { recordAge } from '../clients/ages/record-age.ts';
import { addClient, decidingOf, gateQuestion, listPermissions } from '../clients/index.ts';
import { endRepresentation, nameRepresentative } from '../clients/representation/name-representative.ts';
import { askConsent, recordAnswer, withdrawConsent, withdrawOnBehalf } from './index.ts';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const practice = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const by = practice.founder;
const about = { purpose: 'delen-met-huisarts', party: 'huisarts' };
const subject = 'delen-met-huisarts:huisarts';

const value = <V>(performed: { kind: string }): V => {
  if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
  return (performed as unknown as { value: V }).value;
};

async function addChild(band: string): Promise<string> {
  const client = value<string>(
    await addClient.perform(by, {
      activity: practice.activity,
      language: 'nl',
      callName: 'Noa',
      name: 'Noa Voorbeeld',
      email: '',
      phone: '',
    }),
  );
  value(await recordAge.perform(by, { client, band, reason: 'Voor wie beslist over delen.' }));
  return client;
}

const addParent = async (client: string, name: string) =>
  value<string>(
    await nameRepresentative.perform(by, {
      client,
      kind: 'parent',
      name,
      proof: 'Uittreksel uit het gezagsregister gezien.',
      scope: [about.purpose],
    }),
  );

const says = (client: string, saidBy: string, answer: 'given' | 'refused') =>
  recordAnswer.perform(by, { client, subject, answer, saidBy, method: 'in-person', evidence: 'Aan tafel gezegd.' });

const state = async (client: string) => {
  const all = await inTransaction(by, (c) => listPermissions(c, client));
  return [...new Set(all.filter(({ party }) => party === 'huisarts').map((each) => each.state))].join();
};
const deciding = (client: string) => inTransaction(by, (c) => decidingOf(c, client, about));

describe('a child of 14 and two parents', () => {
  let client: string;
  let mother: string;
  let father: string;
  beforeAll(async () => {
    client = await addChild('12-15');
    mother = await addParent(client, 'Els Voorbeeld');
    father = await addParent(client, 'Wim Voorbeeld');
  });

  test('say yes together: until the last has said so, nothing may', async () => {
    expect(await deciding(client)).toMatchObject({ who: 'person-and-parents', heard: 'not-all' });
    value(await says(client, '', 'given'));
    expect(await state(client)).toBe('asked');
    value(await says(client, mother, 'given'));
    expect([await state(client), (await deciding(client))?.heard]).toEqual(['asked', 'not-all']);
    value(await says(client, father, 'given'));
    expect([await state(client), (await deciding(client))?.heard]).toEqual(['given', 'all']);
  });

  test('stop as soon as one of them stops, and the gate hears that they do not agree', async () => {
    value(
      await withdrawOnBehalf.perform(by, { client, subject, saidBy: father, method: 'phone', evidence: 'Hij belde.' }),
    );
    expect([await state(client), (await deciding(client))?.heard]).toEqual(['withdrawn', 'disagree']);
    const act = {
      operation: 'share',
      purpose: about.purpose,
      data: ['doelen'],
      recipient: { kind: 'party', party: 'huisarts' },
    } as const;
    const question = await inTransaction(by, (c) => gateQuestion(c, client, act));
    expect(question?.facts.people[0]?.deciding).toEqual({ who: 'person-and-parents', heard: 'disagree' });
  });

  test('begin again when that parent says yes after all', async () => {
    value(await says(client, father, 'given'));
    expect(await state(client)).toBe('given');
  });

  test('of a parent whose authority ended the words count no more', async () => {
    value(await endRepresentation.perform(by, { client, representative: father }));
    expect(await says(client, father, 'refused')).toMatchObject({ refusal: 'not-for-this-representative' });
    expect((await deciding(client))?.deciders.map(({ representative }) => representative)).toEqual([null, mother]);
    expect((await deciding(client))?.heard).toBe('all');
  });

  test('the child itself stops by the own page, with the same weight', async () => {
    const child = callerIn(world.ground, practice.organisation, { kind: 'client', client });
    value(await withdrawConsent.perform(child, { subject }));
    expect(await state(client)).toBe('withdrawn');
  });
});

test('of a young child without a known parent nobody was heard', async () => {
  const client = await addChild('under-12');
  expect(await deciding(client)).toMatchObject({ who: 'parents', deciders: [], heard: 'not-all' });
});

test('what a child of 11 says is written down, and decides nothing', async () => {
  const client = await addChild('under-12');
  const parent = await addParent(client, 'Els Voorbeeld');
  value(await says(client, '', 'given'));
  expect(await state(client)).toBe('asked');
  value(await says(client, parent, 'given'));
  expect(await state(client)).toBe('given');
});

test('of an adult with a mentor the mentor’s yes counts', async () => {
  const client = await addChild('adult');
  const mentor = value<string>(
    await nameRepresentative.perform(by, {
      client,
      kind: 'mentor',
      name: 'Bas Voorbeeld',
      proof: 'Beschikking gezien.',
      scope: [about.purpose],
    }),
  );
  value(await says(client, '', 'given'));
  expect(await state(client)).toBe('asked');
  value(await says(client, mentor, 'given'));
  expect([await state(client), (await deciding(client))?.who]).toEqual(['given', 'representative']);
});

test('who turned 18 decides alone, and anew about what parents decided', async () => {
  const client = await addChild('16-17');
  expect((await deciding(client))?.who).toBeUndefined();
  const younger = await addChild('12-15');
  const parent = await addParent(younger, 'Els Voorbeeld');
  value(await says(younger, parent, 'given'));
  value(await says(younger, '', 'given'));
  expect(await state(younger)).toBe('given');
  world.clock.moveDays(6 * 366);
  expect(await deciding(younger)).toMatchObject({ who: 'person', heard: 'all' });
});

test('the group is kept with its reason, sealed, and a group without one is asked for it', async () => {
  const client = await addChild('12-15');
  expect(await recordAge.perform(by, { client, band: '16-17', reason: '' })).toMatchObject({ kind: 'invalid' });
  const rows = await world.asSuperuser<{ reason: Buffer }>('select reason from client_ages where client_id = $1', [
    client,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.reason.toString('utf8')).not.toContain('beslist');
});

test('a question behind a link goes to who decides: not to a young child, but to a child of 14 and each parent', async () => {
  const ask = (client: string, representative = '') =>
    askConsent.perform(by, { client, subjects: [subject], way: 'link', representative });
  expect(await ask(await addChild('under-12'))).toMatchObject({ refusal: 'others-decide' });
  expect(await ask(await addChild('12-15'))).toMatchObject({ refusal: 'no-address' });
});
