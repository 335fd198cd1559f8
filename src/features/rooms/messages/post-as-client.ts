import { action } from '../../../platform/action.ts';
import { findInside } from '../inside.ts';
import { Posting } from './input.ts';
import { chosenGroups, keep, type PostRefusal, tellGuests, whyNot } from './post-message.ts';

/**
 * The client, or who acts for the client, says something: the own words to people whom the client sees at the table.
 * The person decides about the own data, so no plan has to allow it.
 */
export const postAsClient = action({
  name: 'rooms.post-as-client',
  may: ['client', 'representative'],
  // A client chooses no depth and no receivers: it is the own story.
  input: Posting.pick({ room: true, tekst: true, files: true, kijk: true }),
  gather: (c, { room }) => findInside(c, room, { lock: true }),
  gate: 'own-answers',
  run: async (c, { room, tekst, files }, inside) => {
    const posting: Posting = { room, tekst, files, gegevens: [...inside.room.fields], diepte: 'content' };
    const refused = whyNot(posting, inside);
    if (refused) return { refused };
    const { groups } = await chosenGroups(c, posting, inside);
    if (groups.length === 0) return { refused: 'nobody' as PostRefusal };
    const id = await keep(c, posting, inside, null);
    await tellGuests(c, inside.room, groups);
    const { client } = inside.room;
    return {
      done: { message: id, client },
      trace: { about: [client], object: { kind: 'message', id } },
      happened: [{ name: 'message.posted', room, message: id, client }],
    };
  },
});
