import { beforeAll, describe, expect, test } from 'vitest';
import { addAskable, consentPages } from '../../../test/support/consent.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { sayDate } from '../../platform/dates.ts';
import { inTransaction } from '../../platform/shell.ts';
import { nameRepresentative } from '../clients/representation/name-representative.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { findRepresentatives, listPermissions } from '../clients/index.ts';
import { answerQuestions } from './answer-questions.ts';
import { askConsent, recordAnswer, withdrawConsent, withdrawOnBehalf } from './index.ts';
import { hashOfShown } from './receipts/receipt.ts';
import { viewConsents } from './view-consents.ts';
import { viewOwnConsents } from './view-own-consents.ts';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const practice = await openPractice(world, { kind: 'team' });
const worker = consentPages(world, practice.founder);

const states = async (client: string) => {
  const all = await inTransaction(practice.founder, (c) => listPermissions(c, client));
  return (purpose: string) => [...new Set(all.filter((each) => each.purpose === purpose).map(({ state }) => state))];
};
const own = async (by: Parameters<typeof viewOwnConsents.ask>[0]) => {
  const asked = await viewOwnConsents.ask(by, {});
  if (asked.kind !== 'answer') throw new Error(asked.kind);
  return asked.answer;
};
const answersOf = (client: string) =>
  world.asSuperuser<{ answer: string; purpose: string; method: string; language: string; hash: Buffer; body: never }>(
    `select a.answer, a.purpose, a.method, a.said_on, t.language, t.plan_version, t.hash, t.body
     from consent_answers a join consent_texts t on t.hash = a.text_hash and t.organisation_id = a.organisation_id
     where a.client_id = $1 order by a.at, a.id`,
    [client],
  );
/** Everything that may not change by looking: rows of consent, and states. */
const everything = async (client: string) =>
  JSON.stringify(
    await world.asSuperuser(
      `select (select json_agg(q order by q.id) from consent_questions q where q.client_id = $1) as questions,
              (select json_agg(a order by a.id) from consent_answers a where a.client_id = $1) as answers,
              (select json_agg(json_build_object('id', p.id, 'state', p.state) order by p.id) from permissions p where p.client_id = $1) as permissions,
              (select count(*) from withdrawals) as withdrawals`,
      [client],
    ),
  );

describe('asking', () => {
  test('makes a question of its own for each purpose, and waits for an answer', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    expect(await ask('verslag-per-link', 'bellen')).toMatchObject({ kind: 'done' });
    const { questions } = await own(caller);
    expect(questions.map(({ purpose }) => purpose)).toEqual(['verslag-per-link', 'bellen']);
    const state = await states(client);
    expect([state('verslag-per-link'), state('bellen'), state('nieuwsbrief')]).toEqual([
      ['asked'],
      ['asked'],
      ['not-asked'],
    ]);
  });

  test('about marketing by message is stopped, and can be asked in a conversation or on paper at once', async () => {
    const { client } = await addAskable(world, practice);
    const form = { subjects: ['nieuwsbrief'], way: 'link' };
    const stopped = await worker.post(`/clienten/${client}/toestemmingen/vragen`, form);
    const page = await stopped.text();
    expect(stopped.status).toBe(409);
    expect(page).toContain(`/clienten/${client}/toestemmingen/antwoord?over=nieuwsbrief`);
    expect((await states(client))('nieuwsbrief')).toEqual(['not-asked']);
    // Whoever comes here to ask it, finds the form for a conversation or paper.
    const asked = await (await worker.get(`/clienten/${client}/toestemmingen/vragen?doel=nieuwsbrief`)).text();
    expect(asked).toContain('name="evidence"');
    const form2 = await (await worker.get(`/clienten/${client}/toestemmingen/vragen`)).text();
    expect(form2).not.toContain('value="nieuwsbrief"');
    expect(form2).toContain(`/clienten/${client}/toestemmingen/antwoord?over=nieuwsbrief`);
  });

  test('in a conversation is not put to the client behind a link, also not beside a question that is', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await askConsent.perform(practice.founder, { client, subjects: ['nieuwsbrief'], way: 'in-person' });
    await ask('bellen');
    expect((await own(caller)).questions.map(({ purpose }) => purpose)).toEqual(['bellen']);
    const [inPerson] = await world.asSuperuser<{ id: string }>(
      "select id from consent_questions where client_id = $1 and purpose = 'nieuwsbrief'",
      [client],
    );
    // Neither does an answer that somebody sends without the page count.
    const sent = await answerQuestions.perform(caller, { answers: { [inPerson!.id]: 'yes' } });
    expect(sent).toMatchObject({ kind: 'refused', refusal: 'already-answered' });
    expect((await states(client))('nieuwsbrief')).toEqual(['asked']);
    // What the worker writes down closes it.
    const said = { client, subject: 'nieuwsbrief', answer: 'given', method: 'in-person', evidence: 'Zei het zelf.' };
    expect(await recordAnswer.perform(practice.founder, said)).toMatchObject({ kind: 'done' });
    expect((await states(client))('nieuwsbrief')).toEqual(['given']);
    const open = 'select id from consent_questions where client_id = $1 and answered_at is null';
    expect(await world.asSuperuser(open, [client])).toHaveLength(1);
  });

  test('about what rests on something else is not possible; the page shows that basis instead', async () => {
    const { client } = await addAskable(world, practice);
    const asked = await askConsent.perform(practice.founder, { client, subjects: 'afspraak', way: 'link' });
    expect(asked).toMatchObject({ kind: 'refused', refusal: 'rests-on-something-else' });
    const page = await (await worker.get(`/clienten/${client}/toestemmingen`)).text();
    expect(page).toContain('Een afspraak hoort bij de begeleiding die we samen afspraken.');
  });

  test('needs an address and a second proof when it goes by message', async () => {
    const { client } = await addAskable(world, practice, { email: '' });
    const refused = await worker.post(`/clienten/${client}/toestemmingen/vragen`, {
      subjects: ['bellen'],
      way: 'link',
    });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Er is geen e-mailadres');
    expect(page).toMatch(/value="bellen" checked/);
  });

  test('in a conversation sends nothing, and goes on to where the answer is written down', async () => {
    const { client, caller } = await addAskable(world, practice, { email: '' });
    const form = { subjects: ['bellen'], way: 'in-person' };
    const next = await worker.goes(worker.post(`/clienten/${client}/toestemmingen/vragen`, form));
    expect(next).toBe(`/clienten/${client}/toestemmingen/antwoord?over=bellen`);
    expect(await (await worker.get(next)).text()).toContain('Mag ik u bellen');
    const sent = await world.asSuperuser('select id from secure_links where client_id = $1', [client]);
    expect(sent).toHaveLength(0);
    const mine = await own(caller);
    expect(mine.questions).toEqual([]);
    expect(mine.subjects.find(({ key }) => key === 'bellen')?.state).toBe('asked');
  });

  test.each([
    [{ way: 'link' }, 'Vul dit in.'],
    [{ subjects: ['bellen'] }, 'Kies een van de antwoorden.'],
    [{ subjects: ['bellen'], way: 'duif' }, 'Kies een van de antwoorden.'],
    [{ subjects: ['<script>'], way: 'link' }, 'Kies uit de lijst.'],
    [{ subjects: Array.from({ length: 30 }, (_, n) => `p${n}`), way: 'link' }, 'te lang'],
    [{ subjects: ['bellen'], way: 'link', representative: "1' or '1'='1" }, ''],
  ] as [Record<string, string | string[]>, string][])(
    'with a wrong form %# comes back and asks nothing',
    async (form, says) => {
      const { client, caller } = await addAskable(world, practice);
      const response = await worker.post(`/clienten/${client}/toestemmingen/vragen`, form);
      const page = await response.text();
      expect(response.status).toBe(422);
      expect(page).toContain(says);
      expect(page).not.toContain('<script>');
      expect((await own(caller)).questions).toHaveLength(0);
    },
  );

  test('is not repeated by message after a no', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('bellen');
    const [question] = (await own(caller)).questions;
    await answerQuestions.perform(caller, { answers: { [question!.id]: 'no' } });
    const again = await ask('bellen');
    expect(again.kind === 'stopped' && again.decision.checks.find(({ result }) => result === 'obstacle')).toMatchObject(
      {
        reason: 'already-answered-no',
      },
    );
    expect((await states(client))('bellen')).toEqual(['refused']);
  });
});

describe('the page with questions', () => {
  test('has a choice per question, nothing ticked, and keeps the text as it stood there', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('verslag-per-link', 'bellen');
    const browser = consentPages(world, caller);
    const page = await (await browser.get('/mijn/toestemmingen/vragen')).text();
    expect(page).not.toMatch(/\bchecked\b/);
    expect(page.match(/type="radio"/g)).toHaveLength(4);
    const [first, second] = (await own(caller)).questions;
    const choice = { [`antwoord-${first!.id}`]: 'yes', [`antwoord-${second!.id}`]: 'no' };
    expect(await browser.goes(browser.post('/mijn/toestemmingen/vragen', choice))).toBe(
      '/mijn/toestemmingen?gelukt=antwoord',
    );
    const kept = await answersOf(client);
    expect(kept.map(({ answer, purpose, method }) => [answer, purpose, method])).toEqual([
      ['given', 'verslag-per-link', 'link-and-proof'],
      ['refused', 'bellen', 'link-and-proof'],
    ]);
    const shown = kept[0] as unknown as { body: Record<string, string>; plan_version: number; hash: Buffer };
    for (const line of [shown.body.question!, shown.body.explanation!, shown.body.why!, shown.body.withdrawing!]) {
      expect(page).toContain(line);
    }
    const whole = {
      purpose: 'verslag-per-link',
      party: null,
      language: 'nl',
      planVersion: shown.plan_version,
    } as const;
    expect(hashOfShown({ ...whole, text: shown.body })).toEqual(shown.hash);
    const state = await states(client);
    expect([state('verslag-per-link'), state('bellen')]).toEqual([['given'], ['refused']]);
  });

  test('names in the question itself whom it is about, and keeps it that way', async () => {
    const { client, caller } = await addAskable(world, practice);
    const subjects = ['contact-derden:huisarts', 'contact-derden:ocmw'];
    const asked = await askConsent.perform(practice.founder, { client, subjects, way: 'link' });
    expect(asked).toMatchObject({ kind: 'done' });
    const [first, second] = (await own(caller)).questions;
    expect([first!.text.question, second!.text.question]).toEqual([
      expect.stringMatching(/\? Het gaat om: Huisarts\.$/),
      expect.stringMatching(/\? Het gaat om: OCMW\.$/),
    ]);
    const browser = consentPages(world, caller);
    const page = await (await browser.get('/mijn/toestemmingen/vragen')).text();
    expect(page).toMatch(/<legend[^>]*>[^<]*Het gaat om: Huisarts\./);
    const choice = { [`antwoord-${first!.id}`]: 'yes' };
    await browser.goes(browser.post('/mijn/toestemmingen/vragen', choice));
    const [kept] = await answersOf(client);
    expect((kept!.body as { question: string }).question).toBe(first!.text.question);
    const stop = await browser.get('/mijn/toestemmingen/stoppen?over=contact-derden%3Ahuisarts');
    expect(await stop.text()).toMatch(/<h1[^>]*>Stoppen met “[^<]*: Huisarts”\?/);
    const list = await (await worker.get(`/clienten/${client}/toestemmingen/vragen`)).text();
    expect(list).toContain('Het gaat om: OCMW.');
  });

  test('leaves a question open that was not answered', async () => {
    const { caller, ask } = await addAskable(world, practice);
    await ask('verslag-per-link', 'bellen');
    const browser = consentPages(world, caller);
    const [first] = (await own(caller)).questions;
    await browser.goes(browser.post('/mijn/toestemmingen/vragen', { [`antwoord-${first!.id}`]: 'yes' }));
    expect((await own(caller)).questions.map(({ purpose }) => purpose)).toEqual(['bellen']);
  });

  test.each([
    ['nothing', () => ({})],
    ['an answer that does not exist', (id: string) => ({ [`antwoord-${id}`]: 'misschien' })],
    ['a question that is no id', () => ({ "antwoord-1' or '1'='1": 'yes' })],
    ['script', (id: string) => ({ [`antwoord-${id}`]: '<script>alert(1)</script>' })],
    ['a list', (id: string) => ({ [`antwoord-${id}`]: ['yes', 'no'] })],
    ['prototype', () => ({ 'antwoord-__proto__': 'yes' })],
  ])('with %s sent changes nothing and comes back', async (_, form) => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('bellen');
    const [question] = (await own(caller)).questions;
    const before = await everything(client);
    const response = await consentPages(world, caller).post('/mijn/toestemmingen/vragen', form(question!.id) as never);
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain('<script>');
    expect(await everything(client)).toBe(before);
  });

  test('takes one answer when two browsers answer at once', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('bellen');
    const [question] = (await own(caller)).questions;
    const both = await Promise.all(
      (['yes', 'no'] as const).map((answer) =>
        answerQuestions.perform(caller, { answers: { [question!.id]: answer } }),
      ),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(await answersOf(client)).toHaveLength(1);
  });

  test('of somebody else cannot be answered', async () => {
    const one = await addAskable(world, practice);
    const other = await addAskable(world, practice);
    await one.ask('bellen');
    const [question] = (await own(one.caller)).questions;
    const answered = await answerQuestions.perform(other.caller, { answers: { [question!.id]: 'yes' } });
    expect(answered).toMatchObject({ kind: 'refused' });
    expect(await answersOf(one.client)).toHaveLength(0);
  });
});

describe('looking', () => {
  test('never changes anything, and a robot without the second proof that presses everything does not either', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('bellen', 'verslag-per-link');
    const [first] = (await own(caller)).questions;
    await answerQuestions.perform(caller, { answers: { [first!.id]: 'yes' } });
    const before = await everything(client);
    const [answer] = (await own(caller)).answers;
    const pages = ['', '/vragen', `/stoppen?over=${first!.purpose}`, `/${answer!.id}/ontvangstbewijs`];
    const visited = consentPages(world, caller);
    const robot = consentPages(world);
    for (const page of pages) {
      const seen = await visited.get(`/mijn/toestemmingen${page}`);
      expect(seen.status, page).toBe(200);
      expect(await everything(client)).toBe(before);
      // The robot knows every form of the real page, and presses each button as it stands.
      for (const [, action, inside] of (await seen.text()).matchAll(
        /<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs,
      )) {
        const hidden = [...inside!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
        const pressed = await robot.post(action!, Object.fromEntries(hidden.map(([, name, value]) => [name!, value!])));
        expect(pressed.headers.get('location')).toBe('/mijn');
      }
      expect(await robot.goes(robot.get(`/mijn/toestemmingen${page}`))).toBe('/mijn');
    }
    // Even inside, pressing the button of the questions without choosing is no answer.
    expect((await visited.post('/mijn/toestemmingen/vragen')).status).toBe(422);
    expect(await everything(client)).toBe(before);
    for (const page of ['', '/vragen', '/antwoord?over=bellen', '/intrekking?over=bellen']) {
      await worker.get(`/clienten/${client}/toestemmingen${page}`);
    }
    expect(await everything(client)).toBe(before);
  });

  test('at a client out of scope and at nobody gives the same page', async () => {
    const colleague = consentPages(world, await practice.colleague(['worker']));
    const { client } = await addAskable(world, practice);
    const nobody = client.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    // The address stands in the link to the other language; nothing else may differ.
    const without = async (response: Response, id: string) => (await response.text()).replaceAll(id, '');
    for (const page of ['', '/vragen', '/antwoord?over=bellen', '/intrekking?over=bellen']) {
      const [known, unknown] = await Promise.all(
        [client, nobody].map((id) => colleague.get(`/clienten/${id}/toestemmingen${page}`)),
      );
      expect([known!.status, unknown!.status]).toEqual([404, 404]);
      expect(await without(known!, client)).toBe(await without(unknown!, nobody));
    }
    for (const form of ['vragen', 'antwoord', 'intrekking']) {
      const [known, unknown] = await Promise.all(
        [client, nobody].map((id) => colleague.post(`/clienten/${id}/toestemmingen/${form}`, { subject: 'x y' })),
      );
      expect([known!.status, unknown!.status], form).toEqual([404, 404]);
      expect(await without(known!, client)).toBe(await without(unknown!, nobody));
    }
  });
});

describe('stopping', () => {
  const giving = async () => {
    const person = await addAskable(world, practice);
    await person.ask('bellen', 'verslag-per-link');
    const { questions } = await own(person.caller);
    await answerQuestions.perform(person.caller, {
      answers: Object.fromEntries(questions.map(({ id }) => [id, 'yes'])),
    });
    return person;
  };

  test('takes three taps after the code, holds at once, and is in the journal beside the keys', async () => {
    const { client, caller } = await giving();
    const browser = consentPages(world, caller);
    // Tap 1: the card "Stoppen of veranderen" on /mijn leads here.
    const list = await (await browser.get('/mijn/toestemmingen')).text();
    // Tap 2: "Stop hiermee".
    const stop = /href="(\/mijn\/toestemmingen\/stoppen\?over=bellen)"/.exec(list)![1]!;
    const page = await (await browser.get(stop)).text();
    expect(page).toContain('Dit verandert');
    expect(page).toContain('Dit blijft');
    // Tap 3: "Ja, stop hiermee".
    const gone = await browser.goes(browser.post('/mijn/toestemmingen/intrekking', { subject: 'bellen' }));
    expect(gone).toBe('/mijn/toestemmingen?gelukt=gestopt');
    expect(await (await browser.get(gone)).text()).toContain('Het geldt vanaf nu.');
    const state = await states(client);
    expect([state('bellen'), state('verslag-per-link')]).toEqual([['withdrawn'], ['given']]);
    const rows = await world.asSuperuser<{ id: string }>(
      `select id from permissions where client_id = $1 and purpose = 'bellen'`,
      [client],
    );
    const journaled = (await world.keys.withdrawalJournal()).map(({ permission }) => permission);
    expect(journaled).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
  });

  test('twice, also at the same moment, is harmless', async () => {
    const { client, caller } = await giving();
    await Promise.all([1, 2].map(() => withdrawConsent.perform(caller, { subject: 'bellen' })));
    const browser = consentPages(world, caller);
    const again = await browser.goes(browser.post('/mijn/toestemmingen/intrekking', { subject: 'bellen' }));
    expect(again).toBe('/mijn/toestemmingen?gelukt=was-al-zo');
    const stops = (await answersOf(client)).filter(({ answer }) => answer === 'withdrawn');
    expect(stops).toHaveLength(1);
    expect(await browser.goes(browser.get('/mijn/toestemmingen/stoppen?over=bellen'))).toBe('/mijn/toestemmingen');
  });

  test('can be done by a worker because the person said so, with who asked and how', async () => {
    const { client, caller } = await giving();
    const path = `/clienten/${client}/toestemmingen/intrekking`;
    const unfinished = await worker.post(path, { subject: 'bellen', method: 'phone', evidence: '' });
    expect(unfinished.status).toBe(422);
    expect((await states(client))('bellen')).toEqual(['given']);
    const evidence = 'Belde zelf: liever geen telefoon meer.';
    await worker.goes(worker.post(path, { subject: 'bellen', method: 'phone', evidence }));
    expect((await states(client))('bellen')).toEqual(['withdrawn']);
    expect(await (await worker.get(`/clienten/${client}/toestemmingen`)).text()).toContain(evidence);
    expect((await own(caller)).answers[0]).toMatchObject({ answer: 'withdrawn', by: { kind: 'worker' }, evidence });
    const again = await worker.goes(worker.post(path, { subject: 'bellen', method: 'phone', evidence }));
    expect(again).toBe(`/clienten/${client}/toestemmingen?gelukt=wasgestopt`);
  });

  test('is refused to a worker out of scope', async () => {
    const { client } = await giving();
    const colleague = await practice.colleague(['worker']);
    const form = { client, subject: 'bellen', method: 'phone', evidence: 'Zei de buurman.' };
    expect(await withdrawOnBehalf.perform(colleague, form)).toMatchObject({ kind: 'absent' });
    expect((await states(client))('bellen')).toEqual(['given']);
  });
});

describe('an answer that a worker writes down', () => {
  const form = { subject: 'nieuwsbrief', answer: 'given', method: 'paper', evidence: 'Formulier in map 3.' };

  test('is kept with its evidence, sealed, and the day on which it was said', async () => {
    const { client } = await addAskable(world, practice);
    world.clock.moveDays(10);
    const saidOn = '2026-03-04';
    await worker.goes(worker.post(`/clienten/${client}/toestemmingen/antwoord`, { ...form, saidOn }));
    expect((await states(client))('nieuwsbrief')).toEqual(['given']);
    const [kept] = await world.asSuperuser<{ evidence: Buffer; said_on: string }>(
      'select evidence, said_on::text from consent_answers where client_id = $1',
      [client],
    );
    expect(kept!.said_on).toBe(saidOn);
    expect(kept!.evidence.toString('latin1')).not.toContain('Formulier');
    const page = await (await worker.get(`/clienten/${client}/toestemmingen`)).text();
    expect(page).toContain('Formulier in map 3.');
    expect(page).toContain(sayDate(new Date(saidOn), 'nl'));
    world.clock.moveDays(-10);
  });

  test.each([
    ['evidence', '', 'Vul dit in.'],
    ['evidence', 'x'.repeat(501), 'te lang'],
    ['evidence', 'bel\u0007', 'niet kunnen lezen'],
    ['answer', 'misschien', 'Kies een van de antwoorden.'],
    ['method', 'mail', 'Kies een van de antwoorden.'],
    ['saidOn', '2026-02-30', 'Deze dag bestaat niet'],
    ['saidOn', '2027-01-01', 'moet nog komen'],
    ['saidOn', '=cmd|calc', 'Deze dag bestaat niet'],
    ['shown', 'een-andere-tekst', 'net veranderd'],
  ])('with a wrong %s comes back with the rest kept (%#)', async (field, value, says) => {
    const { client } = await addAskable(world, practice);
    const sent = { ...form, evidence: 'Dit "blijft" <b>staan</b>', [field]: value };
    const response = await worker.post(`/clienten/${client}/toestemmingen/antwoord`, sent);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(says);
    expect(page).not.toContain('<b>staan</b>');
    if (field !== 'evidence') expect(page).toContain('Dit &quot;blijft&quot; &lt;b&gt;staan&lt;/b&gt;');
    if (field !== 'answer') expect(page).toMatch(/value="given" checked/);
    expect(await answersOf(client)).toHaveLength(0);
  });

  test('does not undo a stop that came after the day of the paper', async () => {
    const { client, caller } = await addAskable(world, practice);
    await recordAnswer.perform(practice.founder, { ...form, client });
    await withdrawConsent.perform(caller, { subject: 'nieuwsbrief' });
    const late = await recordAnswer.perform(practice.founder, { ...form, client, saidOn: '2026-03-01' });
    expect(late).toMatchObject({ kind: 'refused', refusal: 'said-no-since' });
    expect((await states(client))('nieuwsbrief')).toEqual(['withdrawn']);
  });

  test('closes the question that waited, whomever it was asked of', async () => {
    const { client, caller, ask } = await addAskable(world, practice);
    await ask('bellen');
    await recordAnswer.perform(practice.founder, { ...form, client, subject: 'bellen' });
    expect((await own(caller)).questions).toEqual([]);
  });
});

describe('somebody who acts for the person', () => {
  let piet: ReturnType<typeof callerIn>;
  let person: Awaited<ReturnType<typeof addAskable>>;
  beforeAll(async () => {
    person = await addAskable(world, practice);
    const named = await nameRepresentative.perform(practice.founder, {
      client: person.client,
      kind: 'mandate',
      name: 'Piet Voorbeeld',
      email: 'piet@example.net',
      phone: '0400 00 00 02',
      proof: 'Volmacht gezien.',
      scope: ['verslag-per-link'],
      until: '2027-01-01',
    });
    if (named.kind !== 'done') throw new Error(JSON.stringify(named));
    const [found] = await inTransaction(practice.founder, (c) => findRepresentatives(c, person.client));
    const representative = found!.id;
    await setSecondProof.perform(practice.founder, { client: person.client, kind: 'sms', representative });
    piet = callerIn(world.ground, practice.organisation, {
      kind: 'representative',
      client: person.client,
      representative,
    });
  });
  const askPiet = (subjects: string[]) =>
    askConsent.perform(practice.founder, {
      client: person.client,
      subjects,
      way: 'link',
      representative: piet.actor.kind === 'representative' ? piet.actor.representative : '',
    });

  test('is not asked what is out of scope', async () => {
    const asked = await askPiet(['bellen']);
    expect(['refused', 'stopped']).toContain(asked.kind);
    expect((await own(piet)).questions).toEqual([]);
  });

  test('answers what was asked of him or her, and the person does not see that question', async () => {
    expect(await askPiet(['verslag-per-link'])).toMatchObject({ kind: 'done' });
    expect((await own(person.caller)).questions).toEqual([]);
    const seen = await own(piet);
    expect(seen.questions).toHaveLength(1);
    expect(seen.forName).toBe('Mina');
    const [question] = seen.questions;
    expect(await answerQuestions.perform(piet, { answers: { [question!.id]: 'yes' } })).toMatchObject({ kind: 'done' });
    expect((await states(person.client))('verslag-per-link')).toEqual(['given']);
  });

  test('does not stop what is out of scope, and does stop what is in it', async () => {
    await recordAnswer.perform(practice.founder, {
      client: person.client,
      subject: 'bellen',
      answer: 'given',
      method: 'phone',
      evidence: 'Zei ja.',
    });
    expect(await withdrawConsent.perform(piet, { subject: 'bellen' })).toMatchObject({ kind: 'absent' });
    expect((await own(piet)).subjects.map(({ purpose }) => purpose)).toEqual(['verslag-per-link']);
    expect(await withdrawConsent.perform(piet, { subject: 'verslag-per-link' })).toMatchObject({ kind: 'done' });
    const state = await states(person.client);
    expect([state('bellen'), state('verslag-per-link')]).toEqual([['given'], ['withdrawn']]);
  });

  test('sees and stops nothing any more once it has ended', async () => {
    world.clock.set('2027-02-01T09:00:00.000Z');
    expect(await viewOwnConsents.ask(piet, {})).toMatchObject({ kind: 'absent' });
    expect(await withdrawConsent.perform(piet, { subject: 'verslag-per-link' })).toMatchObject({ kind: 'absent' });
    world.clock.set('2026-03-02T09:00:00.000Z');
  });
});

test('what the worker sees of all this is one act in the log, also when nothing was said yet', async () => {
  const { client } = await addAskable(world, practice);
  const seen = await viewConsents.ask(practice.founder, { client });
  expect(seen.kind === 'answer' && seen.gated?.question.act).toMatchObject({ operation: 'view', data: ['roepnaam'] });
});
