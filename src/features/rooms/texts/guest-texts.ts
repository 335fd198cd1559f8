import type { Text } from '../../../ui/index.ts';

/** For somebody of another organisation. */
export const guestTexts = {
  back: { nl: 'Naar het begin', en: 'To the start' },
  only: { nl: 'Praat hier alleen over: {fields}.', en: 'Talk here only about: {fields}.' },
  about: { nl: 'Waar gaat uw bericht over?', en: 'What is your message about?' },
  aboutHow: { nl: 'Kies alleen wat u echt noemt.', en: 'Choose only what you really mention.' },
  depth: { nl: 'Hoe diep gaat u?', en: 'How deep do you go?' },
  write: { nl: 'Schrijf een bericht', en: 'Write a message' },
  text: { nl: 'Uw bericht', en: 'Your message' },
  textHow: {
    nl: '{name} kan lezen wat u schrijft, hier of later. Schrijf het zo dat dat goed is.',
    en: '{name} can read what you write, here or later. Write it such that this is all right.',
  },
  said: { nl: 'Uw bericht staat erbij.', en: 'Your message has been added.' },
  taken: {
    nl: 'Ingetrokken. Bij het bericht staat wie het al gelezen had.',
    en: 'Taken back. With the message stands who had read it already.',
  },
  onlyRead: { nl: 'U leest hier mee.', en: 'You read along here.' },
  rules: { nl: 'Wat hier geldt', en: 'What holds here' },
  rulesText: {
    nl: 'Wat u hier leest, is alleen voor dit doel. Neem niets over in uw eigen systeem als dat niet nodig is. Elke keer dat u kijkt, staat in het logboek, ook voor {name}.',
    en: 'What you read here is for this purpose only. Copy nothing into your own system unless needed. Each time you look stands in the log, also for {name}.',
  },
  leave: { nl: 'Ik hoef hier niet meer bij', en: 'I need not be in this any more' },
  leaveAbout: {
    nl: 'U kunt daarna niets meer lezen. Wie u uitnodigde, kan u opnieuw binnenlaten.',
    en: 'After that you can read nothing any more. Who invited you can let you in again.',
  },
  shutTitle: { nl: 'U kunt hier nu niet bij', en: 'You cannot reach this now' },
  shut: {
    nl: 'De afspraken achter dit gesprek gelden op dit moment niet. Bel wie u uitnodigde: samen kijken jullie wat wél kan.',
    en: 'The agreements behind this conversation do not hold at this moment. Call who invited you: together you look at what is possible.',
  },
  'not-everybody': {
    nl: 'Niet iedereen in dit gesprek mag dit zo weten. Er is niets verstuurd. Kies minder gegevens, of vertel het in grote lijn.',
    en: 'Not everybody in this conversation may know this. Nothing was sent. Choose fewer details, or tell it in outline.',
  },
  closed: { nl: 'Dit gesprek is net gesloten.', en: 'This conversation was just closed.' },
  chooseFields: { nl: 'Kies waar uw bericht over gaat.', en: 'Choose what your message is about.' },
  chooseDepth: { nl: 'Kies hoe diep u gaat.', en: 'Choose how deep you go.' },
  tooLong: { nl: 'Maak uw bericht korter: hoogstens 8.000 tekens.', en: 'Make it shorter: at most 8,000 characters.' },
  entry: { nl: 'Gesprek over {name}', en: 'Conversation about {name}' },
  unread: { nl: 'Er staat iets nieuws voor u.', en: 'There is something new for you.' },
} as const satisfies Record<string, Text>;
