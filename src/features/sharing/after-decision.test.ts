import { describe, expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { readPdf } from '../../../test/support/pdf.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { listTasks } from '../../today-tasks.ts';
import { routes as audit } from '../audit/routes.tsx';
import { addClient } from '../clients/index.ts';
import { beginCovenant } from '../covenants/begin-covenant.ts';
import { routes as oversight } from '../oversight/routes.tsx';
import { afterRoutes } from './after-routes.tsx';
import { addShareDecision, listHidden, oweTelling, type ShareDecision } from './index.ts';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const [north, south] = [await town.team('Noord'), await town.team('Zuid')];
const sanne = await town.colleague(['worker'], north);
const yusuf = await town.colleague(['worker'], north);
const stranger = await town.colleague(['worker'], south);
const fg = await town.colleague(['fg']);
const contact = await town.colleague(['privacy-contact']);
const auditor = await town.colleague(['auditor']);
const administrator = await town.colleague(['administrator']);

const as = (caller: Caller) => pagesFor(afterRoutes, caller);
const page = async (answer: Response | Promise<Response>, status = 200) => {
  const got = await answer;
  const text = await got.text();
  expect(got.status, text.slice(0, 200)).toBe(status);
  return text;
};
const to = async (answer: Response | Promise<Response>) => {
  const got = await answer;
  expect(got.status, (await got.clone().text()).match(/class="zv-error[^>]*>[^<]*/)?.[0]).toBe(303);
  return got.headers.get('location')!;
};
const tasksOf = async (who: Caller) => {
  const asked = await listTasks.ask(who, {});
  return asked.kind === 'answer' ? asked.answer.filter(({ href }) => /^\/(afwegingen|overleg)\//.test(href)) : [];
};

const questionsFor = async (who: Caller) => (await tasksOf(who)).filter(({ href }) => href.startsWith('/overleg/'));

const words: ShareDecision['words'] = {
  goal: 'Mina slaapt weer.',
  necessity: 'De huisarts kan niet helpen zonder dit te weten.',
  subsidiarity: 'Alleen de hoofdlijn.',
  reasons: 'Amina Zonnebloem vroeg om hulp en de huisarts is nodig.',
  deviation: '',
  tests: null,
  meldcode: null,
  knows: 'Nog niet: we bellen haar morgen.',
  together: '',
  howToTell: 'Ik belde uw huisarts over het slapen.',
  depths: { doelen: 'outline' },
};

async function somebody(): Promise<string> {
  const person = { activity: town.activity, callName: 'Mina', name: 'Amina Zonnebloem', language: 'nl' };
  return does(sanne, addClient, { ...person, email: `${newId()}@example.org`, phone: '' });
}

type Change = Partial<Omit<ShareDecision, 'id' | 'decidedAt'>>;

/** A decision as the check writes it, with what follows from it. */
async function decided(client: string | null, change: Change = {}, knows = 'not-yet'): Promise<string> {
  return inTransaction(sanne, async (c) => {
    const decision = await addShareDecision(c, {
      client,
      activity: town.activity,
      purpose: 'delen-met-huisarts',
      recipient: { kind: 'party', id: 'huisarts' },
      direction: 'tell',
      fields: ['doelen', 'voornaam'],
      depth: 'outline',
      channel: 'phone',
      outcome: 'yes-if',
      chosen: 'shared',
      ground: 'duty',
      law: ['eu.avg.6.1.e', 'nl.wgbo.457'],
      gateDecision: null,
      covenant: null,
      followsRoute: true,
      decidedBy: sanne.account,
      replaces: null,
      words,
      ...change,
    });
    await oweTelling(c, { name: 'share.decided', decision, ...(client && { client }), knows });
    return decision;
  });
}

const own = (client: string) => callerIn(world.ground, town.organisation, { kind: 'client', client });
const told = { dag: '2026-03-02', weg: 'phone', woorden: 'Ik heb de huisarts gebeld over uw slaap.' };
const waiting = { reden: 'Haar partner leest mee en werd eerder agressief.', opnieuw: '2026-03-20' };

describe('the page of a decision', () => {
  test('says what, why, by which law with its date, who, and what there is to do', async () => {
    const id = await decided(await somebody());
    const text = await page(as(sanne).get(`/afwegingen/${id}`));
    for (const said of [
      'Gedeeld met de huisarts',
      'Mina slaapt weer.',
      'Alleen de hoofdlijn.',
      'In grote lijn',
      'BW',
      'Geldt sinds',
      'Nog niet nagekeken door een jurist.',
      'Collega Voorbeeld',
      'Vertel het Mina, uiterlijk 2 maart 2026',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('names the covenant under which it was told, on the page and on the sheet', async () => {
    const keeper = await town.colleague(['process-owner']);
    const { id: covenant } = await does(keeper, beginCovenant, { voorbeeld: 'wonen-zorg-wijkteam' });
    const id = await decided(await somebody(), { covenant });
    const title = 'Samen op tijd helpen in de wijk';
    expect(await page(as(sanne).get(`/afwegingen/${id}`))).toMatch(
      new RegExp(`href="/convenanten/${covenant}"[^>]*>${title}`),
    );
    expect(await page(as(sanne).get(`/afwegingen/${id}/blad`))).toContain(title);
    expect(await page(as(sanne).get(`/afwegingen/${await decided(await somebody())}`))).not.toContain('/convenanten/');
  });

  test('is there for the team, for who watches over privacy, and looks like nothing to everybody else (T-01)', async () => {
    const id = await decided(await somebody());
    for (const reader of [yusuf, fg, contact, auditor]) await page(as(reader).get(`/afwegingen/${id}`));
    const guest = callerIn(world.ground, town.organisation, { kind: 'visitor' });
    const elsewhere = await openPractice(world);
    for (const reader of [stranger, administrator, guest, elsewhere.founder]) {
      for (const path of ['', '/blad', '/blad.pdf', '/verteld', '/wachten', '/twijfel']) {
        const [real, none] = [id, newId()].map((each) => as(reader).get(`/afwegingen/${each}${path}`));
        expect((await page(real!, 404)).replaceAll(id, '')).toBe(
          (await page(none!, 404)).replace(/[0-9a-f-]{36}/g, ''),
        );
      }
      for (const noun of ['verteld', 'wachten', 'twijfel', 'collegas', 'meekijken']) {
        await page(as(reader).post(`/afwegingen/${id}/${noun}`, {}), 404);
        await page(as(reader).post(`/afwegingen/${id}/${noun}`, { ...told, ...waiting }), 404);
      }
    }
  });

  test('stands in the list of the client, newest first, and in a file', async () => {
    const client = await somebody();
    const first = await decided(client, { chosen: 'not-shared' });
    world.clock.moveDays(1);
    const second = await decided(client);
    const text = await page(as(sanne).get(`/clienten/${client}/afwegingen`));
    expect(text.indexOf(second)).toBeLessThan(text.indexOf(first));
    expect(text).toContain('Niet gedeeld met de huisarts');
    const file = await page(as(sanne).get(`/clienten/${client}/afwegingen.csv`));
    expect(file).toContain('Amina Zonnebloem vroeg om hulp');
    await page(as(stranger).get(`/clienten/${client}/afwegingen`), 404);
    await page(as(fg).get(`/clienten/${client}/afwegingen.csv`), 404);
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('about nobody in particular is there for who weighs, without a duty to tell', async () => {
    const id = await decided(null, { chosen: 'without-name' });
    const text = await page(as(stranger).get(`/afwegingen/${id}`));
    expect(text).toContain('Zonder naam besproken met de huisarts');
    expect(text).not.toContain('uiterlijk');
  });
});

describe('the sheet of one page', () => {
  test('fits one A4 as a tagged PDF and names the law and the reasons', async () => {
    const id = await decided(await somebody());
    await does(sanne, (await import('./informing/tell-person.ts')).tellPerson, { decision: id, ...told });
    const answer = await as(sanne).get(`/afwegingen/${id}/blad.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = readPdf(Buffer.from(await answer.arrayBuffer()));
    expect(pdf).toMatchObject({ pages: 1, tagged: true, language: 'nl' });
    expect(pdf.text).toContain('Ik heb de huisarts gebeld over uw slaap.');
    expect(await page(as(auditor).get(`/afwegingen/${id}/blad`))).toContain('Amina Zonnebloem');
  });
});

describe('telling the person', () => {
  test('is a task with a day, becomes urgent, and is over once it is told in words', async () => {
    const id = await decided(await somebody(), { direction: 'ask' });
    const mine = async () => (await tasksOf(sanne)).filter(({ href }) => href.endsWith(id));
    expect(await mine()).toMatchObject([{ kind: 'info', due: '2026-04-02' }]);
    world.clock.set('2026-04-03T09:00:00.000Z');
    expect(await mine()).toMatchObject([{ kind: 'attention', due: '2026-04-02' }]);
    expect(await page(as(sanne).get(`/afwegingen/${id}/verteld`))).toContain('Ik belde uw huisarts over het slapen.');
    expect(await page(as(sanne).post(`/afwegingen/${id}/verteld`, { ...told, woorden: '...' }), 422)).toContain(
      'met je eigen woorden',
    );
    expect(await page(as(sanne).post(`/afwegingen/${id}/verteld`, { ...told, dag: '2026-05-01' }), 422)).toContain(
      'die geweest is',
    );
    expect(await to(as(yusuf).post(`/afwegingen/${id}/verteld`, told))).toBe(`/afwegingen/${id}`);
    expect(await mine()).toEqual([]);
    expect(await page(as(sanne).get(`/afwegingen/${id}`))).toContain('Mina weet het');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test.each([
    ['said yes to it', { ground: 'consent' } as const, 'not-yet'],
    ['knew it already', {}, 'yes'],
    ['was not talked about', { chosen: 'not-shared' } as const, 'not-yet'],
  ])('is no task when the person %s', async (_, change, knows) => {
    const id = await decided(await somebody(), change, knows);
    expect((await tasksOf(sanne)).some(({ href }) => href.endsWith(id))).toBe(false);
    await page(as(sanne).get(`/afwegingen/${id}/verteld`), 404);
  });

  test('of who left goes to the colleagues who work with this person', async () => {
    const id = await decided(await somebody(), { decidedBy: newId() });
    expect((await tasksOf(yusuf)).some(({ href }) => href.endsWith(id))).toBe(true);
    expect((await tasksOf(stranger)).some(({ href }) => href.endsWith(id))).toBe(false);
  });
});

describe('waiting with telling', () => {
  test('asks real words and a day within the term, and is seen by who watches over privacy', async () => {
    const id = await decided(await somebody());
    const wait = (fields: object) => as(sanne).post(`/afwegingen/${id}/wachten`, { ...waiting, ...fields });
    for (const reden of ['', '.', 'Niet veilig', 'x x x x x']) await page(wait({ reden }), 422);
    for (const opnieuw of ['', '2026-03-02', '2026-04-03', 'ooit']) await page(wait({ opnieuw }), 422);
    expect(await to(wait({}))).toBe(`/afwegingen/${id}`);
    expect(await page(as(sanne).get(`/afwegingen/${id}`))).toContain('Vertellen wacht, tot 20 maart 2026');
    for (const watcher of [fg, contact]) {
      expect((await tasksOf(watcher)).some(({ href }) => href.endsWith(id))).toBe(true);
      const desk = await page(pagesFor(oversight, watcher).get('/toezicht'));
      expect(desk).toContain(id);
      expect(desk).not.toContain('Mina');
    }
    const view = { kijk: 'agree', woorden: 'Goed dat je wacht tot zij alleen is.' };
    expect(await to(as(fg).post(`/afwegingen/${id}/meekijken`, view))).toContain('bekeken');
    expect((await tasksOf(contact)).some(({ href }) => href.endsWith(id))).toBe(false);
  });

  test('never goes on by itself, and a second time asks advice first', async () => {
    const id = await decided(await somebody());
    await to(as(sanne).post(`/afwegingen/${id}/wachten`, waiting));
    world.clock.set('2026-03-20T09:00:00.000Z');
    expect((await tasksOf(sanne)).find(({ href }) => href.endsWith(id))).toMatchObject({ kind: 'attention' });
    const again = { ...waiting, opnieuw: '2026-04-10' };
    expect(await page(as(sanne).post(`/afwegingen/${id}/wachten`, again), 422)).toContain('Je wachtte al een keer.');
    await to(as(fg).post(`/afwegingen/${id}/meekijken`, { kijk: 'agree', woorden: 'Nog drie weken kan ik volgen.' }));
    await to(as(sanne).post(`/afwegingen/${id}/wachten`, again));
    await to(as(sanne).post(`/afwegingen/${id}/verteld`, { ...told, dag: '2026-03-20' }));
    expect(await page(as(sanne).post(`/afwegingen/${id}/wachten`, again), 422)).toContain('weet het al');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('keeps this one sharing from the own pages until it was told, and nothing else', async () => {
    const client = await somebody();
    const open = await decided(client, { words: { ...words, goal: 'De huur betalen.' } });
    const secret = await decided(client, { words: { ...words, goal: 'Veilig thuis zijn.' } }, 'not-safe');
    await page(as(sanne).get(`/afwegingen/${secret}`));
    const shares = () => page(pagesFor(afterRoutes, own(client)).get('/mijn/gedeeld'));
    expect(await shares()).toContain('De huur betalen.');
    expect(await shares()).not.toContain('Veilig thuis zijn.');
    expect((await inTransaction(own(client), (c) => listHidden(c, client))).map(({ id }) => id)).toEqual([secret]);
    const log = () => page(pagesFor(audit, own(client)).get('/mijn/logboek'));
    expect(await log()).not.toContain('heeft een afweging over u gelezen');
    await page(as(sanne).get(`/afwegingen/${open}`));
    expect(await log()).toContain('heeft een afweging over u gelezen');
    await to(as(sanne).post(`/afwegingen/${secret}/verteld`, told));
    expect(await shares()).toContain('Veilig thuis zijn.');
    expect(await shares()).toContain('later dan gewoonlijk');
    expect(await log()).toContain('heeft u verteld wat er is gedeeld');
  });

  test('asks the contact person and the FG again on its day, and ends one term later when nobody does anything', async () => {
    const client = await somebody();
    const id = await decided(client, { recipient: { kind: 'authority', id: 'veilig-thuis' } });
    await to(as(sanne).post(`/afwegingen/${id}/wachten`, waiting));
    await to(as(fg).post(`/afwegingen/${id}/meekijken`, { kijk: 'agree', woorden: 'Goed dat je nog even wacht.' }));
    const asked = async (who: Caller) => (await tasksOf(who)).some(({ href }) => href.endsWith(id));
    const hidden = () => inTransaction(own(client), (c) => listHidden(c, client));
    expect(await asked(fg)).toBe(false);
    world.clock.set('2026-03-20T09:00:00.000Z');
    expect([await asked(fg), await asked(contact), (await hidden()).length]).toEqual([true, true, 1]);
    world.clock.set('2026-04-21T09:00:00.000Z');
    expect(await hidden()).toEqual([]);
    expect(await page(pagesFor(afterRoutes, own(client)).get('/mijn/gedeeld'))).toContain('Mina slaapt weer.');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('is there from the first moment for what was reported for safety, and ends on the day of the law', async () => {
    const client = await somebody();
    await decided(client, { ground: 'right-to-report', recipient: { kind: 'authority', id: 'veilig-thuis' } });
    const hidden = () => inTransaction(own(client), (c) => listHidden(c, client));
    expect(await hidden()).toHaveLength(1);
    world.clock.set('2026-03-03T09:00:00.000Z');
    expect(await hidden()).toHaveLength(0);
    world.clock.set('2026-03-02T09:00:00.000Z');
  });
});

describe('"Ik twijfel"', () => {
  const asking = { aan: 'fg', vraag: 'Mag ik Mina Zonnebloem noemen bij de huisarts?', wanneer: '2026-03-05' };

  test('goes to who was asked without the name of the person, and the answer comes back to the decision', async () => {
    const id = await decided(await somebody());
    expect(await page(as(sanne).get(`/afwegingen/${id}/twijfel`))).toContain('[naam] slaapt weer.');
    await page(as(sanne).post(`/afwegingen/${id}/twijfel`, { ...asking, vraag: '?' }), 422);
    await page(as(sanne).post(`/afwegingen/${id}/twijfel`, { ...asking, aan: 'iedereen' }), 422);
    await page(as(sanne).post(`/afwegingen/${id}/twijfel`, { ...asking, aan: `collega:${fg.account}` }), 422);
    await to(as(sanne).post(`/afwegingen/${id}/twijfel`, asking));
    const [task] = await questionsFor(fg);
    expect(task).toMatchObject({ due: '2026-03-05', kind: 'attention' });
    const text = await page(as(fg).get(task!.href));
    expect(text).toContain('Mag ik [naam] noemen bij de huisarts?');
    expect(text).toContain('Huisarts');
    for (const name of ['Mina', 'Amina', 'Zonnebloem', '/afwegingen/', '/clienten/']) expect(text).not.toContain(name);

    const advice = { advies: 'better-not', waarom: 'De naam is niet nodig voor deze vraag.', mogelijk: '' };
    expect(await page(as(fg).post(`${task!.href}/advies`, advice), 422)).toContain('wat wél kan');
    await to(as(fg).post(`${task!.href}/advies`, { ...advice, mogelijk: 'Vraag het zonder naam.' }));
    expect((await tasksOf(fg)).some(({ href }) => href === task!.href)).toBe(false);
    expect((await tasksOf(sanne)).some(({ href }) => href === task!.href)).toBe(true);
    expect(await page(as(sanne).get(`/afwegingen/${id}`))).toContain('Vraag het zonder naam.');
  });

  test('is there for nobody who was not asked', async () => {
    const id = await decided(await somebody());
    await to(as(sanne).post(`/afwegingen/${id}/twijfel`, asking));
    const href = (await questionsFor(fg))[0]!.href;
    const advice = { advies: 'go', waarom: 'Dit kan goed zo.', mogelijk: '' };
    const guest = callerIn(world.ground, town.organisation, { kind: 'visitor' });
    for (const other of [contact, yusuf, stranger, administrator, auditor, guest]) {
      await page(as(other).get(href), 404);
      await page(as(other).post(`${href}/advies`, advice), 404);
      await page(as(other).post(`${href}/advies`, {}), 404);
    }
    await page(as(sanne).post(`${href}/advies`, advice), 404);
  });

  test('can go to a colleague of another team, who sees no name either', async () => {
    const id = await decided(await somebody());
    await to(as(sanne).post(`/afwegingen/${id}/twijfel`, { ...asking, aan: `collega:${stranger.account}` }));
    const [task] = await questionsFor(stranger);
    expect(await page(as(stranger).get(task!.href))).not.toContain('Zonnebloem');
  });

  test('keeps both answers when two advise at the same time', async () => {
    const id = await decided(await somebody());
    const second = await town.colleague(['fg']);
    await to(as(sanne).post(`/afwegingen/${id}/twijfel`, asking));
    const href = (await questionsFor(second))[0]!.href;
    const say = (who: Caller, waarom: string) => as(who).post(`${href}/advies`, { advies: 'go', waarom, mogelijk: '' });
    await Promise.all([to(say(fg, 'Dit mag, zeg ik als eerste.')), to(say(second, 'Dit mag, zeg ik ook.'))]);
    const text = await page(as(sanne).get(`/afwegingen/${id}`));
    expect(text).toContain('zeg ik als eerste');
    expect(text).toContain('zeg ik ook');
  });
});

describe('looking along', () => {
  const view = { kijk: 'other', woorden: 'Ik zou eerst met haar zus praten.' };

  test('is asked of a colleague who works with this person, and of nobody else', async () => {
    const id = await decided(await somebody());
    for (const account of [stranger.account, fg.account, sanne.account, newId(), ''])
      await page(as(sanne).post(`/afwegingen/${id}/collegas`, { collega: account }), 422);
    await to(as(sanne).post(`/afwegingen/${id}/collegas`, { collega: yusuf.account }));
    await to(as(sanne).post(`/afwegingen/${id}/collegas`, { collega: yusuf.account }));
    expect((await tasksOf(yusuf)).filter(({ href }) => href.endsWith(id))).toHaveLength(1);
    await to(as(yusuf).post(`/afwegingen/${id}/meekijken`, view));
    expect((await tasksOf(yusuf)).some(({ href }) => href.endsWith(id))).toBe(false);
    const text = await page(as(sanne).get(`/afwegingen/${id}`));
    expect(text).toContain('Ik zou eerst met haar zus praten.');
    expect(text).toContain('Kijkt er anders naar');
  });

  test('at the own decision is refused, and by an auditor is not there', async () => {
    const id = await decided(await somebody());
    expect(await page(as(sanne).post(`/afwegingen/${id}/meekijken`, view), 422)).toContain('je eigen besluit');
    await page(as(auditor).post(`/afwegingen/${id}/meekijken`, view), 404);
  });

  test('keeps both when two write at the same time', async () => {
    const id = await decided(await somebody(), { ground: 'conflict-of-duties' });
    expect(await page(as(sanne).get(`/afwegingen/${id}`))).toContain('Bij een conflict van plichten hoort overleg');
    const say = (who: Caller, woorden: string) =>
      as(who).post(`/afwegingen/${id}/meekijken`, { kijk: 'agree', woorden });
    await Promise.all([to(say(yusuf, 'Zo zou ik het ook doen.')), to(say(fg, 'De zes toetsen staan er goed.'))]);
    const text = await page(as(sanne).get(`/afwegingen/${id}`));
    expect(text).toContain('Zo zou ik het ook doen.');
    expect(text).toContain('De zes toetsen staan er goed.');
  });
});

describe('who watches over privacy', () => {
  test('sees what left the route and what broke a secret, and no other decision', async () => {
    const usual = await decided(await somebody());
    const off = await decided(await somebody(), { followsRoute: false });
    const broken = await decided(await somebody(), { ground: 'conflict-of-duties' });
    const desk = await page(pagesFor(oversight, fg).get('/toezicht'));
    expect(desk).toContain(off);
    expect(desk).toContain(broken);
    expect(desk).not.toContain(usual);
  });

  test.each([
    ['archived', 'archive_at = from_at'],
    ['expired', 'archive_at = from_at, destroy_at = from_at'],
    ['destroyed', null],
  ])('finds nothing any more of a file that is %s', async (_state, term) => {
    const client = await somebody();
    const id = await decided(client, { followsRoute: false });
    const open = await decided(await somebody(), { followsRoute: false });
    if (term === null) await world.vault.destroySubject(town.organisation, client, { what: 'content' });
    else await world.asSuperuser(`update retention_clocks set ${term} where subject_id = $1`, [client]);
    for (const watcher of [fg, contact, auditor]) {
      for (const path of ['', '/blad', '/blad.pdf']) {
        expect((await as(watcher).get(`/afwegingen/${id}${path}`)).status).toBe(404);
        expect((await as(watcher).get(`/afwegingen/${open}${path}`)).status).toBe(200);
      }
    }
    for (const watcher of [fg, contact])
      await page(
        as(watcher).post(`/afwegingen/${id}/meekijken`, { kijk: 'agree', woorden: 'Dit staat er goed.' }),
        404,
      );
    if (term === null) return;
    const desk = await page(pagesFor(oversight, fg).get('/toezicht'));
    expect(desk).not.toContain(id);
    expect(desk).toContain(open);
  });
});
