import type { Text } from '../../../ui/index.ts';

/** The inbox of a client, and of who acts for a client. */
export const ownTexts = {
  title: { nl: 'Berichten', en: 'Messages' },
  lead: {
    nl: 'Wat u en de mensen die u begeleiden elkaar schrijven. Niemand van buiten leest mee.',
    en: 'What you and the people who support you write to each other. Nobody from outside reads along.',
  },
  none: { nl: 'Nog geen berichten', en: 'No messages yet' },
  noneAbout: { nl: 'U kunt zelf een bericht schrijven.', en: 'You can write a message yourself.' },
  write: { nl: 'Schrijf een bericht', en: 'Write a message' },
  list: { nl: 'Uw berichten, het nieuwste bovenaan', en: 'Your messages, the newest first' },
  at: { nl: '{at}', en: '{at}' },
  unread: { nl: 'Nieuw', en: 'New' },
  more: { nl: 'Oudere berichten', en: 'Older messages' },
  back: { nl: 'Terug', en: 'Back' },
  newLead: {
    nl: 'Uw bericht gaat naar de mensen die u begeleiden. U mag er documenten bij doen.',
    en: 'Your message goes to the people who support you. You may add documents.',
  },
  subject: { nl: 'Waar gaat het over?', en: 'What is it about?' },
  doneSent: { nl: 'Uw bericht is verstuurd.', en: 'Your message was sent.' },
  doneTaken: {
    nl: 'U nam uw bericht terug. Wie het al las, weet wat er stond.',
    en: 'You took your message back. Who had read it knows what it said.',
  },
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  tooLong: { nl: 'Maak het korter.', en: 'Make it shorter.' },
  refused: {
    nl: 'Dit lukt nu niet. Bel degene die u begeleidt.',
    en: 'This does not work now. Call the person who supports you.',
  },
  safe: {
    nl: 'Wat u hier schrijft, staat achter slot. In mails staat nooit waar het over gaat.',
    en: 'What you write here is under lock. Mails never say what it is about.',
  },
  newMessage: { nl: 'Nieuw bericht: {title}', en: 'New message: {title}' },
  newMessageText: { nl: 'Lees het en antwoord als u wilt.', en: 'Read it and answer if you like.' },
  yourMessages: { nl: 'Berichten', en: 'Messages' },
  yourMessagesText: {
    nl: 'Lees en schrijf berichten, met documenten erbij.',
    en: 'Read and write messages, with documents.',
  },
} as const satisfies Record<string, Text>;
