import { sql } from 'kysely';
import type { Pool, QueryConfig } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import type { HandedOver } from '../../connections/mail/port.ts';
import { openLetterbox } from '../../../test/support/letterbox.ts';
import { openWorld } from '../../../test/support/world.ts';
import type { Ground } from '../../platform/context.ts';
import { openPool } from '../../platform/db/database.ts';
import { transactions } from '../../platform/db/transactions.ts';
import { type Exits, TryLater } from '../../platform/hand-over/hand-over.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { withdrawPermission } from '../clients/index.ts';
import { sendLink } from './links/make-link.ts';
import { handOver } from './messages/hand-over.ts';

const world = await openWorld();
const { ground, practice, client, permit } = await openLetterbox(world);
const { founder, organisation } = practice;

type Job = { client: string; permission: string; message: string };

/** A message for a client who said yes, waiting to be handed over. */
async function queue(id: string, kind: 'report' | 'consent' = 'report'): Promise<Job> {
  const sought = { client: id, representative: null, kind, object: newId() };
  const link = await inTransaction(founder, (c) =>
    sendLink(c, { ...sought, purpose: 'verslag-per-link', channel: 'secure-link' }),
  );
  const [row] = await world.asSuperuser<{ id: string }>('select id from messages where link_id = $1', [link.id]);
  return { client: id, permission: link.permission, message: row!.id };
}

const messageOf = async ({ message }: Job) =>
  (
    await world.asSuperuser<{ state: string; stopped_because: string | null; attempts: number }>(
      'select state, stopped_because, attempts from messages where id = $1',
      [message],
    )
  )[0]!;

/** Whether somebody has taken the permission back, as everybody can read it now. */
const isWithdrawn = async ({ permission }: Job): Promise<boolean> =>
  (
    await world.asSuperuser(
      `select 1 from permissions where id = $1 and state = 'withdrawn'
       union all select 1 from withdrawal_intents where permission_id = $1 and settled_at is null`,
      [permission],
    )
  ).length > 0;

/** An exit that only does what a test tells. */
const exitTo = (send: () => Promise<HandedOver>): Exits => ({ mail: { send }, sms: { send } });
const sent: HandedOver = { outcome: 'sent' };

const gatePool = openPool(world.logins.application, 8, 'zorgvuldig test gate');
afterAll(() => gatePool.end());

/** The same statement without its lock: what the gate would be if somebody forgot it. */
const withoutHold = (query: QueryConfig | string) =>
  typeof query === 'string' ? query : { text: query.text.replace(/ for share$/, ''), values: query.values ?? [] };

/** A gate that calls `at` after every answer of the database in its transaction: 0 is before the first. */
function groundWithPauses(at: (query: number) => Promise<void>, holds: boolean): Ground {
  const connect = async () => {
    const client = await gatePool.connect();
    let count = 0;
    await at(count);
    const query = async (asked: QueryConfig | string) => {
      const answer = await client.query(holds ? asked : withoutHold(asked));
      await at(++count);
      return answer;
    };
    return { query, release: (broken?: boolean) => client.release(broken) };
  };
  return { ...ground, database: { ...ground.database, gate: transactions({ connect } as unknown as Pool) } };
}

/** Starts a withdrawal, and waits until it has committed or stands still before a lock: never for a length of time. */
async function beginWithdrawal(job: Job, onCommit: () => void) {
  const at = { committed: false, pid: 0 };
  const done = inTransaction(founder, async (c) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(c.tx);
    at.pid = rows[0]!.pid;
    return withdrawPermission(c, job);
  }).then((how) => {
    at.committed = true;
    onCommit();
    return how;
  });
  const standsStill = async () =>
    (await world.asSuperuser(`select 1 from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`, [at.pid]))
      .length > 0;
  while (!at.committed && !(await standsStill()));
  return { done };
}

/** One race: the withdrawal begins when the gate has had `point` answers of the database, or inside the exit. */
async function race(id: string, point: number | 'in-exit' | 'before', holds = true) {
  await permit(id, 'given');
  const job = await queue(id);
  const seen = { sent: 0, afterCommit: 0, committed: false };
  let withdrawal: { done: Promise<string> } | undefined;
  const withdraw = async () => {
    withdrawal ??= await beginWithdrawal(job, () => (seen.committed = true));
  };
  const send = async () => {
    // This is the start of the hand-over: nothing that anybody could read now may say that it was withdrawn.
    seen.sent += 1;
    if (seen.committed || (await isWithdrawn(job))) seen.afterCommit += 1;
    if (point === 'in-exit') await withdraw();
    return sent;
  };
  if (point === 'before') await withdraw();
  const paused = groundWithPauses(async (query) => {
    if (query === point) await withdraw();
  }, holds);
  await handOver(paused, exitTo(send), organisation, job.message);
  await withdraw();
  const how = await withdrawal!.done;
  return { ...seen, how, message: await messageOf(job) };
}

describe('no hand-over starts after a committed withdrawal (I-1)', () => {
  test('in 320 races, with the withdrawal at every point of the way', { timeout: 300_000 }, async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => client('word')));
    const points = ['before' as const, ...Array.from({ length: 38 }, (_, query) => query), 'in-exit' as const];
    const todo = Array.from({ length: 8 }, () => points).flat();
    const results: Awaited<ReturnType<typeof race>>[] = [];
    await Promise.all(
      people.map(async ({ id }) => {
        for (let next = todo.shift(); next !== undefined; next = todo.shift()) results.push(await race(id, next));
      }),
    );
    expect(results).toHaveLength(320);
    expect(results.filter(({ afterCommit }) => afterCommit > 0)).toEqual([]);
    expect(results.filter(({ how }) => how !== 'withdrawn')).toEqual([]);
    // Both ends of the race were reached, and each message says truly what became of it.
    const wentOut = results.filter((each) => each.sent === 1);
    const stopped = results.filter((each) => each.sent === 0);
    expect(wentOut.length).toBeGreaterThan(80);
    expect(stopped.length).toBeGreaterThan(8);
    expect(wentOut.every(({ message }) => message.state === 'sent')).toBe(true);
    expect(stopped.every(({ message }) => message.state === 'stopped' && message.stopped_because === 'withdrawn')).toBe(
      true,
    );
  });

  test('nor of the message that asks: who took it back is not asked by a mail from before', async () => {
    const { id } = await client();
    const job = await queue(id, 'consent');
    await inTransaction(founder, (c) => withdrawPermission(c, job));
    let sentAnyway = 0;
    await handOver(
      ground,
      exitTo(async () => (sentAnyway++, sent)),
      organisation,
      job.message,
    );
    expect([sentAnyway, (await messageOf(job)).stopped_because]).toEqual([0, 'withdrawn']);
  });

  test('while the same gate without its lock would break it', { timeout: 120_000 }, async () => {
    const { id } = await client('word');
    const broken: number[] = [];
    for (let point = 0; point < 38; point += 1) {
      const { afterCommit } = await race(id, point, false);
      if (afterCommit > 0) broken.push(point);
    }
    expect(broken.length).toBeGreaterThan(5);
  });

  test('and a withdrawal that cannot wait for a slow hand-over is kept, and read by every later one', async () => {
    const { id } = await client('word');
    const [first, second] = [await queue(id), await queue(id)];
    const gone: string[] = [];
    const slow = exitTo(async () => {
      gone.push('first');
      const how = await inTransaction(founder, (c) => withdrawPermission(c, { ...first, patienceMs: 20 }));
      expect(how).toBe('intent');
      await handOver(
        ground,
        exitTo(async () => (gone.push('second'), sent)),
        organisation,
        second.message,
      );
      return sent;
    });
    await handOver(ground, slow, organisation, first.message);
    expect(gone).toEqual(['first']);
    expect(await messageOf(first)).toMatchObject({ state: 'sent' });
    expect(await messageOf(second)).toMatchObject({ state: 'stopped', stopped_because: 'withdrawn' });
  });
});

describe('a message', () => {
  test('goes out once, however often its job runs', async () => {
    const job = await queue((await client('word')).id);
    let times = 0;
    const exit = exitTo(async () => ((times += 1), sent));
    const runs = Array.from({ length: 8 }, () => handOver(ground, exit, organisation, job.message));
    for (const run of await Promise.allSettled(runs)) {
      if (run.status === 'rejected') expect(run.reason).toBeInstanceOf(TryLater);
    }
    await handOver(ground, exit, organisation, job.message);
    expect(times).toBe(1);
    expect(await messageOf(job)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('waits and tries again when the server was not reached', async () => {
    const job = await queue((await client('word')).id);
    await expect(
      handOver(
        ground,
        exitTo(async () => ({ outcome: 'later' })),
        organisation,
        job.message,
      ),
    ).rejects.toBeInstanceOf(TryLater);
    expect(await messageOf(job)).toMatchObject({ state: 'queued', attempts: 1 });
    await handOver(
      ground,
      exitTo(async () => sent),
      organisation,
      job.message,
    );
    expect(await messageOf(job)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('is never repeated by itself when it broke off half-way', async () => {
    const job = await queue((await client('word')).id);
    let times = 0;
    const breaks = exitTo(async () => {
      times += 1;
      throw new Error('the process ends here');
    });
    await expect(handOver(ground, breaks, organisation, job.message)).rejects.toThrow('the process ends here');
    expect(await messageOf(job)).toMatchObject({ state: 'handing-over' });
    await expect(handOver(ground, breaks, organisation, job.message)).rejects.toBeInstanceOf(TryLater);
    await longAgo(job);
    await handOver(ground, breaks, organisation, job.message);
    await handOver(ground, breaks, organisation, job.message);
    expect(times).toBe(1);
    expect(await messageOf(job)).toMatchObject({ state: 'uncertain' });
  });

  test('that broke off before it was handed over is uncertain as well: nobody knows', async () => {
    const job = await queue((await client('word')).id);
    await world.asSuperuser(`update messages set state = 'handing-over', attempts = 1 where id = $1`, [job.message]);
    await longAgo(job);
    await handOver(
      ground,
      exitTo(async () => sent),
      organisation,
      job.message,
    );
    expect(await messageOf(job)).toMatchObject({ state: 'uncertain', attempts: 1 });
  });

  test('that may not wait for a lock is put back, because nothing left', async () => {
    const job = await queue((await client('word')).id);
    let times = 0;
    const exit = exitTo(async () => ((times += 1), sent));
    await inTransaction(founder, async (c) => {
      await c.tx.selectFrom('permissions').select('id').where('id', '=', job.permission).forUpdate().execute();
      await expect(handOver(ground, exit, organisation, job.message)).rejects.toMatchObject({ code: '55P03' });
    });
    expect(times).toBe(0);
    expect(await messageOf(job)).toMatchObject({ state: 'queued' });
    await handOver(ground, exit, organisation, job.message);
    expect(times).toBe(1);
  });

  test('is stopped by what changed since it was put in line', async () => {
    const { id } = await client('word');
    const job = await queue(id);
    await world.asSuperuser(`update secure_links set revoked_at = now() where client_id = $1`, [id]);
    await handOver(
      ground,
      exitTo(async () => sent),
      organisation,
      job.message,
    );
    expect(await messageOf(job)).toMatchObject({ state: 'stopped', stopped_because: 'link-closed' });

    const other = await client('word');
    const unproven = await queue(other.id);
    await world.asSuperuser(`update second_proofs set ended_at = now(), word_hash = null where client_id = $1`, [
      other.id,
    ]);
    await handOver(
      ground,
      exitTo(async () => sent),
      organisation,
      unproven.message,
    );
    expect(await messageOf(unproven)).toMatchObject({ state: 'stopped', stopped_because: 'plan' });
  });
});

const longAgo = ({ message }: Job) =>
  world.asSuperuser(`update messages set taken_at = now() - interval '1 minute' where id = $1`, [message]);
