import type { Text } from '../../../ui/index.ts';

/** Labels and hints of step 5. */
export const momentFormTexts = {
  twoWays: { nl: 'Twee manieren om te verzamelen', en: 'Two ways of collecting' },
  tooEarly: { nl: 'Alvast vragen, voor het geval dat', en: 'Asking beforehand, just in case' },
  tooEarlyText: {
    nl: 'Een werkgever vraagt het BSN al bij de sollicitatie. De meeste sollicitanten krijgen de baan niet. Hun nummer ligt er dan voor niets.',
    en: 'An employer asks the citizen service number when people apply. Most of them do not get the job. Their number is there for nothing.',
  },
  justInTime: { nl: 'Pas vragen als het nodig is', en: 'Asking only when it is needed' },
  justInTimeText: {
    nl: 'De werkgever vraagt het BSN zodra het contract getekend is. Dan moet het van de belastingwet. Zo doe je het goed, voor elk gegeven.',
    en: 'The employer asks the number once the contract is signed. Then tax law requires it. That is the right way, for every field.',
  },
  sourceNote: {
    nl: 'Waarom niet van de persoon zelf, en hoe hoort die het?',
    en: 'Why not from the person, and how do they hear of it?',
  },
  sourceNoteHelp: {
    nl: 'Nodig als het van een doorverwijzer of uit een register komt.',
    en: 'Needed when it comes from a referrer or a register.',
  },
  register: { nl: 'Uit welk register?', en: 'From which register?' },
  registerHelp: {
    nl: 'Bijvoorbeeld de BRP. Nodig als het uit een register komt.',
    en: 'For example the BRP. Needed when it comes from a register.',
  },
  informing: { nl: 'Hoe weet de persoon wat jullie doen?', en: 'How does the person know what you do?' },
  informingText: { nl: 'Wat vertel je, en wanneer?', en: 'What do you tell, and when?' },
  informingTextHelp: {
    nl: 'Ook als je geen toestemming vraagt, vertel je wat je doet. In gewone woorden, op het moment dat je iets vraagt.',
    en: 'Also when you do not ask consent, you tell what you do. In plain words, at the moment you ask for something.',
  },
  informingWays: { nl: 'Langs welke wegen?', en: 'By which ways?' },
} as const satisfies Record<string, Text>;
