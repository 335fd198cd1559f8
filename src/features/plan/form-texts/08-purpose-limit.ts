import type { Text } from '../../../ui/index.ts';
import type { comparisonFactors, reuseRoutes } from '../policy.ts';

/** Labels and hints of step 8. */
export const purposeLimitTexts = {
  notForTitle: { nl: 'Waar is het niet voor?', en: 'What is it not for?' },
  notFor: { nl: 'Waarvoor gebruik je deze gegevens niet?', en: 'What do you not use these data for?' },
  notForHelp: {
    nl: 'Schrijf op waar mensen bang voor zijn, of wat voor de hand ligt. Dit komt ook in de uitleg aan de persoon.',
    en: 'Write what people fear, or what lies near. This also goes into what the person reads.',
  },
  otherTitle: { nl: 'Dient het ook een ander doel?', en: 'Does it serve another purpose too?' },
  route: { nl: 'Langs welke weg mag dit?', en: 'By which way is this allowed?' },
  factors: { nl: 'Past het? Vijf vragen', en: 'Does it fit? Five questions' },
  factorsHelp: {
    nl: 'Alleen nodig als je zegt dat het past. Eén zin per vraag is genoeg.',
    en: 'Only needed if you say that it fits. One sentence for each question is enough.',
  },
  reuse: { nl: 'En het archief?', en: 'And the archive?' },
  reuseText: {
    nl: 'Iets uit het archief opnieuw gebruiken is een nieuwe vraag. Je weegt het dan opnieuw, en soms vraag je toestemming. Voor een overheid geldt ook de Archiefwet.',
    en: 'Using something from the archive again is a new question. You weigh it again then, and sometimes you ask consent. For a public body archive law holds too.',
  },
  archiveOpen: {
    nl: 'In dit plan mag het archief opnieuw gebruikt worden. Dat kies je bij stap 10.',
    en: 'In this plan the archive may be used again. You choose that in step 10.',
  },
  archiveClosed: {
    nl: 'In dit plan is het archief dicht. Alleen bewaren en vernietigen kan.',
    en: 'In this plan the archive is closed. Only keeping and destroying is possible.',
  },
} as const satisfies Record<string, Text>;

export const routeTexts: Record<(typeof reuseRoutes)[number], Text> = {
  compatible: { nl: 'Het past bij waarvoor het gevraagd is', en: 'It fits what the data were asked for' },
  consent: { nl: 'De persoon zegt ja tegen het nieuwe doel', en: 'The person says yes to the new purpose' },
  law: { nl: 'Een wet zegt dat het mag', en: 'A law allows it' },
};

/** The five factors of AVG 6(4), as questions. */
export const factorTexts: Record<(typeof comparisonFactors)[number], Text> = {
  link: { nl: 'Wat is het verband tussen de twee doelen?', en: 'What links the two purposes?' },
  context: { nl: 'Wat verwacht de persoon, die je kent van het eerste doel?', en: 'What does the person expect?' },
  nature: {
    nl: 'Welke soort gegevens zijn het? Ook bijzondere?',
    en: 'Which kind of data are they? Special ones too?',
  },
  consequences: { nl: 'Wat merkt de persoon ervan?', en: 'What will the person notice?' },
  safeguards: { nl: 'Hoe bescherm je de persoon daarbij?', en: 'How do you protect the person?' },
};
