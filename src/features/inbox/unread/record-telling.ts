import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { line, maybe } from '../../../platform/http/input.ts';
import { conversation } from '../../rooms/index.ts';
import { findThread } from '../inside.ts';
import { tellingWays } from '../policy.ts';
import { addTelling } from '../store.ts';

const Telling = z.object({
  room: z.uuid(),
  message: z.uuid(),
  weg: z.enum(tellingWays, { error: 'required' }),
  op: z.iso.date({ error: 'day' }),
  notitie: maybe(line(300)),
});

/** "Ik heb het verteld": who told it, when and how, where a message stayed unread. It stands with the message. */
export const recordTelling = action({
  name: 'inbox.record-telling',
  may: ['worker'],
  input: Telling,
  gather: async (c, { room, message: id }) => {
    const thread = await findThread(c, room);
    const message = thread && (await conversation.findMessage(c, thread.room, thread.me, id));
    return thread && message && message.recalledAt === null ? { ...thread, message } : null;
  },
  gate: 'told-already',
  run: async (c, { message, weg: way, op: toldOn, notitie: note }, { room }) => {
    if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here tells.');
    if (toldOn > dayOf(c.now)) return { refused: 'day-to-come' as const };
    await addTelling(c, room.client, { message, way, toldOn, toldBy: c.actor.account, note });
    return {
      done: room.id,
      trace: { about: [room.client], object: { kind: 'message', id: message }, detail: way },
      happened: [{ name: 'message.told', room: room.id, message, client: room.client }],
    };
  },
});
