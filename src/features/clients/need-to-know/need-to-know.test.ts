import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { newId } from '../../../platform/ids.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { gateQuestion } from '../index.ts';
import { addClient } from '../record/add-client.ts';
import { viewRecord } from '../record/view-record.ts';
import { routes } from '../routes.tsx';
import { approveBreakGlass } from './approve-break-glass.ts';
import { assignWorker } from './assign-worker.ts';
import { listBreakGlass } from './list-break-glass.ts';
import { openBreakGlass } from './open-break-glass.ts';

const world = await openWorld();
const place = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const [north, south] = [await place.team('Noord'), await place.team('Zuid')];
const worker = await place.colleague(['worker'], north);
const teammate = await place.colleague(['worker'], north);
const stranger = await place.colleague(['worker'], south);
const administrator = await place.colleague(['administrator']);
const contact = await place.colleague(['privacy-contact']);
const emergency = 'Er is gevaar voor een kind in huis, nu meteen.';

let count = 0;
async function add(by: Caller = worker): Promise<{ client: string; email: string }> {
  const email = `cliënt${(count += 1)}@example.org`.replace('ë', 'e');
  const added = await addClient.perform(by, {
    activity: place.activity,
    callName: 'Sem',
    name: 'Sem Voorbeeld',
    email,
  });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  return { client: added.value, email };
}

const sees = async (by: Caller, client: string) => (await viewRecord.ask(by, { client })).kind;
const relation = (by: Caller, client: string) =>
  inTransaction(by, async (c) => {
    const asked = await gateQuestion(c, client, { operation: 'view', purpose: 'begeleiding', data: ['roepnaam'] });
    return asked?.facts.actor.relation ?? null;
  });

describe('who may know', () => {
  test('is the own worker and the own team, and nobody else', async () => {
    const { client } = await add();
    expect(await relation(worker, client)).toBe('own');
    expect(await relation(teammate, client)).toBe('team');
    for (const other of [stranger, administrator, contact]) expect(await relation(other, client)).toBeNull();
  });

  test('is a colleague too, once this person was given the client', async () => {
    const { client } = await add();
    expect((await assignWorker.perform(stranger, { client, account: stranger.account })).kind).toBe('absent');
    expect((await assignWorker.perform(worker, { client, account: stranger.account })).kind).toBe('done');
    expect(await relation(stranger, client)).toBe('own');
    expect(await assignWorker.perform(worker, { client, account: contact.account })).toMatchObject({
      refusal: 'no-such-colleague',
    });
  });

  test('is everybody in a practice of one', async () => {
    const solo = await openPractice(world);
    const added = await addClient.perform(solo.founder, {
      activity: solo.activity,
      callName: 'Bo',
      name: 'Bo Voorbeeld',
    });
    expect(await relation(solo.founder, added.kind === 'done' ? added.value : '')).toBe('own');
  });

  test('ends at the wall of the organisation', async () => {
    const { client } = await add();
    const elsewhere = await openPractice(world);
    expect(await sees(elsewhere.founder, client)).toBe('absent');
  });

  test('a worker without a relation gets the answer for somebody who does not exist, on every page and form', async () => {
    const { client } = await add();
    const pages = pagesFor(routes, stranger);
    const rooms = ['doelen', 'afspraken', 'doorverwijzer', 'gegevens', 'e-mailadres', 'vertegenwoordigers'];
    for (const room of ['', ...rooms, 'tweede-bewijs', 'collegas', 'voorkeuren', 'heropening', 'rust']) {
      const at = (id: string) => `/clienten/${id}${room === '' ? '' : `/${room}`}`;
      const nobody = newId();
      // The address itself stands in the link to the other language.
      const body = async (response: Response) => (await response.text()).replaceAll(client, nobody);
      const [real, none] = [await pages.get(at(client)), await pages.get(at(nobody))];
      expect([room, real.status, await body(real)]).toEqual([room, 404, await body(none)]);
      if (room === '' || room === 'voorkeuren') continue;
      for (const form of [{}, { goals: 'x', reason: 'x', told: 'ja' }]) {
        const [posted, other] = [await pages.post(at(client), form), await pages.post(at(nobody), form)];
        expect([room, posted.status, await body(posted)]).toEqual([room, 404, await body(other)]);
      }
    }
  });
});

describe('emergency access', () => {
  test('needs a reason and exactly the address, and tells nothing otherwise', async () => {
    const { email } = await add();
    expect(await openBreakGlass.perform(stranger, { address: email, reason: 'kort' })).toMatchObject({
      kind: 'invalid',
      errors: { reason: 'say-more' },
    });
    expect(await openBreakGlass.perform(stranger, { address: 'sem', reason: emergency })).toMatchObject({
      kind: 'invalid',
      errors: { address: 'email-or-phone' },
    });
    expect(await openBreakGlass.perform(stranger, { address: 'niemand@example.org', reason: emergency })).toMatchObject(
      {
        refusal: 'nobody-found',
      },
    );
    expect(await openBreakGlass.perform(worker, { address: email, reason: emergency })).toMatchObject({
      refusal: 'known-already',
    });
  });

  test('opens the file for the worker, others see it with the reason, and it ends by itself', async () => {
    const { client, email } = await add();
    const opened = await openBreakGlass.perform(stranger, { address: email.toUpperCase(), reason: emergency });
    expect(opened).toMatchObject({ kind: 'done', value: { clients: [client], needsSecond: false } });
    expect(await sees(stranger, client)).toBe('answer');
    expect(await relation(stranger, client)).toBe('break-glass');

    for (const watcher of [contact, teammate]) {
      const list = await listBreakGlass.ask(watcher, {});
      expect(
        list.kind === 'answer' && list.answer.some((each) => each.reason === emergency && each.state === 'works'),
      ).toBe(true);
    }
    await world.asSuperuser(`update break_glass set ends_at = now() where client_id = $1`, [client]);
    expect(await sees(stranger, client)).toBe('absent');
    const rows = await world.asSuperuser<{ body: Buffer }>(
      'select body from audit_entries where organisation_id = $1',
      [place.organisation],
    );
    const bodies = rows.map((row) => row.body.toString('utf8'));
    expect(bodies.filter((body) => body.includes('"breakGlass":true')).length).toBeGreaterThan(0);
    expect(bodies.some((body) => body.includes(emergency))).toBe(false);
  });

  test('of an administrator waits for a second person, who is never the same', async () => {
    const { client, email } = await add();
    const opened = await openBreakGlass.perform(administrator, { address: email, reason: emergency });
    expect(opened).toMatchObject({ kind: 'done', value: { needsSecond: true } });
    expect(await sees(administrator, client)).toBe('absent');
    const listed = await listBreakGlass.ask(contact, {});
    const waiting = listed.kind === 'answer' ? listed.answer.find((each) => each.state === 'waits') : undefined;
    expect(waiting?.mayApprove).toBe(true);
    const opening = waiting!.id;
    expect(await approveBreakGlass.perform(administrator, { opening })).toMatchObject({ refusal: 'own-opening' });
    expect((await approveBreakGlass.perform(teammate, { opening })).kind).toBe('absent');
    expect((await approveBreakGlass.perform(contact, { opening })).kind).toBe('done');
    expect(await approveBreakGlass.perform(contact, { opening })).toMatchObject({ refusal: 'nothing-to-approve' });
    expect(await sees(administrator, client)).toBe('answer');
  });
});
