import type { Text } from '../../ui/index.ts';

export const clientsActions: Readonly<Record<string, Text>> = {
  // clients and retention
  'clients.add-appointment': { nl: 'Een afspraak toevoegen', en: 'Add an appointment' },
  'clients.add-carer': { nl: 'Een mantelzorger toevoegen', en: 'Add an informal carer' },
  'clients.add-client': { nl: 'Een cliënt toevoegen', en: 'Add a client' },
  'clients.add-received-items': {
    nl: 'Noteren wat een doorverwijzer nog vertelde',
    en: 'Note what else a referrer told',
  },
  'clients.agree-goals': { nl: 'Doelen afspreken', en: 'Agree on goals' },
  'clients.answer-as-carer': {
    nl: 'Als mantelzorger kiezen wat er met de eigen gegevens mag',
    en: 'Choose as a carer what may be done with one’s own data',
  },
  'clients.approve-break-glass': { nl: 'Akkoord geven voor noodtoegang', en: 'Agree to emergency access' },
  'clients.assign-worker': { nl: 'Een collega bij een cliënt zetten', en: 'Give a colleague a client' },
  'clients.call-off-address-change': { nl: 'Een nieuw e-mailadres tegenhouden', en: 'Stop a new mail address' },
  'clients.cancel-appointment': { nl: 'Een afspraak weghalen', en: 'Remove an appointment' },
  'clients.change-address': { nl: 'Een e-mailadres wijzigen', en: 'Change a mail address' },
  'clients.change-phone': { nl: 'Een telefoonnummer wijzigen', en: 'Change a phone number' },
  'clients.close-carer-link': { nl: 'De link van een mantelzorger sluiten', en: 'Close the link of a carer' },
  'clients.close-wall': { nl: 'De muur rond de doorverwijzer weer sluiten', en: 'Close the wall around the referrer again' },
  'clients.discuss-item': {
    nl: 'Vastleggen wat bij de intake besproken is',
    en: 'Record what was discussed at intake',
  },
  'clients.end-carer': { nl: 'Een mantelzorger uit het dossier halen', en: 'Take a carer off the record' },
  'clients.end-representation': { nl: 'Een vertegenwoordiging beëindigen', en: 'End a representation' },
  'clients.find-caseload': { nl: 'Zien hoeveel cliënten er zijn', en: 'See how many clients there are' },
  'clients.invite-carer': {
    nl: 'Een mantelzorger een link naar de eigen gegevens sturen',
    en: 'Send a carer a link to the own data',
  },
  'clients.keep-field': { nl: 'Zeggen dat een gegeven nog nodig is', en: 'Say that a detail is still needed' },
  'clients.list-tidying': { nl: 'Zien wat opgeruimd kan worden', en: 'See what can be tidied up' },
  'clients.lift-restriction': { nl: 'Een rustperiode beëindigen', en: 'End a pause' },
  'clients.list-archive': { nl: 'Het archief zien', en: 'See the archive' },
  'clients.list-break-glass': { nl: 'Zien wie noodtoegang gebruikte', en: 'See who used emergency access' },
  'clients.list-clients': { nl: 'De eigen cliënten zien', en: 'See the own clients' },
  'clients.make-carer-secret': { nl: 'Een code maken voor een mantelzorger', en: 'Make a code for a carer' },
  'clients.name-representative': { nl: 'Een vertegenwoordiger vastleggen', en: 'Record a representative' },
  'clients.open-break-glass': { nl: 'Een dossier openen met noodtoegang', en: 'Open a file with emergency access' },
  'clients.open-wall': { nl: 'De muur rond de doorverwijzer openen voor één ding', en: 'Open the wall around the referrer for one thing' },
  'clients.read-phone-script': {
    nl: 'Lezen wat je zegt als een doorverwijzer belt',
    en: 'Read what to say when a referrer calls',
  },
  'clients.record-age': { nl: 'De leeftijdsgroep van een cliënt noteren', en: 'Note the age group of a client' },
  'clients.record-carer-answer': {
    nl: 'Opschrijven wat een mantelzorger zei',
    en: 'Write down what a carer said',
  },
  'clients.record-telling': {
    nl: 'Opschrijven wat een mantelzorger mag horen',
    en: 'Write down what a carer may hear',
  },
  'clients.stop-for-carer': {
    nl: 'Stoppen met iets rond een mantelzorger',
    en: 'Stop something around a carer',
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
  'clients.stop-telling-carer': {
    nl: 'Zelf stoppen met vertellen aan een mantelzorger',
    en: 'Stop oneself what a carer is told',
  },
  'clients.tell-referrer': {
    nl: 'De doorverwijzer vertellen wat de cliënt opende',
    en: 'Tell the referrer what the client opened',
  },
  'clients.view-archived': { nl: 'Zien van wie een dossier in het archief is', en: 'See whose file is in the archive' },
  'clients.view-carers': { nl: 'De mantelzorgers van een cliënt zien', en: 'See the carers of a client' },
  'clients.view-own-carer': { nl: 'Als mantelzorger de eigen gegevens zien', en: 'See one’s own data as a carer' },
  'clients.view-opening': { nl: 'Zien wat de doorverwijzer mag horen', en: 'See what the referrer may hear' },
  'clients.view-pause': { nl: 'Zien of gegevens even rusten', en: 'See whether data are paused' },
  'clients.view-record': { nl: 'Het dossier van een cliënt zien', en: 'See the record of a client' },
  'retention.archive-due': { nl: 'Dossiers naar het archief brengen', en: 'Bring files to the archive' },

  // sharing: after the decision
  'sharing.ask-doubt': { nl: 'Twijfel over delen voorleggen', en: 'Put a doubt about sharing to somebody' },
  'sharing.prepare-doubt': { nl: 'Zien wie je een twijfel kunt voorleggen', en: 'See to whom a doubt can be put' },
  'sharing.ask-check-doubt': {
    nl: 'Twijfel voorleggen voor een besluit',
    en: 'Put a doubt to somebody before deciding',
  },
  'sharing.ask-nameless-doubt': {
    nl: 'Een twijfel voorleggen die niemand noemt',
    en: 'Put a doubt that names nobody to somebody',
  },
  'sharing.prepare-check-doubt': {
    nl: 'Zien wie voor een besluit kan meedenken',
    en: 'See who can think along before a decision',
  },
  'sharing.prepare-nameless-doubt': {
    nl: 'Zien wie kan meedenken zonder dat iemand genoemd is',
    en: 'See who can think along where nobody is named',
  },
  'sharing.read-doubt': {
    nl: 'Een vraag over delen lezen, zonder naam',
    en: 'Read a question about sharing, without a name',
  },
  'sharing.answer-doubt': { nl: 'Advies geven over delen', en: 'Give advice about sharing' },
  'sharing.read-decision': {
    nl: 'Een afweging over een eigen cliënt lezen',
    en: 'Read a weighing about an own client',
  },
  'sharing.review-decision': { nl: 'Een afweging nalezen als toezicht', en: 'Read a weighing to watch over it' },
  'sharing.export-decision': { nl: 'Een afweging meenemen op één blad', en: 'Take a weighing along on one page' },
  'sharing.export-reviewed': {
    nl: 'Een afweging meenemen op één blad, als toezicht',
    en: 'Take a weighing along on one page, to watch over it',
  },
  'sharing.list-decisions': { nl: 'De afwegingen over een cliënt zien', en: 'See the weighings about a client' },
  'sharing.export-decisions': { nl: 'De lijst met afwegingen meenemen', en: 'Take the list of weighings along' },
  'sharing.tell-person': { nl: 'Opschrijven hoe je het vertelde', en: 'Write down how you told it' },
  'sharing.delay-telling': { nl: 'Wachten met vertellen, om de veiligheid', en: 'Wait with telling, for safety' },
  'sharing.invite-colleague': { nl: 'Een collega vragen om mee te kijken', en: 'Ask a colleague to look along' },
  'sharing.give-view': { nl: 'Zeggen hoe je naar een afweging kijkt', en: 'Say how you see a weighing' },
  'sharing.give-watchers-view': {
    nl: 'Als toezicht zeggen hoe je naar een afweging kijkt',
    en: 'Say how you see a weighing, as oversight',
  },
  'sharing.view-own-shares': { nl: 'Zien wat er over jezelf is gedeeld', en: 'See what was shared about oneself' },
  'sharing.read-backing': {
    nl: 'Lezen dat de organisatie achter je staat',
    en: 'Read that the organisation stands behind you',
  },
  'sharing.record-backing': {
    nl: 'Vastleggen dat de directie achter je staat',
    en: 'Record that the board stands behind you',
  },
  'sharing.withdraw-backing': { nl: 'Die verklaring intrekken', en: 'Withdraw that statement' },
  // sharing
  'sharing.answer-check': {
    nl: 'Een vraag beantwoorden bij “Mag ik dit delen?”',
    en: 'Answer a question of “May I share this?”',
  },
  'sharing.answer-nameless-check': {
    nl: 'Een vraag beantwoorden bij een overleg zonder naam',
    en: 'Answer a question of a consultation without a name',
  },
  'sharing.begin-check': { nl: 'Beginnen met “Mag ik dit delen?”', en: 'Begin “May I share this?”' },
  'sharing.begin-nameless-check': { nl: 'Een overleg zonder naam beginnen', en: 'Begin a consultation without a name' },
  'sharing.drop-check': { nl: 'De eigen antwoorden over delen wissen', en: 'Erase one’s own answers about sharing' },
  'sharing.drop-nameless-check': {
    nl: 'De eigen antwoorden zonder naam wissen',
    en: 'Erase one’s own answers without a name',
  },
  'sharing.forget-old-checks': { nl: 'Oude antwoorden over delen wissen', en: 'Erase old answers about sharing' },
  'sharing.list-own-checks': { nl: 'Zien welke eigen afweging nog loopt', en: 'See which own weighing still runs' },
  'sharing.prepare-nameless-recording': {
    nl: 'De redenen van een overleg zonder naam voorbereiden',
    en: 'Prepare the reasons of a consultation without a name',
  },
  'sharing.prepare-recording': { nl: 'De redenen om te delen voorbereiden', en: 'Prepare the reasons to share' },
  'sharing.read-check': { nl: 'De eigen antwoorden over delen zien', en: 'See one’s own answers about sharing' },
  'sharing.read-nameless-check': {
    nl: 'De eigen antwoorden zonder naam zien',
    en: 'See one’s own answers without a name',
  },
  'sharing.record-decision': { nl: 'Vastleggen of iets gedeeld wordt', en: 'Record whether something is shared' },
  'sharing.record-nameless-decision': {
    nl: 'Een overleg zonder naam vastleggen',
    en: 'Record a consultation without a name',
  },
  'sharing.show-nameless-script': {
    nl: 'Zien hoe je zonder naam overlegt',
    en: 'See how to consult without a name',
  },
  'sharing.show-script': { nl: 'Zien wat je mag vertellen en hoe', en: 'See what may be told and how' },
  'sharing.weigh-check': { nl: 'Nagaan wat een ander mag weten', en: 'Find out what somebody else may know' },
  'sharing.weigh-nameless-check': {
    nl: 'Zien hoe een overleg zonder naam kan',
    en: 'See what is possible without a name',
  },

  // who knows what
  'knowing.view-who-knows': { nl: 'Zien wie wat weet over een cliënt', en: 'See who knows what about a client' },
  'knowing.view-own-who-knows': { nl: 'Zien wie wat over mij weet', en: 'See who knows what about me' },

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
