import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, sayRates, sayRatio, type Side } from '../support/rounds.ts';
import { type House, openHouse } from './scene.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const PAGES = Number(process.argv[3] ?? 20);
const MESSAGES = Number(process.argv[4] ?? 10_000);
/** The last page of the large room may take twice as long as that of the small: half as many a second. */
const GOAL = 0.5;

const numbersIn = (html: string): number[] => [...html.matchAll(/Bericht nummer (\d+)\./g)].map(([, n]) => Number(n));

/** Walks from the last page to the first: every message once, in order, and the newest on the page that opens. */
async function check({ get }: House, room: string, messages: number): Promise<void> {
  const seen: number[] = [];
  for (let path: string | undefined = `/ruimtes/${room}`; path !== undefined;) {
    const html: string = await get(path);
    seen.push(...numbersIn(html));
    path = /href="(\/ruimtes\/[0-9a-f-]+\?voor=\d+)"/.exec(html)?.[1];
  }
  const right = seen.length === messages && seen.every((number, at) => number === messages - at);
  if (!right) throw new Error(`The pages of ${messages} messages show ${seen.length}, or in another order`);
}

const side = ({ get }: House, room: string, name: string): Side => ({
  name,
  run: async () => {
    const start = performance.now();
    for (let nth = 0; nth < PAGES; nth += 1) await get(`/ruimtes/${room}`);
    return PAGES / ((performance.now() - start) / 1000);
  },
});

sayMachine(`A room of ${MESSAGES} messages at its last page, against one of 50`, ['hono', 'pg', 'kysely']);
const installation = await openInstallation({ connections: 10 });
try {
  await sayDurability(installation);
  const house = await openHouse(installation);
  const [small, large] = [await house.room(50), await house.room(MESSAGES)];
  for (const [room, messages] of [
    [small, 50],
    [large, MESSAGES],
  ] as const) {
    await check(house, room, messages);
  }
  say(`checked    every message of both rooms is on its page once, in order`);
  say(`work       ${PAGES} pages a round, one after the other, in one process (no socket)\n`);
  const sides = [side(house, small, 'room of 50'), side(house, large, `room of ${MESSAGES}`)];
  const measured = await inRounds(sides, ROUNDS);
  const [limit, ours] = measured as [Measured, Measured];
  sayRates(measured, 'pages/s');
  sayRatio(`last page of ${MESSAGES} / of 50`, ours, limit, GOAL);
  sayLoadAfter();
} finally {
  await installation.close();
}
