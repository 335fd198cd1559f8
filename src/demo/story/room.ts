import { addRoomMember } from '../../features/rooms/members/add-room-member.ts';
import { inviteGuest } from '../../features/rooms/members/invite-guest.ts';
import { postAsGuest } from '../../features/rooms/messages/post-as-guest.ts';
import { postMessage } from '../../features/rooms/messages/post-message.ts';
import { recallMessage } from '../../features/rooms/messages/recall-message.ts';
import { openRoom } from '../../features/rooms/opening/open-room.ts';
import { readRoom } from '../../features/rooms/reading/read-room.ts';
import type { Narrator, Somebody } from './narrator.ts';

type Cast = { hendrik: string; sanne: Somebody; yusuf: Somebody };

/** Around Hendrik: the practice of his doctor talks along about going out again, and he looks along. */
export async function tellOfRoom(narrator: Narrator, cast: Cast): Promise<void> {
  const { does, reads, asGuest, takesIn } = narrator;
  const { sanne, yusuf } = cast;
  const { room, guest } = await opens(narrator, cast);
  const outline = { room, gegevens: ['doelen'], diepte: 'outline' };
  await does(sanne, 11, postMessage, {
    ...outline,
    tekst: 'Hendrik wil weer naar het buurthuis. Op dinsdag haalt een vrijwilliger hem op.',
  });
  await asGuest(guest, 10, postAsGuest, {
    ...outline,
    tekst: 'Dank je. Lopen mag, als hij tussendoor even kan zitten. Hij weet dat zelf ook.',
  });
  await does(sanne, 9, addRoomMember, { room, wie: `collega:${yusuf.account}`, mag: 'write', eerder: 'ja' });
  await reads(sanne, 9, readRoom, { room });
  await reads(yusuf, 7, readRoom, { room });
  await does(yusuf, 6, postMessage, {
    ...outline,
    tekst: 'De eerste dinsdag ging goed. Hij bleef tot de koffie van vier uur, en wil volgende week weer.',
    files: [await takesIn('afspraken-dinsdag.txt', 'Dinsdag 14.00 uur: ophalen.\n16.30 uur: weer thuis.\n')],
  });
  const slip = await does(sanne, 3, postMessage, {
    ...outline,
    tekst: 'Dit bericht was voor een ander gesprek bedoeld.',
  });
  await does(sanne, 3, recallMessage, { room, message: slip.message });
  await asGuest(guest, 2, postAsGuest, {
    ...outline,
    tekst: 'Mooi om te horen. Voor ons is het zo klaar. Blijft iemand hem ophalen?',
  });
}

async function opens({ does, day }: Narrator, { hendrik, sanne }: Cast): Promise<{ room: string; guest: string }> {
  const room = await does(sanne, 12, openRoom, {
    client: hendrik,
    doel: 'delen-met-huisarts',
    partij: 'huisarts',
    gegevens: ['voornaam', 'doelen'],
    waarvoor: 'Weer naar het buurthuis',
    tot: day(-60),
    client_mag: 'read',
  });
  const { guest } = await does(sanne, 12, inviteGuest, {
    room,
    partij: 'huisarts',
    guestName: 'Mieke van Loon',
    guestWorkplace: 'Huisartsenpraktijk De Brink',
    guestMail: 'mieke@debrink.example.net',
    guestPhone: '06 0000 0031',
    guestProof: 'sms',
    mag: 'write',
  });
  return { room, guest };
}
