import { describe, expect, test } from 'vitest';
import { openPractice, type Practice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import type { Caller } from '../../platform/shell.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addMonths } from '../../platform/dates.ts';
import { archiveDue, findClock } from '../retention/index.ts';
import { gateQuestion, getPerson, listPermissions, secondProofs } from './index.ts';
import { addAppointment } from './record/add-appointment.ts';
import { addClient } from './record/add-client.ts';
import { agreeGoals } from './record/agree-goals.ts';
import { callOffAddressChange, changeAddress } from './record/change-address.ts';
import { findCaseload } from './record/find-caseload.ts';
import { listArchive, listClients } from './record/list-clients.ts';
import { recordField } from './record/record-field.ts';
import { reopenRecord } from './record/reopen-record.ts';
import { viewRecord } from './record/view-record.ts';
import { setSecondProof } from './proofs/set-second-proof.ts';
import { addReceivedItems, discussItem, recordReferrer } from './referrer/record-referrer.ts';
import { endRepresentation, nameRepresentative } from './representation/name-representative.ts';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const practice = await openPractice(world);

const amina = { callName: 'Mina', name: 'Amina Voorbeeld', email: 'amina@example.org', phone: '0400 00 00 01' };

async function add(place: Practice, by: Caller = place.founder, who: object = amina): Promise<string> {
  const added = await addClient.perform(by, { activity: place.activity, language: 'nl', ...who });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  return added.value;
}

const view = async (by: Caller, client: string) => {
  const seen = await viewRecord.ask(by, { client });
  if (seen.kind !== 'answer') throw new Error(seen.kind);
  return seen.answer;
};

const entries = (action: string) =>
  world
    .asSuperuser<{ body: Buffer; id: string }>(`select id, body from audit_entries where organisation_id = $1`, [
      practice.organisation,
    ])
    .then((rows) => rows.filter((row) => row.body.toString('utf8').includes(`"${action}"`)));

describe('a new client', () => {
  test('is on file with name, address and a permission for every purpose and channel', async () => {
    const client = await add(practice);
    const { person, permissions, retention } = await view(practice.founder, client);
    expect(person).toMatchObject({ ...amina, language: 'nl', activity: practice.activity });
    expect(retention).toBe('active');
    expect(permissions.filter((each) => each.party === null).map((each) => `${each.purpose} ${each.channel}`)).toEqual(
      expect.arrayContaining(['nieuwsbrief mail', 'verslag-per-link secure-link', 'afspraak phone', 'bellen phone']),
    );
    expect(new Set(permissions.map((each) => each.state))).toEqual(new Set(['not-asked']));
    expect(permissions.filter((each) => each.purpose === 'contact-derden').every((each) => each.party !== null)).toBe(
      true,
    );
  });

  test('stands nowhere in the database in plain text', async () => {
    const client = await add(practice, practice.founder, { callName: 'Kanariegeel', name: 'Kanariegeel Zebra' });
    const rows = await world.asSuperuser<{ row: string }>(
      `select encode(name, 'escape') || encode(call_name, 'escape') as row from clients where id = $1`,
      [client],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).not.toContain('Kanariegeel');
  });

  test('gets a field of the plan only with a reason, and no field outside the plan', async () => {
    const form = { activity: practice.activity, ...amina };
    const without = await addClient.perform(practice.founder, { ...form, field: 'geboortedatum', value: '1 mei 1980' });
    expect(
      without.kind === 'stopped' && without.decision.checks.find((each) => each.result === 'obstacle'),
    ).toMatchObject({
      step: 4,
      reason: 'reason-missing',
    });
    const outside = await addClient.perform(practice.founder, {
      ...form,
      field: 'schoenmaat',
      value: '44',
      reason: 'Leek mij handig.',
    });
    expect(
      outside.kind === 'stopped' && outside.decision.checks.find((each) => each.result === 'obstacle'),
    ).toMatchObject({
      step: 3,
      reason: 'field-not-in-plan',
      about: ['schoenmaat'],
    });
    expect(outside.kind === 'stopped' && outside.decision.alternatives.length).toBeGreaterThan(0);
    const with_ = await addClient.perform(practice.founder, {
      ...form,
      field: 'geboortedatum',
      value: '1 mei 1980',
      reason: 'De leeftijd telt voor de tegemoetkoming.',
    });
    expect(with_.kind).toBe('done');
  });

  test.each([
    ['callName', '', 'too_small'],
    ['callName', 'x'.repeat(81), 'too_big'],
    ['name', 'Jan\r\nBcc: ander@example.org', 'one-line'],
    ['email', 'geen adres', 'email'],
    ['email', 'a@b.be\nTo: x@example.org', 'one-line'],
    ['phone', 'bel mij', 'phone'],
    ['language', 'xx', 'invalid_value'],
    ['activity', "1' or '1'='1", 'invalid_format'],
  ])('with a wrong %s is refused at that field and nothing is kept', async (field, value, error) => {
    const before = await world.asSuperuser('select id from clients');
    const refused = await addClient.perform(practice.founder, {
      activity: practice.activity,
      ...amina,
      [field]: value,
    });
    expect(refused).toMatchObject({ kind: 'invalid', errors: { [field]: error } });
    expect(await world.asSuperuser('select id from clients')).toHaveLength(before.length);
  });

  test('keeps hostile text as text', async () => {
    const name = `<script>alert(1)</script> =1+1 ../../etc ' or ''='`;
    const client = await add(practice, practice.founder, { callName: 'Bo', name });
    expect((await view(practice.founder, client)).person.name).toBe(name);
  });
});

describe('the record', () => {
  test('shows the goals that were agreed last, of three lines at most', async () => {
    const client = await add(practice);
    await agreeGoals.perform(practice.founder, { client, goals: 'De post openen' });
    world.clock.moveDays(1);
    await agreeGoals.perform(practice.founder, { client, goals: 'De post openen\nHulp vragen' });
    expect((await view(practice.founder, client)).goals?.text).toBe('De post openen\nHulp vragen');
    expect(await agreeGoals.perform(practice.founder, { client, goals: 'een\ntwee\ndrie\nvier' })).toMatchObject({
      kind: 'invalid',
      errors: { goals: 'three-lines' },
    });
  });

  test('lists what the referrer told, until it was discussed at intake', async () => {
    const client = await add(practice);
    const recorded = await recordReferrer.perform(practice.founder, {
      client,
      name: 'Ida Doorverwijzer',
      relation: 'Maatschappelijk werker',
      received: '- woont alleen\n- heeft schulden',
    });
    const referrer = recorded.kind === 'done' ? recorded.value : '';
    await addReceivedItems.perform(practice.founder, { client, referrer, received: 'zoekt werk' });
    const before = (await view(practice.founder, client)).referrers[0]!;
    expect(before.received.map((item) => item.description)).toEqual(['woont alleen', 'heeft schulden', 'zoekt werk']);
    await discussItem.perform(practice.founder, { client, item: before.received[0]!.id });
    const after = (await view(practice.founder, client)).referrers[0]!.received.map((item) => item.discussedAt);
    expect(after).toEqual([world.clock.now(), null, null]);
  });

  test('adds a field with its reason, and the reason opens it to the gate', async () => {
    const client = await add(practice);
    const given = { client, field: 'adres', value: 'Voorbeeldstraat 1', reason: 'Voor een huisbezoek.' };
    expect((await recordField.perform(practice.founder, { ...given, reason: '' })).kind).toBe('stopped');
    expect((await recordField.perform(practice.founder, given)).kind).toBe('done');
    expect((await view(practice.founder, client)).fields).toMatchObject([
      { field: 'adres', value: 'Voorbeeldstraat 1', reason: 'Voor een huisbezoek.' },
    ]);
  });

  test('leaves one entry in the log for each look', async () => {
    const client = await add(practice);
    const before = await entries('clients.view-record');
    await view(practice.founder, client);
    expect(await entries('clients.view-record')).toHaveLength(before.length + 1);
  });
});

describe('the list', () => {
  test('leaves one entry in the log that names everybody it showed', async () => {
    const place = await openPractice(world);
    await add(place);
    await add(place, place.founder, { callName: 'Bo', name: 'Bo Voorbeeld' });
    const listed = await listClients.ask(place.founder, { activity: place.activity });
    expect(listed.kind === 'answer' && listed.answer.map((each) => each.person.callName)).toEqual(['Bo', 'Mina']);
    const rows = await world.asSuperuser<{ id: string; body: Buffer }>(
      'select id, body from audit_entries where organisation_id = $1',
      [place.organisation],
    );
    const lists = rows.filter((row) => row.body.toString('utf8').includes('clients.list-clients'));
    expect(lists).toHaveLength(1);
    const subjects = await world.asSuperuser('select handle from audit_subjects where entry_id = $1', [lists[0]!.id]);
    expect(subjects).toHaveLength(2);
  });
});

describe('the clock', () => {
  test('runs from the last appointment, puts the file away, and a new appointment needs the file back first', async () => {
    const place = await openPractice(world);
    const client = await add(place);
    const planned = await addAppointment.perform(place.founder, {
      client,
      day: world.clock.now().toISOString().slice(0, 10),
      time: '18:00',
      way: 'in-person',
    });
    expect(planned.kind).toBe('done');
    const { clock } = await view(place.founder, client);
    expect(clock?.archiveAt).toEqual(addMonths(clock!.from, 12));
    expect(clock?.destroyAt).toEqual(addMonths(clock!.from, 18));

    world.clock.set(addMonths(clock!.from, 12).toISOString());
    expect(await archiveDue.perform(place.system, {})).toMatchObject({ kind: 'done', value: { archived: 1 } });
    expect(await archiveDue.perform(place.system, {})).toEqual({ kind: 'absent' });
    expect(await listClients.ask(place.founder, { activity: place.activity })).toEqual({ kind: 'absent' });
    const archive = await listArchive.ask(place.founder, { activity: place.activity });
    expect(archive.kind === 'answer' && archive.answer.map((each) => each.person.name)).toEqual(['Amina Voorbeeld']);
    expect((await viewRecord.ask(place.founder, { client })).kind).toBe('stopped');

    const day = addMonths(clock!.from, 13).toISOString().slice(0, 10);
    expect((await addAppointment.perform(place.founder, { client, day, time: '9:00', way: 'phone' })).kind).toBe(
      'stopped',
    );
    expect((await reopenRecord.perform(place.founder, { client, reason: 'Zij belde zelf.' })).kind).toBe('done');
    expect((await addAppointment.perform(place.founder, { client, day, time: '9:00', way: 'phone' })).kind).toBe(
      'done',
    );
    const again = await inTransaction(place.founder, (c) => findClock(c, client));
    expect(again?.archivedAt).toBeNull();
    expect(again?.archiveAt.toISOString().slice(0, 10)).toBe(addMonths(new Date(day), 12).toISOString().slice(0, 10));
  });
});

describe('the second proof', () => {
  test('as an agreed word is shown once and recognised as people type it', async () => {
    const client = await add(practice);
    const set = await setSecondProof.perform(practice.founder, { client, kind: 'word' });
    const word = set.kind === 'done' ? set.value.word! : '';
    expect(word.split(' ')).toHaveLength(3);
    const [proof] = await inTransaction(practice.founder, (c) => secondProofs(c, client));
    expect(await proof!.matches(` ${word.toUpperCase().replaceAll(' ', '-')} `)).toBe(true);
    expect(await proof!.matches('appel appel appel appel')).toBe(false);
    const rows = await world.asSuperuser<{ word_hash: string }>('select word_hash from second_proofs where id = $1', [
      proof!.id,
    ]);
    expect(rows[0]!.word_hash).toMatch(/^\$argon2id\$/);
  });

  test('by SMS needs a number, and the gate knows whether there is a proof', async () => {
    const client = await add(practice, practice.founder, {
      callName: 'Bo',
      name: 'Bo Voorbeeld',
      email: 'bo@example.org',
    });
    expect(await setSecondProof.perform(practice.founder, { client, kind: 'sms' })).toMatchObject({
      refusal: 'no-phone',
    });
    const question = () =>
      inTransaction(practice.founder, (c) =>
        gateQuestion(c, client, { operation: 'send', purpose: 'verslag-per-link', data: ['gespreksverslag'] }),
      );
    expect((await question())?.facts.people[0]?.secondProof).toBe(false);
    await setSecondProof.perform(practice.founder, { client, kind: 'letter' });
    expect((await question())?.facts.people[0]?.secondProof).toBe(true);
  });
});

describe('a new mail address', () => {
  test('waits 72 hours, can be called off, and works when nobody did', async () => {
    const client = await add(practice);
    // Who can open something by mail is told at the old address.
    await setSecondProof.perform(practice.founder, { client, kind: 'letter' });
    const change = { client, email: 'nieuw@example.org', checkedBy: 'called-back' };
    expect((await changeAddress.perform(practice.founder, change)).kind).toBe('done');
    const email = () => inTransaction(practice.founder, async (c) => (await getPerson(c, client)).email);
    expect(await email()).toBe('amina@example.org');
    expect(await changeAddress.perform(practice.founder, change)).toMatchObject({ refusal: 'change-waits' });
    expect((await callOffAddressChange.perform(practice.founder, { client })).kind).toBe('done');
    await changeAddress.perform(practice.founder, change);
    const notices = await world.asSuperuser(`select channel from messages where client_id = $1`, [client]);
    expect(notices.length).toBeGreaterThan(0);
    world.clock.moveDays(3);
    expect(await email()).toBe('nieuw@example.org');
    await changeAddress.perform(practice.founder, { ...change, email: 'derde@example.org' });
    expect(await email()).toBe('nieuw@example.org');
  });

  test('works at once when there was none', async () => {
    const client = await add(practice, practice.founder, { callName: 'Bo', name: 'Bo Voorbeeld' });
    await changeAddress.perform(practice.founder, { client, email: 'bo@example.org', checkedBy: 'in-person' });
    expect((await view(practice.founder, client)).person.email).toBe('bo@example.org');
  });
});

describe('a representative', () => {
  test('acts for the purposes in scope until it ends, and then has nothing', async () => {
    const client = await add(practice);
    const named = await nameRepresentative.perform(practice.founder, {
      client,
      kind: 'mandate',
      name: 'Bas Voorbeeld',
      email: 'bas@example.org',
      proof: 'Getekende volmacht gezien.',
      scope: ['verslag-per-link'],
    });
    const representative = named.kind === 'done' ? named.value : '';
    const asked = (purpose: string) =>
      inTransaction(
        { ...practice.founder, actor: { kind: 'representative', client, representative } },
        async (c) =>
          (await gateQuestion(c, client, { operation: 'view', purpose, data: ['gespreksverslag'] }))?.facts.people[0]
            ?.representation,
      );
    expect(await asked('verslag-per-link')).toBe('in-force');
    expect(await asked('nieuwsbrief')).toBe('out-of-scope');
    await endRepresentation.perform(practice.founder, { client, representative });
    expect(await asked('verslag-per-link')).toBe('ended');
  });
});

test('the caseload says how many, and names nobody', async () => {
  const seen = await findCaseload.ask(practice.founder, {});
  const [part] = seen.kind === 'answer' ? seen.answer : [];
  expect(part?.inUse).toBeGreaterThan(0);
  const listed = await inTransaction(practice.founder, (c) => listPermissions(c, practice.account));
  expect(listed).toEqual([]);
});
