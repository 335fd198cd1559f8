import type { Text } from '../../../ui/index.ts';

/** For partners, after their second proof. */
export const guestTexts = {
  entry: { nl: 'Een bericht voor u', en: 'A message for you' },
  entryAbout: { nl: 'Lees het, en antwoord hier als u wilt.', en: 'Read it, and answer here if you like.' },
  back: { nl: 'Uw pagina', en: 'Your page' },
  about: {
    nl: 'Dit gaat over één persoon, en alleen over: {fields}. Open tot en met {day}.',
    en: 'This is about one person, and only about: {fields}. Open until {day}.',
  },
  becomes: {
    nl: 'Uw antwoord komt in het dossier, met uw naam en organisatie erbij. De persoon over wie het gaat mag het lezen.',
    en: 'Your answer comes into the file, with your name and organisation. The person it is about may read it.',
  },
  title: { nl: 'Bericht', en: 'Message' },
  doneSent: { nl: 'Uw antwoord is verstuurd.', en: 'Your answer was sent.' },
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  tooLong: { nl: 'Maak het korter.', en: 'Make it shorter.' },
  refused: {
    nl: 'Dit gesprek is gesloten. Bel degene die u uitnodigde.',
    en: 'This conversation is closed. Call the person who invited you.',
  },
} as const satisfies Record<string, Text>;
