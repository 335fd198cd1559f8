import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { findRepresentatives, gateQuestion } from '../../clients/index.ts';
import { listMembers as listColleagues } from '../../organisation/index.ts';
import { findInside, type Inside } from '../inside.ts';
import { questionTowards } from '../messages/ask-receivers.ts';
import { actInside, MOST_MEMBERS, receiverOf } from '../policy.ts';
import type { Room } from '../store.ts';
import { joinRoom } from './join-and-leave.ts';
import { listPresent, type NewMember } from './store.ts';

const Adding = z.object({
  room: z.uuid(),
  /** `collega:<account>`, `client`, `vertegenwoordiger:<id>`. */
  wie: z
    .string({ error: 'required' })
    .regex(/^(client|(collega|vertegenwoordiger):[0-9a-f-]{36})$/, { error: 'required' }),
  mag: z.enum(['read', 'write'], { error: 'required' }),
  /** Said on the page: the newcomer also reads what was said before. */
  eerder: z.literal('ja').optional(),
});
type Adding = z.infer<typeof Adding>;

type Gathered = Inside & { who: Pick<NewMember, 'kind' | 'person' | 'party'>; question: GateQuestion; tied: boolean };

/**
 * Lets a colleague, the client or who acts for the client in. The gate is asked whether this one may have what the room
 * is about. What was said before stays unread, unless the worker says otherwise.
 */
export const addRoomMember = action({
  name: 'rooms.add-room-member',
  may: ['worker'],
  input: Adding,
  gather,
  gate: (_c, _input, { question }) => question,
  run: async (c, { mag: may, eerder }, { room, me, open, who, tied }) => {
    if (!open) return { refused: 'closed' as const };
    if (me.may !== 'write') return { refused: 'only-reads' as const };
    if (!tied) return { refused: 'no-tie' as const };
    const present = await listPresent(c, room.id);
    if (present.some(({ kind, person }) => kind === who.kind && person === who.person)) {
      return { refused: 'already-in' as const };
    }
    if (present.length >= MOST_MEMBERS) return { refused: 'full' as const };
    const member = await joinRoom(c, room, { ...who, may, decision: null }, { history: eerder === 'ja' });
    return {
      done: { member, client: room.client },
      trace: { about: [room.client], object: { kind: 'room', id: room.id } },
      happened: [{ name: 'room.joined', room: room.id, member, client: room.client }],
    };
  },
});

async function gather(c: Context, { room: id, wie }: Adding): Promise<Gathered | null> {
  const inside = await findInside(c, id, { lock: true });
  const who = inside && whoIs(inside.room, wie);
  if (!inside || !who || !(await isKnown(c, inside.room, who))) return null;
  const question = await questionTowards(c, inside.room, receiverOf(who), { data: inside.room.fields });
  return question && { ...inside, who, question, tied: await isTied(c, inside.room, who) };
}

function whoIs({ client }: Room, wie: string): Gathered['who'] {
  const [word, id = ''] = wie.split(':');
  if (word === 'client') return { kind: 'client', person: client, party: null };
  return { kind: word === 'collega' ? 'worker' : 'representative', person: id, party: null };
}

async function isKnown(c: Context, { client }: Room, { kind, person }: Gathered['who']): Promise<boolean> {
  if (kind === 'client') return true;
  if (kind === 'worker') return (await listColleagues(c)).some(({ account }) => account === person);
  const acting = await findRepresentatives(c, client);
  return acting.some(({ id, state }) => id === person && state === 'in-force');
}

/** A colleague takes part only with a tie to the client of the own: a room makes nobody see a record (T-01). */
async function isTied(c: Context, room: Room, { kind, person }: Gathered['who']): Promise<boolean> {
  if (kind !== 'worker') return true;
  const colleague = { ...c, actor: { kind: 'worker', account: person, membership: '', roles: ['worker'] } } as Context;
  const look = actInside('view', { purpose: room.purpose, data: room.fields });
  return (await gateQuestion(colleague, room.client, look)) !== null;
}
