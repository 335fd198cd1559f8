import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { openPractice } from '../../../test/support/practice.ts';
import { somePlan } from '../../../test/support/some-plan.ts';
import { openWorld } from '../../../test/support/world.ts';
import { errorPages } from '../../platform/http/error-pages.tsx';
import type { Web } from '../../platform/http/web.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { type Dpia, findDpia, findPlan } from '../plan/index.ts';
import { toPlanFile } from './formats/plan-file.ts';
import { forgetOldUploads } from './index.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
const { ground } = world;
const making = { at: new Date('2026-03-02T09:00:00Z'), organisation: 'Elders', lawOf: (id: string) => id };

/** The routes of exchange with somebody signed in. */
function browser({ actor, organisation }: Caller) {
  const app = new Hono<Web>();
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', 'nl');
    w.set('identity', { actor, organisation });
    w.set('view', async (language) => ({
      ...{ language, path: w.req.path, who: null, navigation: [], help: null, demo: null },
    }));
    await next();
  });
  app.route('/', routes);
  errorPages(app, ground.log);
  const answered = async (response: Response | Promise<Response>) => {
    const answer = await response;
    const to = answer.headers.get('location') ?? '';
    return { status: answer.status, to, headers: answer.headers, page: await answer.text() };
  };
  return {
    get: (path: string) => answered(app.request(path)),
    post: (path: string, fields: Record<string, string> = {}) =>
      answered(app.request(path, { method: 'POST', body: new URLSearchParams(fields) })),
    upload: (content: string | Uint8Array<ArrayBuffer>, name = 'bestand.json') => {
      const form = new FormData();
      form.set('bestand', new File([content], name));
      return answered(app.request('/activiteiten/importeren', { method: 'POST', body: form }));
    },
  };
}

const practice = async () => {
  const opened = await openPractice(world, { kind: 'team', country: 'NL', template: 'begeleiding-wijkteam' });
  return { ...opened, web: browser(opened.founder) };
};
const planFile = (plan = somePlan()) => JSON.stringify(toPlanFile(plan, making).value);
const countOf = async (organisation: string, table: string) => {
  const [row] = await world.asSuperuser<{ n: number }>(
    `select count(*)::int as n from ${table} where organisation_id = '${organisation}'`,
  );
  return row!.n;
};

describe('bringing in a file', () => {
  it('shows what will come in before anything is saved, and then makes a draft of it', async () => {
    const { web, organisation, founder } = await practice();
    const before = await countOf(organisation, 'activities');
    const plan = { ...somePlan(), title: { nl: 'Meegebracht plan', en: '' } };
    const sent = await web.upload(planFile(plan));
    expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/^\/activiteiten\/importeren\/[0-9a-f-]{36}$/)]);
    const preview = await web.get(sent.to);
    expect(preview.page).toContain('Meegebracht plan');
    expect(await countOf(organisation, 'activities')).toBe(before);

    const done = await web.post(sent.to);
    const activity = /^\/activiteiten\/([0-9a-f-]{36})\?gelukt=ingelezen$/.exec(done.to)?.[1];
    const found = await inTransaction(founder, (c) => findPlan(c, activity!));
    expect([found?.state, found?.document.title.nl]).toEqual(['draft', 'Meegebracht plan']);
    expect(found?.document.steps.some(({ discussed }) => discussed)).toBe(false);
    expect(await countOf(organisation, 'uploads')).toBe(0);
    expect((await web.get(sent.to)).status).toBe(404);
    expect((await web.post(sent.to)).status).toBe(404);
  });

  it('says that an activity of this name is there already, and makes a second one only when asked', async () => {
    const { web } = await practice();
    const file = planFile({ ...somePlan(), title: { nl: 'Meegebracht plan', en: '' } });
    const { to } = await web.upload(file);
    expect((await web.get(to)).page).not.toContain('Deze activiteit is er al');
    const first = (await web.post(to)).to.split('?')[0]!;
    const again = await web.get((await web.upload(file.replace('Meegebracht plan', 'meegebracht PLAN'))).to);
    expect(again.page).toContain('Deze activiteit is er al');
    expect(again.page).toContain(`href="${first}"`);
  });

  it('knows a file by what it holds, whatever its name says', async () => {
    const { web } = await practice();
    expect((await web.upload(planFile(), 'vakantie.xlsx')).status).toBe(303);
  });

  it('says what is wrong and where, and keeps nothing', async () => {
    const { web, organisation } = await practice();
    for (const content of ['{"format":"zorgvuldig-plan","version":2,"plan":{}}', '{"a":', 'x;y\n1;2', '']) {
      const { status, page } = await web.upload(content);
      expect([content, status]).toEqual([content, 422]);
      expect(page).toContain('Fout:');
    }
    expect((await web.upload('{"a":')).page).toContain('regel 1, kolom 6: het bestand houdt hier te vroeg op');
    expect(await countOf(organisation, 'uploads')).toBe(0);
  });

  it('shows a file that is full of script as text', async () => {
    const { web } = await practice();
    const plan = { ...somePlan(), title: { nl: '<script>alert(1)</script>', en: '' } };
    const { page } = await web.get((await web.upload(planFile(plan))).to);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert');
  });

  it('takes out what turns the direction of a title', async () => {
    const { web, founder } = await practice();
    const plan = { ...somePlan(), title: { nl: 'Plan \u202egnirutsrevo\u2066', en: '' } };
    const { to } = await web.upload(planFile(plan));
    expect((await web.get(to)).page).not.toMatch(/[\u202e\u2066]/);
    const activity = /activiteiten\/([0-9a-f-]{36})/.exec((await web.post(to)).to)![1]!;
    const found = await inTransaction(founder, (c) => findPlan(c, activity));
    expect(found!.document.title.nl).toBe('Plan gnirutsrevo');
  });

  it('refuses 50 MB with a page that says what is possible', async () => {
    const { web } = await practice();
    const { status, page } = await web.upload(new Uint8Array(50_000_000));
    expect(status).toBe(413);
    expect(page).toContain('groter dan 10 MB');
  });

  it('is for who owns plans: a worker sees nothing here, and nobody sees the file of another', async () => {
    const { web, colleague } = await practice();
    const worker = browser(await colleague(['worker']));
    expect((await worker.get('/activiteiten/importeren')).status).toBe(404);
    expect((await worker.upload(planFile())).status).toBe(404);
    const { to } = await web.upload(planFile());
    const other = browser(await colleague(['process-owner']));
    expect((await other.get(to)).status).toBe(404);
    expect((await other.post(to)).status).toBe(404);
  });

  it('keeps the file encrypted, and forgets it after a day', async () => {
    const { web, organisation, system } = await practice();
    const { to } = await web.upload(planFile({ ...somePlan(), title: { nl: 'Onleesbaar', en: '' } }));
    const [row] = await world.asSuperuser<{ content: Buffer }>(
      `select content from uploads where organisation_id = '${organisation}'`,
    );
    expect(row!.content.includes('Onleesbaar')).toBe(false);
    await forgetOldUploads.perform(system, {});
    expect((await web.get(to)).status).toBe(200);
    world.clock.moveDays(2);
    expect((await web.get(to)).status).toBe(404);
    await forgetOldUploads.perform(system, {});
    expect(await countOf(organisation, 'uploads')).toBe(0);
  });
});

describe('a register', () => {
  const csv = 'name;description\nNieuwsbrief;Mails\n;zonder naam\nVrijwilligers;Rooster\n';
  it('shows each row with what is wrong with it, and lets in the rows somebody chose', async () => {
    const { web, organisation } = await practice();
    const before = await countOf(organisation, 'activities');
    const { to } = await web.upload(csv, 'register.csv');
    const { page } = await web.get(to);
    expect(page).not.toContain('staat het er weer in');
    expect(page).toContain('blad csv, rij 3, kolom name: hier hoort een naam te staan');
    expect((await web.post(to)).status).toBe(422);
    expect((await web.post(to, { 'rij[]': '1' })).status).toBe(422);
    expect(await countOf(organisation, 'activities')).toBe(before);
    expect((await web.post(to, { 'rij[]': '2' })).to).toMatch(/gelukt=ingelezen$/);
    expect(await countOf(organisation, 'activities')).toBe(before + 1);
  });
});

describe('a file of another program', () => {
  it('comes in with what a plan can hold, and what is left is kept and given back', async () => {
    const { web, organisation } = await practice();
    const file = {
      pia: { name: 'Schuldhulp', dpo_opinion: 'Let op de termijn.' },
      answers: [{ id: 1, reference_to: 214, data: { text: '<p onclick="x">Elk jaar</p><script>x</script>' } }],
      measures: [],
      evaluations: [{ reference_to: '3.1.[object Object]' }],
      comments: [{ description: 'Goed bezig', reference_to: 111 }],
    };
    const { to } = await web.upload(JSON.stringify(file));
    const preview = await web.get(to);
    expect(preview.page).toContain('het oordeel van de FG');
    const activity = /activiteiten\/([0-9a-f-]{36})/.exec((await web.post(to)).to)![1]!;
    const kept = await web.get(`/activiteiten/${activity}/meenemen`);
    expect(kept.page).toContain('het antwoord bij ‘Juist en actueel’');
    const [row] = await world.asSuperuser<{ content: Buffer }>(
      `select content from origins where organisation_id = '${organisation}'`,
    );
    expect(row!.content.includes('Let op')).toBe(false);
    const back = await web.post(`/activiteiten/${activity}/meenemen`, { formaat: 'pia' });
    expect(JSON.parse(back.page)).toMatchObject({
      ...file,
      answers: expect.arrayContaining([{ ...file.answers[0], data: { text: '<p>Elk jaar</p>' } }]),
    });
  });
});

describe('the DPIA in a file of the CNIL', () => {
  const file = {
    pia: {
      ...{ name: 'Schuldhulp', dpo_status: 1, dpo_opinion: 'Goed doordacht.' },
      ...{ concerned_people_searched_opinion: true, concerned_people_opinion: 'Ze vinden het fijn.' },
    },
    answers: [
      { id: 1, reference_to: 341, data: { text: null, gauge: null, list: ['Hulp komt te laat'] } },
      { id: 2, reference_to: 345, data: { text: null, gauge: 4, list: [] } },
      { id: 3, reference_to: 346, data: { text: null, gauge: 0, list: [] } },
    ],
    measures: [],
    evaluations: [],
    comments: [],
  };
  const comesIn = async ({ web }: Awaited<ReturnType<typeof practice>>, content: string) => {
    const { to } = await web.upload(content);
    const preview = await web.get(to);
    const activity = /activiteiten\/([0-9a-f-]{36})/.exec((await web.post(to)).to)![1]!;
    return { preview: preview.page, activity };
  };

  it('is shown, becomes the DPIA of the draft, and brings no advice', async () => {
    const here = await practice();
    const { preview, activity } = await comesIn(here, JSON.stringify(file));
    for (const shown of ['Hulp komt te laat', 'Ze vinden het fijn.', 'Goed doordacht.', 'telt hier niet als advies'])
      expect(preview).toContain(shown);
    const dpia = await inTransaction(here.founder, (c) => findDpia(c, activity, 'draft'));
    expect(dpia!.risks).toMatchObject([
      {
        ...{ event: 'loss', description: 'Hulp komt te laat', after: null, before: null, residual: null },
        begun: { severity: 4, likelihood: null },
      },
    ]);
    expect(dpia).toMatchObject({ made: true, finished: false, advice: { kind: 'not-asked' }, turns: [] });
    expect(dpia!.views).toEqual({ choice: 'asked', who: '', said: 'Ze vinden het fijn.' });
    const back = await here.web.post(`/activiteiten/${activity}/meenemen`, { formaat: 'pia' });
    expect(JSON.parse(back.page)).toMatchObject(file);
  });

  it('goes out of a running plan with its advice, and comes in elsewhere with the same risks', async () => {
    const here = await practice();
    const out = await here.web.post(`/activiteiten/${here.activity}/meenemen`, { formaat: 'pia' });
    const kept = await inTransaction(here.founder, (c) => findDpia(c, here.activity));
    const known = kept!.risks.filter(({ event }) => event === 'access');
    expect(known.length).toBeGreaterThan(1);
    expect(JSON.parse(out.page)).toMatchObject({
      pia: { dpo_status: 1, dpos_names: 'FG', dpo_opinion: expect.stringMatching(/^Akkoord/) },
    });

    const elsewhere = await practice();
    const { activity } = await comesIn(elsewhere, out.page);
    const dpia = await inTransaction(elsewhere.founder, (c) => findDpia(c, activity, 'draft'));
    const told = (risks: typeof known) =>
      risks.map(({ description, originWhy, begun, after, measures }) => ({
        ...{ description, originWhy, begun, after },
        measures: measures.map(({ planMeasure, text }) => [planMeasure !== null, text]),
      }));
    expect(told([...dpia!.risks])).toEqual(told(known));
    expect([dpia!.views, dpia!.advice]).toEqual([kept!.views, { kind: 'not-asked' }]);
  });
});

describe('taking an activity along', () => {
  it('gives a file that comes in again elsewhere, and leaves a line in the log', async () => {
    const { web, activity, founder } = await practice();
    const page = await web.get(`/activiteiten/${activity}/meenemen`);
    expect(page.page).toContain('Plan van Zorgvuldig (JSON)');
    const file = await web.post(`/activiteiten/${activity}/meenemen`, { formaat: 'plan' });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+\.plan\.json"$/);
    expect(file.page).not.toContain('Besproken.');
    const elsewhere = await practice();
    expect((await elsewhere.web.upload(file.page)).status).toBe(303);
    const log = await world.asSuperuser<{ body: string }>(
      `select convert_from(body, 'utf8') as body from audit_entries where organisation_id = '${founder.organisation}'`,
    );
    expect(log.some(({ body }) => body.includes('"exchange.export-activity"'))).toBe(true);
  });

  it('takes the DPIA along; elsewhere it stands on the draft, and its advice does not count', async () => {
    const { web, activity, founder } = await practice();
    const here = await inTransaction(founder, (c) => findDpia(c, activity));
    expect([here!.risks.length > 0, here!.advice.kind]).toEqual([true, 'replied']);
    const file = await web.post(`/activiteiten/${activity}/meenemen`, { formaat: 'plan' });
    const elsewhere = await practice();
    const { to } = await elsewhere.web.upload(file.page);
    expect((await elsewhere.web.get(to)).page).toContain('het advies over de DPIA');
    const brought = /activiteiten\/([0-9a-f-]{36})/.exec((await elsewhere.web.post(to)).to)![1]!;
    const there = await inTransaction(elsewhere.founder, (c) => findDpia(c, brought, 'draft'));
    const toldOf = (dpia: Dpia | null) => dpia!.risks.map(({ description, residual }) => [description, residual]);
    expect(toldOf(there)).toEqual(toldOf(here));
    expect([there!.decision, there!.views]).toEqual([here!.decision, here!.views]);
    expect([there!.advice.kind, there!.withoutOfficer]).toEqual(['not-asked', '']);
  });

  it('carries what was discussed only when somebody asks', async () => {
    const { web, activity } = await practice();
    const file = await web.post(`/activiteiten/${activity}/meenemen`, { formaat: 'plan', notities: 'ja' });
    expect(file.page).toContain('Besproken.');
  });

  it('is not for who only works with plans, and not from elsewhere', async () => {
    const { activity, colleague } = await practice();
    const worker = browser(await colleague(['worker']));
    expect((await worker.get(`/activiteiten/${activity}/meenemen`)).status).toBe(404);
    expect((await worker.post(`/activiteiten/${activity}/meenemen`, { formaat: 'plan' })).status).toBe(404);
    const { web: elsewhere } = await practice();
    expect((await elsewhere.post(`/activiteiten/${activity}/meenemen`, { formaat: 'plan' })).status).toBe(404);
  });

  it('publishes the schema of the format', async () => {
    const { web } = await practice();
    const { status, page } = await web.get('/formaten/plan-2.schema.json');
    expect([status, (JSON.parse(page) as { $id: string }).$id]).toEqual([
      200,
      'http://127.0.0.1:3000/formaten/plan-2.schema.json',
    ]);
  });
});
