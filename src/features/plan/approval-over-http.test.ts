// Who approves what: never a plan that nobody read, nor one that somebody else answers for.
import { describe, expect, test } from 'vitest';
import { formIn } from '../../../test/support/forms.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { changeMember } from '../organisation/change-member.ts';
import { routes as oversight } from '../oversight/routes.tsx';
import { listRounds } from './advice/store.ts';
import { recordExampleDpia } from './dpia/example.ts';
import { discussTemplate } from './index.ts';
import { revisionOf } from './policy.ts';
import { routes } from './routes.tsx';
import { findActivity, findDraft, findVersion } from './store.ts';

const world = await openWorld();
const practice = await openPractice(world, { kind: 'team' });
const owner = practice.founder;
const note = { with: 'Team', discussed: 'Besproken.', openQuestion: '' };
type Pages = ReturnType<typeof pagesFor>;
const at = (caller: Caller) => pagesFor(routes, caller);
const byOwner = at(owner);

const textOf = async (pages: Pages, path: string) => (await pages.get(path)).text();
const draftOf = (activity: string) => inTransaction(owner, (c) => findDraft(c, activity));
const ownerOf = async (activity: string) => (await inTransaction(owner, (c) => findActivity(c, activity)))!.owner;

const begin = (as: Caller = owner) =>
  inTransaction(as, async (c) => {
    const { activity } = await discussTemplate(c, 'begeleiding-zelfstandige', 10, () => note);
    await recordExampleDpia(c, activity);
    return activity;
  });

/** What the form that somebody has open would send. */
const open = async (pages: Pages, page: string, to: string) => formIn(await textOf(pages, page), to);
const openCheck = (activity: string) =>
  open(byOwner, `/activiteiten/${activity}/controle`, `/activiteiten/${activity}/versies`);
const send = async (sent: Response | Promise<Response>) => {
  const answer = await sent;
  return { status: answer.status, page: await answer.text() };
};

/** An activity whose first version runs, with a new draft. */
async function revised(): Promise<string> {
  const activity = await begin();
  await byOwner.post(`/activiteiten/${activity}/versies`, await openCheck(activity));
  await byOwner.post(`/activiteiten/${activity}/concept`);
  await inTransaction(owner, (c) => recordExampleDpia(c, activity));
  return activity;
}

describe('a page of a draft that was dropped', () => {
  test('approves nothing of the draft after it, although that has the same round and revision', async () => {
    const activity = await revised();
    const read = await openCheck(activity);
    const before = (await draftOf(activity))!;
    await byOwner.post(`/activiteiten/${activity}/verval`);
    await byOwner.post(`/activiteiten/${activity}/concept`);
    const after = (await draftOf(activity))!;
    expect([after.round, revisionOf(after.document)]).toEqual([before.round, revisionOf(before.document)]);
    const sent = await send(byOwner.post(`/activiteiten/${activity}/versies`, read));
    expect(sent.status).toBe(422);
    expect(sent.page).toContain('Het plan is veranderd sinds je dit las.');
    expect((await send(byOwner.post(`/activiteiten/${activity}/versies`, await openCheck(activity)))).status).toBe(303);
  });

  test('writes nothing over a step of the draft after it', async () => {
    const activity = await revised();
    const step = `/activiteiten/${activity}/stap/2`;
    const typed = { ...(await open(byOwner, step, step)), besproken: 'Uit het oude concept.' };
    await byOwner.post(`/activiteiten/${activity}/verval`);
    await byOwner.post(`/activiteiten/${activity}/concept`);
    const sent = await send(byOwner.post(step, typed));
    expect(sent.status).toBe(422);
    expect(sent.page).toContain('Uit het oude concept.');
    expect(JSON.stringify(await open(byOwner, step, step))).not.toContain('Uit het oude concept.');
  });

  test('is not approved without saying which draft was read', async () => {
    const activity = await begin();
    const { concept: _concept, ...read } = await openCheck(activity);
    const sent = await send(byOwner.post(`/activiteiten/${activity}/versies`, read));
    expect(sent.status).toBe(422);
    expect(sent.page).toContain('Het plan is veranderd sinds je dit las.');
  });
});

describe('approving', () => {
  test('twice at one moment makes one version, and the second hears that it is done', async () => {
    const activity = await begin();
    const read = await openCheck(activity);
    const path = `/activiteiten/${activity}/versies`;
    const answers = await Promise.all([1, 2, 3].map(() => send(byOwner.post(path, read))));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    for (const { status, page } of answers) {
      if (status === 422) expect(page).toContain('Dit concept is al goedgekeurd');
    }
    expect((await inTransaction(owner, (c) => findVersion(c, activity)))?.version).toBe(1);
  });

  test.each([
    ['2027-03-01', 303],
    ['2099-01-01', 422],
  ])('for %s answers %i: a plan for later than a year is approved later', async (ingang, status) => {
    const activity = await begin();
    const sent = await send(
      byOwner.post(`/activiteiten/${activity}/versies`, { ...(await openCheck(activity)), ingang }),
    );
    expect(sent.status).toBe(status);
    expect(sent.page.includes('Kies een dag binnen een jaar.')).toBe(status === 422);
  });
});

describe('an activity that somebody owns', () => {
  test('is not taken over by an administrator, by the form or by step 1', async () => {
    const somebody = await practice.colleague(['worker', 'process-owner']);
    const activity = await begin(somebody);
    const path = `/activiteiten/${activity}/overdracht`;
    expect(await textOf(byOwner, path)).toContain('kan deze activiteit overdragen');
    expect(await textOf(byOwner, path)).not.toContain('name="eigenaar"');
    const taken = await send(byOwner.post(path, { eigenaar: practice.account }));
    expect(taken.status).toBe(422);
    const step = `/activiteiten/${activity}/stap/1`;
    const form = { ...(await open(byOwner, step, step)), eigenaar: practice.account };
    const sent = await send(byOwner.post(step, form));
    expect(sent.status).toBe(422);
    expect(sent.page).toContain('Alleen de eigenaar zelf');
    expect(await ownerOf(activity)).toBe(somebody.account);
    // Helping in the plan stays possible.
    expect((await send(byOwner.post(step, await open(byOwner, step, step)))).status).toBe(303);
  });

  test('is handed over by an administrator once its owner may own nothing any more', async () => {
    const somebody = await practice.colleague(['worker', 'process-owner']);
    const activity = await begin(somebody);
    const next = await practice.colleague(['process-owner']);
    const { membership } = somebody.actor as Extract<typeof somebody.actor, { kind: 'worker' }>;
    const changed = await changeMember.perform(owner, { membership, roles: ['worker'], team: null });
    expect(changed.kind).toBe('done');
    const sent = await send(byOwner.post(`/activiteiten/${activity}/overdracht`, { eigenaar: next.account }));
    expect(sent.status).toBe(303);
    expect(await ownerOf(activity)).toBe(next.account);
  });
});

describe('a no of the FG', () => {
  test('is followed with words about what changes, and the FG sees what was approved', async () => {
    const fg = await practice.colleague(['fg']);
    const desk = pagesFor(oversight, fg);
    const activity = await begin();
    await byOwner.post(`/activiteiten/${activity}/advies`, { vraag: 'Mag dit?' });
    const question = (await inTransaction(owner, async (c) => (await listRounds(c, { activity }))[0]))!.id;
    const form = await open(desk as Pages, `/toezicht/${question}`, `/toezicht/${question}/advies`);
    const said = { ...form, oordeel: 'disagree', advies: 'Vraag veel minder.' };
    expect((await send(desk.post(`/toezicht/${question}/advies`, said))).status).toBe(303);
    const answer = `/activiteiten/${activity}/advies/antwoord`;
    const silent = await send(byOwner.post(answer, { keuze: 'follow', reden: '' }));
    expect(silent.status).toBe(422);
    expect(silent.page).toContain('Schrijf dan wat je verandert.');
    expect((await send(byOwner.post(answer, { keuze: 'follow', reden: 'We vragen minder.' }))).status).toBe(303);
    const step = `/activiteiten/${activity}/stap/2`;
    const form2 = await open(byOwner, step, step);
    const titled = Object.keys(form2).find((name) => name.endsWith('.nietvoor.nl') || name.endsWith('notFor.nl'));
    await byOwner.post(step, { ...form2, ...(titled ? { [titled]: 'Niet voor reclame.' } : {}) });
    expect(await textOf(byOwner, `/activiteiten/${activity}/controle`)).toContain('veranderde na het advies van de FG');
    await byOwner.post(`/activiteiten/${activity}/versies`, await openCheck(activity));
    const page = await textOf(desk as Pages, `/toezicht/${question}`);
    expect(page).toContain('Wat er anders is aan de goedgekeurde versie');
    expect(page).not.toContain('Er is niets veranderd.');
    expect(page).toContain('We vragen minder.');
  });
});
