import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import type { Actor, Language, Role } from '../../platform/context.ts';
import { errorPages } from '../../platform/http/error-pages.tsx';
import { onlyFromHere, secureHeaders } from '../../platform/http/guard.ts';
import type { Web } from '../../platform/http/web.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addMember, foundOrganisation, listMembers } from '../organisation/index.ts';
import { recordExampleDpia } from './dpia/example.ts';
import { listActivities, runningActivity, runTemplate } from './index.ts';
import { routes } from './routes.tsx';
import { findDraft } from './store.ts';

const world = await openWorld();
const { ground } = world;
const system = { kind: 'system' } as const;

/** The routes of plans with somebody signed in, as `app.tsx` would have it. */
function browser(organisation: string, actor: Actor, language: Language = 'nl') {
  const app = new Hono<Web>();
  app.use(secureHeaders(false));
  app.use(onlyFromHere(ground.publicUrl));
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', language);
    w.set('identity', { actor, organisation });
    w.set('view', async () => ({ language, path: w.req.path, who: null, navigation: [], help: null, demo: null }));
    await next();
  });
  app.route('/', routes);
  errorPages(app, ground.log);
  const headers = { origin: ground.publicUrl, 'content-type': 'application/x-www-form-urlencoded' };
  return {
    get: async (path: string) => {
      const answer = await app.request(path);
      return { status: answer.status, page: await answer.text() };
    },
    post: async (path: string, body: string | URLSearchParams) => {
      const answer = await app.request(path, { method: 'POST', body: String(body), headers });
      return { status: answer.status, to: answer.headers.get('location') ?? '', page: await answer.text() };
    },
  };
}

async function practice(kind: 'solo' | 'team' = 'solo', template: string | null = null) {
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(ground, organisation, system), {
    name: 'Praktijk De Linde',
    country: kind === 'solo' ? 'BE' : 'NL',
    kind,
    template,
    founder: { name: 'Fenna Voorbeeld', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(JSON.stringify(founded));
  const { account, membership } = founded.value;
  const [founder] = await inTransaction(callerIn(ground, organisation, system), listMembers);
  const actor: Actor = { kind: 'worker', account, membership, roles: founder!.roles };
  const caller = callerIn(ground, organisation, actor);
  return { organisation, account, caller, web: browser(organisation, actor) };
}

/** A colleague with a role, at a browser of his own. */
async function colleague(organisation: string, ...roles: Role[]) {
  const id = newId();
  const joined = await addMember.perform(callerIn(ground, organisation, system), {
    name: `Noor ${roles.join(' en ')}`,
    mail: `${id}@example.org`,
    roles,
    team: null,
  });
  if (joined.kind !== 'done') throw new Error(JSON.stringify(joined));
  const members = await inTransaction(callerIn(ground, organisation, system), listMembers);
  const member = members.find((each) => each.account === joined.value.account)!;
  const actor: Actor = { kind: 'worker', ...member, roles };
  return { account: member.account, web: browser(organisation, actor), caller: callerIn(ground, organisation, actor) };
}

/** What the button on the page with the check would send; empty where there is none. */
const approvalOn = (page: string) =>
  new URLSearchParams(
    ['concept', 'revisie'].flatMap((name): [string, string][] => {
      const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
      return found === undefined ? [] : [[name, found]];
    }),
  );

const note = (step: number) => ({ discussed: `Stap ${step} besproken.`, with: 'Noor Verzonnen', openQuestion: '' });
const start = async (web: ReturnType<typeof browser>, template: string) => {
  const begun = await web.post('/activiteiten', new URLSearchParams({ template }));
  expect(begun.status).toBe(303);
  return begun.to.split('/')[2]!;
};

/** What a browser would send back for the form on a page, without a change. */
function formOn(page: string): URLSearchParams {
  const form = new URLSearchParams();
  // A page of a step has a form for comments as well: the form of the step is the one that names its revision.
  const forms = page.split(/(?=<form class="zv-form")/);
  const main = forms.find((each) => each.includes('name="revisie"')) ?? forms.at(-1)!;
  const unescape = (text: string) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  const attribute = (tag: string, name: string) => unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const tags = /<input[^>]*>|<textarea[^>]*>([\s\S]*?)<\/textarea>|<select[^>]*>([\s\S]*?)<\/select>/g;
  for (const [tag, typed, options] of main.matchAll(tags)) {
    const name = attribute(tag, 'name');
    if (tag.startsWith('<textarea')) form.append(name, unescape(typed ?? '').replace(/^\n/, ''));
    else if (tag.startsWith('<select')) {
      const chosen = /<option[^>]*\bselected\b[^>]*>/.exec(options ?? '') ?? /<option[^>]*>/.exec(options ?? '');
      form.append(name, attribute(chosen?.[0] ?? '', 'value'));
    } else if (!/type="(radio|checkbox)"/.test(tag) || /\bchecked\b/.test(tag))
      form.append(name, attribute(tag, 'value'));
  }
  return form;
}
const openForm = async (web: ReturnType<typeof browser>, path: string) => formOn((await web.get(path)).page);

describe('a plan from a template', () => {
  it('runs once it is approved, and tells other features what it allows', async () => {
    const { caller } = await practice();
    const running = await inTransaction(caller, async (c) =>
      runningActivity(c, await runTemplate(c, 'begeleiding-zelfstandige', note)),
    );
    expect(running).toMatchObject({
      version: 1,
      plan: { state: 'running', country: 'BE' },
      retention: { archiveAfterMonths: 12, destroyAfterMonths: 6 },
    });
    expect(running?.purposes.find(({ id }) => id === 'nieuwsbrief')).toMatchObject({
      marketing: true,
      channels: ['mail'],
    });
    expect(running?.purposes.find(({ id }) => id === 'begeleiding')?.consentText).toBeNull();
  });

  it('is the first draft of who founded an organisation with it', async () => {
    const { web, caller } = await practice('solo', 'begeleiding-zelfstandige');
    expect(await inTransaction(caller, listActivities)).toEqual([]);
    const { page } = await web.get('/activiteiten');
    expect(page).toContain('Begeleiding');
    expect(page).toContain('Fenna Voorbeeld');
    expect(page).toContain('0 van 10 stappen besproken');
  });
});

describe('walking the ten steps', () => {
  it.each(['begeleiding-zelfstandige', 'begeleiding-wijkteam', 'aanvraag-verhuizen'])(
    'of %s, putting it down and taking it up again, ends in a version that is in force',
    async (template) => {
      const { web, caller } = await practice(template === 'begeleiding-zelfstandige' ? 'solo' : 'team');
      const activity = await start(web, template);
      const here = `/activiteiten/${activity}`;
      for (let step = 1; step <= 10; step += 1) {
        const form = await openForm(web, `${here}/stap/${step}`);
        form.set('besproken', `Stap ${step} is zo goed.`);
        form.set('met', 'Noor Verzonnen');
        form.set('hierna', step === 5 ? 'overzicht' : 'volgende');
        const saved = await web.post(`${here}/stap/${step}`, form);
        expect(saved.page).not.toContain('Dit moet nog anders');
        expect(saved.to).toContain(step === 5 ? `${here}?gelukt` : step === 10 ? '/controle' : `/stap/${step + 1}`);
      }
      // Sending the forms back as they were changes nothing of what the template says.
      const before = await inTransaction(caller, async (c) => runningActivity(c, await runTemplate(c, template, note)));
      await inTransaction(caller, (c) => recordExampleDpia(c, activity));
      const resumed = await web.get(here);
      expect(resumed.page).toContain('10 van 10 stappen besproken');
      const check = await web.get(`${here}/controle`);
      expect(check.page).toContain('Alles staat klaar');
      const approval = approvalOn(check.page);
      const approved = await web.post(`${here}/versies`, approval);
      expect(approved.to).toBe(`${here}?gelukt=goedgekeurd`);
      const running = await inTransaction(caller, (c) => runningActivity(c, activity));
      expect({ ...running, id: '', plan: { ...running?.plan, activity: '' } }).toEqual({
        ...before,
        id: '',
        plan: { ...before?.plan, activity: '' },
      });
    },
  );

  it('shows what was said, with whom, and keeps it unreadable in the database', async () => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const form = await openForm(web, `/activiteiten/${activity}/stap/3`);
    form.set('besproken', 'Adres alleen bij een huisbezoek.');
    form.set('met', 'Zeger Sprookje');
    form.set('openvraag', 'Mag de leeftijd ook zonder datum?');
    await web.post(`/activiteiten/${activity}/stap/3`, form);
    const { page } = await web.get(`/activiteiten/${activity}`);
    expect(page).toContain('Adres alleen bij een huisbezoek.');
    expect(page).toContain('Besproken met Zeger Sprookje');
    expect(page).toContain('Open vraag');
    const rows = await world.asSuperuser('select * from step_notes where activity_id = $1', [activity]);
    expect(rows).toHaveLength(1);
    expect(Buffer.concat(rows.map(({ note: sealed }) => sealed as Buffer)).includes('Sprookje')).toBe(false);
  });

  it('lets somebody change a purpose in the own words, and add a field that starts with the least', async () => {
    const { web, caller } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const purposes = await openForm(web, `/activiteiten/${activity}/stap/2`);
    purposes.set('doel.bellen.titel.nl', 'Even bellen');
    purposes.set('nieuw.titel.nl', 'Enquête na afloop');
    purposes.set('nieuw.uitleg.nl', 'Na de laatste afspraak vraag ik hoe het was.');
    purposes.set('nieuw.waarom.nl', 'Zo leer ik van wat jij vond.');
    expect((await web.post(`/activiteiten/${activity}/stap/2`, purposes)).status).toBe(303);
    const data = await openForm(web, `/activiteiten/${activity}/stap/3`);
    data.set('nieuw.naam.nl', 'Mening over de hulp');
    data.append('nieuw.doelen[]', 'enquete-na-afloop');
    expect((await web.post(`/activiteiten/${activity}/stap/3`, data)).status).toBe(303);
    const { page } = await web.get(`/activiteiten/${activity}/controle`);
    expect(page).toContain('Even bellen');
    expect(page).toContain('Bij “Mening over de hulp” staat nog niet waarom het nodig is.');
    expect(page).toContain('Voor “Enquête na afloop” is nog geen reden in de wet gekozen.');
    expect(await inTransaction(caller, listActivities)).toEqual([]);
  });
});

describe('approval', () => {
  const running = async (kind: 'solo' | 'team' = 'team', template = 'begeleiding-wijkteam') => {
    const at = await practice(kind);
    const activity = await inTransaction(at.caller, (c) => runTemplate(c, template, note));
    return { ...at, activity };
  };

  it('waits while something stands in the way, and says for each what solves it', async () => {
    const { web, caller } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const { id: concept } = (await inTransaction(caller, (c) => findDraft(c, activity)))!;
    const tried = await web.post(`/activiteiten/${activity}/versies`, new URLSearchParams({ concept, revisie: '0' }));
    expect(tried.status).toBe(422);
    expect(tried.page).toContain('Er moet eerst nog iets gebeuren.');
    expect(tried.page).toContain(`href="/activiteiten/${activity}/stap/7#veld-besproken"`);
    expect(await inTransaction(caller, listActivities)).toEqual([]);
  });

  it('is of what was read: a plan that changed meanwhile is shown again', async () => {
    const { web, activity } = await running();
    await web.post(`/activiteiten/${activity}/concept`, '');
    const check = await web.get(`/activiteiten/${activity}/controle`);
    const approval = approvalOn(check.page);
    await web.post(`/activiteiten/${activity}/stap/9`, await openForm(web, `/activiteiten/${activity}/stap/9`));
    const approved = await web.post(`/activiteiten/${activity}/versies`, approval);
    expect(approved.status).toBe(422);
    expect(approved.page).toContain('Het plan is veranderd sinds je dit las.');
  });

  it('makes a version that nobody can change, and closes the one before it', async () => {
    const { web, caller, activity, organisation } = await running();
    await web.post(`/activiteiten/${activity}/concept`, '');
    const form = await openForm(web, `/activiteiten/${activity}/stap/1`);
    expect(form.get('besproken')).toBe('Stap 1 besproken.');
    form.set('titel.nl', 'Hulp in de buurt');
    await web.post(`/activiteiten/${activity}/stap/1`, form);
    // Until approval the old version is in force.
    expect((await inTransaction(caller, (c) => runningActivity(c, activity)))?.title.nl).toBe(
      'Ondersteuning door het wijkteam',
    );
    const check = await web.get(`/activiteiten/${activity}/controle`);
    const approval = approvalOn(check.page);
    await web.post(`/activiteiten/${activity}/versies`, approval);
    const now = await inTransaction(caller, (c) => runningActivity(c, activity));
    expect([now?.title.nl, now?.version]).toEqual(['Hulp in de buurt', 2]);
    const old = await web.get(`/activiteiten/${activity}?versie=1`);
    expect(old.page).toContain('Dit is een oude versie');
    expect(old.page).toContain('Ondersteuning door het wijkteam');

    const change = ground.database.withOrganisation(organisation, (tx) =>
      tx.updateTable('activity_versions').set({ version: 9 }).where('activity_id', '=', activity).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it('begins one draft at a time', async () => {
    const { web, activity } = await running();
    expect((await web.post(`/activiteiten/${activity}/concept`, '')).to).toContain('gelukt=concept');
    const second = await web.post(`/activiteiten/${activity}/concept`, '');
    expect(second.status).toBe(422);
    expect(second.page).toContain('Er is al een concept.');
  });

  it('is for the owner; an administrator of a team hands over first', async () => {
    const { web, activity, organisation } = await running();
    const owner = await colleague(organisation, 'process-owner');
    await web.post(`/activiteiten/${activity}/concept`, '');
    const handed = await web.post(
      `/activiteiten/${activity}/overdracht`,
      new URLSearchParams({ eigenaar: owner.account }),
    );
    expect(handed.status).toBe(303);
    const check = await web.get(`/activiteiten/${activity}/controle`);
    expect(check.page).toContain('is eigenaar en keurt goed');
    const approval = approvalOn((await owner.web.get(`/activiteiten/${activity}/controle`)).page);
    expect((await web.post(`/activiteiten/${activity}/versies`, approval)).status).toBe(404);
    expect((await owner.web.post(`/activiteiten/${activity}/versies`, approval)).status).toBe(303);
  });
});

describe('two people on one plan', () => {
  it('do not write over each other: the text that was typed comes back', async () => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const path = `/activiteiten/${activity}/stap/2`;
    const mine = await openForm(web, path);
    const theirs = await openForm(web, path);
    theirs.set('doel.bellen.titel.nl', 'Van de ander');
    expect((await web.post(path, theirs)).status).toBe(303);
    mine.set('doel.bellen.titel.nl', 'Van mij');
    const refused = await web.post(path, mine);
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('Iemand anders bewaarde deze stap terwijl jij typte.');
    expect(refused.page).toContain('value="Van mij"');
    const again = formOn(refused.page);
    expect((await web.post(path, again)).status).toBe(303);
    expect((await web.get(path)).page).toContain('value="Van mij"');
  });

  it('can work on different steps at the same time', async () => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const second = await openForm(web, `/activiteiten/${activity}/stap/2`);
    const tenth = await openForm(web, `/activiteiten/${activity}/stap/10`);
    second.set('doel.bellen.titel.nl', 'Even bellen');
    tenth.set('archief', '9');
    await web.post(`/activiteiten/${activity}/stap/2`, second);
    expect((await web.post(`/activiteiten/${activity}/stap/10`, tenth)).status).toBe(303);
    const { page } = await web.get(`/activiteiten/${activity}`);
    expect(page).toContain('Even bellen');
    expect(page).toContain('9 maanden tot het archief');
    const again = await openForm(web, `/activiteiten/${activity}/stap/10`);
    again.set('archief', '1');
    await web.post(`/activiteiten/${activity}/stap/10`, again);
    expect((await web.get(`/activiteiten/${activity}`)).page).toContain('1 maand tot het archief');
  });
});

describe('what is typed wrong or hostile', () => {
  const steps: [number, string, string, string][] = [
    [1, 'titel.nl', '', 'Vul dit in of maak een keuze.'],
    [1, 'eigenaar', 'niemand', 'Vul dit in of maak een keuze.'],
    [2, 'doel.bellen.waarom.nl', 'x'.repeat(2001), 'Maak deze tekst korter.'],
    [3, 'gegeven.adres.soort', 'geheim', 'Vul dit in of maak een keuze.'],
    [4, 'gegeven.adres.nodig', 'bel\u0007', 'Haal het onzichtbare teken weg.'],
    [5, 'adres.begeleiding.moment', '../../etc', 'Vul dit in of maak een keuze.'],
    [6, 'doel.bellen.grondslag', 'omdat het kan', 'Vul dit in of maak een keuze.'],
    [7, 'stroom.huisarts.contact-derden.naam', '', 'Vul dit in of maak een keuze.'],
    [8, 'doel.begeleiding.afspraak.reden', '', 'Vul dit in of maak een keuze.'],
    [9, 'weg.mail.draagt[]', 'alles', 'Kies uit de lijst.'],
    [10, 'archief', '1e3', 'Schrijf een heel aantal maanden'],
    [10, 'besproken', 'y'.repeat(2001), 'Maak deze tekst korter.'],
  ];
  it.each(steps)('at step %i, %s: is told at the field, and the rest is kept', async (step, name, value, said) => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const path = `/activiteiten/${activity}/stap/${step}`;
    const form = await openForm(web, path);
    form.set('met', '<script>alert(1)</script>');
    form.set(name, value);
    const answer = await web.post(path, form);
    expect(answer.status).toBe(422);
    expect(answer.page).toContain('Dit moet nog anders');
    const id = `veld-${name.replace('[]', '').replace(/[^\w-]+/g, '-')}`;
    expect(answer.page).toContain(`href="#${id}"`);
    expect(answer.page).toMatch(new RegExp(`id="${id}-fout"`));
    expect(answer.page).toContain(said);
    expect(answer.page).toContain('&lt;script&gt;');
    expect(answer.page).not.toContain('<script>');
    // Nothing of it was saved.
    expect((await web.get(path)).page).not.toContain('alert(1)');
  });

  it('keeps an unticked box unticked when the form comes back', async () => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const path = `/activiteiten/${activity}/stap/3`;
    const form = await openForm(web, path);
    form.delete('gegeven.adres.aan');
    form.set('gegeven.adres.naam.nl', '');
    const { page } = await web.post(path, form);
    expect(page).toContain('name="gegeven.adres.aan"');
    expect(formOn(page).has('gegeven.adres.aan')).toBe(false);
  });

  it.each(['', 'geen-sjabloon', '../../law/eu.yaml', 'a'.repeat(5000)])(
    'starts nothing from template %j',
    async (template) => {
      const { web, caller } = await practice();
      const answer = await web.post('/activiteiten', new URLSearchParams({ template }));
      expect([404, 422]).toContain(answer.status);
      const { page } = await web.get('/activiteiten');
      expect(page).toContain('Nog geen activiteiten');
      expect(await inTransaction(caller, listActivities)).toEqual([]);
    },
  );

  it('is refused whole when it is no form of ours', async () => {
    const { web } = await practice();
    const activity = await start(web, 'begeleiding-zelfstandige');
    const path = `/activiteiten/${activity}/stap/1`;
    expect((await web.post(path, `titel.nl=%ff`)).status).toBe(422);
    expect((await web.post(path, `titel.nl=${'x'.repeat(300_000)}`)).status).toBe(413);
    expect((await web.post(path, 'titel.nl=zonder-revisie')).status).toBe(422);
    expect((await web.get(`/activiteiten/${activity}/stap/11`)).status).toBe(404);
    expect((await web.get(`/activiteiten/${activity}/stap/constructor`)).status).toBe(404);
    expect((await web.get('/activiteiten/%00')).status).toBe(404);
  });
});

describe('who sees and changes a plan', () => {
  it('a worker reads what is in force, and no draft or note', async () => {
    const { web, caller, organisation } = await practice('team');
    const worker = await colleague(organisation, 'worker');
    const draft = await start(web, 'aanvraag-verhuizen');
    expect((await worker.web.get(`/activiteiten/${draft}`)).status).toBe(404);
    const activity = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-wijkteam', note));
    const { status, page } = await worker.web.get(`/activiteiten/${activity}`);
    expect(status).toBe(200);
    expect(page).toContain('Versie 1 geldt nu');
    expect(page).not.toContain('Noor Verzonnen');
    expect(page).not.toContain('Pas het plan aan');
    expect((await worker.web.get('/activiteiten')).page).not.toContain('Aanvraag verhuizen');
    expect((await worker.web.get('/activiteiten/nieuw')).status).toBe(404);
    expect((await worker.web.post(`/activiteiten/${activity}/concept`, '')).status).toBe(404);
  });

  it.each(['fg', 'privacy-contact', 'auditor'] as const)(
    'the %s reads drafts and notes, and changes nothing',
    async (role) => {
      const { web, organisation } = await practice('team');
      const activity = await start(web, 'aanvraag-verhuizen');
      const form = await openForm(web, `/activiteiten/${activity}/stap/1`);
      form.set('besproken', 'Met burgerzaken.');
      await web.post(`/activiteiten/${activity}/stap/1`, form);
      const reader = await colleague(organisation, role);
      const { page } = await reader.web.get(`/activiteiten/${activity}`);
      expect(page).toContain('Met burgerzaken.');
      expect(page).not.toContain('/stap/1"');
      expect((await reader.web.get(`/activiteiten/${activity}/stap/1`)).status).toBe(404);
      expect((await reader.web.post(`/activiteiten/${activity}/stap/1`, form)).status).toBe(404);
      expect((await reader.web.get(`/activiteiten/${activity}/overdracht`)).status).toBe(404);
    },
  );

  it('another process owner does not change it', async () => {
    const { web, organisation } = await practice('team');
    const activity = await start(web, 'aanvraag-verhuizen');
    const other = await colleague(organisation, 'process-owner');
    expect((await other.web.get(`/activiteiten/${activity}`)).status).toBe(200);
    expect((await other.web.get(`/activiteiten/${activity}/stap/2`)).status).toBe(404);
  });

  it('hands over only to somebody who may own a plan', async () => {
    const { web, organisation, account } = await practice('team');
    const activity = await start(web, 'aanvraag-verhuizen');
    const worker = await colleague(organisation, 'worker');
    const path = `/activiteiten/${activity}/overdracht`;
    // A choice to make appears once there is somebody to choose.
    const owner = await colleague(organisation, 'process-owner');
    for (const [eigenaar, said] of [
      ['', 'Vul dit in of maak een keuze.'],
      [worker.account, 'Kies iemand met de rol proceseigenaar.'],
      [account, 'Deze persoon is al de eigenaar.'],
    ] as const) {
      const answer = await web.post(path, new URLSearchParams({ eigenaar }));
      expect(answer.status).toBe(422);
      expect(answer.page).toContain(said);
    }
    expect((await web.post(path, new URLSearchParams({ eigenaar: owner.account }))).status).toBe(303);
    expect((await owner.web.get(`/activiteiten/${activity}/stap/1`)).status).toBe(200);
  });

  it('another organisation sees nothing of it', async () => {
    const { caller } = await practice();
    const activity = await inTransaction(caller, (c) => runTemplate(c, 'begeleiding-zelfstandige', note));
    const { web, caller: other } = await practice();
    expect((await web.get(`/activiteiten/${activity}`)).status).toBe(404);
    expect(await inTransaction(other, (c) => runningActivity(c, activity))).toBeNull();
  });
});
