import type { Text } from '../../../ui/index.ts';

/** For people of other organisations: "u". */
export const guestTexts = {
  entrySign: { nl: 'Dit convenant wacht op uw handtekening.', en: 'This covenant waits for your signature.' },
  entryRead: { nl: 'U kunt dit convenant nalezen.', en: 'You can read this covenant.' },
  lead: {
    nl: '{organisation} vraagt u om dit te lezen voor {party}.',
    en: '{organisation} asks you to read this for {party}.',
  },
  back: { nl: 'Terug naar het begin', en: 'Back to the start' },
  waits: { nl: 'Lees eerst alles. Onderaan kunt u tekenen.', en: 'First read everything. You can sign at the bottom.' },
  signedTitle: { nl: 'U hebt getekend', en: 'You have signed' },
  signedText: {
    nl: 'Het convenant geldt zodra iedereen heeft getekend. U krijgt dan bericht.',
    en: 'The covenant holds once everybody has signed. You will then be told.',
  },
  inForce: { nl: 'Dit convenant geldt.', en: 'This covenant is in force.' },
  over: { nl: 'Dit convenant geldt niet meer.', en: 'This covenant no longer holds.' },
  leaves: { nl: '{name} doet niet meer mee vanaf {date}.', en: '{name} takes no part any more from {date}.' },
  signTitle: { nl: 'Tekenen', en: 'Signing' },
  signAbout: {
    nl: 'U tekent voor {party}. Uw naam, uw functie, het tijdstip en de vingerafdruk van deze tekst blijven bewaard. Klopt er iets niet? Bel dan eerst. U hoeft nu niet te tekenen.',
    en: 'You sign for {party}. Your name, your function, the time and the fingerprint of this text are kept. Is something wrong? Then call first. You need not sign now.',
  },
  name: { nl: 'Uw naam', en: 'Your name' },
  function: { nl: 'Uw functie', en: 'Your function' },
  sign: { nl: 'Ik teken dit convenant', en: 'I sign this covenant' },
  pdf: { nl: 'Download als PDF', en: 'Download as PDF' },
  paper: {
    nl: 'Liever op papier? Print de PDF, teken en stuur die terug. {organisation} legt het dan vast.',
    en: 'Rather on paper? Print the PDF, sign and send it back. {organisation} then records it.',
  },
  fingerprint: { nl: 'Vingerafdruk van deze tekst (SHA-256)', en: 'Fingerprint of this text (SHA-256)' },
} as const satisfies Record<string, Text>;
