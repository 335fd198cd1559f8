import { describe, expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import type { Actor, Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { recordAnswer, withdrawOnBehalf } from '../consent/index.ts';
import { archiveDue } from '../retention/index.ts';
import { listShareDecisions } from '../sharing/index.ts';
import { addAgreement } from '../agreements/index.ts';
import { leaveWithMembership, reviewOpenRooms } from './closing/review-rooms.ts';
import { closeDueRooms } from './closing/close-due-rooms.ts';
import { closeRoom } from './closing/close-room.ts';
import { getRoom } from './get-room.ts';
import { addRoomMember } from './members/add-room-member.ts';
import { joinRoom } from './members/join-and-leave.ts';
import { leaveOwnRoom, removeRoomMember } from './members/remove-room-member.ts';
import { listMembers, listPresent } from './members/store.ts';
import { postAsClient } from './messages/post-as-client.ts';
import { postMessage } from './messages/post-message.ts';
import { recallMessage } from './messages/recall-message.ts';
import { readMessages } from './messages/read-messages.ts';
import { openRoom } from './opening/open-room.ts';
import { listOwnRooms } from './reading/list-rooms.ts';
import { readOwnRoom, readRoom } from './reading/read-room.ts';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const team = await town.team('Wijkteam');
const sanne = await town.colleague(['worker'], team);
const yusuf = await town.colleague(['worker'], team);
const stranger = await town.colleague(['worker']);
const inside = <T>(work: (c: Context) => Promise<T>) => inTransaction(sanne, work);
const as = (actor: Actor) => callerIn(world.ground, town.organisation, actor);

async function somebody(...agreed: string[]): Promise<string> {
  const client = await does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '06 0000 0001',
    language: 'nl',
  });
  await does(sanne, setSecondProof, { client, kind: 'sms' });
  await does(sanne, agreeGoals, { client, goals: 'Naar buiten.' });
  const said = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja aan tafel.' };
  for (const subject of agreed) await does(sanne, recordAnswer, { ...said, subject });
  return client;
}

const wish = (client: string, more: object = {}) => ({
  client,
  doel: 'delen-met-huisarts',
  partij: 'huisarts',
  gegevens: ['voornaam', 'doelen'],
  waarvoor: 'Weer naar buiten',
  tot: '2026-06-01',
  client_mag: 'read',
  ...more,
});

/** A doctor's guest, seated as the core does it. */
const seat = (room: string, party = 'huisarts') =>
  inside(async (c) => {
    const who = { kind: 'guest' as const, person: newId(), party, may: 'write' as const, decision: null };
    return joinRoom(c, await getRoom(c, room), who, { history: false });
  });

async function agreedRoom(more: object = {}) {
  const client = await somebody('delen-met-huisarts:huisarts');
  const room = await does(sanne, openRoom, wish(client, more));
  return { client, room, guest: await seat(room) };
}

const message = (room: string, tekst = 'Ze wandelt weer.', more: object = {}) => ({
  room,
  tekst,
  gegevens: ['doelen'],
  diepte: 'outline',
  ...more,
});

const heardBy = (room: string, member: string) =>
  inside(async (c) => {
    const found = (await listMembers(c, room)).find(({ id }) => id === member)!;
    return (await readMessages(c, await getRoom(c, room), found, { mark: false })).messages;
  });

const read = async (room: string, who = sanne) => {
  const asked = await readRoom.ask(who, { room });
  if (asked.kind !== 'answer') throw new Error(asked.kind);
  return asked.answer;
};

describe('opening a room', () => {
  test('rests on a decision to share with this party, and seats who opens it and the client', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const room = await does(sanne, openRoom, wish(client));
    const [decision] = await inside((c) => listShareDecisions(c, client));
    expect(decision).toMatchObject({
      recipient: { kind: 'party', id: 'huisarts' },
      ground: 'consent',
      chosen: 'shared',
    });
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ decision: decision!.id, party: 'huisarts' });
    expect((await inside((c) => listPresent(c, room))).map(({ kind, may }) => `${kind} ${may}`)).toEqual([
      'worker write',
      'client read',
    ]);
  });

  test('a decision that was taken before is used again, and that about another party is not', async () => {
    const { client } = await agreedRoom();
    const [before] = await inside((c) => listShareDecisions(c, client));
    await does(sanne, openRoom, wish(client, { besluit: before!.id }));
    expect(await inside((c) => listShareDecisions(c, client))).toHaveLength(1);
    const other = await somebody('delen-met-huisarts:huisarts');
    await does(sanne, openRoom, wish(other, { besluit: before!.id }));
    expect(await inside((c) => listShareDecisions(c, other))).toHaveLength(1);
  });

  test('without a yes of the client nothing opens, and the gate says what is possible', async () => {
    const client = await somebody();
    expect(await openRoom.perform(sanne, wish(client))).toMatchObject({ kind: 'stopped' });
  });

  test('never ends later than the plan keeps a quiet record in use, nor yesterday', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const late = await openRoom.perform(sanne, wish(client, { tot: '2027-03-03' }));
    expect(late).toEqual({ kind: 'refused', refusal: 'end-too-late' });
    const past = await openRoom.perform(sanne, wish(client, { tot: '2026-03-01' }));
    expect(past).toEqual({ kind: 'refused', refusal: 'end-passed' });
  });

  test('T-01: of a client without a tie it is as if there is nobody', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    expect(await openRoom.perform(stranger, wish(client))).toEqual({ kind: 'absent' });
  });
});

describe('saying something', () => {
  test('reaches everybody, is marked when seen, and leaves a decision and a line in the log for each receiver', async () => {
    const { client, room, guest } = await agreedRoom();
    await does(sanne, addRoomMember, { room, wie: `collega:${yusuf.account}`, mag: 'write' });
    await does(sanne, postMessage, message(room));
    expect((await heardBy(room, guest)).map(({ text }) => text)).toEqual(['Ze wandelt weer.']);
    expect((await read(room, yusuf)).messages).toMatchObject([{ text: 'Ze wandelt weer.', forAll: true }]);
    const own = await readOwnRoom.ask(as({ kind: 'client', client }), { room });
    expect(own).toMatchObject({ kind: 'answer', answer: { mayWrite: false } });
    expect((await read(room)).messages[0]!.readBy).toHaveLength(2);
    const passed = await world.asSuperuser<{ n: number }>(
      `select count(*)::int as n from audit_entries e join decisions d on d.organisation_id = e.organisation_id
         and d.id::text = convert_from(e.body, 'UTF8')::jsonb ->> 'decision'
       where d.action = 'rooms.pass-message' and d.subject_id = $1 and d.outcome in ('yes', 'yes-if')`,
      [client],
    );
    expect(passed).toEqual([{ n: 3 }]);
  });

  test('about a detail that one party may not have: nothing is said, until it goes to the others alone', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const room = await does(sanne, openRoom, wish(client, { client_mag: 'write' }));
    const doctor = await seat(room);
    const landlord = await seat(room, 'woningcorporatie');
    const posted = await postMessage.perform(sanne, message(room));
    expect(posted).toEqual({ kind: 'refused', refusal: 'not-everybody' });
    expect((await read(room)).messages).toEqual([]);
    await does(sanne, postMessage, message(room, 'Alleen voor wie het mag.', { naar: 'partij:huisarts,self' }));
    expect(await heardBy(room, doctor)).toMatchObject([{ text: 'Alleen voor wie het mag.', forAll: false }]);
    expect(await heardBy(room, landlord)).toEqual([]);
  });

  test('a detail that the room is not about is refused', async () => {
    const { room } = await agreedRoom();
    const posted = await postMessage.perform(sanne, message(room, 'Ze heet anders.', { gegevens: ['achternaam'] }));
    expect(posted).toMatchObject({ kind: 'refused', refusal: 'outside-room' });
  });

  test('the client speaks for himself where he talks along, and only looks where he looks along', async () => {
    const { client, room, guest } = await agreedRoom({ client_mag: 'write' });
    const mina = as({ kind: 'client', client });
    await does(mina, postAsClient, { room, tekst: 'Ik wil graag wandelen.' });
    expect((await heardBy(room, guest)).map(({ text }) => text)).toEqual(['Ik wil graag wandelen.']);
    const looking = await agreedRoom();
    const other = as({ kind: 'client', client: looking.client });
    expect(await postAsClient.perform(other, { room: looking.room, tekst: 'Hallo' })).toMatchObject({
      refusal: 'only-reads',
    });
  });

  test('taken back, its text and key are gone, and it is told who had read it', async () => {
    const { client, room, guest } = await agreedRoom();
    const { message: id } = await does(sanne, postMessage, message(room, 'Verkeerd gestuurd.'));
    await readOwnRoom.ask(as({ kind: 'client', client }), { room });
    expect(await recallMessage.perform(yusuf, { room, message: id })).toEqual({ kind: 'absent' });
    const { readBy } = await does(sanne, recallMessage, { room, message: id });
    expect(readBy).toHaveLength(1);
    expect(await heardBy(room, guest)).toMatchObject([{ text: null, recalledAt: world.clock.now() }]);
    const rows = await world.asSuperuser('select body, message_key from room_messages where id = $1', [id]);
    expect(rows).toEqual([{ body: null, message_key: null }]);
    expect(await recallMessage.perform(sanne, { room, message: id })).toMatchObject({ refusal: 'already-recalled' });
  });

  test('100 at the same time as somebody is taken out: none lost, none in the wrong epoch, none twice', async () => {
    const { room, guest } = await agreedRoom();
    const post = (at: number) => postMessage.perform(sanne, message(room, `bericht ${at}`));
    const numbers = Array.from({ length: 100 }, (_, at) => at);
    const kinds: string[] = [];
    // Twenty browsers that say five things each, all at once; the removal comes in between.
    const talks = async (first: number) => {
      for (let at = first; at < first + 5; at += 1) {
        if (at === 52) kinds.push((await removeRoomMember.perform(sanne, { room, member: guest })).kind);
        kinds.push((await post(at)).kind);
      }
    };
    await Promise.all(numbers.filter((at) => at % 5 === 0).map(talks));
    expect(kinds).toEqual(Array.from({ length: 101 }, () => 'done'));
    const rows = await world.asSuperuser<{ number: number; epoch: number; last: number }>(
      `select m.number, m.epoch, (select max(k.epoch) from room_keys k where k.member_id = $2) as last
       from room_messages m where room_id = $1 order by number`,
      [room, guest],
    );
    expect(rows.map(({ number }) => number)).toEqual(numbers.map((at) => at + 1));
    // What came after the removal has the next epoch, and nothing else has.
    const heard = rows.filter(({ epoch, last }) => epoch <= last).length;
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(100);
    expect(rows.map(({ epoch, last }) => epoch === last)).toEqual(numbers.map((at) => at < heard));
    expect((await read(room)).messages).toHaveLength(30);
  });
});

describe('who is in it', () => {
  test('T-20: taken out, the next request finds nothing, and who comes later reads only what comes later', async () => {
    const { room } = await agreedRoom();
    await does(sanne, addRoomMember, { room, wie: `collega:${yusuf.account}`, mag: 'write' });
    await does(sanne, postMessage, message(room, 'Met Yusuf erbij.'));
    const out = (await inside((c) => listPresent(c, room))).find(({ person }) => person === yusuf.account)!;
    expect(await removeRoomMember.perform(stranger, { room, member: out.id })).toEqual({ kind: 'absent' });
    await does(sanne, removeRoomMember, { room, member: out.id });
    expect(await readRoom.ask(yusuf, { room })).toEqual({ kind: 'absent' });
    await does(sanne, postMessage, message(room, 'Zonder Yusuf.'));
    await does(sanne, addRoomMember, { room, wie: `collega:${yusuf.account}`, mag: 'write' });
    await does(sanne, postMessage, message(room, 'Yusuf is terug.'));
    expect((await read(room, yusuf)).messages.map(({ text }) => text)).toEqual(['Yusuf is terug.']);
  });

  test('a colleague without a tie to the client is not let in, and nobody is in it twice', async () => {
    const { room } = await agreedRoom();
    const add = (wie: string) => addRoomMember.perform(sanne, { room, wie, mag: 'read' });
    expect(await add(`collega:${stranger.account}`)).toMatchObject({ refusal: 'no-tie' });
    expect(await add(`collega:${newId()}`)).toEqual({ kind: 'absent' });
    expect(await add('client')).toMatchObject({ refusal: 'already-in' });
  });

  test('a member of one room finds nothing with the ids of another, and another organisation finds no room', async () => {
    const [here, there] = [await agreedRoom(), await agreedRoom()];
    const { message: id } = await does(sanne, postMessage, message(there.room));
    expect(await recallMessage.perform(sanne, { room: here.room, message: id })).toEqual({ kind: 'absent' });
    expect(await removeRoomMember.perform(sanne, { room: here.room, member: there.guest })).toEqual({ kind: 'absent' });
    const mina = as({ kind: 'client', client: here.client });
    expect(await readOwnRoom.ask(mina, { room: there.room })).toEqual({ kind: 'absent' });
    const elsewhere = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
    expect(await readRoom.ask(elsewhere.founder, { room: here.room })).toEqual({ kind: 'absent' });
  });

  test('the last worker stays or closes the room; who works here no longer is out, and a room without a worker ends', async () => {
    const { room } = await agreedRoom();
    const [own] = await inside((c) => listPresent(c, room));
    const leave = () => removeRoomMember.perform(sanne, { room, member: own!.id });
    expect(await leave()).toMatchObject({ refusal: 'last-worker' });
    await does(sanne, addRoomMember, { room, wie: `collega:${yusuf.account}`, mag: 'write' });
    expect(await leave()).toMatchObject({ kind: 'done' });
    await inside((c) => leaveWithMembership(c, { name: 'member.left', account: yusuf.account }));
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ closedBecause: 'nobody-left' });
    expect((await inside((c) => listPresent(c, room))).map(({ kind }) => kind)).toEqual(['client']);
  });

  test('the client can go, and then is in it no longer', async () => {
    const { client, room } = await agreedRoom();
    const mina = as({ kind: 'client', client });
    await does(mina, leaveOwnRoom, { room });
    expect(await readOwnRoom.ask(mina, { room })).toEqual({ kind: 'absent' });
  });
});

describe('how it ends', () => {
  test('a withdrawn consent closes the room at once and takes the party out', async () => {
    const { client, room, guest } = await agreedRoom();
    await does(sanne, withdrawOnBehalf, {
      client,
      subject: 'delen-met-huisarts:huisarts',
      method: 'in-person',
      evidence: 'Wil het niet meer.',
    });
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ closedBecause: 'consent-withdrawn' });
    await expect(heardBy(room, guest)).rejects.toThrow(/destroyed/);
    expect(await postMessage.perform(sanne, message(room))).toMatchObject({ refusal: 'closed' });
  });

  test('an agreement that lapses takes the party out and closes the room by itself', async () => {
    const client = await somebody('delen-met-partners:woningcorporatie');
    const covenant = { partij: 'woningcorporatie', soort: 'covenant', vanaf: '2026-01-01', tot: '2026-04-01' };
    await does(town.founder, addAgreement, { ...covenant, bewaard: 'Kast' });
    const landlord = { doel: 'delen-met-partners', partij: 'woningcorporatie', gegevens: ['doelen'] };
    const late = await openRoom.perform(sanne, wish(client, { ...landlord, tot: '2026-04-02' }));
    expect(late).toEqual({ kind: 'refused', refusal: 'end-too-late' });
    const room = await does(sanne, openRoom, wish(client, { ...landlord, tot: '2026-04-01' }));
    const member = await seat(room, 'woningcorporatie');
    const looks = () => reviewOpenRooms.perform(as({ kind: 'system' }), {});
    // The rooms of other stories may need it; after that there is nothing to do, and nothing in the log.
    await looks();
    expect(await looks()).toEqual({ kind: 'absent' });
    world.clock.set('2026-04-02T09:00:00.000Z');
    await looks();
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ closedBecause: 'agreement-ended' });
    await expect(heardBy(room, member)).rejects.toThrow(/destroyed/);
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('after the last day nothing is said any more, also before the schedule comes by; it closes by itself', async () => {
    const { room } = await agreedRoom({ tot: '2026-03-10' });
    world.clock.set('2026-03-11T09:00:00.000Z');
    expect(await postMessage.perform(sanne, message(room))).toMatchObject({ refusal: 'closed' });
    await closeDueRooms.perform(as({ kind: 'system' }), {});
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ closedBecause: 'end-date' });
    expect(await read(room)).toMatchObject({ open: false, mayWrite: false });
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('a closed room can be read, and not written in', async () => {
    const { room } = await agreedRoom();
    await does(sanne, postMessage, message(room));
    await does(sanne, closeRoom, { room });
    expect(await read(room)).toMatchObject({ open: false, messages: [{ text: 'Ze wandelt weer.' }] });
    expect(await postMessage.perform(sanne, message(room))).toMatchObject({ refusal: 'closed' });
  });

  test('with the record in the archive the room is closed and hidden', async () => {
    const { room } = await agreedRoom();
    await does(sanne, postMessage, message(room));
    world.clock.set('2027-06-02T09:00:00.000Z');
    await archiveDue.perform(as({ kind: 'system' }), {});
    expect(await inside((c) => getRoom(c, room))).toMatchObject({ closedBecause: 'archived' });
    expect((await readRoom.ask(sanne, { room })).kind).toBe('stopped');
    const listed = await listOwnRooms.ask(sanne, {});
    expect(listed).toMatchObject({ kind: 'answer', answer: { rooms: [] } });
    world.clock.set('2026-03-02T09:00:00.000Z');
  });
});
