import { exportRegister } from '../../src/features/register/export-register.ts';
import { findExport, findFile } from '../../src/features/register/exports/store.ts';
import { MAKE_EXPORT, makeExport } from '../../src/features/register/make-export.ts';
import { readXlsx } from '../../src/platform/sheets/index.ts';
import { inTransaction } from '../../src/platform/shell.ts';
import { readPdf } from '../../test/support/pdf.ts';
import { openInstallation, sayDurability } from '../support/installation.ts';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { inRounds, type Measured, sayRates, sayRatio, type Side } from '../support/rounds.ts';
import { openRegister, type Register } from './scene.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const PAGES = Number(process.argv[3] ?? 10);
/** A page of the large register may take twice as long as one of the small: half as many a second. */
const GOAL = 0.5;
const FIELDS = 40;

const pages = [
  { name: 'list', path: '/register', shows: (total: number) => [`${total} activiteiten`, 'Activiteit 1<'] },
  {
    name: 'search',
    path: '/register?zoek=activiteit+vraag-33-',
    shows: () => ['1 activiteit<', 'Vraag-33-beantwoorden'],
  },
  {
    name: 'activities',
    path: '/activiteiten',
    shows: (total: number) => [total > 50 ? `1 tot en met 50 van ${total}` : 'Activiteit 1<'],
  },
  { name: 'map', path: '/gegevenskaart', shows: () => ['Partij 1', 'Partij 2'] },
];

async function check(register: Register): Promise<void> {
  for (const { path, shows } of pages) {
    const html = await register.get(path);
    for (const text of shows(register.total)) {
      if (!html.includes(text)) throw new Error(`${path} of ${register.total} does not show ${text}`);
    }
  }
}

const side = (register: Register, path: string): Side => ({
  name: `${path} of ${register.total}`,
  run: async () => {
    const start = performance.now();
    for (let nth = 0; nth < PAGES; nth += 1) await register.get(path);
    return PAGES / ((performance.now() - start) / 1000);
  },
});

/** From asking until the file lies ready, as the job does it; checked by reading the file. */
async function exportOnce({ caller, total }: Register, vorm: 'xlsx' | 'pdf'): Promise<string> {
  const asked = await exportRegister.perform(caller, { vorm });
  if (asked.kind !== 'done' || asked.value.kind !== 'later')
    throw new Error('The register was not to be made by a job');
  const { id } = asked.value;
  const start = performance.now();
  await makeExport(caller.ground, caller.organisation, id);
  const seconds = (performance.now() - start) / 1000;
  const row = await inTransaction(caller, (c) => findExport(c, id));
  const file = (await inTransaction(caller, (c) => findFile(c, id)))!;
  if (row?.done !== total) throw new Error(`${row?.done} activities were read`);
  if (vorm === 'xlsx') {
    const reading = await readXlsx(file);
    const rows = reading.error ? 0 : reading.sheets.find(({ name }) => name === 'Personal data')!.rows.length;
    if (rows < (total - 1) * FIELDS) throw new Error(`The workbook has ${rows} rows of fields`);
    return `${seconds.toFixed(1)} s, ${rows} rows of fields, ${(file.length / 1e6).toFixed(1)} MB`;
  }
  const { pages: count, text } = readPdf(file);
  if (!text.includes('Activiteit 1000')) throw new Error('The PDF lacks an activity');
  return `${seconds.toFixed(1)} s, ${count} pages, ${(file.length / 1e6).toFixed(1)} MB`;
}

sayMachine(`A register of 1,000 activities × ${FIELDS} fields, against 50`, ['hono', 'pg', 'kysely']);
const installation = await openInstallation({ connections: 10 });
try {
  await sayDurability(installation);
  installation.ground.jobs.work(MAKE_EXPORT, () => Promise.resolve());
  await installation.ground.jobs.start();
  const small = await openRegister(installation, 49);
  const large = await openRegister(installation, 1000);
  await check(small);
  await check(large);
  say('checked    each page shows what it should, in both registers');
  say(`work       ${PAGES} pages a round, one after the other, in one process (no socket)\n`);
  for (const { name, path } of pages) {
    const measured = await inRounds([side(small, path), side(large, path)], ROUNDS);
    const [limit, ours] = measured as [Measured, Measured];
    sayRates(measured, 'pages/s');
    sayRatio(`${name}: 1,000 / 50`, ours, limit, GOAL);
  }
  say();
  for (const vorm of ['xlsx', 'pdf'] as const) say(`export ${vorm}: ${await exportOnce(large, vorm)}`);
  sayLoadAfter();
} finally {
  await installation.close();
}
