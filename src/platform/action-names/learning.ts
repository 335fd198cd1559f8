import type { Text } from '../../ui/index.ts';

/** Learning from each other: the book of weighings, and counts without names. */
export const learningActions: Readonly<Record<string, Text>> = {
  'quality.check-words': { nl: 'Een afspraak laten nakijken op namen', en: 'Have an agreement checked for names' },
  'quality.count-people': { nl: 'Tellen zonder namen', en: 'Count without names' },
  'quality.record-agreement': {
    nl: 'Een afspraak uit een evaluatie vastleggen',
    en: 'Record an agreement from an evaluation',
  },
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
