import { beforeEach, describe, expect, test } from 'vitest';
import { does } from '../../../../test/support/house.ts';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import { holdsBack } from '../../../platform/shell.ts';
import { decide } from '../../../gate/decide.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addClient, gateQuestion } from '../index.ts';
import { routes } from '../routes.tsx';
import { closeWall, openWall } from './open-wall.ts';
import { listOpenings } from './opening-store.ts';
import { recordReferrer } from './record-referrer.ts';
import { tellReferrer } from './tell-referrer.ts';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const by = town.founder;
const pages = pagesFor(routes, by);
const day = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

const somebody = () =>
  does(by, addClient, {
    activity: town.activity,
    language: 'nl',
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: '',
    phone: '',
  });

let client: string;
let referrer: string;
beforeEach(async () => {
  client = await somebody();
  referrer = await does(by, recordReferrer, { client, name: 'Joke Wierda', relation: 'corporatie', received: '' });
});

const opening = (more: object = {}) => ({
  client,
  referrer,
  field: 'doelen',
  item: 'Dat ik hulp heb bij de huur, meer niet.',
  until: day(14),
  method: 'in-person',
  evidence: 'Zei ze aan tafel.',
  ...more,
});

const outcome = async (data: string[], of = client, purpose = 'delen-met-partners') => {
  const recipient = { kind: 'party', party: 'doorverwijzer' } as const;
  const act = { operation: 'share', purpose, data, recipient, channel: 'phone', depth: 'outline' } as const;
  const question = (await inTransaction(by, (c) => gateQuestion(c, of, act)))!;
  const decision = decide(question.act, question.plan, question.facts, by.ground.law);
  return holdsBack(decision) ? decision.checks.find(({ result }) => result === 'obstacle')!.reason : 'passes';
};

describe('the wall', () => {
  test('is closed for everything until the client opens it', async () => {
    expect(await outcome(['doelen'])).not.toBe('passes');
  });

  test('opens for the named item only, for this client only, until the last day', async () => {
    await does(by, openWall, opening());
    expect(await outcome(['doelen'])).toBe('passes');
    expect(await outcome(['doelen', 'voornaam'])).not.toBe('passes');
    expect(await outcome(['voornaam'])).not.toBe('passes');
    expect(await outcome(['doelen'], await somebody())).not.toBe('passes');
    const before = world.clock.now().toISOString();
    world.clock.moveDays(15);
    expect(await outcome(['doelen'])).not.toBe('passes');
    world.clock.set(before);
  });

  test.each(['worker', 'client'] as const)('closes at once when the %s closes it', async (who) => {
    await does(by, openWall, opening());
    const [open] = await inTransaction(by, (c) => listOpenings(c, client));
    const actor = who === 'client' ? callerIn(world.ground, town.organisation, { kind: 'client', client }) : by;
    await does(actor, closeWall, { client, opening: open!.id });
    expect(await outcome(['doelen'])).not.toBe('passes');
    expect(await closeWall.perform(actor, { client, opening: open!.id })).toMatchObject({ refusal: 'nothing-to-stop' });
  });

  test('asks what exactly, until when and what shows it, and no longer than a year', async () => {
    for (const missing of ['item', 'until', 'evidence', 'method', 'field']) {
      expect(await openWall.perform(by, opening({ [missing]: '' }))).toMatchObject({ kind: 'invalid' });
    }
    expect(await openWall.perform(by, opening({ until: day(-1) }))).toMatchObject({ refusal: 'ended-already' });
    expect(await openWall.perform(by, opening({ until: day(500) }))).toMatchObject({ refusal: 'too-far-ahead' });
    expect(await openWall.perform(by, opening({ referrer: newId() }))).toEqual({ kind: 'absent' });
  });

  test('shows on the page of the client what is open, with the words to say and nothing besides', async () => {
    await does(by, openWall, opening());
    const page = await (await pages.get(`/clienten/${client}`)).text();
    expect(page).toContain('Open voor Joke Wierda');
    const [open] = await inTransaction(by, (c) => listOpenings(c, client));
    const tell = await (await pages.get(`/clienten/${client}/doorverwijzer/opening/${open!.id}`)).text();
    expect(tell).toContain('Dat ik hulp heb bij de huur, meer niet.');
    expect(tell).toContain('Bel zelf terug');
    await does(by, tellReferrer, { client, opening: open!.id });
    const rows = await world.asSuperuser<{ item: Buffer; evidence: Buffer }>(
      'select item, evidence from referrer_openings where client_id = $1',
      [client],
    );
    expect(rows.some(({ item, evidence }) => item.includes('huur') || evidence.includes('tafel'))).toBe(false);
  });
});

describe('T-04: whoever referred, and anybody outside, cannot find out whether somebody is known', () => {
  const outsiders = {
    'a guest': { kind: 'guest', guest: newId() },
    'a visitor': { kind: 'visitor' },
  } as const;
  const paths = [...new Set(routes.routes.map(({ path }) => path).filter((path) => path.includes('/:client')))];
  const bare = async (answer: Response) => `${answer.status} ${(await answer.text()).replaceAll(/terug=[^"]*/g, '')}`;

  test.each(Object.entries(outsiders))(
    '%s gets one and the same page on every address of a client',
    async (_who, actor) => {
      const outside = pagesFor(routes, callerIn(world.ground, town.organisation, actor));
      await does(by, openWall, opening());
      expect(paths.length).toBeGreaterThan(30);
      const answers = new Set<string>();
      for (const path of paths) {
        for (const id of [client, newId()]) {
          const at = path
            .replace(':client', id)
            .replaceAll(/:(referrer)/g, referrer)
            .replaceAll(/:[a-z]+/g, newId());
          answers.add(await bare(await outside.get(at)));
          answers.add(await bare(await outside.post(at, opening({ client: id }))));
        }
      }
      const statuses = new Set([...answers].map((answer) => answer.slice(0, 3)));
      expect([...statuses]).toEqual(['404']);
      expect(answers.size).toBe(1);
    },
  );

  test('an opening tells a colleague without a tie nothing either', async () => {
    await does(by, openWall, opening());
    const [open] = await inTransaction(by, (c) => listOpenings(c, client));
    const stranger = pagesFor(routes, await town.colleague(['worker']));
    const at = (of: string, id: string) => `/clienten/${of}/doorverwijzer/opening/${id}`;
    const [there, nowhere] = [await stranger.get(at(client, open!.id)), await stranger.get(at(newId(), newId()))];
    expect(await bare(there)).toBe(await bare(nowhere));
  });

  test('the script for the phone is one page for every call and names nobody', async () => {
    const script = await (await pages.get('/clienten/de-doorverwijzer-belt')).text();
    expect(script).toContain('Ook niet of iemand bij mij bekend is.');
    expect(script).not.toMatch(/Joke|Mina|Amina/);
  });
});
