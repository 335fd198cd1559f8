import { z } from 'zod';
import type { Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import type { Text } from '../../../ui/index.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { findInside, type Inside } from '../inside.ts';
import { describeMembers, type NamedMember } from '../members/describe-members.ts';
import { listMembers } from '../members/store.ts';
import { type MessagePage, readMessages } from '../messages/read-messages.ts';
import { questionTowards } from '../messages/ask-receivers.ts';
import { actInside, depthsFor, receiverOf } from '../policy.ts';
import type { Room } from '../store.ts';

export type RoomPage = MessagePage & {
  room: Room;
  open: boolean;
  me: string;
  mayWrite: boolean;
  /** How the client is addressed. */
  callName: string;
  /** Everybody who is or was in it. */
  members: readonly NamedMember[];
  purpose: Text;
  /** The details that may be spoken about. */
  fields: readonly { id: string; label: Text }[];
  /** How deep the plan lets anybody go here. */
  depths: readonly Depth[];
  /** Names of parties by their id. */
  parties: ReadonlyMap<string, string>;
};

export const Reading = z.object({
  room: z.uuid(),
  /** Only what was said before the message with this number. */
  voor: z.coerce.number().int().positive().max(2_000_000_000).optional().catch(undefined),
});

/** A worker reads a page of a room: the newest, unless older ones are asked for. What is shown counts as read. */
export const readRoom = question({
  name: 'rooms.read-room',
  may: ['worker'],
  input: Reading,
  gather: async (c, { room: id }) => {
    const inside = await findInside(c, id);
    if (!inside) return null;
    const { client, purpose, fields } = inside.room;
    const asked = await gateQuestion(c, client, actInside('view', { purpose, data: fields }));
    return asked && { ...inside, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { voor }, inside) => answerOf(c, inside, voor ?? null),
});

/** The person, or who acts for the person, reads what is said about the person (AVG 15). */
export const readOwnRoom = question({
  name: 'rooms.read-own-room',
  may: ['client', 'representative'],
  input: Reading,
  gather: (c, { room }) => findInside(c, room),
  gate: 'own-view',
  read: async (c, { voor }, inside) => answerOf(c, inside, voor ?? null),
});

/**
 * A guest reads a page. At every request the gate is asked anew whether this party may have what the room is about: a
 * withdrawn consent or an agreement that lapsed shuts the page at once.
 */
export const readRoomAsGuest = question({
  name: 'rooms.read-as-guest',
  may: ['guest'],
  input: Reading,
  gather: async (c, { room: id }) => {
    const inside = await findInside(c, id);
    const asked =
      inside && (await questionTowards(c, inside.room, receiverOf(inside.me), { data: inside.room.fields }));
    return asked ? { ...inside, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { voor }, inside) => answerOf(c, inside, voor ?? null),
});

export async function answerOf(c: Context, { room, me, open }: Inside, before: number | null) {
  const [page, members, person, activity] = [
    await readMessages(c, room, me, { before, mark: true }),
    await describeMembers(c, room, await listMembers(c, room.id)),
    await getPerson(c, room.client),
    await runningActivity(c, room.activity),
  ];
  const label = (id: string) => activity?.fields.find((field) => field.id === id)?.label ?? { nl: id, en: id };
  const purpose = activity?.purposes.find(({ id }) => id === room.purpose)?.title;
  const answer: RoomPage = {
    ...page,
    room,
    open,
    me: me.id,
    mayWrite: open && me.may === 'write',
    callName: person.callName,
    members,
    purpose: purpose ?? { nl: room.purpose, en: room.purpose },
    fields: room.fields.map((id) => ({ id, label: label(id) })),
    depths: activity ? depthsFor(activity.plan, room) : [],
    parties: activity?.parties ?? new Map(),
  };
  return { answer, trace: { about: [room.client], object: { kind: 'room', id: room.id } } };
}
