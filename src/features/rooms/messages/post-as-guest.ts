import { action } from '../../../platform/action.ts';
import { gateQuestion } from '../../clients/index.ts';
import { asHouse, findInside } from '../inside.ts';
import { actInside, receiverKey } from '../policy.ts';
import { Posting } from './input.ts';
import { looksFirst } from './look-first.ts';
import { passMessage } from './pass-message.ts';
import { chosenGroups, keep, type PostRefusal, tellGuests, whyNot } from './post-message.ts';

/**
 * Somebody of another organisation says something. That organisation answers for saying it; that we keep it and pass it
 * on is an act of the house, and asked of the gate for each receiver. A guest is not told who may not have it or why.
 */
export const postAsGuest = action({
  name: 'rooms.post-as-guest',
  may: ['guest'],
  input: Posting.omit({ naar: true }),
  gather: async (c, { room: id, gegevens: data }) => {
    const inside = await findInside(c, id, { lock: true });
    if (!inside) return null;
    const { purpose, client } = inside.room;
    const act = actInside('record', { purpose, data });
    const question = await gateQuestion(asHouse(c), client, act);
    return question && { ...inside, question };
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, input, inside) => {
    const refused = whyNot(input, inside);
    if (refused) return { refused };
    if (await looksFirst(c, input, inside)) return { refused: 'look-first' as PostRefusal };
    const { groups } = await chosenGroups(c, input, inside);
    if (groups.length === 0) return { refused: 'nobody' as PostRefusal };
    const { room, gegevens, diepte } = input;
    const message = await keep(c, input, inside, null);
    for (const { receiver } of groups) {
      const passed = await passMessage.within(c, { room, message, receiver: receiverKey(receiver), gegevens, diepte });
      if (passed.kind !== 'done') return { refused: 'not-everybody' as PostRefusal };
    }
    await tellGuests(c, inside.room, groups);
    const { client } = inside.room;
    return {
      done: { message, client },
      trace: { about: [client], object: { kind: 'message', id: message } },
      happened: [{ name: 'message.posted', room, message, client }],
    };
  },
});
