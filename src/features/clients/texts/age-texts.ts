import type { Text } from '../../../ui/index.ts';
import type { AgeBand } from '../ages/age.ts';

export const bandTexts: Readonly<Record<AgeBand, Text>> = {
  'under-12': { nl: 'Jonger dan 12', en: 'Under 12' },
  '12': { nl: '12 jaar', en: '12 years' },
  '12-15': { nl: '12 tot en met 15', en: '12 to 15' },
  '13-15': { nl: '13 tot en met 15', en: '13 to 15' },
  '16-17': { nl: '16 of 17', en: '16 or 17' },
  adult: { nl: '18 of ouder', en: '18 or over' },
};

export const ageTexts = {
  title: { nl: 'Leeftijdsgroep', en: 'Age group' },
  lead: {
    nl: 'De groep is genoeg om te weten wie mag beslissen. Een geboortedatum is daarvoor niet nodig.',
    en: 'The group is enough to know who may decide. A date of birth is not needed for that.',
  },
  band: { nl: 'In welke groep valt {name}?', en: 'In which group is {name}?' },
  reason: { nl: 'Waarom is dit nodig, en hoe weet je het?', en: 'Why is this needed, and how do you know?' },
  reasonAbout: {
    nl: 'Bijvoorbeeld: we vragen toestemming over de school. De moeder zei de leeftijd.',
    en: 'For example: we ask consent about the school. The mother told the age.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
  known: { nl: 'Leeftijd: {band}', en: 'Age: {band}' },
  noneChild: {
    nl: 'Nog geen leeftijdsgroep. We doen nu alsof {name} volwassen is.',
    en: 'No age group yet. For now {name} counts as an adult.',
  },
  none: {
    nl: 'We gaan uit van een volwassene. Is {name} jonger dan 18? Noteer dan de leeftijdsgroep.',
    en: 'We assume an adult. Is {name} under 18? Then note the age group.',
  },
  note: { nl: 'Leeftijdsgroep noteren', en: 'Note the age group' },
  change: { nl: 'Leeftijdsgroep aanpassen', en: 'Change the age group' },
  since: { nl: 'Genoteerd op {day}, omdat: {reason}', en: 'Noted on {day}, because: {reason}' },
  fromBirth: { nl: 'Uit de geboortedatum in het dossier.', en: 'From the date of birth on file.' },
  mayBeOlder: {
    nl: 'Dit staat er al langer dan een jaar. Klopt de groep nog?',
    en: 'This has been here for more than a year. Is the group still right?',
  },
  minorNext: {
    nl: 'Leg de ouders met gezag hieronder vast. Bij elke vraag om toestemming zie je wie ja moet zeggen.',
    en: 'Record the parents with authority below. At each question about consent you see who has to say yes.',
  },
} as const satisfies Record<string, Text>;
