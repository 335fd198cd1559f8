import type { Text } from '../../../ui/index.ts';

export const stanceTexts = {
  agree: { nl: 'Zou het ook zo doen', en: 'Would do the same' },
  other: { nl: 'Kijkt er anders naar', en: 'Sees it differently' },
} as const satisfies Record<string, Text>;

export const texts = {
  section: { nl: 'Gezien door', en: 'Seen by' },
  nobody: { nl: 'Nog niemand keek mee.', en: 'Nobody looked along yet.' },
  needed: {
    nl: 'Bij een conflict van plichten hoort overleg. Vraag een collega om mee te kijken.',
    en: 'A conflict of duties asks for consultation. Ask a colleague to look along.',
  },
  seenBy: { nl: '{name}, {date}', en: '{name}, {date}' },
  watcher: { nl: 'let op de privacy', en: 'watches over privacy' },
  invited: { nl: 'Gevraagd om mee te kijken: {names}', en: 'Asked to look along: {names}' },
  invite: { nl: 'Vraag een collega om mee te kijken', en: 'Ask a colleague to look along' },
  colleague: { nl: 'Wie?', en: 'Who?' },
  colleagueAbout: {
    nl: 'Alleen wie ook met deze persoon werkt.',
    en: 'Only who works with this person as well.',
  },
  send: { nl: 'Vraag het', en: 'Ask' },
  yours: { nl: 'Wat vind jij?', en: 'What do you think?' },
  yoursLead: {
    nl: 'Schrijf hoe jij ernaar kijkt. Het blijft bij het besluit staan.',
    en: 'Write how you see it. It stays with the decision.',
  },
  stance: { nl: 'Zou jij het ook zo doen?', en: 'Would you do the same?' },
  agree: { nl: 'Ja, zo zou ik het ook doen', en: 'Yes, I would do the same' },
  other: { nl: 'Ik kijk er anders naar', en: 'I see it differently' },
  words: { nl: 'In je eigen woorden', en: 'In your own words' },
  give: { nl: 'Bewaar mijn kijk hierop', en: 'Save my view' },
  done: { nl: 'Bewaard. Je naam en woorden staan erbij.', en: 'Saved. Your name and words are with it.' },
  asked: {
    nl: 'Gevraagd. Je collega ziet het op de eerste pagina.',
    en: 'Asked. Your colleague sees it on the first page.',
  },
  taskTitle: { nl: 'Een collega vraagt je om mee te kijken', en: 'A colleague asks you to look along' },
  taskText: { nl: 'Bij een besluit om te delen.', en: 'At a decision to share.' },
} as const satisfies Record<string, Text>;
