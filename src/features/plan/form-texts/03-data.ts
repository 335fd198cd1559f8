import type { Text } from '../../../ui/index.ts';
import type { needsOfWork } from '../policy.ts';

/** Labels and hints of step 3. */
export const dataTexts = {
  list: { nl: 'Kies uit de lijst', en: 'Choose from the list' },
  listHelp: {
    nl: 'Vink aan wat je nodig hebt. Wat “indien relevant” is, staat eerst uit. Je zet het aan zodra je opschrijft waarom.',
    en: 'Tick what you need. What is “if relevant” starts switched off. You switch it on by writing why.',
  },
  search: { nl: 'Zoek in de lijst', en: 'Search the list' },
  searchHelp: { nl: 'Bijvoorbeeld: geld, kind, nummer.', en: 'For example: money, child, number.' },
  searchGo: { nl: 'Zoek', en: 'Search' },
  found: { nl: 'Gevonden bij “{search}”', en: 'Found for “{search}”' },
  notFound: {
    nl: 'Niets gevonden bij “{search}”. Maak hieronder zelf een gegeven.',
    en: 'Nothing found for “{search}”. Make a field of your own below.',
  },
  listFor: { nl: 'Voor welke doelen zijn ze?', en: 'For which purposes are they?' },
  needHelp: {
    nl: 'Vraag je het aan iedereen, of alleen als het bij die persoon nodig is? Per doel verfijn je dit bij stap 4.',
    en: 'Do you ask it of everybody, or only where that person needs it? Refine it for each purpose in step 4.',
  },
  count: { nl: '{group} ({count})', en: '{group} ({count})' },
  ifRelevant: { nl: 'indien relevant', en: 'if relevant' },
  own: { nl: 'Een eigen gegeven', en: 'A field of your own' },
  kindForYou: {
    nl: 'Weet je de soort niet? Laat leeg, dan kiezen wij die.',
    en: 'Not sure of the kind? Leave it empty and we choose.',
  },
  switchedOnWhy: { nl: 'Waarom hebben jullie dit nodig?', en: 'Why do you need this?' },
  switchedOnWhyHelp: {
    nl: 'Dit gegeven is “indien relevant”. Het gaat aan als hier staat waarom.',
    en: 'This field is “if relevant”. It goes on when it says here why.',
  },
  neededFor: { nl: 'Wat heeft dit gegeven nodig?', en: 'What needs this field?' },
  kindBecause: { nl: 'Waarom is het toch deze soort?', en: 'Why is it of this kind all the same?' },
  doors: { nl: 'Denk bij stap 6 aan: {doors}.', en: 'Think of this at step 6: {doors}.' },
} as const satisfies Record<string, Text>;

export const neededForTexts: Record<(typeof needsOfWork)[number], Text> = {
  technical: {
    nl: 'De techniek: het systeem werkt niet zonder',
    en: 'The technique: the system does not work without',
  },
  organisational: { nl: 'Het werk: mensen kunnen niet verder zonder', en: 'The work: people cannot go on without' },
  both: { nl: 'Allebei', en: 'Both' },
};
