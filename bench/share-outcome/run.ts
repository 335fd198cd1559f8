import { type Cost, costOf } from '../support/cpu.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, median, sayRates, type Side } from '../support/rounds.ts';
import { openTeam } from './scene.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const PAGES = Number(process.argv[3] ?? 40);
const GOAL = 1.5;

const costs = new Map<string, Cost[]>();

const side = (name: string, make: () => Promise<string>): Side => ({
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

/** How many times as long the outcome takes: by round, and the median of that. */
function sayTimes(outcome: Measured, empty: Measured): void {
  const times = outcome.rates.map((rate, round) => empty.rates[round]! / rate);
  const [ratio, low, high] = [median(times), Math.min(...times), Math.max(...times)];
  const verdict = ratio <= GOAL ? 'MET' : 'NOT MET';
  say(
    `time of outcome / time of an empty page: ${ratio.toFixed(2)}  (${low.toFixed(2)} – ${high.toFixed(2)})  goal ${GOAL}: ${verdict}`,
  );
}

/** Steadier than the clock while other work runs on the machine. */
function sayCosts(): void {
  for (const [name, each] of costs) {
    const of = (part: keyof Cost) => (median(each.slice(1).map((cost) => cost[part])) / PAGES / 1000).toFixed(1);
    say(`processor time per page, ${name}: ${of('node')} ms of our process, ${of('postgres')} ms of PostgreSQL`);
  }
}

const installation = await openInstallation({ connections: 10 });
try {
  sayMachine('Outcome of the share check, against an empty page of the same size', ['hono', 'pg', 'kysely']);
  await sayDurability(installation);
  const { get, outcome, empty } = await openTeam(installation);
  const shown = await get(outcome);
  const size = Buffer.byteLength(shown);
  const nothing = empty(size);
  const bare = Buffer.byteLength(await get(nothing));
  if (!shown.includes('Mina') || !shown.includes('Ja, ')) throw new Error('The outcome says nothing about anybody');
  if (Math.abs(bare - size) > size / 50) throw new Error(`The pages differ in size: ${size} and ${bare} bytes`);
  say(`checked    the outcome names the client and says yes; ${size} bytes against ${bare}`);
  say(`work       ${PAGES} pages a round, one after the other, in one process (no socket)\n`);

  const measured = await inRounds(
    [side('empty page', () => get(nothing)), side('outcome', () => get(outcome))],
    ROUNDS,
  );
  const [limit, ours] = measured as [Measured, Measured];
  sayRates(measured, 'pages/s');
  sayCosts();
  sayTimes(ours, limit);
  sayLoadAfter();
} finally {
  await installation.close();
}
