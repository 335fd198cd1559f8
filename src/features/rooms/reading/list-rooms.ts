import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import type { Text } from '../../../ui/index.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { listMemberships, type Member, whoOf } from '../members/store.ts';
import { questionTowards } from '../messages/ask-receivers.ts';
import { countUnread } from '../messages/store.ts';
import { actInside, receiverOf, type RoomKind, roomState } from '../policy.ts';
import { listRooms, type Room } from '../store.ts';

export type ListedRoom = {
  id: string;
  client: string;
  title: string;
  callName: string;
  purpose: Text;
  endsOn: string | null;
  open: boolean;
  closedBecause: Room['closedBecause'];
  unread: number;
};

/**
 * A record that was put away or paused, or a client whom the worker has no tie with any more, is not in a list; nor is
 * for a guest what the own organisation may not have now.
 */
async function mayBeSeen(c: Context, room: Room, me: Member): Promise<boolean> {
  const { client, purpose, fields } = room;
  if (c.actor.kind === 'client' || c.actor.kind === 'representative') return true;
  const question =
    c.actor.kind === 'guest'
      ? await questionTowards(c, room, receiverOf(me), { data: fields })
      : await gateQuestion(c, client, actInside('view', { purpose, data: fields }));
  return question !== null && !holdsBack(decideOn(c, question).decision);
}

/** Where the actor is in now, with how much there is to read; those that are open first, then the newest first. */
export async function roomsOf(c: Context, kind: RoomKind): Promise<ListedRoom[]> {
  const who = whoOf(c);
  const memberships = who ? await listMemberships(c, who) : [];
  const rooms = await listRooms(c, { ids: memberships.map(({ room }) => room) });
  const unread = await countUnread(
    c,
    memberships.map(({ id }) => id),
  );
  const today = dayOf(c.now);
  const listed: ListedRoom[] = [];
  for (const room of rooms.filter((each) => each.kind === kind)) {
    const me = memberships.find((each) => each.room === room.id)!;
    if (!(await mayBeSeen(c, room, me))) continue;
    const [{ callName }, activity] = [await getPerson(c, room.client), await runningActivity(c, room.activity)];
    const purpose = activity?.purposes.find(({ id }) => id === room.purpose)?.title;
    const { id, client, title, endsOn, closedBecause } = room;
    const open = roomState(room, today) === 'open';
    const counted = { open, unread: unread.get(me.id) ?? 0 };
    listed.push({
      id,
      client,
      title,
      endsOn,
      closedBecause,
      callName,
      purpose: purpose ?? { nl: '', en: '' },
      ...counted,
    });
  }
  return listed.sort((a, b) => Number(b.open) - Number(a.open));
}

/** The rooms that somebody who works here is in. Whom they are about stands in the log. */
export const listOwnRooms = question({
  name: 'rooms.list-rooms',
  may: ['worker'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'own-rooms',
  read: async (c) => {
    const rooms = await roomsOf(c, 'room');
    return { answer: { rooms }, trace: { about: [...new Set(rooms.map(({ client }) => client))] } };
  },
});

/** The rooms about the person, for the person or who acts for the person. */
export const listRoomsOfClient = question({
  name: 'rooms.list-own-rooms',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'client' || actor.kind === 'representative' ? actor : null),
  gate: 'own-view',
  read: async (c, _input, { client }) => {
    const rooms = await roomsOf(c, 'room');
    return { answer: { rooms }, trace: { about: [client] } };
  },
});
