import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { getOrganisation, namesOf } from '../../organisation/index.ts';
import { conversation } from '../../rooms/index.ts';
import { findThread } from '../inside.ts';

export type Letter = {
  room: string;
  to: string;
  from: string;
  organisation: string;
  phone: string | null;
  title: string;
  text: string;
  postedAt: Date;
  today: Date;
  /** How many files came along: they do not go by post. */
  files: number;
};

/** A message on paper, for who does not come to the page. To the client only: a partner is called. */
export const printMessage = question({
  name: 'inbox.print-message',
  may: ['worker'],
  input: z.object({ room: z.uuid(), message: z.uuid() }),
  gather: async (c, { room: id, message: said }) => {
    const thread = await findThread(c, id);
    const message = thread && (await conversation.findMessage(c, thread.room, thread.me, said));
    if (!thread || thread.room.party !== null || !message || message.text === null) return null;
    const { client, purpose } = thread.room;
    const about = { purpose, data: message.fields, depth: message.depth };
    const asked = await gateQuestion(c, client, conversation.actInside('view', about));
    return asked && { ...thread, message, text: message.text, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, _input, { room, message, text }) => {
    const author = (await conversation.listMembers(c, room.id)).find(({ id }) => id === message.author);
    const names = await namesOf(c, author?.kind === 'worker' ? [author.person] : []);
    const { name: organisation, contact } = await getOrganisation(c);
    const answer: Letter = {
      room: room.id,
      to: (await getPerson(c, room.client)).name,
      from: names.get(author?.person ?? '') ?? '',
      organisation,
      phone: contact?.phone ?? null,
      title: room.title,
      text,
      postedAt: message.postedAt,
      today: c.now,
      files: message.files.length,
    };
    return { answer, trace: { about: [room.client], object: { kind: 'message', id: message.id } } };
  },
});
