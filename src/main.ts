import { serve } from '@hono/node-server';
import { createApp } from './app.tsx';
import type { Config } from './config.ts';
import { openOutbox, type Outbox } from './connections/mail/outbox.ts';
import { type MovableClock, movableClock } from './demo/clock.ts';
import { openDemo } from './demo/demo.ts';
import { demoStarter } from './demo/start-demo.ts';
import { announceSetupCode } from './features/organisation/index.ts';
import { workOnJobs } from './jobs.ts';
import { type Opened, openGround } from './open-ground.ts';
import { systemClock } from './platform/dates.ts';
import type { Log } from './platform/log.ts';
import { openTasks } from './platform/tasks.ts';
import { scheduled } from './schedule.ts';

export type Running = {
  url: string;
  /** Printed on the terminal at first run; null once somebody has claimed the installation. */
  setupCode: string | null;
  stop: () => Promise<void>;
};

/** config → database → migrations → jobs and web. Stops cleanly, in the other order; a start that fails leaves nothing. */
export async function startProduct(config: Config, log: Log): Promise<Running> {
  const movable = config.demo ? movableClock() : null;
  const clock = movable ?? systemClock;
  const outbox = config.demo ? openOutbox(() => clock.now()) : null;
  const opened = await openGround(config, { clock, log, ...(outbox && { outbox }) });
  try {
    return await run(config, log, opened, movable && outbox ? { clock: movable, outbox } : null);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

type DemoParts = { clock: MovableClock; outbox: Outbox };

async function run(config: Config, log: Log, opened: Opened, parts: DemoParts | null): Promise<Running> {
  const { ground, connections, sealer } = opened;
  const tasks = openTasks(scheduled(ground, sealer), log);
  await workOnJobs(ground, connections);
  const demo = parts && (await openDemo({ ground, ...parts, runDueTasks: tasks.runAll }));
  const elsewhere = demo || config.production ? null : demoStarter(config.host);
  const { trustedProxies } = config;
  const welcome = { startDemo: elsewhere?.start ?? null, inDemo: demo !== null };
  const app = createApp({ ground, trustedProxies, welcome, ...(demo && { demo }) });
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port });
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  tasks.start();
  return {
    url: config.publicUrl,
    setupCode: config.demo ? null : await announceSetupCode(ground),
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      await elsewhere?.stop();
      await tasks.stop();
      await opened.close();
    },
  };
}
