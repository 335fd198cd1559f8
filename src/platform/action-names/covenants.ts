import type { Text } from '../../ui/index.ts';

export const covenantsActions: Readonly<Record<string, Text>> = {
  'covenants.read-covenants': { nl: 'Convenanten bekijken', en: 'See covenants' },
  'covenants.read-covenant': { nl: 'Een convenant lezen', en: 'Read a covenant' },
  'covenants.choose-example': { nl: 'Een voorbeeld van een convenant kiezen', en: 'Choose an example of a covenant' },
  'covenants.begin-covenant': { nl: 'Een convenant beginnen', en: 'Begin a covenant' },
  'covenants.open-covenant': { nl: 'Een concept van een convenant openen', en: 'Open a draft of a covenant' },
  'covenants.save-part': { nl: 'Een deel van een convenant schrijven', en: 'Write a part of a covenant' },
  'covenants.remove-item': { nl: 'Iets uit een convenant weghalen', en: 'Take something out of a covenant' },
  'covenants.offer-covenant': { nl: 'Een convenant aanbieden om te tekenen', en: 'Offer a covenant for signing' },
  'covenants.arrange-covenant': { nl: 'Een formulier van een convenant openen', en: 'Open a form of a covenant' },
  'covenants.revise-covenant': { nl: 'Een volgende versie beginnen', en: 'Begin a next version' },
  'covenants.drop-draft': { nl: 'Een concept van een convenant weggooien', en: 'Throw away a draft of a covenant' },
  'covenants.sign-covenant': { nl: 'Een convenant tekenen', en: 'Sign a covenant' },
  'covenants.record-paper-signature': {
    nl: 'Een handtekening op papier vastleggen',
    en: 'Record a signature on paper',
  },
  'covenants.invite-signer': { nl: 'Iemand van buiten vragen om te tekenen', en: 'Ask somebody outside to sign' },
  'covenants.make-signer-secret': { nl: 'Een code voorlezen aan wie tekent', en: 'Read a code to who signs' },
  'covenants.close-signer-access': { nl: 'De link van wie tekent sluiten', en: 'Close the link of who signs' },
  'covenants.remind-signers': { nl: 'Herinneren aan tekenen', en: 'Remind of signing' },
  'covenants.read-as-guest': { nl: 'Een convenant lezen als gast', en: 'Read a covenant as a guest' },
  'covenants.sign-as-guest': { nl: 'Een convenant tekenen als gast', en: 'Sign a covenant as a guest' },
  'covenants.leave-covenant': { nl: 'Vastleggen dat een partij weggaat', en: 'Record that a party leaves' },
  'covenants.end-covenant': { nl: 'Stoppen met een convenant', en: 'End a covenant' },
  'covenants.evaluate-covenant': { nl: 'Terugkijken op een convenant', en: 'Look back on a covenant' },
  'covenants.record-kept': {
    nl: 'Opschrijven dat een belofte is nagekomen',
    en: 'Write down that a promise was kept',
  },
};
