import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { readFile } from '../../../platform/files/index.ts';
import { question } from '../../../platform/question.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { gateQuestion } from '../../clients/index.ts';
import { conversation } from '../../rooms/index.ts';
import { askTowards, findThread } from '../inside.ts';

const Which = z.object({ room: z.uuid(), message: z.uuid(), file: z.uuid() });
type Which = z.infer<typeof Which>;

/** A file that came with a message which this reader may read. */
async function findEnclosed(c: Context, { room: id, message: said, file: wanted }: Which) {
  const thread = await findThread(c, id);
  const message = thread && (await conversation.findMessage(c, thread.room, thread.me, said));
  const enclosed = message?.files.find((each) => each.id === wanted);
  const file = enclosed && (await readFile(c, enclosed.id));
  return thread && file ? { ...thread, file } : null;
}

/** A worker fetches a file. */
export const fetchEnclosed = question({
  name: 'inbox.fetch-file',
  may: ['worker'],
  input: Which,
  gather: async (c, which) => {
    const found = await findEnclosed(c, which);
    if (!found) return null;
    const { client, purpose, fields: data } = found.room;
    const asked = await gateQuestion(c, client, conversation.actInside('view', { purpose, data }));
    return asked && { ...found, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (_c, { file: id }, { file, room }) => ({
    answer: file,
    trace: { about: [room.client], object: { kind: 'file', id } },
  }),
});

/** The person, or who acts for the person, fetches a file. */
export const fetchOwnEnclosed = question({
  name: 'inbox.fetch-own-file',
  may: ['client', 'representative'],
  input: Which,
  gather: findEnclosed,
  gate: 'own-view',
  read: async (_c, { file: id }, { file, room }) => ({
    answer: file,
    trace: { about: [room.client], object: { kind: 'file', id } },
  }),
});

/** A partner fetches a file, as long as the gate lets this party have what the thread is about. */
export const fetchAsGuest = question({
  name: 'inbox.fetch-as-guest',
  may: ['guest'],
  input: Which,
  gather: async (c, which) => {
    const found = await findEnclosed(c, which);
    const asked = found && (await askTowards(c, { ...found, other: found.me }, { data: found.room.fields }));
    return found && asked && !holdsBack(decideOn(c, asked).decision) ? { ...found, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (_c, { file: id }, { file, room }) => ({
    answer: file,
    trace: { about: [room.client], object: { kind: 'file', id } },
  }),
});
