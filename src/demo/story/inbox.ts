import { readOwnThread } from '../../features/inbox/reading/read-thread.ts';
import { startPartnerThread } from '../../features/inbox/starting/start-partner-thread.ts';
import { startThread } from '../../features/inbox/starting/start-thread.ts';
import { postOwnMessage } from '../../features/inbox/talking/post-from-outside.ts';
import type { Narrator, Somebody } from './narrator.ts';

type Clients = { hendrik: string; amira: string };

/** One answer waits for Sanne, one message of hers stays unread and became a task, and a doctor's practice was written. */
export async function tellOfInbox(narrator: Narrator, sanne: Somebody, { hendrik, amira }: Clients): Promise<void> {
  const toPerson = { met: 'client', doel: 'verslag-per-link', gegevens: ['doelen'], diepte: 'content' };
  const room = await narrator.does(sanne, 6, startThread, {
    ...toPerson,
    client: hendrik,
    onderwerp: 'Het buurthuis op dinsdag',
    tekst: 'Dag Hendrik,\n\nDinsdag om tien uur haalt een vrijwilliger u op. Komt dat uit?\n\nSanne',
  });
  await narrator.asClientReads(hendrik, 2, readOwnThread, { room });
  await narrator.asClient(hendrik, 1, postOwnMessage, {
    room,
    tekst: 'Dat komt goed uit. Mag mijn zus mee?',
  });
  await narrator.does(sanne, 9, startThread, {
    ...toPerson,
    client: amira,
    onderwerp: 'Onze afspraken over de huur',
    tekst:
      'Dag Amira,\n\nIk zette op een rij wat we afspraken over de huur. Bel me gerust als iets niet klopt.\n\nSanne',
  });
  await narrator.does(sanne, 3, startPartnerThread, {
    client: hendrik,
    met: 'partij:huisarts',
    doel: 'delen-met-huisarts',
    gegevens: ['doelen'],
    diepte: 'outline',
    onderwerp: 'Hulp bij het huishouden',
    tekst: 'Hendrik wil weer naar het buurthuis, en zoekt hulp bij het huishouden. Past dat bij wat u ziet?',
    guestName: 'Fatima Yildiz',
    guestWorkplace: 'Huisartsenpraktijk De Linde',
    guestMail: 'fatima@example.net',
    guestPhone: '06 0000 0041',
    guestProof: 'sms',
  });
}
