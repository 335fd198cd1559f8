import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { conversation } from '../../rooms/index.ts';
import { callOther } from '../talking/say-in-thread.ts';
import { addReminder } from '../store.ts';
import { listToRemind } from './list-overdue.ts';

/**
 * Run by the schedule: who has not read a message for some days gets the neutral mail once more, and never a third one:
 * after that a person calls or writes. Who wants no mail gets none.
 */
export const remindUnread = action({
  name: 'inbox.remind-unread',
  may: ['system'],
  input: z.object({}),
  // Nothing due: nothing happened, so nothing to log.
  gather: async (c) => {
    const due = await listToRemind(c);
    return due.length > 0 ? due : null;
  },
  gate: 'neutral-reminder',
  run: async (c, _input, due) => {
    const called = new Set<string>();
    for (const { room, message, member } of due) {
      await addReminder(c, message, member);
      if (!called.has(member)) await callMember(c, room, member);
      called.add(member);
    }
    return { done: called.size, trace: { about: [...new Set(due.map(({ client }) => client))] } };
  },
});

async function callMember(c: Context, id: string, member: string): Promise<void> {
  const room = await conversation.findRoom(c, id);
  const other = (await conversation.listPresent(c, id)).find((each) => each.id === member);
  if (room) await callOther(c, { room, other });
}
