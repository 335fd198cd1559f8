import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { conversation } from '../../rooms/index.ts';
import { askTowards, findThread, tellableIn } from '../inside.ts';
import { diepte, files, gegevens, tekst } from './input.ts';
import { callOther, sayInThread } from './say-in-thread.ts';

/**
 * Somebody who works here answers in a thread. The gate is asked for exactly what the message is about: sharing with a
 * party, sending to the person.
 */
export const postMessage = action({
  name: 'inbox.post-message',
  may: ['worker'],
  input: z.object({ room: z.uuid(), tekst, gegevens, diepte, files }),
  gather: async (c, { room, gegevens: data, diepte: depth }) => {
    const thread = await findThread(c, room, { lock: true });
    const question = thread && (await askTowards(c, thread, { data, depth }));
    return thread && question ? { ...thread, question, tellable: tellableIn(thread, question.plan) } : null;
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, { tekst: text, gegevens: fields, diepte: depth, files: enclosed }, thread) => {
    const { room, open } = thread;
    if (!open) return { refused: 'closed' as const };
    if (fields.some((field) => !thread.tellable.includes(field))) return { refused: 'outside-thread' as const };
    const turned = [...new Set([...room.fields, ...fields])];
    if (turned.length > room.fields.length) await conversation.changeFields(c, room.id, turned);
    const id = await sayInThread(c, thread, { text, files: enclosed, fields, depth });
    await callOther(c, thread);
    return {
      done: id,
      trace: { about: [room.client], object: { kind: 'message', id }, ...(room.party && { detail: room.party }) },
      happened: [{ name: 'thread.message-posted', room: room.id, message: id, client: room.client }],
    };
  },
});
