import { beforeEach, describe, expect, test } from 'vitest';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { routes as auditRoutes } from '../../audit/routes.tsx';
import { addClient } from '../../clients/index.ts';
import { openBreakGlass } from '../../clients/need-to-know/open-break-glass.ts';
import { viewRecord } from '../../clients/record/view-record.ts';
import { routes } from '../routes.tsx';
import { lookBack } from './look-back.ts';
import { oddLookTasks } from './odd-look-tasks.ts';
import { readOddLook, readOddLooks } from './read-odd-looks.ts';
import { writeFinding } from './write-finding.ts';

const world = await openWorld();

let count = 0;
async function scene() {
  const place = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
  const team = await place.team('Noord');
  const worker = await place.colleague(['worker'], team);
  const stranger = await place.colleague(['worker'], await place.team('Zuid'));
  const fg = await place.colleague(['fg']);
  const contact = await place.colleague(['privacy-contact', 'worker'], team);
  /** Colleagues are all called Voorbeeld; the client is not, unless a test says so. */
  const client = async (name = 'Sem Bedacht') => {
    const email = `client${(count += 1)}@example.org`;
    const added = await addClient.perform(worker, { activity: place.activity, callName: 'Sem', name, email });
    if (added.kind !== 'done') throw new Error(JSON.stringify(added));
    return { id: added.value, email };
  };
  const nextDay = async () => {
    world.clock.moveDays(1);
    for (let more = true; more;) more = (await lookBack.perform(place.system, {})).kind === 'done';
  };
  const queue = async (who: Caller) => {
    const asked = await readOddLooks.ask(who, {});
    return asked.kind === 'answer' ? asked.answer.looks : asked.kind;
  };
  return { place, worker, stranger, fg, contact, client, nextDay, queue };
}
const linesOf = async (who: Caller) => {
  const lines = await now.queue(who);
  return typeof lines === 'string' ? [] : lines;
};
let now: Awaited<ReturnType<typeof scene>>;
beforeEach(async () => void (now = await scene()));

describe('T-01: a look that stands out', () => {
  test('a stranger who tried is seen by the reviewer and by the person, and learned nothing', async () => {
    const { id } = await now.client();
    expect((await viewRecord.ask(now.stranger, { client: id })).kind).toBe('absent');
    await now.nextDay();
    expect(await now.queue(now.fg)).toMatchObject([
      { worker: now.stranger.account, client: id, kinds: ['no-relation'], looks: 1, finding: null },
    ]);
    const { organisation } = now.place;
    const own = pagesFor(auditRoutes, callerIn(world.ground, organisation, { kind: 'client', client: id }));
    expect(await (await own.get('/mijn/logboek')).text()).toContain('Collega Voorbeeld wilde uw dossier bekijken.');
  });

  test('the same surname, emergency access and what comes later in the week are one line per worker and client', async () => {
    const { id, email } = await now.client('Sem Voorbeeld');
    const reason = 'Er is gevaar voor een kind in huis, nu meteen.';
    expect((await openBreakGlass.perform(now.stranger, { address: email, reason })).kind).toBe('done');
    expect((await viewRecord.ask(now.stranger, { client: id })).kind).toBe('answer');
    await now.nextDay();
    await viewRecord.ask(now.stranger, { client: id });
    await now.nextDay();
    const lines = await linesOf(now.fg);
    const line = lines.filter(({ worker }) => worker === now.stranger.account);
    expect(line).toHaveLength(1);
    expect(line[0]).toMatchObject({ looks: 2 });
    expect([...line[0]!.kinds].sort()).toEqual(['emergency', 'same-name']);
  });

  test('ordinary work is on no list', async () => {
    const { id } = await now.client();
    for (const who of [now.worker, now.contact]) await viewRecord.ask(who, { client: id });
    await now.nextDay();
    expect(await now.queue(now.fg)).toEqual([]);
  });
});

describe('the review', () => {
  async function oddLine() {
    const { id } = await now.client();
    await viewRecord.ask(now.stranger, { client: id });
    await now.nextDay();
    const [line] = await linesOf(now.fg);
    return { client: id, line: line!.id };
  }
  const words = 'Ze zocht het dossier van een naamgenoot.';

  test('is read by those who watch over privacy, and by nobody else', async () => {
    await oddLine();
    for (const other of [now.worker, now.stranger]) expect(await now.queue(other)).toBe('absent');
    expect(await now.queue(now.contact)).toHaveLength(1);
  });

  test('ends in words; the first who asked is the one who wrote, and the second reads it', async () => {
    const { line } = await oddLine();
    const write = (who: Caller, woorden: string) =>
      writeFinding.perform(who, { inzage: line, uitkomst: 'belonged-to-work', woorden });
    expect(await write(now.fg, ' ')).toMatchObject({ kind: 'invalid' });
    expect((await write(now.fg, words)).kind).toBe('done');
    expect(await write(now.contact, 'Te laat.')).toMatchObject({ kind: 'refused', refusal: 'found-already' });
    const read = await readOddLook.ask(now.contact, { inzage: line });
    expect(read.kind === 'answer' && read.answer.look.finding).toMatchObject({
      words,
      by: now.fg.account,
    });
    const stored = await inTransaction(now.fg, (c) => c.tx.selectFrom('odd_look_findings').selectAll().execute());
    expect(stored.some((row) => row.words.includes('naamgenoot'))).toBe(false);
  });

  test('nobody reviews the own looks', async () => {
    const { id } = await now.client('Kees Voorbeeld');
    await viewRecord.ask(now.contact, { client: id });
    await now.nextDay();
    expect(await now.queue(now.contact)).toEqual([]);
    expect(await now.queue(now.fg)).toMatchObject([{ worker: now.contact.account, kinds: ['same-name'] }]);
  });

  test('what was in order once about a likeness is not asked again', async () => {
    const { id } = await now.client('Kees Voorbeeld');
    await viewRecord.ask(now.worker, { client: id });
    await now.nextDay();
    const [line] = await linesOf(now.fg);
    await writeFinding.perform(now.fg, { inzage: line!.id, uitkomst: 'belonged-to-work', woorden: words });
    world.clock.moveDays(7);
    await viewRecord.ask(now.worker, { client: id });
    await now.nextDay();
    expect(await now.queue(now.fg)).toHaveLength(1);
  });

  test('a look after somebody asked is a new line, also in the same week', async () => {
    const { client, line } = await oddLine();
    await writeFinding.perform(now.fg, { inzage: line, uitkomst: 'talked-about', woorden: words });
    await viewRecord.ask(now.stranger, { client });
    await now.nextDay();
    const lines = await linesOf(now.fg);
    expect(lines.map(({ finding, looks }) => [finding?.result, looks])).toEqual([
      [undefined, 1],
      ['talked-about', 1],
    ]);
  });

  test('waits as one card for who reviews', async () => {
    await oddLine();
    const cards = (who: Caller) => inTransaction(who, oddLookTasks);
    expect(await cards(now.fg)).toMatchObject([{ href: '/toezicht/inzage' }]);
    expect(await cards(now.worker)).toEqual([]);
  });

  test('on the page: the client is named where one look is gone into, and a form without words comes back', async () => {
    const { client, line } = await oddLine();
    const pages = pagesFor(routes, now.fg);
    const list = await (await pages.get('/toezicht/inzage')).text();
    expect(list).toContain('Probeerde te kijken');
    expect(list).not.toContain('Sem Bedacht');
    expect(await (await pages.get(`/toezicht/inzage/${line}`)).text()).toContain('Sem Bedacht');
    const again = await pages.post(`/toezicht/inzage/${line}`, { uitkomst: 'talked-about', woorden: '' });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Schrijf op wat je hoorde.');
    const done = await pages.post(`/toezicht/inzage/${line}`, { uitkomst: 'talked-about', woorden: words });
    expect(done.headers.get('location')).toBe('/toezicht/inzage?gelukt=vastgelegd');
    const { organisation } = now.place;
    const own = pagesFor(auditRoutes, callerIn(world.ground, organisation, { kind: 'client', client }));
    expect(await (await own.get('/mijn/logboek')).text()).toContain('heeft nagekeken wie uw dossier bekeek.');
  });
});

test('a day is looked back on once, also when two processes do it', async () => {
  const { id } = await now.client();
  await viewRecord.ask(now.stranger, { client: id });
  world.clock.moveDays(1);
  for (let day = 0; day < 6; day += 1) await lookBack.perform(now.place.system, {});
  const both = await Promise.all([lookBack.perform(now.place.system, {}), lookBack.perform(now.place.system, {})]);
  expect(both.some(({ kind }) => kind === 'done')).toBe(true);
  expect(await now.queue(now.fg)).toMatchObject([{ looks: 1 }]);
  expect((await lookBack.perform(now.place.system, {})).kind).toBe('absent');
});
