import type { Text } from '../../../ui/index.ts';

/** Pages for people who work here. */
export const roomTexts = {
  rooms: { nl: 'Ruimtes', en: 'Rooms' },
  roomsLead: {
    nl: 'Praat veilig met anderen rond één cliënt. Alleen wie erbij hoort, leest mee.',
    en: 'Talk safely with others around one client. Only who belongs there reads along.',
  },
  noRooms: { nl: 'Je zit nog in geen ruimte', en: 'You are in no room yet' },
  noRoomsAbout: {
    nl: 'Open een ruimte vanaf de pagina van een cliënt. Daar zie je met wie het kan.',
    en: 'Open a room from the page of a client. There you see with whom it is possible.',
  },
  toClients: { nl: 'Naar je cliënten', en: 'To your clients' },
  unread: { nl: '{n} nieuw', en: '{n} new' },
  until: { nl: 'Tot en met {day}', en: 'Until {day}' },
  closed: { nl: 'Gesloten', en: 'Closed' },
  room: { nl: 'Ruimte', en: 'Room' },
  back: { nl: 'Naar je ruimtes', en: 'To your rooms' },
  backToRoom: { nl: 'Terug naar de ruimte', en: 'Back to the room' },
  backToClient: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  only: { nl: 'Praat hier alleen over: {fields}.', en: 'Talk here only about: {fields}.' },
  purposeIs: { nl: 'Waarvoor: {purpose}.', en: 'What for: {purpose}.' },
  openUntil: {
    nl: 'Open tot en met {day}. Daarna sluit de ruimte vanzelf.',
    en: 'Open until {day}. After that it closes by itself.',
  },
  whoIsIn: { nl: 'Wie erin zit', en: 'Who is in it' },
  inIt: { nl: 'In deze ruimte: {names}.', en: 'In this room: {names}.' },
  write: { nl: 'Schrijf een bericht', en: 'Write a message' },
  about: { nl: 'Waar gaat het over?', en: 'What is it about?' },
  aboutHow: {
    nl: 'Kies alleen wat je echt noemt. We kijken per ontvanger of het mag.',
    en: 'Choose only what you really mention. We look for each receiver whether it is allowed.',
  },
  depth: { nl: 'Hoe diep ga je?', en: 'How deep do you go?' },
  fact: { nl: 'Alleen dát het zo is', en: 'Only that it is so' },
  outline: { nl: 'In grote lijn', en: 'In outline' },
  content: { nl: 'De inhoud', en: 'The content' },
  text: { nl: 'Je bericht', en: 'Your message' },
  textHow: {
    nl: 'Schrijf zoals je het zou zeggen waar de cliënt bij zit.',
    en: 'Write as you would say it with the client present.',
  },
  send: { nl: 'Zeg het', en: 'Say it' },
  onlyRead: { nl: 'Je leest hier mee. Schrijven kan een collega.', en: 'You read along here. A colleague can write.' },
  said: { nl: 'Gezegd. Iedereen die het mag weten, kan het lezen.', en: 'Said. Everybody who may know can read it.' },
  taken: {
    nl: 'Ingetrokken. Bij het bericht staat wie het al gelezen had.',
    en: 'Taken back. With the message stands who had read it already.',
  },
  opened: {
    nl: 'De ruimte is open. Laat nu de anderen binnen, of schrijf alvast iets.',
    en: 'The room is open. Now let the others in, or write something first.',
  },
  joined: { nl: 'Toegelaten. Vanaf nu leest die mee.', en: 'Let in. From now on this person reads along.' },
  leftIt: {
    nl: 'Die is eruit, en kan niets meer lezen. Nieuwe berichten hebben een nieuwe sleutel.',
    en: 'This person is out and can read nothing any more. New messages have a new key.',
  },
  selfLeft: { nl: 'Je bent uit de ruimte.', en: 'You left the room.' },
  shut: { nl: 'De ruimte is gesloten. Lezen kan nog.', en: 'The room is closed. It can still be read.' },
} as const satisfies Record<string, Text>;

/** Why a room is closed, each with what is possible. */
export const endingTexts = {
  'by-worker': {
    nl: 'Een collega heeft deze ruimte gesloten. Lezen kan nog. Is er weer iets te bespreken? Open dan een nieuwe ruimte.',
    en: 'A colleague closed this room. It can still be read. Is there something to discuss again? Then open a new room.',
  },
  'end-date': {
    nl: 'De afgesproken einddatum is voorbij. Lezen kan nog. Is het niet klaar? Spreek het opnieuw af en open een nieuwe ruimte.',
    en: 'The agreed end date has passed. It can still be read. Not finished? Agree on it again and open a new room.',
  },
  archived: {
    nl: 'Het dossier is naar het archief. Daarmee is het gesprek klaar.',
    en: 'The file went to the archive. With that the conversation is finished.',
  },
  'consent-withdrawn': {
    nl: 'De cliënt wil niet meer dat we hierover praten. De anderen zijn eruit. Lezen kan nog. Bespreek met de cliënt wat wél goed is.',
    en: 'The client does not want us to talk about this any more. The others are out. It can still be read. Discuss with the client what is all right.',
  },
  'agreement-ended': {
    nl: 'De afspraak met de andere organisatie is afgelopen. Lezen kan nog. Verleng eerst de afspraak, en open dan een nieuwe ruimte.',
    en: 'The agreement with the other organisation has ended. It can still be read. First renew it, then open a new room.',
  },
  'plan-changed': {
    nl: 'Het plan laat dit gesprek niet meer toe. Lezen kan nog. Vraag de proceseigenaar wat er veranderd is.',
    en: 'The plan does not allow this conversation any more. It can still be read. Ask the process owner what changed.',
  },
  'nobody-left': {
    nl: 'Er is niemand meer om mee te praten. Lezen kan nog.',
    en: 'There is nobody left to talk with. It can still be read.',
  },
} as const satisfies Record<string, Text>;

/** What came back with a form. */
export const problemTexts = {
  closed: {
    nl: 'Deze ruimte is net gesloten. Je bericht is niet verstuurd.',
    en: 'This room was just closed. Your message was not sent.',
  },
  'only-reads': { nl: 'Je leest hier alleen mee.', en: 'You only read along here.' },
  'outside-room': { nl: 'Kies alleen gegevens van deze ruimte.', en: 'Choose only details of this room.' },
  nobody: {
    nl: 'Er is nog niemand anders. Laat eerst iemand binnen.',
    en: 'There is nobody else yet. First let somebody in.',
  },
  'no-tie': {
    nl: 'Deze collega werkt niet met deze cliënt. Zet de collega eerst bij de cliënt.',
    en: 'This colleague does not work with this client. First assign the client to the colleague.',
  },
  'already-in': { nl: 'Die zit al in deze ruimte.', en: 'This person is in the room already.' },
  full: {
    nl: 'Deze ruimte is vol. Meer mensen hoeven dit vast niet te weten.',
    en: 'This room is full. More people hardly need to know.',
  },
  'last-worker': {
    nl: 'Er moet iemand van hier bij blijven. Sluit de ruimte, of laat eerst een collega binnen die mag schrijven.',
    en: 'Somebody of the house has to stay. Close the room, or first let in a colleague who may write.',
  },
  'already-recalled': { nl: 'Dit bericht was al ingetrokken.', en: 'This message was taken back before.' },
  chooseFields: { nl: 'Kies waar je bericht over gaat.', en: 'Choose what your message is about.' },
  chooseDepth: { nl: 'Kies hoe diep je gaat.', en: 'Choose how deep you go.' },
  writeText: { nl: 'Schrijf een bericht.', en: 'Write a message.' },
  tooLong: { nl: 'Maak je bericht korter: hoogstens 8.000 tekens.', en: 'Make it shorter: at most 8,000 characters.' },
  chooseWho: { nl: 'Kies wie je binnenlaat.', en: 'Choose whom you let in.' },
  chooseParty: { nl: 'Kies voor welke organisatie.', en: 'Choose for which organisation.' },
  chooseMay: { nl: 'Kies wat die mag.', en: 'Choose what this person may do.' },
  endPassed: { nl: 'Kies een dag die nog komt.', en: 'Choose a day that is still to come.' },
  endTooLate: { nl: 'Kies een dag tot en met {day}.', en: 'Choose a day until {day}.' },
  chooseEnd: { nl: 'Kies tot wanneer.', en: 'Choose until when.' },
  writeWhatFor: { nl: 'Schrijf waarvoor deze ruimte is.', en: 'Write what this room is for.' },
  chooseClient: { nl: 'Kies of de cliënt erbij is.', en: 'Choose whether the client is in it.' },
} as const satisfies Record<string, Text>;
