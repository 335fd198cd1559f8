import { expect, test, afterAll } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { newId } from './ids.ts';
import { openJobs } from './jobs.ts';

const { database, logins, asSuperuser } = await testDatabase();
const lines: unknown[] = [];
const jobs = openJobs({ login: logins.jobs, log: (line) => lines.push(line) });
const ran: string[] = [];
const waiting = new Map<string, () => void>();
const done = (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve));
jobs.work('note', async ({ note }) => {
  ran.push(note!);
  waiting.get(note!)?.();
});
jobs.work('stumble', async ({ note }) => {
  waiting.get(note!)?.();
  throw new Error('Anna Verzonnen, anna@example.org');
});
await jobs.start();
afterAll(() => jobs.stop());

test('a job in a committed transaction runs once', async () => {
  const note = newId();
  const finished = done(note);
  await database.withoutOrganisation((tx) => jobs.enqueue(tx, 'note', { note }));
  await finished;
  expect(ran.filter((id) => id === note)).toHaveLength(1);
});

test('a job in a transaction that is rolled back never runs', async () => {
  const [undone, later] = [newId(), newId()];
  const finished = done(later);
  const attempt = database.withoutOrganisation(async (tx) => {
    await jobs.enqueue(tx, 'note', { note: undone });
    throw new Error('the act failed');
  });
  await expect(attempt).rejects.toThrow('the act failed');
  await database.withoutOrganisation((tx) => jobs.enqueue(tx, 'note', { note: later }));
  await finished;
  expect(ran).not.toContain(undone);
  expect(await asSuperuser(`select from pgboss.job where data->>'note' = $1`, [undone])).toHaveLength(0);
});
