import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findRepresentatives, gateQuestion, getPerson } from '../../clients/index.ts';
import { listMembers as listColleagues } from '../../organisation/index.ts';
import { type ListedAccess, listAccesses } from '../../guests/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { doorOf, findInside } from '../inside.ts';
import { actInside, partiesFor } from '../policy.ts';
import type { Room } from '../store.ts';
import { describeMembers, type NamedMember } from './describe-members.ts';
import { listMembers } from './store.ts';

export type Candidate = { value: string; name: string; kind: 'colleague' | 'theClient' | 'actsFor' };

export type MembersPage = {
  room: Room;
  open: boolean;
  me: string;
  mayChange: boolean;
  callName: string;
  members: readonly NamedMember[];
  /** Who could be let in; whether it is possible is asked of the gate then. */
  candidates: readonly Candidate[];
  parties: ReadonlyMap<string, string>;
  /** Parties of the plan from which somebody could be let in. */
  partners: readonly { party: string; name: string }[];
  /** Guests with what became of their link. */
  accesses: readonly ListedAccess[];
  /** Whether text messages can be sent. */
  sms: boolean;
};

/** Who is and was in a room, and who could be let in. */
export const viewMembers = question({
  name: 'rooms.view-members',
  may: ['worker'],
  input: z.object({ room: z.uuid() }),
  gather: async (c, { room: id }) => {
    const inside = await findInside(c, id);
    if (!inside) return null;
    const { client, purpose, fields } = inside.room;
    const asked = await gateQuestion(c, client, actInside('view', { purpose, data: fields }));
    return asked && { ...inside, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, _input, { room, me, open }) => {
    const members = await describeMembers(c, room, await listMembers(c, room.id));
    const { callName } = await getPerson(c, room.client);
    const activity = await runningActivity(c, room.activity);
    const inIt = new Set(members.filter(({ leftAt }) => leftAt === null).map(({ person }) => person));
    const answer: MembersPage = {
      room,
      open,
      me: me.id,
      mayChange: open && me.may === 'write',
      callName,
      members,
      candidates: (await everybody(c, room, callName)).filter(({ value }) => !inIt.has(personIn(value, room))),
      parties: activity?.parties ?? new Map(),
      partners: partnersOf(room, activity),
      accesses: await listAccesses(c, { object: doorOf(room) }),
      sms: c.ground.reaches.sms,
    };
    return { answer, trace: { about: [room.client], object: { kind: 'room', id: room.id } } };
  },
});

const partnersOf = ({ purpose }: Room, activity: RunningActivity | null) =>
  (activity ? partiesFor(activity.plan, purpose) : []).map(({ party }) => {
    return { party, name: activity?.parties.get(party) ?? party };
  });

const personIn = (value: string, { client }: Room) => (value === 'client' ? client : (value.split(':')[1] ?? ''));

async function everybody(c: Context, { client }: Room, callName: string): Promise<Candidate[]> {
  const colleagues = (await listColleagues(c)).filter(({ roles }) => roles.includes('worker'));
  const acting = (await findRepresentatives(c, client)).filter(({ state }) => state === 'in-force');
  return [
    { value: 'client', name: callName, kind: 'theClient' },
    ...acting.map(({ id, name }) => ({ value: `vertegenwoordiger:${id}`, name, kind: 'actsFor' as const })),
    ...colleagues.map(({ account, name }) => ({ value: `collega:${account}`, name, kind: 'colleague' as const })),
  ];
}
