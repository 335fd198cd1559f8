import type { Text } from '../../ui/index.ts';

/** What waits with a party, on the page of today. */
export const taskTexts = {
  'agreement-none': {
    title: { nl: '{party}: leg een overeenkomst vast', en: '{party}: record an agreement' },
    text: { nl: 'Zonder overeenkomst mag deze partij niets krijgen.', en: 'Without one this party may get nothing.' },
  },
  'agreement-lapsed': {
    title: { nl: '{party}: verleng de overeenkomst', en: '{party}: renew the agreement' },
    text: { nl: 'Die is afgelopen. Delen staat stil.', en: 'It lapsed. Sharing stands still.' },
  },
  'agreement-ends': {
    title: { nl: '{party}: verleng op tijd', en: '{party}: renew in time' },
    text: { nl: 'De overeenkomst loopt bijna af.', en: 'The agreement ends soon.' },
  },
  'ended-in-plan': {
    title: { nl: '{party}: haal uit het plan', en: '{party}: take it out of the plan' },
    text: {
      nl: 'Jullie zijn gestopt, maar een plan noemt deze partij nog.',
      en: 'You stopped, but a plan still names this party.',
    },
  },
  transfer: {
    title: { nl: '{party}: regel de doorgifte buiten de EER', en: '{party}: arrange the transfer outside the EEA' },
    text: {
      nl: 'Kies hoe het geregeld is en waar het stuk is.',
      en: 'Choose how it is arranged and where the document is.',
    },
  },
  'sub-processor': {
    title: { nl: '{party}: antwoord over een subverwerker', en: '{party}: answer about a sub-processor' },
    text: { nl: 'Akkoord, of bezwaar met een reden.', en: 'Agreed, or an objection with a reason.' },
  },
  'certificate-ended': {
    title: { nl: '{party}: vraag het nieuwe certificaat', en: '{party}: ask for the new certificate' },
    text: { nl: 'Het oude is verlopen.', en: 'The old one ended.' },
  },
  settings: {
    title: { nl: '{party}: maak de instellingen af', en: '{party}: finish the settings' },
    text: { nl: 'Zeg bij elke wat je deed.', en: 'Say with each what you did.' },
  },
} as const satisfies Record<string, { title: Text; text: Text }>;
