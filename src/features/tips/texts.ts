import type { Text } from '../../ui/index.ts';

export const texts = {
  title: { nl: 'Tips van collega’s', en: 'Tips of colleagues' },
  lead: {
    nl: 'Zie je iets dat zorgvuldiger kan? Plak een post-it. Over een situatie, nooit over een persoon.',
    en: 'Do you see something that could be done with more care? Stick a post-it. About a situation, never about a person.',
  },
  write: { nl: 'Plak een post-it', en: 'Stick a post-it' },
  tip: { nl: 'Jouw tip', en: 'Your tip' },
  tipAbout: {
    nl: 'Begin met wat al goed gaat, of met een idee. Bijvoorbeeld: “Fijn dat de printer nu een code vraagt. Zullen we dat bij de balie ook doen?”',
    en: 'Begin with what goes well, or with an idea. For example: “Good that the printer now asks a code. Shall we do the same at the desk?”',
  },
  from: { nl: 'Van wie?', en: 'From whom?' },
  signed: { nl: 'Met mijn naam eronder', en: 'With my name under it' },
  unsigned: { nl: 'Zonder naam', en: 'Without a name' },
  unsignedAbout: {
    nl: 'Collega’s zien niet wie het schreef. Jij kunt hem wel weghalen.',
    en: 'Colleagues do not see who wrote it. You can still take it away.',
  },
  stick: { nl: 'Plak', en: 'Stick' },
  wall: { nl: 'Op de muur', en: 'On the wall' },
  none: { nl: 'Nog geen post-its', en: 'No post-its yet' },
  noneAbout: {
    nl: 'Zie je iets dat beter kan? Plak de eerste.',
    en: 'Do you see something that could be better? Stick the first.',
  },
  by: { nl: 'Van {name}', en: 'From {name}' },
  nobody: { nl: 'Van een collega', en: 'From a colleague' },
  own: { nl: 'Van jou', en: 'From you' },
  remove: { nl: 'Haal weg', en: 'Take away' },
  stuck: { nl: 'Je post-it hangt op de muur. Dank je wel!', en: 'Your post-it hangs on the wall. Thank you!' },
  removed: { nl: 'De post-it is weg.', en: 'The post-it is gone.' },
  almost: { nl: 'Bijna goed', en: 'Nearly right' },
  almostAbout: {
    nl: 'Een post-it gaat over een situatie. Zeg het zonder wat gemarkeerd is: “een cliënt”, “een collega”, “iemand bij de balie”. Gaat het over één persoon? Praat dan met die persoon, of met je contactpersoon.',
    en: 'A post-it is about a situation. Say it without what is marked: “a client”, “a colleague”, “somebody at the desk”. Is it about one person? Then talk with that person, or with your contact person.',
  },
} as const satisfies Record<string, Text>;

/** What is wrong, at its field. */
export const errorTexts = {
  empty: { nl: 'Schrijf je tip in een paar woorden.', en: 'Write your tip in a few words.' },
  tooLong: {
    nl: 'Op een post-it passen 280 tekens. Maak je tip iets korter.',
    en: 'A post-it holds 280 characters. Make your tip somewhat shorter.',
  },
  chooseName: { nl: 'Kies of je naam eronder staat.', en: 'Choose whether your name stands under it.' },
  named: {
    nl: 'Schrijf je tip zonder wat boven dit veld gemarkeerd is.',
    en: 'Write your tip without what is marked above this field.',
  },
} as const satisfies Record<string, Text>;
