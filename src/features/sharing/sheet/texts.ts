import type { Text } from '../../../ui/index.ts';

export const texts = {
  title: { nl: 'Afweging op één blad', en: 'Weighing on one page' },
  subtitle: { nl: 'Over {name}. Besluit van {date}.', en: 'About {name}. Decision of {date}.' },
  subtitleNobody: {
    nl: 'Over niemand in het bijzonder. Besluit van {date}.',
    en: 'About nobody in particular. Decision of {date}.',
  },
  law: { nl: 'De wet, zoals die gold op {date}', en: 'The law as it was on {date}' },
  noLaw: { nl: 'Er is geen wet bij genoemd.', en: 'No law was named.' },
  others: { nl: 'Wie meekeek en meedacht', en: 'Who looked along and thought along' },
  alone: { nl: 'Niemand keek mee.', en: 'Nobody looked along.' },
  person: { nl: 'De persoon', en: 'The person' },
  toldSo: { nl: 'Verteld op {date}: {words}', en: 'Told on {date}: {words}' },
  toTell: { nl: 'Te vertellen, uiterlijk {date}.', en: 'To be told by {date}.' },
  waits: { nl: 'Vertellen wacht tot {date}. Reden: {reason}', en: 'Telling waits until {date}. Reason: {reason}' },
  knows: { nl: 'Wist het al, of hoefde het niet te horen.', en: 'Knew already, or need not be told.' },
  download: { nl: 'Haal het blad op (PDF)', en: 'Download the page (PDF)' },
  lead: {
    nl: 'Voor de cliënt, een controleur of een rechter. Je kan het ook printen.',
    en: 'For the client, an auditor or a court. You can print it as well.',
  },
  careful: {
    nl: 'Dit blad noemt een persoon. Geef het alleen aan wie het mag zien.',
    en: 'This page names a person. Give it only to who may see it.',
  },
  notYet: {
    nl: 'Vertellen wacht nog om de veiligheid. Geef dit blad nu niet aan de persoon.',
    en: 'Telling still waits for safety. Do not give this page to the person now.',
  },
  toDecision: { nl: 'Naar de afweging', en: 'To the weighing' },
  proof: { nl: 'Bewijs', en: 'Proof' },
  proofAbout: {
    nl: 'Het logboek bewaart dit besluit onder {id}, verzegeld. Versie {version} van het plan “{plan}”.',
    en: 'The log keeps this decision under {id}, sealed. Version {version} of the plan “{plan}”.',
  },
} as const satisfies Record<string, Text>;
