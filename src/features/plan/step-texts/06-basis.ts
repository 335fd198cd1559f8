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
      nl: 'Een ja hoeft niet op papier. Je moet het wel kunnen laten zien: wie, wanneer, welke vraag.',
      en: 'A yes need not be on paper. But you must be able to show it: who, when, which question.',
    },
    {
      nl: 'Stopt iemand? Dan stopt het gebruik meteen. Alleen het bewijs van het ja en van het stoppen blijft.',
      en: 'Does somebody stop? Then the use stops at once. Only the proof of the yes and of the stopping stays.',
    },
    {
      nl: 'Laat een inschrijving bevestigen met een linkje in de mail. Alleen dat bewijst van wie de mailbox is.',
      en: 'Have a subscription confirmed by a link in the mail. Only that proves whose mailbox it is.',
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
  examples: [
    {
      nl: '“Het wijkteam helpt omdat de Wmo die taak geeft. Wij vragen daar geen toestemming voor.”',
      en: '“The team helps because the Wmo gives that task. We ask no consent for it.”',
    },
    {
      nl: '“De buurtnieuwsbrief: u kiest zelf. Uw hulp verandert niet als u nee zegt.”',
      en: '“The neighbourhood newsletter: you choose. Your help does not change if you say no.”',
    },
    {
      nl: '“Bij een sollicitatie vragen wij geen BSN. Wie begint, geeft het dan voor de belasting.”',
      en: '“We ask no BSN from applicants. Who starts work gives it then, for the tax.”',
    },
  ],
  law: [
    'eu.avg.6.1.a',
    'eu.avg.6.1.b',
    'eu.avg.6.1.c',
    'eu.avg.6.1.d',
    'eu.avg.6.1.e',
    'eu.avg.6.1.f',
    'eu.avg.6.3',
    'eu.avg.7.1',
    'eu.avg.7.3',
    'eu.avg.7.4',
    'eu.avg.9.1',
    'eu.avg.9.3',
    'eu.avg.10',
    'eu.avg.87',
    'nl.uavg.30.4',
    'nl.uavg.46',
    'nl.sr.272',
    'nl.tw.11.7',
    'be.rijksregister.8',
    'be.sw.458',
    'be.wer.xii.13',
  ],
};
