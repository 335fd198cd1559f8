import type { StepText } from './step-text.ts';

export const securityText: StepText = {
  short: { nl: 'Veiligheid', en: 'Security' },
  question: { nl: 'Hoe houd je het veilig?', en: 'How do you keep it safe?' },
  lead: {
    nl: 'Kies per weg wat die mag dragen. Hoe gevoeliger, hoe veiliger de weg.',
    en: 'Choose for each way what it may carry. The more sensitive, the safer the way.',
  },
  doing: [
    {
      nl: 'Een beveiligde link altijd met een tweede bewijs langs een andere weg.',
      en: 'A secure link always with a second proof over another way.',
    },
    { nl: 'Schrijf maatregelen op die je echt doet.', en: 'Write down measures that you really take.' },
  ],
  avoiding: [
    { nl: 'Inhoud in een gewone mail of een sms.', en: 'Content in an ordinary mail or a text message.' },
    {
      nl: 'Denken dat een verzonnen naam genoeg is. Plaats, leeftijd en verhaal verraden vaak wie het is.',
      en: 'Thinking that an invented name is enough. Place, age and story often give away who it is.',
    },
    {
      nl: 'Gegevens zonder naam anoniem noemen. Zolang er een sleutel is, zijn ze gepseudonimiseerd.',
      en: 'Calling data without a name anonymous. As long as there is a key, they are pseudonymised.',
    },
    {
      nl: 'Een code sturen naar dezelfde mailbox als de link.',
      en: 'Sending a code to the same mailbox as the link.',
    },
  ],
  examples: [
    {
      nl: '“Elke keer dat iemand een dossier opent, staat in het logboek. Noor kijkt elke maand een steekproef na.”',
      en: '“Every opening of a file is in the log. Noor checks a sample every month.”',
    },
    {
      nl: '“De link gaat per mail, de code per sms. Een code in dezelfde mailbox telt niet als tweede bewijs.”',
      en: '“The link goes by mail, the code by text. A code in the same mailbox is no second proof.”',
    },
    {
      nl: '“Een lek meldt wie het ziet meteen. Dan begint de klok van 72 uur.”',
      en: '“Whoever sees a leak reports it at once. Then the clock of 72 hours starts.”',
    },
  ],
  law: ['eu.avg.5.1.f', 'eu.avg.32', 'eu.avg.33.1', 'be.wvp.9', 'be.wvp.10'],
};
