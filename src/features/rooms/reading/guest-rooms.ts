import type { Context } from '../../../platform/context.ts';
import type { GuestEntry } from '../../guests/index.ts';
import { say } from '../say.ts';
import { guestTexts as texts } from '../texts/guest-texts.ts';
import { roomsOf } from './list-rooms.ts';

/** The rooms that wait for a guest; each passed the gate for the organisation of this guest. */
export async function guestRooms(c: Context): Promise<GuestEntry[]> {
  const rooms = (await roomsOf(c, 'room')).filter(({ open }) => open);
  return rooms.map(({ id, callName, title, unread, endsOn }) => ({
    title: say(texts.entry, c.language, { name: callName }),
    text: unread > 0 ? `${title}. ${texts.unread[c.language]}` : title,
    href: `/gast/ruimte/${id}`,
    until: endsOn,
  }));
}
