import type { Language } from '../../../ui/index.ts';
import type { ListedRoom } from '../reading/list-rooms.ts';
import { say } from '../say.ts';
import { ownTexts as texts } from '../texts/own-texts.ts';

/** What is new in conversations about a client, for the first page of the client. */
export const ownRoomEntries = (rooms: readonly ListedRoom[], language: Language) =>
  rooms
    .filter(({ unread }) => unread > 0)
    .map(({ id, title, unread }) => ({
      title: say(texts.newIn, language, { title }),
      text: unread === 1 ? texts.newInOne[language] : say(texts.newInText, language, { n: unread }),
      href: `/mijn/ruimtes/${id}`,
      isNew: true,
    }));
