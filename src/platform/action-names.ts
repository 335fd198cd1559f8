import type { Text } from '../ui/index.ts';

/**
 * What an action or question is called in the permission matrix: what somebody may do, as one says it.
 * Each feature adds its own lines; test/architecture finds a missing one.
 */
export const actionNames: Readonly<Record<string, Text>> = {
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

  // impact-scan
  'scan.list-scans': { nl: 'De privacyscans zien', en: 'See the privacy scans' },
  'scan.begin-scan': { nl: 'Een privacyscan beginnen', en: 'Begin a privacy scan' },
  'scan.read-scan': { nl: 'Een privacyscan lezen', en: 'Read a privacy scan' },
  'scan.answer-scan': { nl: 'Een vraag van een privacyscan beantwoorden', en: 'Answer a question of a privacy scan' },
  'scan.change-scan': { nl: 'De sector van een privacyscan wijzigen', en: 'Change the sector of a privacy scan' },
  'scan.estimate-scan': { nl: 'De getallen van een privacyscan wijzigen', en: 'Change the figures of a privacy scan' },
  'scan.discard-scan': { nl: 'Een privacyscan weggooien', en: 'Throw a privacy scan away' },
  'scan.begin-open-scan': {
    nl: 'In de demo een scan beginnen zonder account',
    en: 'Begin a scan without account in the demo',
  },
  'scan.read-open-scan': { nl: 'De eigen scan zonder account lezen', en: 'Read one’s own scan without account' },
  'scan.answer-open-scan': {
    nl: 'Een vraag van de eigen scan zonder account beantwoorden',
    en: 'Answer a question of one’s own scan without account',
  },
  'scan.change-open-scan': {
    nl: 'De sector van de eigen scan zonder account wijzigen',
    en: 'Change the sector of one’s own scan without account',
  },
  'scan.estimate-open-scan': {
    nl: 'De getallen van de eigen scan zonder account wijzigen',
    en: 'Change the figures of one’s own scan without account',
  },
  'scan.discard-open-scan': {
    nl: 'De eigen scan zonder account weggooien',
    en: 'Throw one’s own scan without account away',
  },
  'scan.read-report': { nl: 'Het verslag van een privacyscan lezen', en: 'Read the report of a privacy scan' },
  'scan.ask-advice': { nl: 'Advies vragen bij een privacyscan', en: 'Ask advice on a privacy scan' },
  'scan.answer-advice': { nl: 'Advies geven bij een privacyscan', en: 'Give advice on a privacy scan' },

  // plan
  'plan.list-activities': { nl: 'Zien welke plannen er zijn', en: 'See which plans there are' },
  'plan.read-activity': { nl: 'Een plan lezen', en: 'Read a plan' },
  'plan.choose-template': { nl: 'Voorbeeldplannen bekijken', en: 'See the example plans' },
  'plan.start-activity': { nl: 'Een activiteit beginnen', en: 'Start an activity' },
  'plan.read-step': { nl: 'Een stap van een concept openen', en: 'Open a step of a draft' },
  'plan.save-step': { nl: 'Een stap van een plan invullen', en: 'Fill in a step of a plan' },
  'plan.approve-activity': { nl: 'Een eigen plan goedkeuren', en: 'Approve an own plan' },
  'plan.revise-activity': { nl: 'Een plan aanpassen', en: 'Change a plan' },
  'oversight.read-queue': { nl: 'Zien welke vragen bij de FG liggen', en: 'See which questions lie with the officer' },
  'oversight.read-review': {
    nl: 'Een vraag aan de FG met het hele plan lezen',
    en: 'Read a question to the officer with the whole plan',
  },
  'plan.ask-advice': { nl: 'De FG om advies vragen over een plan', en: 'Ask the data protection officer about a plan' },
  'plan.give-advice': { nl: 'Als FG adviseren over een plan', en: 'Advise about a plan as data protection officer' },
  'plan.answer-advice': {
    nl: 'Een advies van de FG volgen, of afwijken met een reden',
    en: 'Follow an advice of the data protection officer, or deviate with a reason',
  },
  'plan.withdraw-question': { nl: 'Een vraag aan de FG terugnemen', en: 'Take back a question to the officer' },
  'plan.drop-draft': { nl: 'Een concept laten vervallen', en: 'Drop a draft' },
  'plan.review-activity': { nl: 'Vastleggen dat een plan nog klopt', en: 'Record that a plan still holds' },
  'plan.close-activity': { nl: 'Een activiteit afsluiten', en: 'Close an activity' },
  'plan.wind-up': { nl: 'Een afgesloten activiteit afronden', en: 'Wind up a closed activity' },
  'plan.receive-activity': { nl: 'Een overgedragen activiteit aannemen', en: 'Receive an activity' },
  'plan.remind-owners': {
    nl: 'Eigenaars mailen dat hun plan nagekeken moet worden (gaat vanzelf)',
    en: 'Mail owners that their plan is to be reviewed (by itself)',
  },
  'plan.begin-versions': {
    nl: 'Plannen laten ingaan op de afgesproken dag (gaat vanzelf)',
    en: 'Let plans begin on the day agreed (by itself)',
  },
  'plan.compare-versions': { nl: 'Versies van een plan vergelijken', en: 'Compare versions of a plan' },
  'plan.add-comment': { nl: 'Iets zeggen bij een stap van een plan', en: 'Say something at a step of a plan' },
  'plan.resolve-comment': { nl: 'Een opmerking oplossen', en: 'Settle a comment' },
  'plan.read-changes': { nl: 'Zien wat anderen veranderden in een concept', en: 'See what others changed in a draft' },
  'plan.hand-over-activity': { nl: 'Een activiteit overdragen', en: 'Hand over an activity' },
  'plan.ask-dpia-advice': {
    nl: 'Advies vragen aan de FG over een DPIA',
    en: 'Ask the data protection officer about a DPIA',
  },
  'plan.give-dpia-advice': {
    nl: 'Als FG advies geven over een DPIA',
    en: 'Advise on a DPIA as data protection officer',
  },
  'plan.read-dpia': { nl: 'Een DPIA lezen', en: 'Read a DPIA' },
  'plan.read-dpia-report': {
    nl: 'Het rapport van een DPIA lezen of ophalen',
    en: 'Read or download the report of a DPIA',
  },
  'plan.record-consultation': {
    nl: 'Vastleggen wat de toezichthouder over een DPIA zei',
    en: 'Record what the authority said about a DPIA',
  },
  'plan.record-dpia-review': {
    nl: 'Een DPIA opnieuw bekijken na een wijziging',
    en: 'Look at a DPIA again after a change',
  },
  'plan.record-outside-advice': {
    nl: 'Het advies van een FG van buiten vastleggen',
    en: 'Record the advice of an officer from outside',
  },
  'plan.remove-dpia-risk': { nl: 'Een risico uit een DPIA halen', en: 'Remove a risk from a DPIA' },
  'plan.reply-to-dpia-advice': {
    nl: 'Het advies over een DPIA volgen, of afwijken met reden',
    en: 'Follow the advice on a DPIA, or deviate with a reason',
  },
  'plan.save-dpia-part': { nl: 'Een deel van een DPIA invullen', en: 'Fill in a part of a DPIA' },

  // agreements
  'agreements.read-parties': { nl: 'Partijen en overeenkomsten bekijken', en: 'See parties and agreements' },
  'agreements.read-agreement': { nl: 'Een overeenkomst openen', en: 'Open an agreement' },
  'agreements.add-agreement': { nl: 'Een overeenkomst vastleggen', en: 'Record an agreement' },
  'agreements.renew-agreement': { nl: 'Een overeenkomst verlengen', en: 'Renew an agreement' },
  'agreements.read-agreement-sheet': {
    nl: 'Openen wat waar staat in een overeenkomst',
    en: 'Open what stands where in an agreement',
  },
  'agreements.describe-agreement': {
    nl: 'Zeggen wat waar staat in een overeenkomst',
    en: 'Say what stands where in an agreement',
  },
  'agreements.read-party': { nl: 'Een leverancier of partner bekijken', en: 'See a supplier or partner' },
  'agreements.begin-party': { nl: 'Het formulier voor een nieuwe partij openen', en: 'Open the form of a new party' },
  'agreements.open-party': { nl: 'Een formulier over een partij openen', en: 'Open a form about a party' },
  'agreements.weigh-party': { nl: 'Nagaan of een partij past', en: 'Weigh whether a party suits' },
  'agreements.add-party': { nl: 'Een leverancier of partner toevoegen', en: 'Add a supplier or partner' },
  'agreements.change-party': {
    nl: 'Opschrijven wat we van een partij weten',
    en: 'Write down what we know of a party',
  },
  'agreements.test-role': { nl: 'De roltoets van een partij doen', en: 'Do the role test of a party' },
  'agreements.assess-party': { nl: 'Een oordeel geven over een partij', en: 'Assess a party' },
  'agreements.end-party': { nl: 'Stoppen met een partij', en: 'Stop with a party' },
  'agreements.resume-party': { nl: 'Weer samenwerken met een partij', en: 'Work with a party again' },
  'agreements.add-certificate': {
    nl: 'Een certificaat van een partij vastleggen',
    en: 'Record a certificate of a party',
  },
  'agreements.remove-certificate': { nl: 'Een certificaat weghalen', en: 'Take a certificate away' },
  'agreements.add-sub-processor': { nl: 'Een subverwerker vastleggen', en: 'Record a sub-processor' },
  'agreements.answer-sub-processor': { nl: 'Antwoorden over een subverwerker', en: 'Answer about a sub-processor' },
  'agreements.remove-sub-processor': { nl: 'Een subverwerker weghalen', en: 'Take a sub-processor away' },
  'agreements.add-setting': { nl: 'Een instelling bij een partij opschrijven', en: 'Write down a setting at a party' },
  'agreements.change-setting': { nl: 'Zeggen hoe iets is ingesteld', en: 'Say how something was set' },
  'agreements.remove-setting': { nl: 'Een instelling weghalen', en: 'Take a setting away' },
  'agreements.read-data-map': { nl: 'De gegevenskaart bekijken', en: 'See the data map' },
  'agreements.read-activity-map': {
    nl: 'De gegevenskaart van een activiteit bekijken',
    en: 'See the data map of an activity',
  },
  // exchange
  'exchange.may-import': { nl: 'Een bestand kiezen om in te lezen', en: 'Choose a file to bring in' },
  'exchange.keep-upload': { nl: 'Bekijken wat er in een bestand staat', en: 'See what a file holds' },
  'exchange.read-upload': { nl: 'Nakijken wat een bestand meebrengt', en: 'Look through what a file brings' },
  'exchange.import-upload': { nl: 'Een bestand inlezen als concept', en: 'Bring in a file as a draft' },
  'exchange.forget-old-uploads': {
    nl: 'Bestanden vergeten die niemand inlas',
    en: 'Forget files that nobody brought in',
  },
  'exchange.read-exports': {
    nl: 'Zien in welke formaten een activiteit mee kan',
    en: 'See in which formats an activity can go along',
  },
  'exchange.export-activity': { nl: 'Een activiteit meenemen als bestand', en: 'Take an activity along as a file' },
  // notice
  'notice.change-texts': { nl: 'Schrijven wat in geen plan staat', en: 'Write what no plan says' },
  'notice.publish-notice': { nl: 'De privacyverklaring openbaar maken', en: 'Publish the privacy notice' },
  'notice.read-consent-form': { nl: 'Een toestemmingsformulier printen', en: 'Print a consent form' },
  'notice.read-notice': { nl: 'Zien wat de privacyverklaring zou zeggen', en: 'See what the privacy notice would say' },
  'notice.read-published': { nl: 'De openbare privacyverklaring lezen', en: 'Read the public privacy notice' },

  // register
  'register.list-register': { nl: 'Het register bekijken', en: 'See the register' },
  'register.read-entry': { nl: 'Een activiteit in het register lezen', en: 'Read an activity in the register' },
  'register.export-register': { nl: 'Het register meenemen', en: 'Take the register along' },
  'register.export-entry': {
    nl: 'Een activiteit uit het register meenemen',
    en: 'Take an activity of the register along',
  },
  'register.export-plan': { nl: 'Een plan meenemen als PDF', en: 'Take a plan along as PDF' },
  'register.watch-export': { nl: 'Zien hoe ver een bestand is', en: 'See how far a file is' },
  'register.fetch-export': { nl: 'Een gemaakt bestand ophalen', en: 'Get a file that was made' },
  'register.forget-old-exports': { nl: 'Oude bestanden opruimen', en: 'Clear away old files' },
  // clients and retention
  'clients.add-appointment': { nl: 'Een afspraak toevoegen', en: 'Add an appointment' },
  'clients.add-client': { nl: 'Een cliënt toevoegen', en: 'Add a client' },
  'clients.add-received-items': {
    nl: 'Noteren wat een doorverwijzer nog vertelde',
    en: 'Note what else a referrer told',
  },
  'clients.agree-goals': { nl: 'Doelen afspreken', en: 'Agree on goals' },
  'clients.approve-break-glass': { nl: 'Akkoord geven voor noodtoegang', en: 'Agree to emergency access' },
  'clients.assign-worker': { nl: 'Een collega bij een cliënt zetten', en: 'Give a colleague a client' },
  'clients.call-off-address-change': { nl: 'Een nieuw e-mailadres tegenhouden', en: 'Stop a new mail address' },
  'clients.cancel-appointment': { nl: 'Een afspraak weghalen', en: 'Remove an appointment' },
  'clients.change-address': { nl: 'Een e-mailadres wijzigen', en: 'Change a mail address' },
  'clients.change-phone': { nl: 'Een telefoonnummer wijzigen', en: 'Change a phone number' },
  'clients.discuss-item': {
    nl: 'Vastleggen wat bij de intake besproken is',
    en: 'Record what was discussed at intake',
  },
  'clients.end-representation': { nl: 'Een vertegenwoordiging beëindigen', en: 'End a representation' },
  'clients.find-caseload': { nl: 'Zien hoeveel cliënten er zijn', en: 'See how many clients there are' },
  'clients.lift-restriction': { nl: 'Een rustperiode beëindigen', en: 'End a pause' },
  'clients.list-archive': { nl: 'Het archief zien', en: 'See the archive' },
  'clients.list-break-glass': { nl: 'Zien wie noodtoegang gebruikte', en: 'See who used emergency access' },
  'clients.list-clients': { nl: 'De eigen cliënten zien', en: 'See the own clients' },
  'clients.name-representative': { nl: 'Een vertegenwoordiger vastleggen', en: 'Record a representative' },
  'clients.open-break-glass': { nl: 'Een dossier openen met noodtoegang', en: 'Open a file with emergency access' },
  'clients.read-phone-script': {
    nl: 'Lezen wat je zegt als een doorverwijzer belt',
    en: 'Read what to say when a referrer calls',
  },
  'clients.record-field': { nl: 'Een gegeven toevoegen, met de reden', en: 'Add a detail, with the reason' },
  'clients.record-preference': { nl: 'Vastleggen hoe iemand contact wil', en: 'Record how someone wants contact' },
  'clients.record-referrer': { nl: 'Een doorverwijzer vastleggen', en: 'Record a referrer' },
  'clients.remove-field': { nl: 'Een gegeven weghalen', en: 'Remove a detail' },
  'clients.reopen-record': { nl: 'Een dossier uit het archief halen', en: 'Take a file out of the archive' },
  'clients.restrict-use': { nl: 'Gegevens even niet gebruiken', en: 'Not use data for a while' },
  'clients.set-second-proof': {
    nl: 'Kiezen hoe iemand laat zien wie het is',
    en: 'Choose how someone proves who they are',
  },
  'clients.view-archived': { nl: 'Zien van wie een dossier in het archief is', en: 'See whose file is in the archive' },
  'clients.view-pause': { nl: 'Zien of gegevens even rusten', en: 'See whether data are paused' },
  'clients.view-record': { nl: 'Het dossier van een cliënt zien', en: 'See the record of a client' },
  'retention.archive-due': { nl: 'Dossiers naar het archief brengen', en: 'Bring files to the archive' },
  // sharing
  'sharing.check-sharing': { nl: 'Nagaan wat een ander mag weten', en: 'Find out what somebody else may know' },
  'sharing.prepare-sharing': {
    nl: 'Zien met wie over een cliënt gedeeld kan worden',
    en: 'See with whom something about a client can be shared',
  },
  'sharing.share-with-party': {
    nl: 'Iets over een cliënt delen met een ander',
    en: 'Share something about a client with somebody else',
  },
  // delivery
  'delivery.ask-code': { nl: 'Een code vragen bij een link', en: 'Ask for a code at a link' },
  'delivery.end-visit': { nl: 'Het eigen bezoek beëindigen', en: 'End the own visit' },
  'delivery.forget-old-links': { nl: 'Oude codes en links opruimen', en: 'Clear away old codes and links' },
  'delivery.hand-over-message': { nl: 'Een bericht aan een cliënt bezorgen', en: 'Deliver a message to a client' },
  'delivery.list-own-messages': { nl: 'De eigen berichten zien', en: 'See the own messages' },
  'delivery.list-reports': { nl: 'Verslagen van een cliënt zien', en: 'See the reports of a client' },
  'delivery.make-code': { nl: 'Een code maken voor een brief of telefoon', en: 'Make a code for a letter or call' },
  'delivery.open-link': { nl: 'Een beveiligde link openen', en: 'Open a secure link' },
  'delivery.prepare-report': { nl: 'Een verslag beginnen', en: 'Begin a report' },
  'delivery.prove-identity': { nl: 'Het tweede bewijs geven bij een link', en: 'Give the second proof at a link' },
  'delivery.read-report': { nl: 'Het eigen verslag lezen', en: 'Read the own report' },
  'delivery.revoke-link': { nl: 'Een link sluiten', en: 'Close a link' },
  'delivery.send-area-link': { nl: 'Een link naar de eigen pagina sturen', en: 'Send a link to the own page' },
  'delivery.send-report': { nl: 'Een verslag versturen of delen', en: 'Send or share a report' },
  'delivery.view-report': { nl: 'Een verslag van een cliënt lezen', en: 'Read a report of a client' },
  'delivery.write-report': { nl: 'Een verslag schrijven', en: 'Write a report' },

  // consent
  'consent.ask-consent': { nl: 'Toestemming vragen', en: 'Ask consent' },
  'consent.answer-questions': { nl: 'Een vraag om toestemming beantwoorden', en: 'Answer a question about consent' },
  'consent.record-answer': {
    nl: 'Opschrijven wat iemand zei over toestemming',
    en: 'Write down what somebody said about consent',
  },
  'consent.withdraw-consent': { nl: 'Een eigen toestemming stoppen', en: 'Stop one’s own consent' },
  'consent.withdraw-on-behalf': {
    nl: 'Een toestemming stoppen namens de cliënt',
    en: 'Stop a consent for the client',
  },
  'consent.view-consents': { nl: 'De toestemmingen van een cliënt zien', en: 'See the consents of a client' },
  'consent.view-own-consents': { nl: 'De eigen toestemmingen zien', en: 'See one’s own consents' },
  'consent.view-own-receipt': { nl: 'Het bewijs van een eigen antwoord zien', en: 'See the proof of one’s own answer' },
  'consent.sign-receipts': { nl: 'Bewijzen van toestemming ondertekenen', en: 'Sign receipts of consent' },
  'consent.publish-keys': {
    nl: 'De openbare sleutels van de bewijzen ophalen',
    en: 'Download the public keys of receipts',
  },
};
