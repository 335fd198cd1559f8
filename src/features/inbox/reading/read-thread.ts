import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { gateQuestion } from '../../clients/index.ts';
import { type Reach, reachOf } from '../../delivery/index.ts';
import { type ListedAccess, listAccesses } from '../../guests/index.ts';
import { conversation } from '../../rooms/index.ts';
import { askTowards, findThread, type InThread, threadOf } from '../inside.ts';
import { describeThread, type Thread } from './describe-thread.ts';

const Reading = z.object({
  room: z.uuid(),
  /** Only what was said before the message with this number. */
  voor: z.coerce.number().int().positive().max(2_000_000_000).optional().catch(undefined),
});

export type WorkerThread = Thread & {
  /** How the client or representative is reached; null in a thread with a partner. */
  reach: Reach | null;
  /** Who from outside may come in; empty in a thread with the client. */
  accesses: readonly ListedAccess[];
};

/** A worker reads a thread, with what became of each message. */
export const readThread = question({
  name: 'inbox.read-thread',
  may: ['worker'],
  input: Reading,
  gather: async (c, { room }) => {
    const thread = await findThread(c, room);
    if (!thread) return null;
    const { client, purpose, fields } = thread.room;
    const asked = await gateQuestion(c, client, conversation.actInside('view', { purpose, data: fields }));
    return asked && { ...thread, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { room, voor }, thread) => {
    const answer: WorkerThread = {
      ...(await describeThread(c, thread, voor ?? null)),
      reach: await reachIn(c, thread),
      accesses: await listAccesses(c, { object: threadOf(room) }),
    };
    return { answer, trace: { about: [thread.room.client], object: { kind: 'thread', id: room } } };
  },
});

async function reachIn(c: Context, { room, other }: InThread): Promise<Reach | null> {
  if (!other || other.kind === 'guest') return null;
  const representative = other.kind === 'representative' ? other.person : null;
  return (await reachOf(c, { client: room.client, representative })) ?? null;
}

/** The person, or who acts for the person, reads a thread of the own (AVG 15). */
export const readOwnThread = question({
  name: 'inbox.read-own-thread',
  may: ['client', 'representative'],
  input: Reading,
  gather: (c, { room }) => findThread(c, room),
  gate: 'own-view',
  read: async (c, { room, voor }, thread) => ({
    answer: await describeThread(c, thread, voor ?? null),
    trace: { about: [thread.room.client], object: { kind: 'thread', id: room } },
  }),
});

/**
 * A partner reads a thread. The gate is asked again at every reading: an agreement or consent that ended shuts it. What
 * the gate says about a client is not for a guest, so a no is "not there".
 */
export const readAsGuest = question({
  name: 'inbox.read-as-guest',
  may: ['guest'],
  input: Reading,
  gather: async (c, { room }) => {
    const thread = await findThread(c, room);
    const asked = thread && (await askTowards(c, { ...thread, other: thread.me }, { data: thread.room.fields }));
    return thread && asked && !holdsBack(decideOn(c, asked).decision) ? { ...thread, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { room, voor }, thread) => ({
    answer: await describeThread(c, thread, voor ?? null),
    trace: { about: [thread.room.client], object: { kind: 'thread', id: room } },
  }),
});
