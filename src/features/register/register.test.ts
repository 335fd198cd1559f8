import { beforeAll, describe, expect, it } from 'vitest';
import { browserOn, type Browser } from '../../../test/support/browser.ts';
import { does, sessionOf } from '../../../test/support/house.ts';
import { addPlans } from '../../../test/support/many-plans.ts';
import { nodesOf, readPdf } from '../../../test/support/pdf.ts';
import { openPractice, type Practice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { createApp } from '../../app.tsx';
import { workOnJobs } from '../../jobs.ts';
import { newId } from '../../platform/ids.ts';
import { readCsv, readXlsx, type Reading, type Row } from '../../platform/sheets/index.ts';
import { foundOrganisation } from '../organisation/index.ts';
import { forgetOldExports } from './index.ts';

const world = await openWorld();
const { ground } = world;
let practice: Practice;
let web: Browser;
let one: string;

async function signedIn(who: { account: string; organisation: string }): Promise<Browser> {
  const browser = browserOn(createApp({ ground, welcome: { startDemo: null } }) as never, ground.publicUrl);
  browser.cookies.set(...(await sessionOf(ground, who)));
  return browser;
}
const page = async (path: string, browser = web) => (await browser.get(path)).text();
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());
const take = (vorm: string, browser = web) => browser.post('/register/uitvoer', { vorm });
const sheets = (reading: Reading): Map<string, readonly Row[]> => {
  if (reading.error) throw new Error(reading.error.kind);
  return new Map(reading.sheets.map(({ name, rows }) => [name, rows]));
};
/** Rows of a sheet as objects by the names of the columns. */
const records = (rows: readonly Row[] = []) => {
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])));
};

beforeAll(async () => {
  practice = await openPractice(world, { kind: 'team' });
  web = await signedIn({ account: practice.account, organisation: practice.organisation });
  const [first] = await addPlans(practice.founder, practice.activity, {
    count: 1,
    fields: 4,
    change: (document) => ({
      ...document,
      title: { nl: 'Thuis helpen', en: 'Helping at home' },
      controllers: [{ name: 'Gemeente Voorbeeldstad', contact: 'privacy@example.org' }],
      role: 'joint-controller',
      measures: [{ ...document.measures[0]!, text: { nl: 'Kasten op slot', en: 'Locked cupboards' } }],
    }),
  });
  one = first!;
  await addPlans(practice.founder, practice.activity, {
    count: 1,
    fields: 2,
    change: (document) => ({
      ...document,
      title: { nl: 'Salarissen doen', en: 'Doing payroll' },
      role: 'processor',
      controllers: [{ name: 'Bakkerij De Korst', contact: 'post@example.org' }],
    }),
  });
});

describe('The register on the screen', () => {
  it('lists what runs, with purposes, owner and special data', async () => {
    const html = await page('/register');
    for (const text of ['Thuis helpen', 'Doel 1 van 1, Doel 2 van 1', 'Noor Voorbeeld', 'Extra beschermd']) {
      expect(html).toContain(text);
    }
    expect(html).toContain(`href="/register/${one}"`);
  });

  it('finds by name, purpose, field and party, and narrows by basis, owner and special data', async () => {
    expect(await page('/register?zoek=salarissen')).not.toContain('Thuis helpen');
    expect(await page('/register?zoek=gegeven+4')).toContain('Thuis helpen');
    expect(await page('/register?zoek=gegeven+4')).not.toContain('Salarissen doen');
    expect(await page('/register?bijzonder=ja')).not.toContain('Salarissen doen');
    expect(await page('/register?zoek=salarissen&grondslag=vital-interest')).toContain('Niets gevonden');
    expect(await page(`/register?eigenaar=${practice.account}`)).toContain('Thuis helpen');
    expect(await page('/register?stand=nonsense&pagina=-3&eigenaar=x')).toContain('Thuis helpen');
  });

  it('shows one activity with every element of article 30(1)', async () => {
    const html = await page(`/register/${one}`);
    for (const text of [
      ...['Gemeente Voorbeeldstad (privacy@example.org)', 'Praktijk Voorbeeld', 'Functionaris'],
      ...['Doel 1 van 1 – Een afspraak', 'Cliënten, Familie', 'Bijzonder: Gegeven 4 van 1'],
      ...['Partij 2', 'Verenigde Staten', 'Standaardbepalingen (46): Map 4, tabblad 2.', 'Kasten op slot'],
      ...['18 maanden na de laatste afspraak', 'zorgvuldig-register/1', '2026-03-02T10:00:00+01:00'],
    ]) {
      expect(html, text).toContain(text);
    }
  });

  it('shows a processor what article 30(2) asks: for whom, which processing', async () => {
    const listed = await page('/register?zoek=salarissen');
    const id = /href="\/register\/([0-9a-f-]{36})"/.exec(listed)![1];
    const html = await page(`/register/${id}`);
    expect(html).toContain('In opdracht van');
    expect(html).toContain('Bakkerij De Korst (post@example.org)');
    expect(html).toContain('Soorten verwerking');
    expect(html).not.toContain('Over wie');
  });

  it('is there for those who keep or watch it, in their own organisation only', async () => {
    const worker = await practice.colleague(['worker']);
    const auditor = await practice.colleague(['auditor']);
    const other = await openPractice(world);
    const elsewhere = await signedIn({ account: other.account, organisation: other.organisation });
    expect((await (await signedIn(worker)).get('/register')).status).toBe(404);
    expect((await take('csv', await signedIn(worker))).status).toBe(404);
    expect((await (await signedIn(auditor)).get('/register')).status).toBe(200);
    expect(await page('/register', elsewhere)).not.toContain('Thuis helpen');
    expect((await elsewhere.get(`/register/${one}`)).status).toBe(404);
    expect((await elsewhere.get(`/register/${one}/pdf`)).status).toBe(404);
  });
});

describe('The register as a file', () => {
  it('is a workbook with the sheets and keys that other programs know', async () => {
    const response = await take('xlsx');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="register-2026-03-02.xlsx"');
    const book = sheets(await readXlsx(await bytes(response)));
    expect([...book.keys()]).toEqual([
      ...['Processing', 'Purposes', 'Personal data', 'Data subjects', 'Data recipients', 'Contractors', 'Transfers'],
      ...['Register 30(1)', 'Processor 30(2)', 'About'],
    ]);
    const own = (sheet: string) => records(book.get(sheet)).filter(({ processing }) => processing === 'Thuis helpen');
    expect(records(book.get('Processing'))).toContainEqual(
      expect.objectContaining({
        ref_id: one,
        name: 'Thuis helpen',
        status: 'privacy_approved',
        labels: 'joint-controller',
      }),
    );
    expect(own('Purposes').map(({ legal_basis, article_9_condition }) => [legal_basis, article_9_condition])).toEqual([
      ['privacy_contract', 'privacy_preventive_medicine'],
      ['privacy_public_interest', 'privacy_preventive_medicine'],
      ['privacy_legal_obligation', 'privacy_preventive_medicine'],
    ]);
    expect(own('Personal data')[3]).toMatchObject({ name: 'Gegeven 4 van 1', is_sensitive: true });
    expect(own('Personal data')[0]!['retention']).toMatch(/^P1Y6M 18 maanden na de laatste afspraak\./);
    expect(own('Data subjects').map(({ category }) => category)).toEqual(['clients', 'family']);
    expect(own('Contractors')[1]).toMatchObject({ relationship_type: 'privacy_data_processor', country: 'US' });
    expect(own('Transfers')).toEqual([
      expect.objectContaining({ transfer_mechanism: 'privacy_standard_contractual_clauses', country: 'US' }),
    ]);
  });

  it('keeps what those sheets cannot hold on sheets of its own: article 30 whole, and who made it when', async () => {
    const book = sheets(await readXlsx(await bytes(await take('xlsx'))));
    const whole = records(book.get('Register 30(1)')).find(({ id }) => id === one)!;
    expect(Object.values(whole).join('\n')).toContain('Gemeente Voorbeeldstad (privacy@example.org)');
    expect(whole['ISO 8601']).toBe('P1Y6M');
    const processor = records(book.get('Processor 30(2)'));
    expect(processor.map(({ Activiteit }) => Activiteit)).toEqual(['Salarissen doen']);
    expect(processor[0]!['In opdracht van']).toBe('Bakkerij De Korst (post@example.org)');
    expect(records(book.get('Processing')).map(({ name }) => name)).not.toContain('Salarissen doen');
    expect(Object.fromEntries((book.get('About') ?? []).map(([name, value]) => [name, value]))).toMatchObject({
      format: 'zorgvuldig-register/1',
      made_at: '2026-03-02T10:00:00+01:00',
      organisation: 'Praktijk Voorbeeld',
    });
  });

  it('is a CSV with one line per activity that says what it is', async () => {
    const response = await take('csv');
    const rows = records(sheets(readCsv(await bytes(response))).get('csv'));
    expect(rows.map(({ Activiteit }) => Activiteit)).toEqual(
      expect.arrayContaining(['Thuis helpen', 'Salarissen doen']),
    );
    expect(rows[0]).toMatchObject({ Formaat: 'zorgvuldig-register/1', Organisatie: 'Praktijk Voorbeeld' });
  });

  it('is a tagged PDF with both registers', async () => {
    const { root, title, language } = readPdf(await bytes(await take('pdf')));
    expect({ title, language }).toEqual({ title: 'Register van verwerkingsactiviteiten', language: 'nl' });
    expect(nodesOf(root, 'H2').map(({ text }) => text)).toEqual([
      'Van wie is dit register?',
      'Gegevenskaart',
      'Wat wij zelf beslissen (AVG 30, lid 1)',
      'Wat wij voor een ander doen (AVG 30, lid 2)',
    ]);
    expect(nodesOf(root, 'H3').map(({ text }) => text)).toContain('Thuis helpen');
    expect(nodesOf(root, 'Figure')[0]?.alt).toMatch(/^Gegevens komen van: .+\. Gegevens gaan naar: .+\.$/);
    expect(nodesOf(root, 'TH').map(({ text }) => text)).toContain('Buiten de EER');
  });

  it('is a PDF of one activity as well', async () => {
    const { title, text } = readPdf(await bytes(await web.get(`/register/${one}/pdf`)));
    expect(title).toBe('Thuis helpen');
    expect(text).toContain('Gemeente Voorbeeldstad');
  });

  it('has beside it the plan itself as a PDF: the ten steps and the data map', async () => {
    const response = await web.get(`/activiteiten/${practice.activity}/plan.pdf`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const { root, title, text } = readPdf(await bytes(response));
    expect(title).toBe('Begeleiding');
    const headings = nodesOf(root, 'H2').map((heading) => heading.text);
    expect(headings[0]).toBe('Gegevenskaart');
    expect(headings.filter((heading) => /^\d+\. /.test(heading))).toHaveLength(10);
    expect(nodesOf(root, 'Figure')[0]?.alt).toMatch(/^Gegevens komen van: .+\. Gegevens gaan naar: .+\.$/);
    expect(nodesOf(root, 'Figure')[1]?.alt).toBe('Strook van de tien stappen: 10 van 10 besproken');
    expect(text).toContain('Besproken.');
    const worker = await signedIn(await practice.colleague(['worker']));
    const forWorker = readPdf(await bytes(await worker.get(`/activiteiten/${practice.activity}/plan.pdf`)));
    expect(forWorker.text).not.toContain('Besproken met Team');
    expect((await worker.get(`/activiteiten/${newId()}/plan.pdf`)).status).toBe(404);
  });

  it('leaves a line in the log for each time that somebody takes it along', async () => {
    const bodies = () =>
      world.asSuperuser<{ body: string }>(
        `select convert_from(body, 'utf8') as body from audit_entries where organisation_id = $1`,
        [practice.organisation],
      );
    const count = async (action: string) => (await bodies()).filter(({ body }) => body.includes(action)).length;
    const [before, ofOne] = [await count('register.export-register'), await count('register.export-entry')];
    await take('csv');
    await web.get(`/register/${one}/pdf`);
    expect(await count('register.export-register')).toBe(before + 1);
    expect(await count('register.export-entry')).toBe(ofOne + 1);
  });

  it('says what to do first where nothing runs yet, and takes no other format', async () => {
    const organisation = newId();
    const founded = await does(callerIn(ground, organisation, { kind: 'system' }), foundOrganisation, {
      ...{ name: 'Nieuw Begin', country: 'NL', kind: 'solo', template: null },
      founder: { name: 'Noor Voorbeeld', mail: `${organisation}@example.org`, language: 'nl' },
    });
    const empty = await signedIn({ account: founded.account, organisation });
    expect(await page('/register', empty)).toContain('Het register vult zichzelf');
    const refused = await take('pdf', empty);
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Keur eerst een plan goed')]);
    expect((await take('exe')).status).toBe(422);
  });
});

describe('A large register as a file', () => {
  it('is made by a job that shows how far it is, and then waits sealed until it ends', async () => {
    const large = await openPractice(world, { kind: 'team' });
    await addPlans(large.founder, large.activity, { count: 70, fields: 3 });
    const own = await signedIn({ account: large.account, organisation: large.organisation });
    await workOnJobs(ground, { mail: world.outbox.mail, sms: world.outbox.sms } as never);
    const where = await own.goes(take('xlsx', own));
    expect(where).toMatch(/^\/register\/uitvoer\/[0-9a-f-]{36}$/);
    const watch = async () => {
      const response = await own.get(where);
      return { html: await response.text(), refresh: response.headers.get('refresh') };
    };
    const first = await watch();
    if (first.refresh !== null) expect(first.html).toMatch(/van 71 activiteiten gelezen \(\d+%\)/);
    await expect.poll(async () => (await watch()).html, { timeout: 30_000 }).toContain('Je bestand is klaar');
    expect((await watch()).refresh).toBeNull();

    const book = sheets(await readXlsx(await bytes(await own.get(`${where}/bestand`))));
    expect(book.get('Processing')).toHaveLength(72);
    const [{ file }] = (await world.asSuperuser<{ file: Buffer }>(
      'select file from register_exports where organisation_id = $1',
      [large.organisation],
    )) as [{ file: Buffer }];
    expect([file.includes('PK\u0003\u0004'), file.includes('UEsDB')]).toEqual([false, false]);

    const colleague = await large.colleague(['fg']);
    expect((await (await signedIn(colleague)).get(where)).status).toBe(404);
    expect((await (await signedIn(colleague)).get(`${where}/bestand`)).status).toBe(404);

    world.clock.moveDays(2);
    expect((await own.get(where)).status).toBe(404);
    await does(large.system, forgetOldExports, {});
    expect(
      await world.asSuperuser('select id from register_exports where organisation_id = $1', [large.organisation]),
    ).toEqual([]);
  });
});
