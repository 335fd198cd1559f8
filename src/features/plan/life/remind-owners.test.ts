import { expect, test } from 'vitest';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import type { Ground } from '../../../platform/context.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { planTasks } from '../index.ts';
import { remindOwners, SEND_REMINDER } from './remind-owners.ts';
import { reviewActivity } from './review-activity.ts';
import { sendReminder } from './send-reminder.ts';

const world = await openWorld();
const queued: string[] = [];
const ground: Ground = {
  ...world.ground,
  jobs: {
    ...world.ground.jobs,
    enqueue: async (_tx, name, payload) => void (name === SEND_REMINDER && queued.push(payload['reminder']!)),
  },
};
const practice = await openPractice(world);
const { activity, organisation, founder } = practice;
const look = () => remindOwners.perform({ ...practice.system, ground }, {});
const deliver = async () => {
  for (const id of queued.splice(0)) await sendReminder(ground, world.outbox.mail, organisation, id);
};
const mails = () => world.outbox.messages().filter(({ channel }) => channel === 'mail');
const tasks = () => inTransaction(founder, planTasks);

test('the owner gets one mail when a review comes near, one when it has passed, and none after the review', async () => {
  expect(await look()).toMatchObject({ kind: 'absent' });
  expect(await tasks()).toEqual([]);

  // Approved on 2 March 2026; reviewed every twelve months; told thirty days before.
  world.clock.set('2027-02-01T09:00:00.000Z');
  await look();
  await look();
  expect(queued).toHaveLength(1);
  const [first] = queued;
  await deliver();
  await sendReminder(ground, world.outbox.mail, organisation, first!);
  expect(mails()).toHaveLength(1);
  expect(mails()[0]!.text).toContain(`/activiteiten/${activity}/beoordeling`);
  expect(mails()[0]!.text).toContain('2 maart 2027');
  expect(await tasks()).toMatchObject([
    { href: `/activiteiten/${activity}/beoordeling`, due: '2027-03-02', kind: 'info' },
  ]);

  world.clock.set('2027-03-03T09:00:00.000Z');
  await look();
  await deliver();
  await look();
  expect(mails()).toHaveLength(2);
  expect(await tasks()).toMatchObject([{ kind: 'attention' }]);

  expect((await reviewActivity.perform(founder, { activity, woorden: 'Met het team nagelopen.' })).kind).toBe('done');
  expect(await look()).toMatchObject({ kind: 'absent' });
  expect(await tasks()).toEqual([]);
});

test('without a mail server nothing is promised and nothing is lost', async () => {
  world.clock.set('2028-02-10T09:00:00.000Z');
  const silent = { ...practice.system, ground: { ...ground, reaches: { mail: false, sms: false } } };
  expect((await remindOwners.perform(silent, {})).kind).toBe('absent');
  expect((await look()).kind).toBe('done');
});
