import { expect, test } from 'vitest';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { answerPermissions, listPermissions } from '../index.ts';
import { addClient } from '../record/add-client.ts';

const world = await openWorld();
const { activity, founder, organisation } = await openPractice(world);
const added = await addClient.perform(founder, { activity, language: 'nl', callName: 'Bo', name: 'Bo Voorbeeld' });
if (added.kind !== 'done') throw new Error(JSON.stringify(added));
const client = added.value;

const answer = (purpose: string, state: 'given' | 'refused') =>
  inTransaction(founder, (c) => answerPermissions(c, { client, purpose, party: null, state }));
const permissionsOf = async (purpose: string) =>
  (await inTransaction(founder, (c) => listPermissions(c, client))).filter((each) => each.purpose === purpose);
const statesOf = async (purpose: string) => [...new Set((await permissionsOf(purpose)).map((each) => each.state))];

test('an answer changes every permission of its purpose, and no other', async () => {
  const changed = await answer('bellen', 'given');
  expect(changed).toEqual((await permissionsOf('bellen')).map(({ id }) => id).sort());
  expect(changed.length).toBeGreaterThan(0);
  expect(await statesOf('bellen')).toEqual(['given']);
  expect(await statesOf('nieuwsbrief')).toEqual(['not-asked']);
});

test('a yes is not turned into a no: that is a withdrawal', async () => {
  await answer('nieuwsbrief', 'given');
  expect(await answer('nieuwsbrief', 'refused')).toEqual([]);
  expect(await statesOf('nieuwsbrief')).toEqual(['given']);
});

test('a withdrawal that still waits counts as withdrawn, and a new answer settles it', async () => {
  const [permission] = await permissionsOf('nieuwsbrief');
  await world.asSuperuser(
    `insert into withdrawal_intents (organisation_id, id, permission_id, at, by_kind, by_id, on_behalf)
     values ($1, $2, $3, now(), 'client', $4, false)`,
    [organisation, newId(), permission!.id, client],
  );
  expect(await statesOf('nieuwsbrief')).toEqual(['withdrawn']);
  expect(await answer('nieuwsbrief', 'refused')).toEqual([permission!.id]);
  expect(await statesOf('nieuwsbrief')).toEqual(['refused']);
});
