import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { findThread, type InThread } from '../inside.ts';
import { files, tekst } from './input.ts';
import { sayInThread } from './say-in-thread.ts';

const Reply = z.object({ room: z.uuid(), tekst, files });
type Reply = z.infer<typeof Reply>;

/** What comes from outside may be about everything that the thread is about; how deep is for who writes. */
async function keep(c: Context, { tekst: text, files: enclosed }: Reply, thread: InThread) {
  if (!thread.open) return { refused: 'closed' as const };
  const { room } = thread;
  const id = await sayInThread(c, thread, { text, files: enclosed, fields: room.fields, depth: 'content' });
  return {
    done: id,
    trace: { about: [room.client], object: { kind: 'message', id } },
    happened: [{ name: 'thread.message-posted', room: room.id, message: id, client: room.client }],
  };
}

/** The client, or who acts for the client, answers: the own words, and documents of the own (S2.9). */
export const postOwnMessage = action({
  name: 'inbox.post-own-message',
  may: ['client', 'representative'],
  input: Reply,
  gather: (c, { room }) => findThread(c, room, { lock: true }),
  gate: 'own-answers',
  run: keep,
});

/** A partner answers. It is information about the client, kept with its source: the guest and the party. */
export const postAsGuest = action({
  name: 'inbox.post-as-guest',
  may: ['guest'],
  input: Reply,
  gather: (c, { room }) => findThread(c, room, { lock: true }),
  gate: 'from-outside',
  run: keep,
});
