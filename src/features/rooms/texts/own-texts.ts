import type { Text } from '../../../ui/index.ts';

/** For clients, who acts for them, and guests: "u". */
export const ownTexts = {
  title: { nl: 'Gesprekken over u', en: 'Conversations about you' },
  lead: {
    nl: 'Hier praten mensen die u helpen met elkaar. U ziet wie erbij zijn en wat er gezegd is.',
    en: 'Here people who help you talk with each other. You see who they are and what was said.',
  },
  none: { nl: 'Er is nu geen gesprek over u', en: 'There is no conversation about you now' },
  noneAbout: {
    nl: 'Komt er een gesprek waar u bij mag zijn? Dan staat het hier.',
    en: 'Will there be a conversation that you can join? Then it stands here.',
  },
  back: { nl: 'Naar het begin', en: 'To the start' },
  backToAll: { nl: 'Naar alle gesprekken', en: 'To all conversations' },
  room: { nl: 'Gesprek', en: 'Conversation' },
  only: { nl: 'Hier praten we alleen over: {fields}.', en: 'Here we talk only about: {fields}.' },
  whatFor: { nl: 'Waarvoor', en: 'What for' },
  whoIsIn: { nl: 'Wie erbij is', en: 'Who is in it' },
  since: { nl: 'Sinds', en: 'Since' },
  until: { nl: 'Tot en met', en: 'Until' },
  sinceDay: { nl: '{name}, sinds {day}', en: '{name}, since {day}' },
  write: { nl: 'Schrijf zelf iets', en: 'Write something yourself' },
  text: { nl: 'Uw bericht', en: 'Your message' },
  textHow: {
    nl: 'Iedereen die hierboven staat, kan dit lezen.',
    en: 'Everybody who stands above can read this.',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  said: { nl: 'Uw bericht staat erbij.', en: 'Your message has been added.' },
  taken: { nl: 'Uw bericht is ingetrokken.', en: 'Your message was taken back.' },
  onlyLook: {
    nl: 'U kijkt mee. Wilt u ook iets zeggen? Vraag het uw begeleider.',
    en: 'You look along. Do you want to say something too? Ask your worker.',
  },
  closed: {
    nl: 'Dit gesprek is klaar. U kunt het nog lezen. Hebt u een vraag? Bel uw begeleider.',
    en: 'This conversation is finished. You can still read it. Do you have a question? Call your worker.',
  },
  leave: { nl: 'Ik wil niet meer meedoen', en: 'I do not want to take part any more' },
  leaveAbout: {
    nl: 'U ziet dan niets meer van dit gesprek. De anderen praten verder. Wilt u dat het stopt? Kies dan “Stoppen of veranderen” op de eerste pagina.',
    en: 'Then you see nothing of this conversation any more. The others go on. Do you want it to stop? Then choose “Stop or change” on the first page.',
  },
  left: { nl: 'U doet niet meer mee met dat gesprek.', en: 'You are no longer in that conversation.' },
  newIn: { nl: 'Nieuw in het gesprek: {title}', en: 'New in the conversation: {title}' },
  newInText: { nl: 'Er staan {n} nieuwe berichten.', en: 'There are {n} new messages.' },
  newInOne: { nl: 'Er staat 1 nieuw bericht.', en: 'There is 1 new message.' },
  overDay: { nl: 'Gesprek gesloten', en: 'Conversation closed' },
} as const satisfies Record<string, Text>;
