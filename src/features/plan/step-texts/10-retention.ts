import type { StepText } from './step-text.ts';

export const retentionText: StepText = {
  short: { nl: 'Bewaren', en: 'Keeping' },
  question: {
    nl: 'Wanneer gaat het naar het archief, en wanneer weg?',
    en: 'When does it go to the archive, and when away?',
  },
  lead: {
    nl: 'Eerst archief, dan vernietigen. De klok begint bij een gebeurtenis die je kunt aanwijzen.',
    en: 'First the archive, then destruction. The clock starts at an event you can point to.',
  },
  doing: [
    { nl: 'Noemt een wet een termijn? Kies die wet erbij.', en: 'Does a law set a term? Choose that law.' },
    { nl: 'Geen wet? Zeg waarom deze termijn past.', en: 'No law? Say why this term fits.' },
    { nl: 'Denk aan papier en aan back-ups.', en: 'Think of paper and of back-ups.' },
  ],
  avoiding: [
    { nl: 'Bewaren “tot we het niet meer nodig hebben”.', en: 'Keeping “until we no longer need it”.' },
    {
      nl: 'Alles even lang bewaren omdat het systeem dat zo doet.',
      en: 'Keeping everything equally long because the system does so.',
    },
  ],
  examples: [
    {
      nl: '“Twaalf maanden na de laatste afspraak naar het archief, zes maanden later vernietigd. Samen achttien maanden.”',
      en: '“Twelve months after the last appointment to the archive, destroyed six months later. Eighteen months together.”',
    },
    {
      nl: '“Het Wmo-dossier blijft zo lang als de Wmo vraagt. Een afgewezen aanvraag gaat eerder weg.”',
      en: '“The Wmo file stays as long as the Wmo asks. A refused request goes earlier.”',
    },
    {
      nl: '“De nieuwsbrief loopt tot iemand zich afmeldt.”',
      en: '“The newsletter runs until somebody unsubscribes.”',
    },
  ],
  law: ['eu.avg.5.1.e', 'eu.avg.17', 'eu.avg.17.3.b', 'nl.archiefwet.3'],
};
