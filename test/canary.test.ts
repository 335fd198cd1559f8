// T-26, invariant I-6: what names or describes someone lies nowhere in the clear.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { createApp } from '../src/app.tsx';
import { askConsent } from '../src/features/consent/index.ts';
import { announceSetupCode } from '../src/features/organisation/index.ts';
import { workOnJobs } from '../src/jobs.ts';
import { expectInvariants } from './invariants.ts';
import { browserOn } from './support/browser.ts';
import { formIn } from './support/forms.ts';
import { does, fullRecord, openHouse, sessionOf } from './support/house.ts';
import { ownServer } from './support/own-server.ts';
import { fillInAccount } from './support/staff.ts';
import { spellings, tracesIn, tracesUnder } from './support/traces.ts';
import { openWorld } from './support/world.ts';

/** Part of every name, address and text below. Long enough that it cannot lie in random bytes by chance. */
const bird = 'kanarievogel';
const number = '0400771331';
const wanted = [bird, number, '400771331', '0400 77 13 31'].flatMap(spellings);

const server = await ownServer();
const world = await openWorld({ on: server });
const { ground, lines, outbox } = world;
const app = createApp({ ground, welcome: { startDemo: null } });
const heard: string[] = [];
vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => heard.push(String(chunk)) > 0);
vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => heard.push(String(chunk)) > 0);

/** A mail server that quotes the address when it is down, as they do. */
let broken = false;
const mail = {
  ...outbox.mail,
  send: (message: Parameters<typeof outbox.mail.send>[0]) => {
    if (broken) throw new Error(`450 4.2.1 <${message.to}> mailbox of ${bird} unavailable`);
    return outbox.mail.send(message);
  },
};
await workOnJobs(ground, { mail, sms: outbox.sms });

const told = {
  callName: `${bird} roepnaam`,
  name: `Kanarievogel Achternaam`,
  email: `${bird}.client@example.org`,
  phone: '0400 77 13 31',
  goals: `Doel: ${bird} leert vliegen.`,
  referrer: `${bird} verwijzer`,
  received: `${bird} slaapt slecht.`,
  representative: `${bird} mentor`,
  evidence: `${bird} zei ja aan tafel.`,
  title: `${bird} titel`,
  body: `${bird} vertelde veel. `.repeat(200),
};

/** First run, a colleague who is invited, a team, the notes of a plan: what people who work here type. */
async function work() {
  const founder = browserOn(app as never);
  await founder.goes(founder.post('/begin', { code: (await announceSetupCode(ground))! }));
  await fillInAccount(founder, { name: `${bird} oprichter`, mail: `${bird}@example.org` });
  await founder.goes(founder.post('/begin/organisatie', { name: 'Praktijk Voorbeeld', country: 'BE', kind: 'solo' }));
  await founder.goes(founder.post('/begin/sjabloon', { template: 'begeleiding-zelfstandige' }));
  await founder.goes(founder.post('/begin/controle'));
  await founder.post('/organisatie/uitnodigen', {
    name: `${bird} collega`,
    mail: `${bird}.c@example.org`,
    roles: ['worker'],
  });
  const list = await (await founder.get('/activiteiten')).text();
  const activity = /\/activiteiten\/[0-9a-f-]{36}/.exec(list)![0];
  const step = await (await founder.get(`${activity}/stap/1`)).text();
  const fields = formIn(step, `${activity}/stap/1`);

  await founder.goes(
    founder.post(`${activity}/stap/1`, {
      ...fields,
      besproken: `${bird} vond dit goed.`,
      met: `${bird} jurist`,
      openvraag: `Wat vindt ${bird}?`,
    }),
  );
  return founder;
}

/** Everything about a client, questions and messages, and jobs that fail half-way. */
async function care() {
  const house = await openHouse(world);
  const { worker } = house.people;
  const record = await fullRecord(world, worker, house.activity, told);
  await does(worker, askConsent, {
    client: record.client,
    subjects: ['contact-derden:verwijzer'],
    way: 'in-person',
  }).catch(() => undefined);
  await vi.waitUntil(() => outbox.messages().length > 0, { timeout: 30_000 });
  const desk = browserOn(app as never);
  desk.cookies.set(...(await sessionOf(ground, worker)));
  const at = `/clienten/${record.client}`;
  await desk.goes(desk.post(`${at}/e-mailadres`, { email: `${bird}.nieuw@example.org`, checkedBy: 'in-person' }));
  await desk.goes(desk.post(`${at}/rust`, { reason: `${bird} wil even rust.` }));
  await desk.goes(desk.post(`${at}/rust/einde`, { told: 'ja' }));
  await desk.post('/clienten/noodtoegang', { address: told.email, reason: `${bird} is in gevaar, iemand belde ons.` });
  // Whoever visits asks for a code, and gives a wrong one with words in it.
  const link = new URL(/http\S+\/l\/\S+/.exec(outbox.messages()[0]!.text)![0]).pathname;
  const visitor = browserOn(app as never);
  await visitor.post(`${link}/code`);
  await visitor.post(`${link}/bewijs`, { bewijs: bird });
  broken = true;
  await does(worker, (await import('../src/features/delivery/reports/send-report.ts')).sendReport, {
    client: record.client,
    report: record.report,
    naar: 'client',
  });
  await vi.waitUntil(() => lines.some(({ event }) => event === 'job.failed'), { timeout: 30_000 });
  return { desk, record, house };
}

/** Errors whose message quotes what somebody typed, at every place where one can come from. */
async function fail({ desk, record }: Awaited<ReturnType<typeof care>>) {
  const angry = {
    ...ground,
    audit: { ...ground.audit, append: async () => Promise.reject(new Error(`duplicate key (name)=(${bird})`)) },
  };
  const broken = createApp({ ground: angry, welcome: { startDemo: null } });
  const visitor = browserOn(broken as never);
  for (const [name, value] of desk.cookies) visitor.cookies.set(name, value);
  const answer = await visitor.post(`/clienten/${record.client}/doelen`, { goals: `${bird} doel` });
  expect(answer.status).toBe(500);
  expect(tracesIn(Buffer.from(await answer.text()), wanted), 'An error page shows a reference number only').toEqual([]);
  const asked = ground.database.withoutOrganisation((tx) =>
    sql`select ${`${bird} is no number`}::text::int`.execute(tx),
  );
  await expect(asked).rejects.toThrow();
  await desk.get(`/clienten/${bird}?zoek=${bird}`);
}

/** Every row of every table as text: PostgreSQL packs a long value in its files, and no search sees through that. */
async function tracesInRows(): Promise<string[]> {
  const tables = await world.asSuperuser<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const { row } of await world.asSuperuser<{ row: string }>(`select t::text as row from ${name} t`)) {
      found.push(...tracesIn(Buffer.from(row), wanted).map((trace) => `${name}: ${trace}`));
    }
  }
  return found;
}

test(
  'nothing that names or describes someone lies in the clear: database, WAL, keys, jobs, log or terminal',
  { timeout: 180_000 },
  async () => {
    await work();
    await fail(await care());
    const [jobs] = await world.asSuperuser<{ all: string }>(
      `select coalesce(string_agg(j::text, ' '), '') as all from pgboss.job j`,
    );
    expect(jobs!.all, 'No job ran: the scene says nothing about jobs').not.toBe('');
    await world.asSuperuser('checkpoint');
    const folders = [server.files, join(server.directory, 'keys'), join(server.directory, 'copy')];
    expect(tracesUnder(folders, wanted), 'Let the vault seal this before it is stored').toEqual([]);
    expect(await tracesInRows(), 'Let the vault seal this before it is stored').toEqual([]);
    const spoken = {
      jobs: jobs!.all,
      lines: JSON.stringify(lines),
      server: server.said.join('\n'),
      terminal: heard.join('\n'),
    };
    for (const [where, text] of Object.entries(spoken))
      expect(tracesIn(Buffer.from(text), wanted), `in ${where}`).toEqual([]);
  },
);

test('the invariants hold after all of it', { timeout: 60_000 }, () => expectInvariants(world));

test('the same search finds a text that does lie in the clear', { timeout: 60_000 }, async () => {
  await world.asSuperuser(
    `create table planted as select '${told.name}'::text as name, repeat('x', 3000) || '${told.goals}' as long`,
  );
  await world.asSuperuser('checkpoint');
  expect(await tracesInRows()).toHaveLength(2);
  expect(tracesUnder([join(server.files, '18', 'base')], wanted)).not.toEqual([]);
  expect(tracesUnder([join(server.files, '18', 'pg_wal')], wanted)).not.toEqual([]);
  const folder = join(server.directory, 'planted');
  mkdirSync(folder);
  const ways = {
    utf8: told.name,
    utf16: Buffer.from(told.name, 'utf16le'),
    base64: Buffer.from(`ab${told.email}`).toString('base64'),
    hex: Buffer.from(told.email).toString('hex'),
    gzip: Buffer.concat([Buffer.from('zz'), gzipSync(told.body)]),
  };
  for (const [name, content] of Object.entries(ways)) {
    writeFileSync(join(folder, name), content);
    expect(
      tracesUnder([folder], wanted).filter((trace) => trace.startsWith(join(folder, name))),
      name,
    ).not.toEqual([]);
  }
});
