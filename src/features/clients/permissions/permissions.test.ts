import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { inTransaction } from '../../../platform/shell.ts';
import {
  changePermission,
  completePermissions,
  gateQuestion,
  holdPermission,
  listPermissions,
  withdrawPermission,
} from '../index.ts';
import { addClient } from '../record/add-client.ts';
import { restrictUse } from '../record/restrict-use.ts';
import { recordPreference } from './record-preference.ts';

const world = await openWorld();
const practice = await openPractice(world);
const { founder, organisation } = practice;

async function add(): Promise<string> {
  const added = await addClient.perform(founder, { activity: practice.activity, callName: 'Bo', name: 'Bo Voorbeeld' });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  return added.value;
}

const give = (client: string, purpose = 'nieuwsbrief', channel: 'mail' | 'phone' = 'mail') =>
  inTransaction(founder, async (c) => {
    const given = await changePermission(c, { client, purpose, channel, state: 'given' });
    if (given === 'refused') throw new Error('refused');
    return given;
  });
const stateOf = (client: string, permission: string) =>
  inTransaction(founder, async (c) => (await listPermissions(c, client)).find((each) => each.id === permission)?.state);
const held = (permission: string) =>
  world.database.gate.withOrganisation(organisation, (tx) => holdPermission(tx, { organisation, permission }));

describe('a permission', () => {
  test('is given and withdrawn, and the withdrawal stands beside the keys before anybody hears of it', async () => {
    const client = await add();
    const { id } = await give(client);
    expect(await held(id)).toBe('free');
    expect(await inTransaction(founder, (c) => withdrawPermission(c, { client, permission: id }))).toBe('withdrawn');
    expect(await held(id)).toBe('withdrawn');
    expect(await inTransaction(founder, (c) => withdrawPermission(c, { client, permission: id }))).toBe(
      'nothing-to-withdraw',
    );
    const journal = (await world.keys.withdrawalJournal()).filter((entry) => entry.permission === id);
    expect(journal).toEqual([{ organisation, permission: id, at: world.clock.now() }]);
    expect(
      await world.asSuperuser('select by_kind, on_behalf from withdrawals where permission_id = $1', [id]),
    ).toEqual([{ by_kind: 'worker', on_behalf: true }]);
  });

  test('of somebody else cannot be withdrawn by naming it', async () => {
    const [client, other] = [await add(), await add()];
    const { id } = await give(client);
    expect(await inTransaction(founder, (c) => withdrawPermission(c, { client: other, permission: id }))).toBe(
      'nothing-to-withdraw',
    );
    expect(await stateOf(client, id)).toBe('given');
  });

  test('refuses a step that is not possible', async () => {
    const client = await add();
    const change = (state: 'expired' | 'not-asked') =>
      inTransaction(founder, (c) => changePermission(c, { client, purpose: 'nieuwsbrief', channel: 'mail', state }));
    expect(await change('expired')).toBe('refused');
    await give(client);
    expect(await change('not-asked')).toBe('refused');
  });

  test('to tell one party lifts secrecy towards that party only', async () => {
    const client = await add();
    const towards = (party: string) =>
      inTransaction(founder, async (c) => {
        const recipient = { kind: 'party', party } as const;
        const act = {
          operation: 'share',
          purpose: 'contact-derden',
          data: ['doelen'],
          channel: 'phone',
          recipient,
        } as const;
        return (await gateQuestion(c, client, act))?.facts.people[0];
      });
    expect(await towards('huisarts')).toMatchObject({ permission: 'not-asked', secrecyLifted: 'no' });
    await inTransaction(founder, (c) =>
      changePermission(c, { client, purpose: 'contact-derden', channel: 'phone', party: 'huisarts', state: 'given' }),
    );
    expect(await towards('huisarts')).toMatchObject({ permission: 'given', secrecyLifted: 'by-consent' });
    expect(await towards('ocmw')).toMatchObject({ permission: 'not-asked', secrecyLifted: 'no' });
  });

  test('that rests on no consent can still be objected to, and one that does cannot be set here', async () => {
    const client = await add();
    const rows = await inTransaction(founder, (c) => listPermissions(c, client));
    const of = (purpose: string, channel: string) =>
      rows.find((each) => each.purpose === purpose && each.channel === channel)!.id;
    const preference = (permission: string, state: string) =>
      recordPreference.perform(founder, { client, permission, state });
    expect((await preference(of('afspraak', 'sms'), 'objected')).kind).toBe('done');
    expect(await held(of('afspraak', 'sms'))).toBe('objected');
    expect((await preference(of('afspraak', 'sms'), 'not-asked')).kind).toBe('done');
    expect(await held(of('afspraak', 'sms'))).toBe('free');
    expect((await preference(of('nieuwsbrief', 'mail'), 'not-asked')).kind).toBe('absent');
  });

  test('is not free while the data are paused, nor when there is no such row', async () => {
    const client = await add();
    const { id } = await give(client);
    await restrictUse.perform(founder, { client, reason: 'Het adres klopt niet.' });
    expect(await held(id)).toBe('restricted');
    expect(await held(client)).toBe('no-permission-row');
  });
});

test('a client who came before a new purpose gets its row when the plan is approved, and keeps what was said', async () => {
  const client = await add();
  const { id } = await give(client);
  await world.asSuperuser(`delete from permissions where client_id = $1 and purpose = 'bellen'`, [client]);
  await inTransaction(founder, (c) =>
    completePermissions(c, { name: 'activity.approved', activity: practice.activity }),
  );
  const rows = await inTransaction(founder, (c) => listPermissions(c, client));
  expect(rows.filter((each) => each.purpose === 'bellen')).toMatchObject([{ channel: 'phone', state: 'not-asked' }]);
  expect(rows.find((each) => each.id === id)?.state).toBe('given');
});

describe('a withdrawal that meets a hand-over', () => {
  test('waits until the hand-over is done, and no later one is free (I-1)', async () => {
    const client = await add();
    const { id } = await give(client);
    const order: string[] = [];
    let withdrawing: Promise<unknown> = Promise.resolve();
    await world.database.gate.withOrganisation(organisation, async (tx) => {
      expect(await holdPermission(tx, { organisation, permission: id })).toBe('free');
      withdrawing = inTransaction(founder, (c) => withdrawPermission(c, { client, permission: id })).then(() =>
        order.push('withdrawn'),
      );
      // Until the other transaction really waits for this row.
      for (let waiting = 0; waiting === 0;) {
        const rows = await world.asSuperuser<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        );
        waiting = rows[0]!.n;
      }
      order.push('handed over');
    });
    await withdrawing;
    expect(order).toEqual(['handed over', 'withdrawn']);
    expect(await held(id)).toBe('withdrawn');
  });

  test('that takes too long becomes an intent, which every later hand-over reads', async () => {
    const client = await add();
    const { id } = await give(client);
    await world.database.gate.withOrganisation(organisation, async (tx) => {
      await holdPermission(tx, { organisation, permission: id });
      const answer = await inTransaction(founder, (c) =>
        withdrawPermission(c, { client, permission: id, patienceMs: 20 }),
      );
      expect(answer).toBe('intent');
      // A new statement in the transaction that holds the row sees it as well.
      expect(await holdPermission(tx, { organisation, permission: id })).toBe('withdrawn');
    });
    expect(await held(id)).toBe('withdrawn');
    expect(await stateOf(client, id)).toBe('withdrawn');
    await give(client);
    expect(await held(id)).toBe('free');
  });

  test('leaves the caller its own patience', async () => {
    const timeout = await world.database.withOrganisation(organisation, async (tx) => {
      const rows = await sql<{ lock_timeout: string }>`show lock_timeout`.execute(tx);
      return rows.rows[0]!.lock_timeout;
    });
    expect(timeout).toBe('0');
  });
});
