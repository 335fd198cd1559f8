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
  law: ['eu.avg.5.1.e', 'eu.avg.17'],
};
