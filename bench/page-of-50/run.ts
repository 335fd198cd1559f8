import { describeWorker } from '../../src/features/organisation/index.ts';
import type { View } from '../../src/ui/index.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, median, sayRates, sayRatio } from '../support/rounds.ts';
import { openFromMemory } from './from-memory.tsx';
import { openPractice, type Page } from './scene.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const PAGES = Number(process.argv[3] ?? 30);
const GOAL = 0.3;

async function perSecond(make: () => string | Promise<string>): Promise<number> {
  const start = performance.now();
  for (let nth = 0; nth < PAGES; nth += 1) await make();
  return PAGES / ((performance.now() - start) / 1000);
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

  const measured = await inRounds(
    [
      { name: 'page from memory', run: () => perSecond(fromMemory) },
      { name: 'page as served', run: () => perSecond(page.get) },
    ],
    ROUNDS,
  );
  const [limit, ours] = measured as [Measured, Measured];
  sayRates(measured, 'pages/s');
  say(
    `milliseconds per page: ${(1000 / median(limit.rates)).toFixed(1)} and ${(1000 / median(ours.rates)).toFixed(1)}\n`,
  );
  sayRatio('page as served / page from memory', ours, limit, GOAL);
  sayLoadAfter();
} finally {
  await installation.close();
}
