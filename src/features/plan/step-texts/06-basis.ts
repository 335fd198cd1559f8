import type { StepText } from './step-text.ts';

export const basisText: StepText = {
  short: { nl: 'Grondslag', en: 'Basis' },
  question: { nl: 'Wat zegt de wet dat mag?', en: 'What does the law allow?' },
  lead: {
    nl: 'Kies eerst de reden in de wet. Toestemming is één van de zes, en alleen als nee zeggen echt kan.',
    en: 'First choose the reason in the law. Consent is one of six, and only if saying no is really possible.',
  },
  doing: [
    {
      nl: 'Een afspraak of een taak in de wet gaat voor toestemming.',
      en: 'A contract or a task in the law comes before consent.',
    },
    {
      nl: 'Vraag elk doel apart. Een nieuwsbrief hoort nooit bij de hulp.',
      en: 'Ask each purpose apart. A newsletter is never part of the help.',
    },
    {
      nl: 'Kijk ook naar je beroepsgeheim. Dat is een tweede slot op de deur.',
      en: 'Also look at your professional secrecy. It is a second lock on the door.',
    },
  ],
  avoiding: [
    {
      nl: 'Toestemming vragen voor iets dat toch moet.',
      en: 'Asking consent for something that must happen anyway.',
    },
    {
      nl: 'Als gemeente toestemming vragen om een ontbrekende wet te vervangen.',
      en: 'As a municipality, asking consent to replace a missing law.',
    },
  ],
  law: ['eu.avg.6.1.a', 'eu.avg.6.1.b', 'eu.avg.6.1.c', 'eu.avg.6.1.e', 'eu.avg.6.1.f', 'eu.avg.7.3', 'eu.avg.9.1'],
};
