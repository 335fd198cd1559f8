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
      nl: 'Een code sturen naar dezelfde mailbox als de link.',
      en: 'Sending a code to the same mailbox as the link.',
    },
  ],
  law: ['eu.avg.32'],
};
