import type { Text } from '../../../ui/index.ts';

/** Labels and hints of step 2. */
export const purposeTexts = {
  contactMoment: { nl: 'Bij welk contact hoort het?', en: 'At which contact does it happen?' },
  contactMomentHelp: {
    nl: 'Bijvoorbeeld: de aanvraag aan de balie, het gesprek thuis, de nieuwsbrief.',
    en: 'For example: the request at the desk, the conversation at home, the newsletter.',
  },
  learning: { nl: 'Dit doel is om ervan te leren', en: 'This purpose is for learning' },
  learningHelp: {
    nl: 'Kwaliteit, evaluatie, jaarcijfers. Dan gebruiken we alleen aantallen en tekst zonder namen, en geen gegevens van één persoon.',
    en: 'Quality, evaluation, yearly figures. Then only counts and text without names are used, and no data of one person.',
  },
  listen: { nl: 'Kan het scherper?', en: 'Could it be sharper?' },
  oneBecause: { nl: 'Waarom is het toch één doel?', en: 'Why is it one purpose all the same?' },
  oneBecauseHelp: {
    nl: 'Pas de woorden aan, splits het doel, of leg hier uit waarom het zo klopt. Een van de drie is genoeg.',
    en: 'Change the words, split the purpose, or explain here why it is right. One of the three is enough.',
  },
  split: { nl: 'Maak er twee doelen van', en: 'Make two purposes of it' },
  splitReady: {
    nl: 'Hieronder staan twee voorstellen. “{purpose}” is ingekort, en bij “Nog een doel” staat de rest. Maak de zinnen af en bewaar.',
    en: 'Below are two proposals. “{purpose}” was shortened, and the rest is under “Another purpose”. Finish the sentences and save.',
  },
} as const satisfies Record<string, Text>;
