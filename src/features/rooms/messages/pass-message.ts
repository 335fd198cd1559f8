import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { receiverKey, receiversOf } from '../policy.ts';
import { findRoom } from '../store.ts';
import { listPresent } from '../members/store.ts';
import { questionTowards } from './ask-receivers.ts';
import { depth, fields } from './input.ts';

/**
 * One message reaches one receiver: a party, the person, who acts for the person, or the colleagues. Each is an act of
 * its own with its own decision and entry in the log, which the client reads back (I-7). Inside `post-message` only.
 */
export const passMessage = action({
  name: 'rooms.pass-message',
  may: ['worker', 'guest'],
  input: z.object({ room: z.uuid(), message: z.uuid(), receiver: z.string(), gegevens: fields, diepte: depth }),
  gather: async (c, { room: id, receiver: key, gegevens, diepte }) => {
    const room = await findRoom(c, id);
    const groups = room ? receiversOf(await listPresent(c, id), null) : [];
    const group = groups.find(({ receiver }) => receiverKey(receiver) === key);
    const told = { data: gegevens, depth: diepte };
    const question = room && group ? await questionTowards(c, room, group.receiver, told) : null;
    return room && group && question ? { room, receiver: group.receiver, question } : null;
  },
  gate: (_c, _input, { question }) => question,
  run: async (_c, { message }, { room, receiver }) => ({
    done: null,
    trace: {
      about: [room.client],
      object: { kind: 'message', id: message },
      ...(receiver.kind === 'party' && { detail: receiver.party }),
    },
  }),
});
