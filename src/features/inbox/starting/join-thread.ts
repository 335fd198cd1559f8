import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gateQuestion } from '../../clients/index.ts';
import { conversation } from '../../rooms/index.ts';

/**
 * A colleague with a tie to the client takes over, or reads along: somebody is ill, and an answer waits. The gate is
 * asked as for every look, and the client reads in the own log who came in.
 */
export const joinThread = action({
  name: 'inbox.join-thread',
  may: ['worker'],
  input: z.object({ client: z.uuid(), room: z.uuid() }),
  gather: async (c, { client, room: id }) => {
    const room = await conversation.lockRoom(c, id);
    if (room?.kind !== 'thread' || room.client !== client) return null;
    const look = conversation.actInside('view', { purpose: room.purpose, data: room.fields });
    const asked = await gateQuestion(c, client, look);
    return asked && c.actor.kind === 'worker' ? { room, asked, account: c.actor.account } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  run: async (c, { client }, { room, account }) => {
    const present = await conversation.listPresent(c, room.id);
    const there = present.some(({ kind, person }) => kind === 'worker' && person === account);
    const me = { kind: 'worker', person: account, party: null, may: 'write', decision: null } as const;
    if (!there) await conversation.joinRoom(c, room, me, { history: true });
    return { done: room.id, trace: { about: [client], object: { kind: 'thread', id: room.id } } };
  },
});
