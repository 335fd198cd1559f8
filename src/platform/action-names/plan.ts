import type { Text } from '../../ui/index.ts';

export const planActions: Readonly<Record<string, Text>> = {
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
  'oversight.look-back': {
    nl: 'Terugkijken of er inzage opvalt (door het systeem)',
    en: 'Look back for looks that stand out (by the system)',
  },
  'oversight.read-odd-looks': { nl: 'Zien welke inzage opvalt', en: 'See which looks stand out' },
  'oversight.read-odd-look': { nl: 'Eén opvallende inzage nagaan', en: 'Go into one look that stands out' },
  'oversight.write-finding': {
    nl: 'Opschrijven wat er aan de hand was met een inzage',
    en: 'Write down what a look was about',
  },
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
};
