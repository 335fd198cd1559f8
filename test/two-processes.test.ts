// Two application processes on one database and one key cluster: the shape of a municipality's installation.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newKekLine } from '../src/connections/keys/kek/kek-ring.ts';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { loginToEmbedded, type Login } from '../src/platform/db/login.ts';
import { sealerLock } from '../src/platform/audit/leadership.ts';
import { atEnd } from './support/at-end.ts';
import { browserOn } from './support/browser.ts';
import { lookingPast } from './support/database.ts';
import { startMailServer } from './support/mail-server.ts';
import { ownFolder, type Product, runCommand, startProcess } from './support/process.ts';
import { fillInAccount } from './support/staff.ts';
import { approvePlan } from './support/walk-plan.ts';

/** A server of its own, as `DATABASE_URL` and `KEY_DATABASE_URL` name one: through its socket. */
async function cluster(database: string): Promise<Login> {
  const server = await startEmbedded({
    directory: join(ownFolder(), 'postgres'),
    log: () => undefined,
    unsafeFast: true,
  });
  atEnd(() => server.stop());
  return loginToEmbedded(server, database);
}
const urlOf = ({ host, port, user, password, database }: Login) =>
  `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;

const [application, keys] = await Promise.all([cluster('zorgvuldig'), cluster('sleutels')]);
const { asSuperuser, close } = lookingPast(application);
atEnd(close);
const folder = ownFolder();
const post = await startMailServer();
atEnd(post.close);
writeFileSync(join(folder, 'post.pem'), post.cert);
const env = {
  DATABASE_URL: urlOf(application),
  KEY_DATABASE_URL: urlOf(keys),
  KEK: newKekLine(1),
  SMTP_URL: post.url(),
  SMTP_CA_FILE: join(folder, 'post.pem'),
  MAIL_FROM: 'post@example.org',
};

/** A browser that talks to a process over the network. */
const browserTo = ({ url }: Product) =>
  browserOn({ request: (at: string, init: RequestInit) => fetch(at, { ...init, redirect: 'manual' }) } as never, url);

const leader = async (): Promise<number | null> => {
  const rows = await asSuperuser<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted and objid = $1 and database = (select oid from pg_database where datname = current_database())`,
    [sealerLock],
  );
  return rows[0]?.pid ?? null;
};
const count = async (sql: string) =>
  Number((await asSuperuser<{ n: string }>(`select count(*) as n from ${sql}`))[0]!.n);
const soon = { timeout: 30_000, interval: 100 };

test(
  'two processes share sign-in, keys, jobs and sealing, and one goes on when the other is killed',
  { timeout: 180_000 },
  async () => {
    const first = await startProcess('start', { ...env, ZORGVULDIG_DATA: join(folder, 'first') });
    await vi.waitUntil(async () => (await leader()) !== null, soon);
    const second = await startProcess('start', { ...env, ZORGVULDIG_DATA: join(folder, 'second') });

    // Begins on the first with the code that the second printed: the last one counts.
    const atFirst = browserTo(first);
    await atFirst.goes(atFirst.post('/begin', { code: await second.setupCode() }));
    await fillInAccount(atFirst, { name: 'Fenna Voorbeeld', mail: 'fenna@example.org' });
    await atFirst.goes(atFirst.post('/begin/organisatie', { name: 'Praktijk Voorbeeld', country: 'BE', kind: 'solo' }));
    await atFirst.goes(atFirst.post('/begin/sjabloon', { template: 'begeleiding-zelfstandige' }));
    await atFirst.goes(atFirst.post('/begin/controle'));

    // Goes on at the second with the same cookie.
    const atSecond = browserTo(second);
    // Behind one address a cookie has one name; here each process has a port of its own, and that is in the name.
    const atPort = (name: string) => name.replace(/-\d+$/, `-${new URL(second.url).port}`);
    for (const [name, value] of atFirst.cookies) atSecond.cookies.set(atPort(name), value);
    expect((await atSecond.get('/vandaag')).status).toBe(200);
    const activity = /\/activiteiten\/([0-9a-f-]{36})/.exec(await (await atSecond.get('/activiteiten')).text())![1]!;
    await approvePlan(atSecond, activity);

    // What one seals the other opens; each sends, and nothing is sent twice.
    const reports: [string, string][] = [];
    for (const [at, beside, n] of [
      [atFirst, atSecond, 1],
      [atSecond, atFirst, 2],
      [atFirst, atSecond, 3],
    ] as const) {
      const person = {
        activity,
        callName: `Mina ${n}`,
        name: 'Amina Voorbeeld',
        email: `amina${n}@example.org`,
        phone: `0400 00 00 0${n}`,
        language: 'nl',
      };
      const client = (await at.goes(at.post('/clienten/nieuw', person))).split('?')[0]!;
      expect(await (await beside.get(client)).text()).toContain(`Mina ${n}`);
      await beside.goes(beside.post(`${client}/tweede-bewijs`, { kind: 'letter' }));
      const answer = {
        subject: 'verslag-per-link',
        answer: 'given',
        method: 'in-person',
        evidence: 'Zei ja aan tafel.',
      };
      await at.goes(at.post(`${client}/toestemmingen/antwoord`, answer));
      const report = (
        await at.goes(at.post(`${client}/verslagen`, { held: today(), title: 'Ons gesprek', body: 'Tekst.' }))
      ).split('?')[0]!;
      reports.push([client, report]);
    }
    await Promise.all(
      reports.flatMap(([, report], n) =>
        [n % 2 ? atFirst : atSecond].map((at) => at.goes(at.post(`${report}/versturen`, { naar: 'client' }))),
      ),
    );
    await vi.waitUntil(async () => (await count(`messages where state = 'sent'`)) === reports.length, soon);
    expect(post.received.flatMap(({ recipients }) => recipients).sort()).toEqual(
      [1, 2, 3].map((n) => `amina${n}@example.org`),
    );
    expect(await count('messages where attempts <> 1'), 'A job was done twice').toBe(0);

    // The one that seals is killed; the other takes over and nothing is lost.
    const before = await leader();
    await first.end('SIGKILL');
    await vi.waitUntil(async () => ![null, before].includes(await leader()), soon);
    expect((await atSecond.get(reports[0]![0])).status).toBe(200);
    await vi.waitUntil(async () => (await count('audit_entries')) === (await count('audit_leaves')), soon);
    expect(await count('(select from consent_receipts group by answer_id having count(*) > 1) twice')).toBe(0);

    writeFileSync(
      join(folder, 'log.ndjson.gz'),
      Buffer.from(await (await atSecond.get('/logboek/uitvoer')).arrayBuffer()),
    );
    writeFileSync(join(folder, 'log.pub'), await (await atSecond.get('/logboek/sleutel')).text());
    const verified = await runCommand([
      'verify-audit',
      join(folder, 'log.ndjson.gz'),
      '--pub',
      join(folder, 'log.pub'),
    ]);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
  },
);

const today = () => new Date().toISOString().slice(0, 10);
