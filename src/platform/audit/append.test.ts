import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { anAct, auditScene } from '../../../test/support/audit.ts';
import { newId } from '../ids.ts';
import { INSTALLATION } from '../vault/index.ts';
import { readEntry } from './entry.ts';

const { database, asSuperuser, vault, log, organisation, append } = await auditScene();
const { id: here, people } = await organisation(3);
const [worker, client, other] = people as [string, string, string];

const bodyOf = async (entry: string) =>
  (await asSuperuser<{ body: Buffer }>('select body from audit_entries where id = $1', [entry]))[0]!.body;

describe('an entry of the log', () => {
  test('says what happened in terms that name nobody', async () => {
    const object = { kind: 'report', id: newId() };
    const act = anAct(here, [client], {
      actor: worker,
      object,
      detail: 'Verslag van het gesprek met Anna',
      breakGlass: true,
    });
    const id = await append(act);
    const body = await bodyOf(id);
    expect(readEntry(body)).toMatchObject({
      id,
      at: '2026-03-02T09:30:00.000Z',
      action: 'clients.see-client',
      object: 'report',
      outcome: 'seen',
      breakGlass: true,
      subjects: [await log.handleOf(here, client)],
      actor: await log.handleOf(here, worker),
    });
    for (const secret of [client, worker, object.id, 'Anna', 'Verslag']) expect(body.toString()).not.toContain(secret);
  });

  test('opens its detail for the person it is about, and for nobody else', async () => {
    const object = { kind: 'letter', id: newId() };
    const id = await append(anAct(here, [other], { object, detail: 'Brief gelezen' }));
    await database.withOrganisation(here, async (tx) => {
      const [about] = await log.listAbout(tx, here, other);
      expect(about).toMatchObject({
        entry: { id },
        detail: { object: object.id, text: 'Brief gelezen' },
        changed: false,
      });
      const listed = (await log.list(tx, here)).find(({ entry }) => entry.id === id);
      expect(listed?.detail).toBeNull();
    });
  });

  test('of a list names everyone it showed, and its detail is for the organisation only', async () => {
    const id = await append(
      anAct(here, people, { action: 'clients.see-list', detail: 'zoekterm', at: new Date('2026-05-01T10:00:00Z') }),
    );
    await database.withOrganisation(here, async (tx) => {
      for (const person of people) {
        const [newest] = await log.listAbout(tx, here, person, { limit: 1 });
        expect(newest).toMatchObject({ entry: { id }, detail: null, changed: false });
      }
      expect((await log.list(tx, here, { limit: 1 }))[0]).toMatchObject({
        entry: { id },
        detail: { text: 'zoekterm' },
      });
    });
  });

  test('about the same person twice is about one person', async () => {
    const id = await append(anAct(here, [client, client], { detail: 'tweemaal' }));
    await database.withOrganisation(here, async (tx) => {
      const found = (await log.listAbout(tx, here, client)).find(({ entry }) => entry.id === id);
      expect(found).toMatchObject({
        entry: { subjects: [await log.handleOf(here, client)] },
        detail: { text: 'tweemaal' },
      });
    });
  });

  test('gives an account of the installation another handle in every organisation', async () => {
    const account = newId();
    await vault.createOrganisation(INSTALLATION);
    await vault.createSubject(INSTALLATION, account);
    const elsewhere = await organisation(0);
    const handles = await Promise.all([here, elsewhere.id].map((one) => log.handleOf(one, account)));
    expect(new Set([...handles, (await vault.subject(INSTALLATION, account)).handle]).size).toBe(3);
    const id = await append(anAct(here, [account], { actor: account, detail: 'uitgenodigd' }));
    expect(readEntry(await bodyOf(id))).toMatchObject({ actor: handles[0], subjects: [handles[0]] });
    await database.withOrganisation(here, async (tx) => {
      expect((await log.listAbout(tx, here, account))[0]?.detail).toEqual({ text: 'uitgenodigd' });
    });
  });

  test.each([
    { action: 'Anna is gezien' },
    { role: 'anna@example.org' },
    { object: { kind: 'brief aan Anna', id: newId() } },
    { request: 'r 1; drop' },
    { ground: 'omdat het moest' },
    { decision: 'zo maar' },
  ])('is refused with free text in it: %j', async (wrong) => {
    await expect(append(anAct(here, [client], wrong))).rejects.toThrow(/takes no such value/);
  });

  test('goes with the act: what is rolled back leaves none', async () => {
    const before = await asSuperuser('select 1 from audit_entries where organisation_id = $1', [here]);
    const failing = database.withOrganisation(here, async (tx) => {
      await log.append(tx, anAct(here, [client]));
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    expect(await asSuperuser('select 1 from audit_entries where organisation_id = $1', [here])).toHaveLength(
      before.length,
    );
  });

  test('about someone unknown is refused', async () => {
    await expect(append(anAct(here, [newId()]))).rejects.toThrow(/no key/);
  });
});

describe('the pages of the log', () => {
  test('go back in time without gaps, within a period, and say when an entry was changed', async () => {
    const {
      id: org,
      people: [one],
    } = await organisation(1);
    const days = [3, 1, 2, 5, 4];
    for (const day of days)
      await append(anAct(org, [one!], { at: new Date(Date.UTC(2026, 0, day)), request: `day-${day}` }));
    await append(anAct(org, [], { at: new Date(Date.UTC(2026, 0, 6)), request: 'nobody' }));
    await database.withOrganisation(org, async (tx) => {
      const requests = (page: { entry: { request: string } }[]) => page.map(({ entry }) => entry.request);
      const first = await log.listAbout(tx, org, one!, { limit: 2 });
      const second = await log.listAbout(tx, org, one!, { limit: 9, before: first[1]!.entry.id });
      expect(requests([...first, ...second])).toEqual(['day-5', 'day-4', 'day-3', 'day-2', 'day-1']);
      const period = { from: new Date(Date.UTC(2026, 0, 2)), until: new Date(Date.UTC(2026, 0, 4)) };
      expect(requests(await log.list(tx, org, period))).toEqual(['day-3', 'day-2']);
      expect(requests(await log.list(tx, org, { limit: 1 }))).toEqual(['nobody']);
    });
    await asSuperuser(
      `update audit_entries set detail = 'x', salt = decode(repeat('00', 32), 'hex') where organisation_id = $1`,
      [org],
    );
    await database.withOrganisation(org, async (tx) => {
      expect((await log.list(tx, org)).every(({ changed, detail }) => changed && detail === null)).toBe(true);
    });
  });
});

describe('the application', () => {
  const attempts: [string, string][] = [
    ['change an entry', 'update audit_entries set body = body'],
    ['remove an entry', 'delete from audit_entries'],
    ['empty the log', 'truncate audit_entries'],
    ['change whom it is about', 'update audit_subjects set handle = handle'],
    ['remove whom it is about', 'delete from audit_subjects'],
    ['remove a leaf', 'delete from audit_leaves'],
    ['add a leaf', `insert into audit_leaves (organisation_id, number, hash, digest) select $1, 0, sha256(''), ''`],
    ['remove a checkpoint', 'delete from audit_checkpoints'],
    [
      'sign',
      `insert into audit_checkpoints (organisation_id, size, edge, note, complete_before) select $1, 1, '', '', '1'`,
    ],
    ['backdate', `insert into audit_entries (organisation_id, id, body, recorded_at) select $1, $1, '', 'epoch'`],
    [
      'hide from the sealer',
      `insert into audit_entries (organisation_id, id, body, recorded_in) select $1, $1, '', '1'`,
    ],
  ];
  test.each(attempts)('may not %s', async (_, statement) => {
    const attempt = database.withOrganisation(here, (tx) =>
      sql.raw(statement.replaceAll('$1', `'${here}'::uuid`)).execute(tx),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  test('does not see the log of another organisation', async () => {
    const elsewhere = await organisation(1);
    await append(anAct(elsewhere.id, elsewhere.people));
    expect(await database.withOrganisation(here, (tx) => log.list(tx, elsewhere.id))).toEqual([]);
    const intrusion = database.withOrganisation(here, (tx) => log.append(tx, anAct(elsewhere.id, [])));
    await expect(intrusion).rejects.toMatchObject({ code: '42501' });
  });
});
