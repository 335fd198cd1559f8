import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { formIn } from '../../../../test/support/forms.ts';
import { readPdf } from '../../../../test/support/pdf.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { errorPages } from '../../../platform/http/error-pages.tsx';
import type { Web } from '../../../platform/http/web.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { discussTemplate } from '../run-template.ts';
import { routes } from '../routes.tsx';
import { startActivity } from '../start-activity.ts';
import { findDpia } from './find-dpia.ts';
import { dpiaTasks } from './tasks.ts';

const world = await openWorld();
const { ground } = world;
type Fields = Record<string, string | string[]>;

/** The routes of plans with somebody signed in, as `app.tsx` would have it. */
function browser({ organisation, actor }: Caller) {
  const app = new Hono<Web>();
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', 'nl');
    w.set('identity', { actor, organisation });
    w.set('view', async () => ({
      language: 'nl',
      path: w.req.path,
      who: null,
      navigation: [],
      help: null,
      demo: null,
    }));
    await next();
  });
  app.route('/', routes);
  errorPages(app, ground.log);
  const get = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, page: await answer.text() };
  };
  async function post(path: string, fields: Fields) {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') body.append(name, value);
      else for (const one of value) body.append(`${name}[]`, one);
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.request(path, { method: 'POST', body: body.toString(), headers });
    return { status: answer.status, to: answer.headers.get('location') ?? '', page: await answer.text() };
  }
  return {
    get,
    post,
    raw: (path: string) => app.request(path),
    /** Fills in the form on a page over what stands in it. Answers where it leads, without the notice. */
    async fills(path: string, fields: Fields, action = path): Promise<string> {
      const { page } = await get(path);
      const sent = await post(action, { hierna: 'volgende', ...formIn(page, action), ...fields });
      if (sent.status !== 303) throw new Error(`${action}: ${sent.status} ${sent.page}`);
      return sent.to.replace(/\?.*$/, '');
    },
  };
}
type Web_ = ReturnType<typeof browser>;

/** A team with a draft of this template that waits for nothing but its DPIA. */
async function team({ officer = true, template = 'begeleiding-wijkteam' } = {}) {
  const at = await openPractice(world, { kind: 'team', country: 'NL', template: 'begeleiding-wijkteam' });
  const fg = officer ? await at.colleague(['fg']) : undefined;
  const begun = await inTransaction(at.founder, async (c) => {
    const started = await discussTemplate(c, template, 10, () => ({
      ...{ discussed: 'Besproken.', with: 'Team', openQuestion: '' },
    }));
    // What the demo would write goes again: here somebody writes it by hand.
    return started;
  });
  await world.asSuperuser('delete from dpia_turns where activity_id = $1', [begun.activity]);
  await world.asSuperuser('delete from dpias where activity_id = $1', [begun.activity]);
  const here = `/activiteiten/${begun.activity}`;
  return {
    ...at,
    activity: begun.activity,
    here,
    dpia: `${here}/dpia`,
    web: browser(at.founder),
    officer: fg,
    fg: fg && browser(fg),
  };
}

const approve = async (web: Web_, here: string) => {
  const { page } = await web.get(`${here}/controle`);
  if (!page.includes(`action="${here}/versies"`)) return 'not yet';
  return (await web.post(`${here}/versies`, formIn(page, `${here}/versies`))).status;
};

/** Walks all pages of questions; these fit, the others do not. Answers where it ends. */
async function judges(web: Web_, dpia: string, fitting: readonly string[]): Promise<string> {
  let path = `${dpia}/vraag/1`;
  while (path.includes('/vraag/')) {
    const fields = formIn((await web.get(path)).page, path);
    const asked = [fields['vragen'] ?? []].flat();
    const judged = asked.flatMap((id) => [
      [`antwoord.${id}`, fitting.includes(id) ? 'fits' : 'fits-not'],
      [`waarom.${id}`, 'Zo zit het hier.'],
    ]);
    path = await web.fills(path, Object.fromEntries(judged) as Fields);
  }
  return path;
}

const weighing = (likelihood: number, severity: number) => ({
  ...{
    kans: String(likelihood),
    kansreden: 'Het komt voor.',
    ernst: String(severity),
    ernstreden: 'Het raakt mensen.',
  },
});
const mina = 'De huisgenoot van Mina Verzonnen leest mee.';

/** One risk through its three steps. Answers its id. */
async function addsRisk(web: Web_, dpia: string, after: { likelihood: number; severity: number }): Promise<string> {
  const described = { beschrijving: mina, herkomst: 'inside', gebeurtenis: 'access', ...weighing(3, 4) };
  const measures = await web.fills(`${dpia}/risicos/nieuw`, described);
  const [, id] = /risicos\/([0-9a-f-]{36})\/maatregelen$/.exec(measures)!;
  const own = { 'nieuw.tekst': 'Samen nabellen.', 'nieuw.wie': 'Het team', 'nieuw.klaar': '2026-06-01' };
  const [, planned] = /name="uitplan\[\]" value="([^"]+)"/.exec((await web.get(measures)).page)!;
  const next = await web.fills(measures, { uitplan: [planned!], ...own });
  expect(next).toBe(`${dpia}/risicos/${id}/na`);
  expect(await web.fills(next, weighing(after.likelihood, after.severity))).toBe(`${dpia}/risicos`);
  return id!;
}

/** Everything that the owner writes. */
async function writes(web: Web_, dpia: string, after = { likelihood: 1, severity: 3 }) {
  expect(await judges(web, dpia, ['dpia.wp248.4', 'dpia.wp248.7', 'dpia.nl.8'])).toBe(`${dpia}/besluit`);
  expect(await web.fills(`${dpia}/besluit`, { keuze: 'do', waarom: '' })).toBe(`${dpia}/noodzaak`);
  const weighed = { minder: 'Nee, dit is het minste.', weegt: 'Ja, de hulp weegt op.', rechten: '' };
  expect(await web.fills(`${dpia}/noodzaak`, weighed)).toBe(`${dpia}/risicos`);
  const risk = await addsRisk(web, dpia, after);
  expect(await web.fills(`${dpia}/risicos`, { compleet: 'Met het team nagelopen.' })).toBe(`${dpia}/meningen`);
  const views = { keuze: 'asked', wie: 'De cliëntenraad', gezegd: 'Ze willen weten wie meekijkt.' };
  expect(await web.fills(`${dpia}/meningen`, views)).toBe(`${dpia}/fg`);
  return risk;
}

describe('the need for a DPIA', () => {
  it('is judged before a plan with sensitive data can be approved', async () => {
    const { web, here, dpia } = await team();
    expect(await approve(web, here)).toBe('not yet');
    const { page } = await web.get(`${here}/controle`);
    expect(page).toContain('Kijk eerst of een DPIA nodig is.');
    expect(page).toContain(`href="${dpia}/vraag/1"`);
  });

  it('is suggested by the plan, and never chosen for somebody', async () => {
    const { web, dpia } = await team();
    const { page } = await web.get(`${dpia}/vraag/2`);
    expect(page).toContain('Voorstel uit het plan: Ja.');
    expect(page).toContain('nog niet nagekeken door een jurist');
    expect(page).not.toMatch(/type="radio"[^>]*\schecked/);
  });

  it('asks a reason for each criterion, and keeps what was typed', async () => {
    const { web, dpia } = await team();
    const path = `${dpia}/vraag/1`;
    const fields = formIn((await web.get(path)).page, path);
    const sent = await web.post(path, {
      ...fields,
      'antwoord.dpia.wp248.1': 'fits',
      'waarom.dpia.wp248.1': '',
      'waarom.dpia.wp248.2': 'Niets gaat vanzelf.',
    });
    expect(sent.status).toBe(422);
    expect(sent.page).toContain('href="#veld-waarom-dpia-wp248-1"');
    expect(sent.page).toContain('Niets gaat vanzelf.');
  });

  it('is answered once for all that was left open, but not where the plan points at something', async () => {
    const { web, dpia } = await team();
    const together = { rest: 'ja', restwaarom: 'Dat doen we hier niet.' };
    expect(await web.fills(`${dpia}/vraag/1`, together)).toContain('/vraag/2');
    const saved = formIn((await web.get(`${dpia}/vraag/1`)).page, `${dpia}/vraag/1`);
    expect(saved['antwoord.dpia.wp248.1']).toBe('fits-not');
    expect(saved['waarom.dpia.wp248.1']).toBe('Dat doen we hier niet.');
    const second = `${dpia}/vraag/2`;
    const refused = await web.post(second, { ...formIn((await web.get(second)).page, second), ...together });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('href="#veld-antwoord-dpia-wp248-4"');
    expect(refused.page).not.toContain('href="#veld-antwoord-dpia-wp248-5"');
  });

  it('that is not there is recorded, and then the plan can be approved', async () => {
    const { web, here, dpia } = await team();
    await judges(web, dpia, []);
    expect(await approve(web, here)).toBe(303);
  });

  it('cannot be decided away where the list of the authority asks it', async () => {
    const { web, here, dpia } = await team();
    await judges(web, dpia, ['dpia.nl.8']);
    const { page } = await web.get(`${dpia}/besluit`);
    expect(page).not.toContain('value="do-not"');
    await web.fills(`${dpia}/besluit`, { keuze: 'do-not', waarom: 'Geen tijd.' });
    expect(await approve(web, here)).toBe('not yet');
    expect((await web.get(`${here}/controle`)).page).toContain('staat op de lijst van de toezichthouder');
  });
});

describe('a DPIA from the first question to an approved plan', () => {
  it('passes the officer, whose no is answered with reasons and stays to be read', async () => {
    const { web, fg, here, dpia, founder, activity } = await team();
    await writes(web, dpia);
    expect((await web.get(`${here}/controle`)).page).toContain('De FG heeft nog niet geadviseerd');
    await web.fills(`${dpia}/fg`, { vraag: 'Kijk vooral naar het delen.' }, `${dpia}/fg/vraag`);
    expect((await web.get(`${here}/controle`)).page).toContain('Wacht op het antwoord.');
    expect((await fg!.get(`${dpia}`)).page).toContain('De eigenaar vraagt jouw advies.');
    const silent = await fg!.post(`${dpia}/fg/advies`, { oordeel: 'not-agree', advies: '' });
    expect(silent.status).toBe(422);
    await fg!.fills(`${dpia}/fg`, { oordeel: 'not-agree', advies: 'Vraag eerst de huisarts.' }, `${dpia}/fg/advies`);
    expect((await web.get(`${here}/controle`)).page).toContain('Volg het, of wijk af en schrijf op waarom.');
    expect((await web.post(`${dpia}/fg/antwoord`, { antwoord: 'deviate', reden: '' })).status).toBe(422);
    expect(await approve(web, here)).toBe('not yet');
    await web.fills(`${dpia}/fg`, { antwoord: 'deviate', reden: 'De huisarts is al gevraagd.' }, `${dpia}/fg/antwoord`);
    expect(await approve(web, here)).toBe(303);

    const found = await inTransaction(founder, (c) => findDpia(c, activity));
    expect(found).toMatchObject({ outcome: 'needed', made: true, finished: true, draft: false, round: 1 });
    expect(found!.advice).toMatchObject({
      kind: 'replied',
      advised: { opinion: 'not-agree', words: 'Vraag eerst de huisarts.' },
      replied: { reply: 'deviate', words: 'De huisarts is al gevraagd.' },
    });
    expect(found!.risks).toMatchObject([
      {
        description: mina,
        levelBefore: 'high',
        levelAfter: 'low',
        residual: 'low',
        measures: [{ owner: '' }, { owner: 'Het team' }],
      },
    ]);
    const change = ground.database.withOrganisation(founder.organisation, (tx) =>
      tx.updateTable('dpia_turns').set({ opinion: 'agree' }).where('activity_id', '=', activity).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    // What was approved is read only: there is no draft to write in.
    expect((await web.post(`${dpia}/noodzaak`, { revisie: '1', minder: 'x', weegt: 'y' })).status).toBe(404);
  });

  it('is kept unreadable in the database', async () => {
    const { web, dpia, activity } = await team();
    await writes(web, dpia);
    await web.fills(`${dpia}/fg`, { vraag: `Denk aan ${mina}` }, `${dpia}/fg/vraag`);
    const rows = await world.asSuperuser<{ sealed: Buffer }>(
      `select content as sealed from dpias where activity_id = $1
       union all select words from dpia_turns where activity_id = $1`,
      [activity],
    );
    expect(rows).toHaveLength(2);
    expect(Buffer.concat(rows.map(({ sealed }) => sealed)).includes('Verzonnen')).toBe(false);
  });

  it('makes a report that shows everything, on the page and as a tagged PDF', async () => {
    const { web, dpia } = await team();
    await writes(web, dpia);
    const { page } = await web.get(`${dpia}/rapport`);
    for (const said of [
      mina,
      'Samen nabellen.',
      'Iemand ziet het die het niet mag zien',
      'De cliëntenraad',
      'Nee, dit is het minste.',
      'Er is nog geen advies.',
    ])
      expect(page).toContain(said);
    const answer = await web.raw(`${dpia}/rapport.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = readPdf(Buffer.from(await answer.arrayBuffer()));
    expect(pdf).toMatchObject({ language: 'nl', tagged: true });
    expect(pdf.title).toContain('DPIA');
  });

  it('does not write over what somebody else saved meanwhile', async () => {
    const { web, dpia } = await team();
    const path = `${dpia}/noodzaak`;
    const old = formIn((await web.get(path)).page, path);
    await web.fills(path, { minder: 'Eerst.', weegt: 'Ja.' });
    const late = await web.post(path, { ...old, minder: 'Later.', weegt: 'Ja.' });
    expect(late.status).toBe(422);
    expect(late.page).toContain('Later.');
    expect(formIn((await web.get(path)).page, path)['minder']).toBe('Eerst.');
  });

  it('lets go of a risk that was none', async () => {
    const { web, dpia, founder, activity } = await team();
    const risk = await addsRisk(web, dpia, { likelihood: 1, severity: 1 });
    await web.post(`${dpia}/risicos/${risk}/verwijdering`, {});
    expect((await inTransaction(founder, (c) => findDpia(c, activity, 'draft')))?.risks).toEqual([]);
  });
});

describe('a risk that stays high', () => {
  it('goes to the authority, and the plan waits for the answer or the end of the term', async () => {
    const { web, fg, here, dpia } = await team();
    await writes(web, dpia, { likelihood: 3, severity: 4 });
    await fg!.fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect((await web.get(`${here}/controle`)).page).toContain('Een risico blijft hoog.');
    expect((await web.get(`${dpia}/raadpleging`)).page).toContain('binnen 8 weken. Dat kan 6 weken langer worden.');
    const future = await web.post(`${dpia}/raadpleging`, { wat: 'consulted', dag: '2099-01-01', woorden: '' });
    expect(future.status).toBe(422);
    const before = await web.post(`${dpia}/raadpleging`, { wat: 'consulted', dag: '2025-12-01', woorden: '' });
    expect(before.status).toBe(422);
    expect(before.page).toContain('Toen stond dit risico hier nog niet zo.');
    await web.fills(`${dpia}/raadpleging`, { wat: 'consulted', dag: '2026-03-02', woorden: '' });
    const early = { wat: 'authority-answered', dag: '2026-03-01', woorden: 'Het mag.' };
    expect((await web.post(`${dpia}/raadpleging`, early)).status).toBe(422);
    expect((await web.get(`${here}/controle`)).page).toContain('De toezichthouder denkt nog na.');
    expect((await web.get(`${dpia}/raadpleging`)).page).toContain('27 april 2026');
    const answer = { wat: 'authority-answered', dag: '2026-03-02', woorden: 'Het mag, met een proef vooraf.' };
    await web.fills(`${dpia}/raadpleging`, answer);
    expect(await approve(web, here)).toBe(303);
  });

  it('that is new after the consultation is put to the authority as well', async () => {
    const { web, fg, here, dpia } = await team();
    await writes(web, dpia, { likelihood: 3, severity: 4 });
    await web.fills(`${dpia}/raadpleging`, { wat: 'consulted', dag: '2026-03-02', woorden: '' });
    const answer = { wat: 'authority-answered', dag: '2026-03-02', woorden: 'Het mag.' };
    await web.fills(`${dpia}/raadpleging`, answer);
    await addsRisk(web, dpia, { likelihood: 4, severity: 4 });
    await fg!.fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect(await approve(web, here)).toBe('not yet');
    expect((await web.get(`${here}/controle`)).page).toContain('Een risico blijft hoog.');
    expect((await web.get(`${dpia}/raadpleging`)).page).toContain('een hoog risico dat nog niet is voorgelegd');
    await web.fills(`${dpia}/raadpleging`, { wat: 'consulted', dag: '2026-03-02', woorden: '' });
    await web.fills(`${dpia}/raadpleging`, answer);
    expect(await approve(web, here)).toBe(303);
  });
});

describe('the advice of the officer', () => {
  it('is about what was read: a DPIA that changed after it is advised on again', async () => {
    const { web, fg, here, dpia } = await team();
    await writes(web, dpia);
    await fg!.fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    await web.fills(`${dpia}/noodzaak`, { minder: 'Ja hoor, het kan met veel minder.' });
    expect(await approve(web, here)).toBe('not yet');
    expect((await web.get(`${here}/controle`)).page).toContain('De DPIA veranderde na het advies van de FG.');
    expect((await web.get(`${dpia}/fg`)).page).toContain('Vraag de FG om er opnieuw naar te kijken.');
    await web.fills(`${dpia}/fg`, { vraag: 'Kijk je nog eens?' }, `${dpia}/fg/vraag`);
    await fg!.fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect(await approve(web, here)).toBe(303);
  });

  it('is not given on a page of a DPIA that changed meanwhile', async () => {
    const { web, fg, dpia } = await team();
    await writes(web, dpia);
    const read = formIn((await fg!.get(`${dpia}/fg`)).page, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/noodzaak`, { minder: 'Iets anders.' });
    const late = await fg!.post(`${dpia}/fg/advies`, { ...read, oordeel: 'agree', advies: 'Goed zo.' });
    expect(late.status).toBe(422);
    expect(late.page).toContain('De DPIA veranderde terwijl je las.');
    expect(late.page).toContain('Goed zo.');
  });

  it('is asked about a DPIA that is finished', async () => {
    const { web, dpia } = await team();
    await judges(web, dpia, ['dpia.nl.8']);
    await web.fills(`${dpia}/besluit`, { keuze: 'do', waarom: '' });
    const early = await web.post(`${dpia}/fg/vraag`, { vraag: '' });
    expect(early.status).toBe(422);
    expect(early.page).toContain('Maak de DPIA eerst af.');
    expect((await web.get(`${dpia}/fg`)).page).not.toContain(`action="${dpia}/fg/vraag"`);
  });

  it('that says no is followed with words about what changes', async () => {
    const { web, fg, dpia } = await team();
    await writes(web, dpia);
    await fg!.fills(`${dpia}/fg`, { oordeel: 'not-agree', advies: 'Nee.' }, `${dpia}/fg/advies`);
    const silent = await web.post(`${dpia}/fg/antwoord`, { antwoord: 'follow', reden: '' });
    expect(silent.status).toBe(422);
    expect(silent.page).toContain('Schrijf dan wat je verandert.');
    const words = { antwoord: 'follow', reden: 'We vragen de huisarts.' };
    expect(await web.fills(`${dpia}/fg`, words, `${dpia}/fg/antwoord`)).toBe(`${dpia}/fg`);
  });
});

describe('without an officer', () => {
  it('the advice of one from outside is written down, with a name', async () => {
    const { web, here, dpia } = await team({ officer: false });
    await writes(web, dpia);
    expect((await web.get(`${here}/controle`)).page).toContain('Er is nog geen advies van een FG.');
    const advice = { naam: 'Femke Verzonnen', oordeel: 'agree-with-advice', advies: 'Begin klein.' };
    await web.fills(`${dpia}/fg`, advice, `${dpia}/fg/buiten`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect((await web.get(`${dpia}/fg`)).page).toContain('Femke Verzonnen');
    expect(await approve(web, here)).toBe(303);
  });

  it('nobody writes down the advice of an officer who works here', async () => {
    const { web, dpia } = await team();
    await writes(web, dpia);
    const posed = await web.post(`${dpia}/fg/buiten`, { naam: 'Femke', oordeel: 'agree', advies: '' });
    expect(posed.status).toBe(422);
    expect(posed.page).toContain('Hier werkt een FG.');
  });

  it('one person alone decides with a reason', async () => {
    const at = await openPractice(world);
    const started = await startActivity.perform(at.founder, { template: 'begeleiding-zelfstandige' });
    const activity = (started as { value: string }).value;
    const web = browser(at.founder);
    const dpia = `/activiteiten/${activity}/dpia`;
    await judges(web, dpia, ['dpia.wp248.4', 'dpia.wp248.7']);
    const why = 'Eén zelfstandige met twintig cliënten.';
    expect(await web.fills(`${dpia}/besluit`, { keuze: 'do-not', waarom: why })).toBe(dpia);
    const { page } = await web.get(`/activiteiten/${activity}/controle`);
    expect(page).not.toContain(`${dpia}/`);
  });
});

describe('a next version of the plan', () => {
  it('stands on the DPIA before it, until the plan changes in what carries risk', async () => {
    const { web, fg, here, dpia, founder, activity } = await team();
    await writes(web, dpia);
    await fg!.fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect(await approve(web, here)).toBe(303);
    await web.post(`${here}/concept`, {});
    expect((await web.get(dpia)).page).toContain('Deze DPIA is gemaakt bij versie 1 en geldt nog.');
    const [draft] = await world.asSuperuser<{ document: { fields: { off: boolean }[] } }>(
      'select document from activity_drafts where activity_id = $1',
      [activity],
    );
    draft!.document.fields.find(({ off }) => !off)!.off = true;
    await world.asSuperuser('update activity_drafts set document = $2 where activity_id = $1', [
      activity,
      JSON.stringify(draft!.document),
    ]);
    expect((await web.get(dpia)).page).toContain('Het plan veranderde na de DPIA.');
    expect((await web.get(`${dpia}/herziening`)).page).toContain('Sinds de DPIA veranderde: de gegevens.');
    await web.fills(`${dpia}/herziening`, { woorden: 'Een gegeven minder, dus geen nieuw risico.' });
    expect((await web.get(dpia)).page).not.toContain('Het plan veranderde na de DPIA.');
    // The advice on an unchanged DPIA still holds; one that is written anew is advised on anew.
    expect((await web.get(`${here}/controle`)).page).not.toContain('De FG heeft nog niet geadviseerd');
    await web.fills(`${dpia}/noodzaak`, { weegt: 'Nog meer dan eerst.' });
    expect((await web.get(`${here}/controle`)).page).toContain('De FG heeft nog niet geadviseerd');
    const first = await inTransaction(founder, (c) => findDpia(c, activity, 1));
    expect(first?.proportionality?.weighs).toBe('Ja, de hulp weegt op.');
  });
});

describe('what waits', () => {
  const tasksOf = async (who: Caller) => (await inTransaction(who, dpiaTasks)).map(({ title, due }) => [title.nl, due]);

  it('is advice for the officer, then an answer for the owner, then the measure whose day comes near', async () => {
    const { web, here, dpia, founder, activity, officer } = await team();
    await writes(web, dpia);
    expect(await tasksOf(officer!)).toEqual([]);
    await web.fills(`${dpia}/fg`, { vraag: '' }, `${dpia}/fg/vraag`);
    expect(await tasksOf(officer!)).toEqual([['Geef advies over een DPIA', null]]);
    await browser(officer!).fills(`${dpia}/fg`, { oordeel: 'agree', advies: '' }, `${dpia}/fg/advies`);
    expect(await tasksOf(officer!)).toEqual([]);
    expect(await tasksOf(founder)).toEqual([['De FG gaf advies over je DPIA', null]]);
    await web.fills(`${dpia}/fg`, { antwoord: 'follow', reden: '' }, `${dpia}/fg/antwoord`);
    expect(await approve(web, here)).toBe(303);
    expect(await tasksOf(founder)).toEqual([]);
    const later = { ...founder, ground: { ...ground, clock: { now: () => new Date('2026-05-20T09:00:00Z') } } };
    const [task] = await inTransaction(later, dpiaTasks);
    expect(task).toMatchObject({ due: '2026-06-01', kind: 'info', href: `/activiteiten/${activity}/dpia` });
    expect(JSON.stringify(task)).not.toContain('Mina');
  });
});

describe('who may', () => {
  it('read: those who make or watch plans; write: the owner', async () => {
    const { dpia, colleague } = await team();
    for (const role of ['privacy-contact', 'auditor', 'fg'] as const) {
      const web = browser(await colleague([role]));
      expect((await web.get(dpia)).status).toBe(200);
      expect((await web.post(`${dpia}/noodzaak`, { revisie: '0', minder: 'x', weegt: 'y' })).status).toBe(404);
    }
    const worker = browser(await colleague(['worker']));
    expect((await worker.get(dpia)).status).toBe(404);
    const other = browser(await colleague(['process-owner']));
    expect((await other.post(`${dpia}/noodzaak`, { revisie: '0', minder: 'x', weegt: 'y' })).status).toBe(404);
  });
});
