// T-13: whoever measures cannot tell a link that was closed from one that never was.
import { createApp } from '../../src/app.tsx';
import { foundOrganisation } from '../../src/features/organisation/index.ts';
import { addGuest, endAccess, giveAccess } from '../../src/features/guests/index.ts';
import { addToken } from '../../src/features/guests/accesses/store.ts';
import type { Ground } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { newSecret } from '../../src/platform/links/token.ts';
import { inTransaction } from '../../src/platform/shell.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { median } from '../support/rounds.ts';
import { mannWhitney } from './mann-whitney.ts';

const SAMPLES = Number(process.argv[2] ?? 5_000);
const WARM_UP = 300;
const LARGEST_DIFFERENCE = 2;
const SMALLEST_P = 0.01;

const installation = await openInstallation({ connections: 10 });
try {
  sayMachine('A link that was closed, against one that never was', ['hono', 'pg', 'kysely']);
  await sayDurability(installation);
  const { closed, never, app } = await openDoors();
  const look = async (path: string) => {
    const start = performance.now();
    const response = await app.request(`${installation.ground.publicUrl}${path}`);
    const page = `${response.status} ${await response.text()}`;
    return { page, took: performance.now() - start };
  };
  if ((await look(closed)).page !== (await look(never)).page) throw new Error('The two pages differ');
  say(`checked    both answers have the same bytes`);
  say(
    `work       2 × ${SAMPLES} requests, one after the other, in an order drawn by lot, in one process (no socket)\n`,
  );

  const times = { closed: [] as number[], never: [] as number[] };
  for (let nth = -WARM_UP; nth < SAMPLES; nth += 1) {
    // Both in each pair, so that whatever else the machine does falls on both; which comes first is drawn.
    const order = Math.random() < 0.5 ? (['closed', 'never'] as const) : (['never', 'closed'] as const);
    for (const which of order) {
      const { took } = await look(which === 'closed' ? closed : never);
      if (nth >= 0) times[which].push(took);
    }
  }
  const p = mannWhitney(times.closed, times.never);
  const apart = Math.abs(median(times.closed) - median(times.never));
  say(`closed     ${median(times.closed).toFixed(3)} ms`);
  say(`never      ${median(times.never).toFixed(3)} ms`);
  const verdict = (met: boolean) => (met ? 'MET' : 'NOT MET');
  const small = apart < LARGEST_DIFFERENCE;
  say(`difference of the medians ${apart.toFixed(3)} ms  goal < ${LARGEST_DIFFERENCE}: ${verdict(small)}`);
  say(`Mann–Whitney p = ${p.toPrecision(3)}  goal > ${SMALLEST_P}: ${verdict(p > SMALLEST_P)}`);
  sayLoadAfter();
} finally {
  await installation.close();
}

/** A practice with one guest whose access ended, and an address that was never given out. */
async function openDoors() {
  const { vault, ground: plain } = installation;
  const ground: Ground = { ...plain, jobs: { ...plain.jobs, enqueue: async () => undefined } };
  const organisation = newId();
  await vault.createOrganisation(organisation);
  const system = { ground, organisation, actor: { kind: 'system' }, request: newId(), language: 'nl' } as const;
  const founder = { name: 'Noor Voorbeeld', mail: 'noor@example.org', language: 'nl' };
  const practice = { name: 'Praktijk Voorbeeld', country: 'BE', kind: 'solo', template: null, founder };
  const founded = await foundOrganisation.perform(system, practice);
  if (founded.kind !== 'done') throw new Error(`No organisation: ${founded.kind}`);
  const text = await inTransaction(system, async (c) => {
    const person = { name: 'Fatima Voorbeeld', mail: 'fatima@example.net', phone: null, organisation: null };
    const guest = await addGuest(c, { ...person, kind: 'partner', proof: 'word' });
    const object = { kind: 'room', id: newId() };
    const access = await giveAccess(c, { guest, object, until: '2027-01-01' });
    const token = await addToken(c, access);
    await endAccess(c, { guest, object, because: 'by-worker' });
    return token;
  });
  const app = createApp({ ground, welcome: { startDemo: null } });
  return { app, closed: `/g/${text}`, never: `/g/${newSecret(organisation).text}` };
}
