import type { Text } from '../../ui/index.ts';

/** Learning from each other: the book of weighings, and counts without names. */
export const learningActions: Readonly<Record<string, Text>> = {
  'pseudonyms.check-publication': {
    nl: 'Vastleggen wat je besloot voordat een tekst naar anderen gaat',
    en: 'Record what you decided before a text goes to others',
  },
  'pseudonyms.keep-key': {
    nl: 'De sleutel van een onherkenbare tekst bij een cliënt bewaren',
    en: 'Keep the key of an unrecognisable text with a client',
  },
  'pseudonyms.list-publications': {
    nl: 'Zien welke teksten naar anderen gingen',
    en: 'See which texts went to others',
  },
  'pseudonyms.look-at-text': { nl: 'Een tekst onherkenbaar maken', en: 'Make a text unrecognisable' },
  'pseudonyms.look-for-client': {
    nl: 'Een tekst over een cliënt onherkenbaar maken',
    en: 'Make a text about a client unrecognisable',
  },
  'pseudonyms.open-keys': {
    nl: 'Met een sleutel terugvinden wie in een tekst staat',
    en: 'Find out with a key who is in a text',
  },
  'pseudonyms.remove-key': { nl: 'Een sleutel weggooien', en: 'Throw a key away' },
  'quality.check-words': { nl: 'Een afspraak laten nakijken op namen', en: 'Have an agreement checked for names' },
  'quality.count-people': { nl: 'Tellen zonder namen', en: 'Count without names' },
  'quality.record-agreement': {
    nl: 'Een afspraak uit een evaluatie vastleggen',
    en: 'Record an agreement from an evaluation',
  },
  'tips.read-wall': { nl: 'De tips van collega’s lezen', en: 'Read the tips of colleagues' },
  'tips.remove-tip': { nl: 'Een post-it weghalen', en: 'Take a post-it away' },
  'tips.stick-tip': { nl: 'Een post-it plakken', en: 'Stick a post-it' },
  'weighings.find-activities': { nl: 'Het afwegingenboek openen', en: 'Open the book of weighings' },
  'weighings.find-examples': { nl: 'Voorbeelden van afwegingen zoeken', en: 'Search examples of weighings' },
  'weighings.list-own': { nl: 'De eigen afwegingen zoeken', en: 'Search the own weighings' },
  'weighings.prepare-example': {
    nl: 'Een afweging herschrijven tot een voorbeeld zonder namen',
    en: 'Rewrite a weighing as an example without names',
  },
  'weighings.read-example': { nl: 'Een voorbeeld van een afweging lezen', en: 'Read an example of a weighing' },
  'weighings.remove-example': { nl: 'Een voorbeeld weghalen', en: 'Take an example away' },
  'weighings.share-example': { nl: 'Een voorbeeld delen met collega’s', en: 'Share an example with colleagues' },
};
