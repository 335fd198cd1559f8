import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { type FileToSend, readFile } from '../../../platform/files/index.ts';
import { question } from '../../../platform/question.ts';
import { gateQuestion } from '../../clients/index.ts';
import { findInside, type Inside } from '../inside.ts';
import { actInside, receiverOf } from '../policy.ts';
import { questionTowards } from './ask-receivers.ts';
import { findMessage, type Message } from './read-messages.ts';

export const Fetching = z.object({ room: z.uuid(), message: z.uuid(), file: z.uuid() });
type Fetching = z.infer<typeof Fetching>;

/** A file with a message that this member may read: whoever cannot open the message does not reach the file. */
export async function fileInside(
  c: Context,
  { room: id, message: of, file }: Fetching,
): Promise<(Inside & { message: Message; file: string }) | null> {
  const inside = await findInside(c, id);
  const message = inside && (await findMessage(c, inside.room, inside.me, of));
  return message?.files.some((each) => each.id === file) && inside ? { ...inside, message, file } : null;
}

async function answer(c: Context, { room, file }: Inside & { file: string }) {
  const found: FileToSend | null = (await readFile(c, file)) ?? null;
  return { answer: found, trace: { about: [room.client], object: { kind: 'file', id: file } } };
}

export const fetchFile = question({
  name: 'rooms.fetch-file',
  may: ['worker'],
  input: Fetching,
  gather: async (c, input) => {
    const found = await fileInside(c, input);
    if (!found) return null;
    const { client, purpose } = found.room;
    const asked = await gateQuestion(c, client, actInside('view', { purpose, data: found.message.fields }));
    return asked && { ...found, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: (c, _input, found) => answer(c, found),
});

export const fetchOwnFile = question({
  name: 'rooms.fetch-own-file',
  may: ['client', 'representative'],
  input: Fetching,
  gather: fileInside,
  gate: 'own-view',
  read: (c, _input, found) => answer(c, found),
});

export const fetchFileAsGuest = question({
  name: 'rooms.fetch-file-as-guest',
  may: ['guest'],
  input: Fetching,
  gather: async (c, input) => {
    const found = await fileInside(c, input);
    const told = found && { data: found.message.fields };
    const asked = told && (await questionTowards(c, found.room, receiverOf(found.me), told));
    return asked ? { ...found, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: (c, _input, found) => answer(c, found),
});
