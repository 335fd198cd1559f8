import { describeWorker } from '../../src/features/organisation/index.ts';
import type { View } from '../../src/ui/index.ts';
import { type Cost, costOf } from '../support/cpu.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, median, sayRates, sayRatio, type Side } from '../support/rounds.ts';
import { openFromMemory } from './from-memory.tsx';
import { openPractice, type Page } from './scene.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const PAGES = Number(process.argv[3] ?? 30);
const GOAL = 0.3;

const costs = new Map<string, Cost[]>();

const side = (name: string, make: () => string | Promise<string>): Side => ({
  name,
  run: async () => {
    let seconds = 0;
    const cost = await costOf(async () => {
      const start = performance.now();
      for (let nth = 0; nth < PAGES; nth += 1) await make();
      seconds = (performance.now() - start) / 1000;
    });
    costs.set(name, [...(costs.get(name) ?? []), cost]);
    return PAGES / seconds;
  },
});

/** What the rates come from, and steadier than they are while other work runs on the machine. */
function sayCosts(): void {
  const of = (each: Cost[], part: keyof Cost) => median(each.slice(1).map((cost) => cost[part])) / PAGES / 1000;
  const [limit, ours] = [...costs.values()] as [Cost[], Cost[]];
  const [memory, node, postgres] = [of(limit, 'node'), of(ours, 'node'), of(ours, 'postgres')];
  say(`processor time per page: ${memory.toFixed(1)} ms from memory; as served ${node.toFixed(1)} ms of our process`);
  say(
    `and ${postgres.toFixed(1)} ms of PostgreSQL. Per processor second of our process: ${(memory / node).toFixed(2)}\n`,
  );
}

/** The frame as the application makes it, taken once. */
async function frame({ caller }: Page): Promise<View> {
  const { who, help } = await describeWorker(caller);
  const doors = [
    ['/vandaag', 'Vandaag'],
    ['/clienten', 'Cliënten'],
    ['/activiteiten', 'Activiteiten'],
    ['/partijen', 'Partijen'],
    ['/logboek', 'Logboek'],
    ['/organisatie', 'Organisatie'],
  ] as const;
  const navigation = doors.map(([href, text]) => ({ href, text, current: href === '/clienten' }));
  return { language: 'nl', path: '/clienten', who, help, navigation, demo: null };
}

const installation = await openInstallation({ connections: 10 });
try {
  sayMachine('Page with 50 clients, against the same page from memory', ['hono', 'pg', 'kysely']);
  await sayDurability(installation);
  const page = await openPractice(installation);
  const fromMemory = await openFromMemory(installation, page, await frame(page));
  const [served, made] = [await page.get(), fromMemory()];
  if (served !== made)
    throw new Error(`The two pages differ at ${[...made].findIndex((sign, at) => sign !== served[at])}`);
  if (!served.includes('Chloé 2')) throw new Error('The page shows nobody');
  say(`checked    both pages are the same ${Buffer.byteLength(made)} bytes`);
  say(`work       ${PAGES} pages a round, one after the other, in one process (no socket)\n`);

  const measured = await inRounds([side('page from memory', fromMemory), side('page as served', page.get)], ROUNDS);
  const [limit, ours] = measured as [Measured, Measured];
  sayRates(measured, 'pages/s');
  sayCosts();
  sayRatio('page as served / page from memory', ours, limit, GOAL);
  sayLoadAfter();
} finally {
  await installation.close();
}
