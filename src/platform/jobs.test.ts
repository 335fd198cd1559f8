import { PgBoss } from 'pg-boss';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { connected } from './db/login.ts';
import { newId } from './ids.ts';
import { openJobs, type Jobs } from './jobs.ts';
import type { LogLine } from './log.ts';

const { database, logins, asSuperuser } = await testDatabase();
const lines: LogLine[] = [];
const ran: string[] = [];
const waiting = new Map<string, () => void>();
const arrived = (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve));
const gates = new Map<string, Promise<void>>();

function openProcess(): Jobs {
  const jobs = openJobs({ login: logins.jobs, log: (line) => lines.push(line) });
  jobs.work('note', async ({ note }) => {
    ran.push(note!);
    waiting.get(note!)?.();
    await gates.get(note!);
  });
  jobs.work('stumble', async ({ note }) => {
    ran.push(note!);
    if (ran.filter((id) => id === note).length === 2) return waiting.get(note!)?.();
    throw new Error('Anna Verzonnen, anna@example.org');
  });
  return jobs;
}

const [jobs, other] = [openProcess(), openProcess()];
await Promise.all([jobs.start(), other.start()]);
afterAll(() => Promise.all([jobs.stop(), other.stop()]));

const put = (name: string, note: string, singletonKey?: string) =>
  database.withoutOrganisation((tx) => jobs.enqueue(tx, name, { note }, singletonKey ? { singletonKey } : {}));
const times = (note: string) => ran.filter((id) => id === note).length;
const stored = (note: string) =>
  asSuperuser<{ state: string; output: unknown }>(`select state, output from pgboss.job where data->>'note' = $1`, [
    note,
  ]);

test('a job in a committed transaction runs once, with two processes working', async () => {
  const notes = Array.from({ length: 20 }, () => newId());
  const all = Promise.all(notes.map(arrived));
  await database.withoutOrganisation(async (tx) => {
    for (const note of notes) await jobs.enqueue(tx, 'note', { note });
  });
  await all;
  await expect
    .poll(async () => (await asSuperuser(`select from pgboss.job where state <> 'completed'`)).length)
    .toBe(0);
  expect(notes.map(times)).toEqual(notes.map(() => 1));
});

test('a job in a transaction that is rolled back never runs', async () => {
  const [undone, later] = [newId(), newId()];
  const finished = arrived(later);
  const attempt = database.withoutOrganisation(async (tx) => {
    await jobs.enqueue(tx, 'note', { note: undone });
    throw new Error('the act failed');
  });
  await expect(attempt).rejects.toThrow('the act failed');
  await put('note', later);
  await finished;
  expect(times(undone)).toBe(0);
  expect(await stored(undone)).toEqual([]);
});

test('a job of one organisation is put in by its own transaction', async () => {
  const note = newId();
  const finished = arrived(note);
  await database.withOrganisation(newId(), (tx) => jobs.enqueue(tx, 'note', { note }));
  await finished;
  expect(times(note)).toBe(1);
});

test('a second job with the same key is dropped while the first waits or runs, and welcome afterwards', async () => {
  const [first, second, third, key] = [newId(), newId(), newId(), newId()];
  const started = arrived(first);
  const { promise, resolve } = Promise.withResolvers<void>();
  gates.set(first, promise);
  await put('note', first, key);
  await started;
  await put('note', second, key);
  expect(await stored(second)).toEqual([]);
  resolve();
  await expect.poll(async () => (await stored(first))[0]?.state).toBe('completed');
  const finished = arrived(third);
  await put('note', third, key);
  await finished;
  expect(times(second)).toBe(0);
});

test('a job that fails is tried again; what the error said is kept nowhere', async () => {
  const note = newId();
  const finished = arrived(note);
  await put('stumble', note);
  await expect.poll(async () => (await stored(note))[0]?.state, { timeout: 10_000 }).toBe('retry');
  const kept = JSON.stringify([await stored(note), lines]);
  expect(kept).toContain('Error');
  expect(kept).not.toContain('anna@example.org');
  expect(lines).toContainEqual(expect.objectContaining({ event: 'job.failed', job: 'stumble' }));
  await asSuperuser(`update pgboss.job set start_after = now() where data->>'note' = $1`, [note]);
  await finished;
  await expect.poll(async () => (await stored(note))[0]?.state).toBe('completed');
});

test('a job carries ids only', async () => {
  await expect(put('note', 'Anna Verzonnen')).rejects.toThrow('A job carries ids only; note of note is not one.');
});

test('a job that nobody works is refused when it is put in', async () => {
  await expect(put('nobody', newId())).rejects.toThrow('Nobody works the queue nobody');
  expect(() => jobs.work('note', async () => undefined)).toThrow('already has a worker');
});

test('the application reads no jobs back, and the jobs role makes no tables', async () => {
  const reading = connected(logins.application, (client) => client.query('select data from pgboss.job'));
  await expect(reading).rejects.toThrow('permission denied');
  const emptying = connected(logins.application, (client) => client.query('delete from pgboss.job'));
  await expect(emptying).rejects.toThrow('permission denied');
  const making = connected(logins.jobs, (client) => client.query('create table pgboss.more (n int)'));
  await expect(making).rejects.toThrow('permission denied');
});

test('the maintenance of the queue needs no more rights than the jobs role has', async () => {
  const boss = new PgBoss({ ...logins.jobs, schema: 'pgboss', migrate: false, createSchema: false, reindex: false });
  const errors: Error[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  await boss.supervise();
  await boss.stop();
  expect(errors).toEqual([]);
  expect(lines.filter((line) => line.event === 'jobs.error')).toEqual([]);
});
