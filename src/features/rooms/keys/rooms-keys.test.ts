// T-20: who was taken out reads nothing of what is said after it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { does } from '../../../../test/support/house.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addClient } from '../../clients/index.ts';
import { getRoom } from '../get-room.ts';
import { joinRoom, leaveRoom } from '../members/join-and-leave.ts';
import { listMembers } from '../members/store.ts';
import { readMessages } from '../messages/read-messages.ts';
import { placeOf, writeMessage } from '../messages/write-message.ts';
import { addRoom } from '../store.ts';
import { keysOfMember } from './epochs.ts';
import { layersOf, openInside } from './member-keys.ts';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const { founder } = town;
const inside = <T>(work: (c: Context) => Promise<T>) => inTransaction(founder, work);

const somebody = () =>
  does(founder, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: '',
    phone: '',
    language: 'nl',
  });

async function newRoom() {
  const client = await somebody();
  const purpose = { activity: town.activity, purpose: 'delen-met-huisarts', party: 'huisarts', fields: ['doelen'] };
  const agreed = {
    kind: 'room' as const,
    covenant: null,
    decision: null,
    title: 'Samen',
    endsOn: null,
    openedBy: null,
  };
  return { client, id: await inside((c) => addRoom(c, { ...agreed, ...purpose, client })) };
}

const join = (room: string, { history = false } = {}) =>
  inside(async (c) => {
    const who = { kind: 'guest' as const, person: newId(), party: 'huisarts', may: 'write' as const, decision: null };
    return joinRoom(c, await getRoom(c, room), who, { history });
  });
const leave = (room: string, id: string) =>
  inside(async (c) => leaveRoom(c, await getRoom(c, room), { id, kind: 'guest', person: id }, 'removed'));
const say = (room: string, author: string, text: string, receivers: readonly string[] | null = null) =>
  inside(async (c) => {
    const about = { fields: ['doelen'], depth: 'outline' as const, files: [] };
    return writeMessage(c, await getRoom(c, room), { ...about, author, text, receivers });
  });
const heard = (room: string, id: string) =>
  inside(async (c) => {
    const member = (await listMembers(c, room)).find((each) => each.id === id)!;
    return (await readMessages(c, await getRoom(c, room), member, { mark: false })).messages.map(({ text }) => text);
  });

type Deed = { deed: 'join' | 'join with history' | 'leave' | 'say' | 'say to one'; who: number };
const deeds = fc.array(
  fc.record<Deed>({
    deed: fc.constantFrom('join', 'join with history', 'leave', 'say', 'say', 'say to one'),
    who: fc.nat(20),
  }),
  { minLength: 4, maxLength: 14 },
);

test('T-20: whoever comes and goes in whatever order, each reads what was said to the own ears and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const { id: room } = await newRoom();
      const first = await join(room);
      const present = [first];
      const ears = new Map<string, string[]>([[first, []]]);
      const gone = new Set<string>();
      const everything: string[] = [];
      for (const [at, { deed, who }] of story.entries()) {
        const speaker = present[who % present.length]!;
        if (deed === 'join' || deed === 'join with history') {
          const history = deed === 'join with history';
          const member = await join(room, { history });
          present.push(member);
          ears.set(member, history ? [...everything] : []);
        } else if (deed === 'leave' && present.length > 1) {
          await leave(room, speaker);
          present.splice(present.indexOf(speaker), 1);
          gone.add(speaker);
        } else if (deed === 'say') {
          await say(room, speaker, `bericht ${at}`);
          everything.push(`bericht ${at}`);
          for (const member of present) ears.get(member)!.push(`bericht ${at}`);
        } else if (deed === 'say to one') {
          const other = present[(who + 1) % present.length]!;
          await say(room, speaker, `stil ${at}`, [other]);
          for (const member of new Set([speaker, other])) ears.get(member)!.push(`stil ${at}`);
        }
      }
      for (const member of present) expect(await heard(room, member)).toEqual(ears.get(member));
      for (const member of gone) await expect(heard(room, member)).rejects.toThrow(/destroyed/);
    }),
    { numRuns: 12 },
  );
});

test('T-20: with the keys that a member had until the removal, 0 messages of the new epoch open', async () => {
  const { id: room, client } = await newRoom();
  const [stays, goes] = [await join(room), await join(room)];
  await say(room, stays, 'voor het vertrek');
  const taken = await inside((c) => keysOfMember(c, client, goes));
  await leave(room, goes);
  for (const text of ['na het vertrek', 'nog iets', 'en nog iets']) await say(room, stays, text);
  const opened = await inside(async (c) => {
    const layers = await layersOf(c, client);
    const rows = await c.tx.selectFrom('room_messages').selectAll().where('room_id', '=', room).execute();
    return rows.map((row) =>
      [...taken.values()].some((key) => {
        try {
          return openInside(layers, key, placeOf.key(row.id), row.message_key!).length === 32;
        } catch {
          return false;
        }
      }),
    );
  });
  expect(opened.sort()).toEqual([false, false, false, true]);
  await expect(inside((c) => keysOfMember(c, client, goes))).rejects.toThrow(/destroyed/);
});

test('destroying the client destroys all that was said, whoever still has a key of the own', async () => {
  const { id: room, client } = await newRoom();
  const member = await join(room);
  await say(room, member, 'dit gaat mee');
  await world.vault.destroySubject(town.organisation, client, { what: 'content' });
  await expect(inside((c) => keysOfMember(c, client, member))).rejects.toThrow(/destroyed/);
  expect(await inside(async (c) => (await import('../store.ts')).findRoom(c, room))).toBeUndefined();
});
