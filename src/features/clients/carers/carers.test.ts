import { beforeEach, describe, expect, test } from 'vitest';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { decide } from '../../../gate/decide.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addClient, carerAsPerson, carerPermission, gateQuestion, listCarers } from '../index.ts';
import { routes } from '../routes.tsx';
import { addCarer } from './add-carer.ts';
import { carerState, clientSays, mayHear } from './carer.ts';
import { inviteCarer } from './invite-carer.ts';
import { recordCarerAnswer, recordTelling, stopForCarer } from './record-carer-answer.ts';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
world.jobs.work('hand-over-guest-message', async () => undefined);
await world.jobs.start();
const practice = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const by = practice.founder;
const pages = pagesFor(routes, by);

const value = <V>(performed: { kind: string }): V => {
  if (performed.kind !== 'done') throw new Error(JSON.stringify(performed));
  return (performed as unknown as { value: V }).value;
};
const said = { method: 'in-person', evidence: 'Aan de keukentafel gezegd.' } as const;

let client: string;
let carer: string;
beforeEach(async () => {
  const person = {
    activity: practice.activity,
    language: 'nl',
    callName: 'Ab',
    name: 'Ab Voorbeeld',
    email: '',
    phone: '',
  };
  client = value(await addClient.perform(by, person));
  carer = value(
    await addCarer.perform(by, {
      client,
      name: 'Greet Buurvrouw',
      relation: 'buurvrouw',
      reason: 'Doet de boodschappen. Ab gaf zelf het nummer.',
      phone: '0600000001',
      email: '',
    }),
  );
});

const answers = (subject: string, answer: 'given' | 'refused') =>
  recordCarerAnswer.perform(by, { client, carer, subject, answer, ...said });
const telling = (fields: string[], answer = 'given') =>
  recordTelling.perform(by, { client, carer, fields, answer, ...said });
const stops = (saidBy: 'carer' | 'client', subject: string) =>
  stopForCarer.perform(by, { client, carer, saidBy, subject, ...said });
const facts = async (...data: string[]) => {
  const recipient = { kind: 'carer', carer } as const;
  const act = { operation: 'share', purpose: 'delen-met-partners', data, recipient, channel: 'in-person' } as const;
  const question = await inTransaction(by, (c) => gateQuestion(c, client, act));
  return question!.facts.people[0]!;
};

describe('telling a carer about the client', () => {
  test('takes two: the client names the details, and the carer wants to hear', async () => {
    expect((await facts('doelen')).secrecyLifted).toBe('no');
    value(await telling(['doelen']));
    expect((await facts('doelen')).secrecyLifted).toBe('no');
    value(await answers('know', 'given'));
    expect(await facts('doelen')).toMatchObject({ permission: 'given', secrecyLifted: 'by-consent' });
  });

  test('goes no further than the details that the client named', async () => {
    value(await telling(['doelen']));
    value(await answers('know', 'given'));
    expect((await facts('doelen', 'telefoon')).secrecyLifted).toBe('no');
    // The newest yes is the whole of it: what is not named again, is not told any more.
    value(await telling(['telefoon']));
    expect((await facts('doelen')).secrecyLifted).toBe('no');
  });

  test.each(['carer', 'client'] as const)('stops at once when the %s stops', async (who) => {
    value(await telling(['doelen']));
    value(await answers('know', 'given'));
    value(await stops(who, 'know'));
    expect((await facts('doelen')).secrecyLifted).toBe('no');
    expect(await stops(who, 'know')).toMatchObject({ refusal: 'nothing-to-stop' });
  });

  test('of one client opens nothing about another', async () => {
    value(await telling(['doelen']));
    value(await answers('know', 'given'));
    const other = value<string>(
      await addClient.perform(by, {
        activity: practice.activity,
        language: 'nl',
        callName: 'Bo',
        name: 'Bo Voorbeeld',
        email: '',
        phone: '',
      }),
    );
    const recipient = { kind: 'carer', carer } as const;
    const act = { operation: 'share', purpose: 'delen-met-partners', data: ['doelen'], recipient } as const;
    const question = await inTransaction(by, (c) => gateQuestion(c, other, act));
    expect(question!.facts.people[0]!.secrecyLifted).toBe('no');
    expect(
      await recordTelling.perform(by, { client: other, carer, fields: ['doelen'], answer: 'given', ...said }),
    ).toEqual({
      kind: 'absent',
    });
  });
});

describe('the carer’s own data', () => {
  test('travel with a share only after the carer’s own yes, as a second person for the gate', async () => {
    const act = {
      operation: 'share',
      purpose: 'delen-met-huisarts',
      data: ['doelen'],
      recipient: { kind: 'party', party: 'huisarts' },
      channel: 'phone',
    } as const;
    const weigh = () =>
      inTransaction(by, async (c) => {
        const question = (await gateQuestion(c, client, act))!;
        const own = { ...question.facts.people[0]!, secrecyLifted: 'by-consent', permission: 'given' } as const;
        const people = [own, await carerAsPerson(c, carer, 'huisarts', own)];
        const decision = decide(act, question.plan, { ...question.facts, people }, c.ground.law);
        return decision.checks.find(({ step }) => step === 6)!.result;
      });
    expect(await weigh()).toBe('obstacle');
    value(await answers('share:woningcorporatie', 'given'));
    expect(await weigh()).toBe('obstacle');
    value(await answers('share:huisarts', 'given'));
    expect(await weigh()).toBe('ok');
    value(await stops('carer', 'share:huisarts'));
    expect(await weigh()).toBe('obstacle');
  });

  test('are questions that stand alone: yes to contact says nothing about the rest', async () => {
    value(await answers('contact', 'given'));
    const [found] = await inTransaction(by, (c) => listCarers(c, client));
    expect(carerState(found!, { about: 'contact', party: null })).toBe('given');
    expect(carerState(found!, { about: 'know', party: null })).toBe('not-asked');
    expect(clientSays(found!)).toEqual({ state: 'not-asked', fields: [] });
    expect(mayHear(found!, [])).toBe(false);
  });

  test('are under a key of the own, and no word of it can be read in the database', async () => {
    value(await answers('record', 'given'));
    const rows = await world.asSuperuser<{ all: string }>(
      `select (select string_agg(carers::text, '') from carers where id = $1)
        || (select string_agg(carer_answers::text, '') from carer_answers where carer_id = $1) as all`,
      [carer],
    );
    expect(rows[0]!.all).not.toMatch(/Greet|buurvrouw|keukentafel/);
    await world.vault.destroySubject(practice.organisation, carer, { what: 'content' });
    await expect(inTransaction(by, (c) => listCarers(c, client))).rejects.toThrow();
  });

  test('go at once when the carer does not want to be on record; what was said stays as proof', async () => {
    value(await answers('contact', 'given'));
    value(await answers('record', 'refused'));
    expect(await inTransaction(by, (c) => listCarers(c, client))).toEqual([]);
    expect(await inTransaction(by, (c) => carerPermission(c, carer, { about: 'contact', party: null }))).toBe(
      'withdrawn',
    );
    const [row] = await world.asSuperuser<{ name: null; answers: number }>(
      'select name, (select count(*)::int from carer_answers where carer_id = carers.id) as answers from carers where id = $1',
      [carer],
    );
    expect(row).toEqual({ name: null, answers: 2 });
  });

  test('are not asked about an organisation that the plan does not know', async () => {
    expect(await answers('share:reclamebureau', 'given')).toMatchObject({ refusal: 'no-such-party' });
    expect(await answers('share', 'given')).toMatchObject({ kind: 'invalid' });
  });

  test('never change once said', async () => {
    value(await answers('contact', 'given'));
    const change = inTransaction(by, (c) => c.tx.updateTable('carer_answers').set({ answer: 'refused' }).execute());
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('the own page of a carer', () => {
  const invited = async () => {
    const email = 'greet@example.org';
    const reachable = value<string>(
      await addCarer.perform(by, {
        client,
        name: 'Greet',
        relation: 'zus',
        reason: 'Ab noemde haar.',
        phone: '',
        email,
      }),
    );
    value(await inviteCarer.perform(by, { client, carer: reachable, proof: 'word' }));
    const [row] = await world.asSuperuser<{ guest_id: string }>('select guest_id from carers where id = $1', [
      reachable,
    ]);
    const asGuest = { ...by, actor: { kind: 'guest', guest: row!.guest_id } as const };
    return { reachable, asGuest };
  };

  test('shows the own data and the questions, and nothing about the person cared for', async () => {
    const { asGuest } = await invited();
    const page = await (await pagesFor(routes, asGuest).get('/gast/over-mij')).text();
    expect(page).toContain('greet@example.org');
    expect(page).not.toMatch(/>Ab\b|Ab Voorbeeld|wijkteam|noemde haar/);
  });

  test('says yes, and stops as easily', async () => {
    const { reachable, asGuest } = await invited();
    const own = pagesFor(routes, asGuest);
    await own.post('/gast/over-mij', { subject: 'know', answer: 'given' });
    const state = async () => inTransaction(by, (c) => carerPermission(c, reachable, { about: 'know', party: null }));
    expect(await state()).toBe('given');
    await own.post('/gast/over-mij', { subject: 'know', answer: 'withdrawn' });
    expect(await state()).toBe('withdrawn');
    // What nobody asked is no question: it cannot be used to find out who the partners are.
    expect((await own.post('/gast/over-mij', { subject: 'share:huisarts', answer: 'given' })).status).toBe(404);
  });

  test('closes with the record: the link opens nothing after that', async () => {
    const { asGuest } = await invited();
    const own = pagesFor(routes, asGuest);
    const gone = await (await own.post('/gast/over-mij', { subject: 'record', answer: 'refused' })).text();
    expect(gone).toContain('Uw gegevens zijn weg');
    expect((await own.get('/gast/over-mij')).status).toBe(404);
    const open = await world.asSuperuser('select from guest_accesses where guest_id = $1 and ended_at is null', [
      asGuest.actor.guest,
    ]);
    expect(open).toHaveLength(0);
  });

  test('is not there for another guest, nor sent to who wants no contact', async () => {
    await invited();
    const nobody = { ...by, actor: { kind: 'guest', guest: newId() } as const };
    expect((await pagesFor(routes, nobody).get('/gast/over-mij')).status).toBe(404);
    value(await answers('contact', 'refused'));
    expect(await inviteCarer.perform(by, { client, carer, proof: 'word' })).toMatchObject({ refusal: 'no-contact' });
  });
});

describe('the pages', () => {
  test('say by when the carer must have heard, and what is still missing', async () => {
    const list = await (await pages.get(`/clienten/${client}/naasten`)).text();
    expect(list).toContain('Vertel Greet Buurvrouw vóór');
    expect(list).toContain('Hoort nog niets over Ab.');
    await pages.post(`/clienten/${client}/naasten/${carer}/vertellen`, {
      answer: 'given',
      fields: ['doelen'],
      ...said,
    });
    expect(await (await pages.get(`/clienten/${client}/naasten/${carer}`)).text()).toContain(
      'Ab zei ja. Greet Buurvrouw zelf nog niet.',
    );
  });

  test('keep what was typed, and say what is missing', async () => {
    const again = await pages.post(`/clienten/${client}/naasten/${carer}/vertellen`, {
      answer: 'given',
      method: 'phone',
      evidence: 'Gebeld om tien uur.',
    });
    expect(again.status).toBe(422);
    const text = await again.text();
    expect(text).toContain('Kruis aan wat verteld mag worden.');
    expect(text).toContain('Gebeld om tien uur.');
  });

  test('of a carer of somebody else, and of nobody, are the same page', async () => {
    const stranger = pagesFor(routes, await practice.colleague(['worker']));
    const paths = [
      `/clienten/${client}/naasten`,
      `/clienten/${newId()}/naasten`,
      `/clienten/${client}/naasten/${carer}`,
      `/clienten/${client}/naasten/${newId()}/antwoord?over=know`,
    ];
    // The link to the other language leads back to where somebody is.
    const bare = async (answer: Response) => (await answer.text()).replaceAll(/terug=[^"]*/g, '');
    const bodies = await Promise.all(paths.map(async (path) => bare(await stranger.get(path))));
    expect(new Set(bodies).size).toBe(1);
    const posted = await stranger.post(`/clienten/${client}/naasten/${carer}/einde`);
    expect([posted.status, await bare(posted)]).toEqual([404, bodies[0]]);
  });
});
