import { fromKysely, PgBoss, type Job } from 'pg-boss';
import type { Tx } from './db/database.ts';
import { jobSchema } from './db/job-schema.ts';
import type { Login } from './db/login.ts';
import { isId, newId } from './ids.ts';
import { errorKind, type Log } from './log.ts';

/** What a job carries: names with ids. Never anything that names or describes someone; the worker looks it up. */
export type JobPayload = Readonly<Record<string, string>>;

export type EnqueueOptions = {
  /** Dropped when a job of this queue with the same key already waits or runs. */
  singletonKey?: string;
};

export type WorkOptions = {
  /** Jobs of this queue at the same time in this process; default 1. */
  concurrency?: number;
  /** Tries after the first that fails, further and further apart up to an hour; default 5. */
  retries?: number;
  /** Longest that one try may take, in seconds; default 300. After it the job is given to another. */
  deadline?: number;
};

export type JobHandler = (payload: JobPayload, job: { id: string; signal: AbortSignal }) => Promise<void>;

/** Names a queue and who works it. Call before `start`. */
type Work = (name: string, handler: JobHandler, options?: WorkOptions) => void;

export type Jobs = {
  /** Puts a job into the transaction of the act: it runs if that commits, and otherwise never existed. */
  enqueue: (tx: Tx, name: string, payload: JobPayload, options?: EnqueueOptions) => Promise<void>;
  work: Work;
  start: () => Promise<void>;
  /** Takes no new jobs and waits up to 20 seconds for those that run; the others are tried again later. */
  stop: () => Promise<void>;
};

type Queue = { handler: JobHandler; options: WorkOptions };

/**
 * The job queue, as the role `jobs`. A job is work that follows an act at once; what is due later lives in tables with
 * a due time and is found by src/schedule.ts.
 */
export function openJobs({ login, log }: { login: Login; log: Log }): Jobs {
  let stopping = false;
  const boss = openBoss(login);
  boss.on('error', (error) => {
    // The listening connection may outlive the queue by a moment and be cut off with the server: no trouble.
    if (stopping && 'code' in error && error.code === CUT_OFF) return;
    log({ event: 'jobs.error', error: errorKind(error) });
  });
  const queues = new Map<string, Queue>();
  return {
    enqueue: (tx, name, payload, options = {}) => {
      if (!queues.has(name)) throw new TypeError(`Nobody works the queue ${name}: name it with work() before start().`);
      return enqueue(boss, tx, name, payload, options);
    },
    work: (name, handler, options = {}) => {
      if (queues.has(name)) throw new TypeError(`The queue ${name} already has a worker.`);
      queues.set(name, { handler, options });
    },
    start: async () => {
      await boss.start();
      for (const [name, queue] of queues) await startQueue(boss, log, name, queue);
    },
    stop: () => {
      stopping = true;
      return boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** PostgreSQL ends a connection because it stops itself (`admin_shutdown`). */
const CUT_OFF = '57P01';

function openBoss(login: Login): PgBoss {
  return new PgBoss({
    ...login,
    schema: jobSchema,
    max: 4,
    application_name: 'zorgvuldig jobs',
    useListenNotify: true,
    // The owner makes the schema (db/job-schema.ts); this role may create nothing and owns no index.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
  });
}

async function enqueue(
  boss: PgBoss,
  tx: Tx,
  name: string,
  payload: JobPayload,
  options: EnqueueOptions,
): Promise<void> {
  for (const [key, value] of Object.entries(payload)) {
    if (!isId(value)) throw new TypeError(`A job carries ids only; ${key} of ${name} is not one.`);
  }
  // 'exclusive' queues allow one job per key; a job without a key gets one of its own.
  await boss.send(name, payload, { db: fromKysely(tx), singletonKey: options.singletonKey ?? newId() });
}

async function startQueue(boss: PgBoss, log: Log, name: string, { handler, options }: Queue): Promise<void> {
  const { concurrency = 1, retries = 5, deadline = 300 } = options;
  const settings = {
    retryLimit: retries,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: deadline,
    deleteAfterSeconds: 24 * 3600,
    notify: true,
  };
  await boss.createQueue(name, { ...settings, policy: 'exclusive' });
  await boss.updateQueue(name, settings);
  for (let worker = 0; worker < concurrency; worker++) await startWorker(boss, log, name, handler);
}

async function startWorker(boss: PgBoss, log: Log, name: string, handler: JobHandler): Promise<void> {
  const work = async ([job]: Job<JobPayload>[]) => {
    try {
      await runJob(log, name, handler, job!);
    } finally {
      // pg-boss takes one job per notification and then waits for its next poll; ask it to look for another at once.
      boss.notifyWorker(await worker);
    }
  };
  const worker = boss.work<JobPayload>(name, { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }, work);
  await worker;
}

async function runJob(log: Log, name: string, handler: JobHandler, job: Job<JobPayload>): Promise<void> {
  try {
    await handler(job.data, { id: job.id, signal: job.signal });
  } catch (error) {
    const kind = errorKind(error);
    log({ event: 'job.failed', job: name, error: kind });
    // pg-boss stores what is thrown in the clear, and an error's own message can hold anything.
    const safe = new Error(kind);
    delete safe.stack;
    throw safe;
  }
}
