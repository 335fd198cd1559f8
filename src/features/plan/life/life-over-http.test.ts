// Every state of a plan × every verb, over HTTP and with a real PostgreSQL behind it.
import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { aMatter } from '../../../../test/support/gate-facts.ts';
import { owner as stepOne } from '../../../gate/steps/01-owner.ts';
import { newId } from '../../../platform/ids.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { addClient } from '../../clients/index.ts';
import { routes as oversight } from '../../oversight/routes.tsx';
import { findClock } from '../../retention/index.ts';
import { listRounds } from '../advice/store.ts';
import { recordExampleDpia } from '../dpia/example.ts';
import { discussTemplate, listActivities, planTasks, runningActivity } from '../index.ts';
import { lifeRefusals } from './answer-texts.ts';
import { revisionOf } from '../policy.ts';
import { reviseActivity } from '../revise-activity.ts';
import { routes } from '../routes.tsx';
import { changeDraft, findDraft } from '../store.ts';
import { beginVersions } from './begin-versions.ts';
import { type Life, type Verb, whyNot } from './life.ts';

const world = await openWorld();
const practice = await openPractice(world, { kind: 'team' });
const fg = await practice.colleague(['fg']);
const owner = practice.founder;
const at = (caller: Caller) => pagesFor(routes, caller);
const textOf = async (pages: ReturnType<typeof at>, path: string) => (await pages.get(path)).text();
const [desk, byOwner] = [pagesFor(oversight, fg), at(owner)];
const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
const template = 'begeleiding-zelfstandige';

const revision = (activity: string) =>
  inTransaction(owner, async (c) => revisionOf((await findDraft(c, activity))!.document));
const questionOf = (activity: string) => inTransaction(owner, async (c) => (await listRounds(c, { activity }))[0]?.id);

/** A draft that can be approved: discussed, with its DPIA. */
const begin = () =>
  inTransaction(owner, async (c) => {
    const { activity } = await discussTemplate(c, template, 10, () => note);
    await recordExampleDpia(c, activity);
    return activity;
  });
const redraft = (activity: string) =>
  inTransaction(owner, async (c) => {
    const done = await reviseActivity.within(c, { activity });
    if (done.kind !== 'done') throw new Error(JSON.stringify(done));
    await recordExampleDpia(c, activity);
  });
/** What the button would send that approves the draft as it is. */
const approvalOf = (activity: string) =>
  inTransaction(owner, async (c) => {
    const draft = await findDraft(c, activity);
    return { concept: draft?.id ?? newId(), revisie: String(draft ? revisionOf(draft.document) : 0) };
  });
const approve = async (activity: string, more: object = {}) =>
  byOwner.post(`/activiteiten/${activity}/versies`, { ...(await approvalOf(activity)), ...more });

/** What each verb sends. */
const verbs: Record<Exclude<Verb, 'advise'>, (activity: string) => Promise<Response>> = {
  ask: async (id) => byOwner.post(`/activiteiten/${id}/advies`, { vraag: 'Kijk je mee naar stap 6?' }),
  answer: async (id) => byOwner.post(`/activiteiten/${id}/advies/antwoord`, { keuze: 'follow' }),
  withdraw: async (id) => byOwner.post(`/activiteiten/${id}/advies/terugname`, { waarom: 'Het plan gaat anders.' }),
  approve: (id) => approve(id),
  revise: async (id) => byOwner.post(`/activiteiten/${id}/concept`),
  drop: async (id) => byOwner.post(`/activiteiten/${id}/verval`),
  review: async (id) => byOwner.post(`/activiteiten/${id}/beoordeling`, { woorden: 'Met het team nagelopen.' }),
  close: async (id) => byOwner.post(`/activiteiten/${id}/afsluiting`, { reden: 'We stoppen met dit werk.' }),
  'wind-up': async (id) => byOwner.post(`/activiteiten/${id}/afronding`, { woorden: 'Alles opgezegd.' }),
};
const advise = async (activity: string) =>
  desk.post(`/toezicht/${await questionOf(activity)}/advies`, {
    ...{ revisie: String(await revision(activity)), oordeel: 'agree-with-advice', advies: 'Vraag minder.' },
    stap6: 'Waarom deze grondslag?',
  });
const all: Record<Verb, (activity: string) => Promise<Response>> = { ...verbs, advise };

const done = async (answer: Response | Promise<Response>) => {
  const { status } = await answer;
  if (status !== 303) throw new Error(`The scene answered ${status}: ${await (await answer).text()}`);
};

/** Builds an activity in a state, by the same addresses. */
async function build({ inForce, work }: Life): Promise<string> {
  const activity = await begin();
  if (inForce !== 'nothing') await done(approve(activity, inForce === 'approved' ? { ingang: '2026-04-01' } : {}));
  if (inForce === 'closed') await done(verbs.close(activity));
  if (inForce !== 'nothing' && work !== 'none') await redraft(activity);
  if (work === 'asked' || work === 'advised') await done(verbs.ask(activity));
  if (work === 'advised') await done(advise(activity));
  return activity;
}

const states: Life[] = (['nothing', 'approved', 'running', 'closed'] as const).flatMap((inForce) =>
  (['none', 'draft', 'asked', 'advised'] as const)
    .filter((work) => inForce !== 'nothing' || work !== 'none')
    .map((work) => ({ inForce, work })),
);

describe.each(states.map((life) => [`${life.inForce} with ${life.work}`, life] as const))('%s', (_name, life) => {
  const names = Object.keys(all) as Verb[];

  test('what cannot be done comes back with what can, and changes nothing', { timeout: 60_000 }, async () => {
    const activity = await build(life);
    const before = await textOf(byOwner, `/activiteiten/${activity}`);
    for (const verb of names) {
      const refused = whyNot(life, verb);
      // Without a question there is none to advise about.
      if (!refused || (verb === 'advise' && life.work !== 'advised')) continue;
      const answer = await all[verb](activity);
      // Of two who approve the second hears that it is done.
      const why = verb === 'approve' && refused === 'no-draft' ? 'approved-already' : refused;
      if (verb === 'revise' && life.inForce === 'nothing') expect(answer.status, verb).toBe(404);
      else {
        expect(answer.status, verb).toBe(422);
        const [first] = (
          verb === 'revise' && refused === 'draft-exists' ? 'Er is al een concept' : lifeRefusals[why].nl
        ).split('.');
        expect(await answer.text(), verb).toContain(first);
      }
    }
    expect(await textOf(byOwner, `/activiteiten/${activity}`)).toBe(before);
  });

  test('what can be done is done', { timeout: 60_000 }, async () => {
    for (const verb of names.filter((each) => whyNot(life, each) === null)) {
      const answer = await all[verb](await build(life));
      expect(answer.status, `${verb}: ${answer.status === 303 ? '' : await answer.text()}`).toBe(303);
    }
  });
});

describe('advice', () => {
  test('is answered by the owner with reasons, and stays unreadable in the database', async () => {
    const activity = await build({ inForce: 'nothing', work: 'advised' });
    const said = await textOf(byOwner, `/activiteiten/${activity}/advies`);
    expect(said).toContain('Vraag minder.');
    expect(said).toContain('Waarom deze grondslag?');
    const silent = await byOwner.post(`/activiteiten/${activity}/advies/antwoord`, { keuze: 'deviate', reden: '' });
    expect(silent.status).toBe(422);
    const reasons = { keuze: 'deviate', reden: 'De wet vraagt het zo.' };
    await done(byOwner.post(`/activiteiten/${activity}/advies/antwoord`, reasons));
    await done(approve(activity));
    expect(await textOf(desk, '/toezicht')).toContain('Afgeweken');
    expect(await textOf(desk, `/toezicht/${await questionOf(activity)}`)).toContain('De wet vraagt het zo.');
    const rows = await world.asSuperuser<{ reason: Buffer }>('select reason from advice_answers');
    expect(rows.some(({ reason }) => reason.includes('wet'))).toBe(false);
  });

  test('is about the revision that was read: a draft saved meanwhile sends it back with what was typed', async () => {
    const activity = await build({ inForce: 'nothing', work: 'asked' });
    const sent = { revisie: String((await revision(activity)) - 1), oordeel: 'agree', advies: 'Mooi zo.' };
    const answer = await desk.post(`/toezicht/${await questionOf(activity)}/advies`, sent);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Mooi zo.');
  });

  test('shows the FG what changed since the question', async () => {
    const activity = await build({ inForce: 'running', work: 'asked' });
    await inTransaction(owner, async (c) => {
      const { document } = (await findDraft(c, activity, true))!;
      const [purpose, ...purposes] = document.purposes;
      const other = { ...purpose!, notFor: { nl: 'Niet voor reclame.', en: '' } };
      await changeDraft(c, activity, practice.account, { ...document, purposes: [other, ...purposes] });
    });
    const page = await textOf(desk, `/toezicht/${await questionOf(activity)}`);
    expect(page.match(/waarvoor het niet is/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).toContain('Veranderd sinds versie 1');
  });

  test('the FG owns, edits, approves and closes nothing, and nobody else advises', async () => {
    const activity = await build({ inForce: 'running', work: 'asked' });
    const byFg = at(fg);
    for (const [path, fields] of [
      ['versies', { revisie: '0' }],
      ['concept', {}],
      ['verval', {}],
      ['afsluiting', { reden: 'Zo.' }],
      ['advies/antwoord', { keuze: 'follow' }],
      ['overdracht', { eigenaar: fg.account }],
    ] as const) {
      expect((await byFg.post(`/activiteiten/${activity}/${path}`, fields)).status, path).toBe(404);
    }
    expect((await byOwner.post(`/activiteiten/${activity}/overdracht`, { eigenaar: fg.account })).status).toBe(422);
    const contact = pagesFor(oversight, await practice.colleague(['privacy-contact']));
    const question = await questionOf(activity);
    expect((await contact.get(`/toezicht/${question}`)).status).toBe(200);
    expect((await contact.post(`/toezicht/${question}/advies`, { oordeel: 'agree', advies: 'x' })).status).toBe(404);
    const worker = pagesFor(oversight, await practice.colleague(['worker']));
    expect((await worker.get('/toezicht')).status).toBe(404);
  });
});

describe('a version for a later day', () => {
  test('binds from that day, and then what follows from a running plan follows', async () => {
    const activity = await build({ inForce: 'approved', work: 'none' });
    const running = () => inTransaction(owner, (c) => runningActivity(c, activity));
    expect(await running()).toBeNull();
    expect(await textOf(byOwner, `/activiteiten/${activity}`)).toContain('1 april 2026');
    const now = world.clock.now().toISOString();
    world.clock.set('2026-03-31T22:30:00.000Z');
    expect((await running())?.version).toBe(1);
    expect(await beginVersions.perform(practice.system, {})).toMatchObject({ kind: 'done' });
    expect(await beginVersions.perform(practice.system, {}), 'Once').toMatchObject({ kind: 'absent' });
    world.clock.set(now);
  });

  test('does not begin on a day that has passed', async () => {
    const answer = await approve(await begin(), { ingang: '2026-03-01' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Kies vandaag of een latere dag.');
  });
});

describe('an activity that ended', () => {
  test('is closed for the gate, starts the terms of its files, and opens again by a new version', async () => {
    const activity = await begin();
    await inTransaction(owner, async (c) => {
      const { document } = (await findDraft(c, activity, true))!;
      await changeDraft(c, activity, practice.account, {
        ...document,
        retention: { ...document.retention!, from: 'end-of-service' },
      });
    });
    await done(approve(activity));
    const person = {
      activity,
      callName: 'Mina',
      name: 'Amina Verzonnen',
      email: 'mina@example.net',
      phone: '',
      language: 'nl',
    };
    const added = await addClient.perform(owner, person);
    if (added.kind !== 'done') throw new Error(added.kind);
    const clock = () => inTransaction(owner, (c) => findClock(c, added.value));
    const started = (await clock())!.from;
    world.clock.moveDays(10);
    await done(verbs.close(activity));
    expect((await clock())!.from.getTime() - started.getTime()).toBe(10 * 86_400_000);
    const closed = await inTransaction(owner, (c) => runningActivity(c, activity));
    expect(closed?.plan.state).toBe('closed');
    expect(stepOne(aMatter({ plan: { state: closed!.plan.state }, act: { operation: 'record' } })).check.result).toBe(
      'obstacle',
    );
    expect((await addClient.perform(owner, { ...person, email: 'an@example.net' })).kind).toBe('stopped');
    const ids = await inTransaction(owner, async (c) => (await listActivities(c)).map(({ id }) => id));
    expect(ids).not.toContain(activity);
    const page = await textOf(byOwner, `/activiteiten/${activity}`);
    expect(page).toContain('We stoppen met dit werk.');
    const tasks = () => inTransaction(owner, planTasks);
    expect((await tasks()).some(({ href }) => href === `/activiteiten/${activity}`)).toBe(true);
    await done(verbs['wind-up'](activity));
    expect((await tasks()).some(({ href }) => href === `/activiteiten/${activity}`)).toBe(false);
    await redraft(activity);
    await done(approve(activity));
    expect((await inTransaction(owner, (c) => runningActivity(c, activity)))?.plan.state).toBe('running');
  });
});

describe('a hand-over', () => {
  test('shows what comes along, and waits for the new owner until seen', async () => {
    const activity = await build({ inForce: 'running', work: 'asked' });
    const next = await practice.colleague(['process-owner']);
    const page = await textOf(byOwner, `/activiteiten/${activity}/overdracht`);
    expect(page).toContain('Een vraag die bij de FG ligt');
    await done(byOwner.post(`/activiteiten/${activity}/overdracht`, { eigenaar: next.account }));
    const waits = async () =>
      (await inTransaction(next, planTasks)).some(({ title }) => title.nl.includes('aan jou overgedragen'));
    expect(await waits()).toBe(true);
    expect(await textOf(at(next), `/activiteiten/${activity}`)).toContain('Ik neem het over');
    await done(at(next).post(`/activiteiten/${activity}/overdracht/ontvangst`));
    expect(await waits()).toBe(false);
  });
});

describe('versions', () => {
  test('any two are compared in words', async () => {
    const activity = await build({ inForce: 'running', work: 'draft' });
    await inTransaction(owner, async (c) => {
      const { document } = (await findDraft(c, activity, true))!;
      await changeDraft(c, activity, practice.account, { ...document, measures: document.measures.slice(1) });
    });
    const page = await textOf(byOwner, `/activiteiten/${activity}/versies`);
    expect(page).toMatch(/Maatregel ‘[^’]+’ is weggehaald/);
    const back = await textOf(byOwner, `/activiteiten/${activity}/versies?van=concept&naar=1`);
    expect(back).toMatch(/Maatregel ‘[^’]+’ is erbij gekomen/);
  });
});
