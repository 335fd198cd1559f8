import type { Text } from '../../ui/index.ts';

export const peopleActions: Readonly<Record<string, Text>> = {
  // organisation
  'organisation.accept-invitation': {
    nl: 'Een uitnodiging aannemen met een nieuw account',
    en: 'Accept an invitation with a new account',
  },
  'organisation.add-member': {
    nl: 'Verzonnen collega’s toevoegen in de demo',
    en: 'Add invented colleagues in the demo',
  },
  'organisation.add-team': { nl: 'Een team toevoegen', en: 'Add a team' },
  'organisation.begin-enrolment': {
    nl: 'De eerste organisatie beginnen met de startcode',
    en: 'Begin the first organisation with the start code',
  },
  'organisation.begin-from-invitation': {
    nl: 'Een account beginnen met een uitnodiging',
    en: 'Begin an account with an invitation',
  },
  'organisation.change-language': { nl: 'De eigen taal kiezen', en: 'Choose one’s own language' },
  'organisation.change-member': {
    nl: 'Rollen en team van een collega wijzigen',
    en: 'Change the roles and team of a colleague',
  },
  'organisation.change-organisation': {
    nl: 'Naam en vorm van de organisatie wijzigen',
    en: 'Change the name and form of the organisation',
  },
  'organisation.change-password': { nl: 'Het eigen wachtwoord wijzigen', en: 'Change one’s own password' },
  'organisation.add-contact': {
    nl: 'Een contactpersoon voor een team of onderwerp kiezen',
    en: 'Choose a contact person for a team or subject',
  },
  'organisation.remove-contact': { nl: 'Een contactpersoon weghalen', en: 'Remove a contact person' },
  'organisation.tell-absence': { nl: 'Zeggen wie een contactpersoon vervangt', en: 'Say who stands in' },
  'organisation.call-off-absence': { nl: 'Een afwezigheid weghalen', en: 'Remove an absence' },
  'organisation.choose-contact-person': {
    nl: 'De contactpersoon privacy kiezen',
    en: 'Choose the privacy contact person',
  },
  'organisation.choose-organisation': {
    nl: 'Kiezen voor welke eigen organisatie je werkt',
    en: 'Choose for which own organisation one works',
  },
  'organisation.choose-password': {
    nl: 'Een wachtwoord kiezen voor een nieuw account',
    en: 'Choose a password for a new account',
  },
  'organisation.choose-starting-plan': {
    nl: 'Kiezen met welk plan een nieuwe organisatie begint',
    en: 'Choose the plan that a new organisation starts with',
  },
  'organisation.claim-installation': { nl: 'De eerste organisatie oprichten', en: 'Found the first organisation' },
  'organisation.confirm-app': { nl: 'Een app koppelen aan een nieuw account', en: 'Connect an app to a new account' },
  'organisation.confirm-sign-in': { nl: 'Aanmelden: de tweede stap', en: 'Sign in: the second step' },
  'organisation.describe-organisation': { nl: 'Een nieuwe organisatie beschrijven', en: 'Describe a new organisation' },
  'organisation.end-membership': {
    nl: 'De samenwerking met een collega beëindigen, of zelf stoppen',
    en: 'End the membership of a colleague, or leave',
  },
  'organisation.end-other-sessions': {
    nl: 'Zich op alle andere toestellen afmelden',
    en: 'Sign out on all other devices',
  },
  'organisation.end-session': { nl: 'Zich op een ander toestel afmelden', en: 'Sign out on another device' },
  'organisation.found-organisation': {
    nl: 'Een verzonnen organisatie oprichten in de demo',
    en: 'Found an invented organisation in the demo',
  },
  'organisation.give-name': { nl: 'Een naam geven aan een nieuw account', en: 'Give a name to a new account' },
  'organisation.invite-member': { nl: 'Een collega uitnodigen', en: 'Invite a colleague' },
  'organisation.join-with-account': {
    nl: 'Een uitnodiging aannemen met een bestaand account',
    en: 'Accept an invitation with an existing account',
  },
  'organisation.keep-recovery-codes': {
    nl: 'Zeggen dat de herstelcodes bewaard zijn',
    en: 'Say that the recovery codes are kept',
  },
  'organisation.list-own-organisations': { nl: 'De eigen organisaties zien', en: 'See one’s own organisations' },
  'organisation.renew-recovery-codes': {
    nl: 'Nieuwe herstelcodes maken voor zichzelf',
    en: 'Make new recovery codes for oneself',
  },
  'organisation.show-account': { nl: 'Het eigen account zien', en: 'See one’s own account' },
  'organisation.show-enrolment': {
    nl: 'Het eigen nieuwe account zien, halverwege',
    en: 'See one’s own new account, half-way',
  },
  'organisation.show-invitation': { nl: 'Een uitnodiging zien met de link ervan', en: 'See an invitation by its link' },
  'organisation.show-organisation': { nl: 'Zien wie hier werkt', en: 'See who works here' },
  'organisation.show-permissions': { nl: 'Zien wie wat mag', en: 'See who may do what' },
  'organisation.sign-in': { nl: 'Aanmelden: het wachtwoord', en: 'Sign in: the password' },
  'organisation.sign-out': { nl: 'Zich afmelden', en: 'Sign out' },
  'organisation.withdraw-invitation': { nl: 'Een uitnodiging intrekken', en: 'Withdraw an invitation' },

  // guests
  'guests.ask-code': { nl: 'Als gast een code vragen bij een link', en: 'Ask for a code at a link, as a guest' },
  'guests.close-visit': { nl: 'Een bezoek van een gast beëindigen', en: 'End the visit of a guest' },
  'guests.end-visit': { nl: 'Als gast het eigen bezoek beëindigen', en: 'End one’s own visit as a guest' },
  'guests.forget-old-guests': { nl: 'Oude codes en links van gasten opruimen', en: 'Clear away old links of guests' },
  'guests.hand-over-message': { nl: 'Een bericht aan een gast bezorgen', en: 'Deliver a message to a guest' },
  'guests.knock-closed-door': { nl: 'Een gesloten link proberen', en: 'Try a link that is closed' },
  'guests.list-entries': { nl: 'Als gast zien wat er klaarstaat', en: 'See what waits, as a guest' },
  'guests.note-knocks': {
    nl: 'Opschrijven dat een gesloten link is geprobeerd',
    en: 'Note that a closed link was tried',
  },
  'guests.open-link': { nl: 'Een link voor gasten openen', en: 'Open a link for guests' },
  'guests.prove-identity': { nl: 'Als gast het tweede bewijs geven', en: 'Give the second proof as a guest' },

  // audit
  'audit.export-keys': {
    nl: 'De openbare sleutels van het logboek ophalen',
    en: 'Download the public keys of the log',
  },
  'audit.export-log': { nl: 'Het logboek meenemen om het te controleren', en: 'Take the log along to verify it' },
  'audit.view-decision': {
    nl: 'Een beslissing nalezen met de tien vragen',
    en: 'Read a decision with its ten questions',
  },
  'audit.view-log': { nl: 'Het logboek lezen', en: 'Read the log' },
  'audit.view-own-log': { nl: 'Zien wie naar de eigen gegevens keek', en: 'See who looked at one’s own data' },

  // today
  'today.list-tasks': { nl: 'Zien wat er voor je ligt', en: 'See what waits for you' },

  // enquiries
  'enquiries.note-enquiry': { nl: 'Opschrijven dat iemand iets vroeg', en: 'Write down that somebody asked' },
  'enquiries.note-outcome': { nl: 'Opschrijven wat ervan kwam', en: 'Write down what came of it' },
  'enquiries.read-enquiries': { nl: 'Zien wie om informatie vroeg', en: 'See who asked for information' },
  'enquiries.read-enquiry': { nl: 'Eén vraag van buiten lezen', en: 'Read one question from outside' },

  // guidance
  'guidance.list-ways': { nl: 'Zien welke weg veilig is', en: 'See which way is safe' },
  'guidance.read-way': { nl: 'Eén weg bekijken om te wijzigen', en: 'See one way in order to change it' },
  'guidance.decide-on-way': { nl: 'Beslissen waarvoor een weg goed is', en: 'Decide what a way is good for' },
  'guidance.take-back-way': { nl: 'Een beslissing over een weg terugnemen', en: 'Take back a decision on a way' },
};
