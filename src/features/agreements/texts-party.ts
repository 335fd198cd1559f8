import type { Text } from '../../ui/index.ts';
import type { Gap } from './gaps.ts';
import type {
  CertificateKind,
  Clause,
  DeviceStorage,
  Rating,
  SheetWords,
  TransferMechanism,
  WebsiteTool,
} from './party-words.ts';

/** What is missing, short; and what solves it. */
export const gapTexts: Record<Gap, { short: Text; solve: Text }> = {
  'agreement-none': {
    short: { nl: 'Overeenkomst', en: 'Agreement' },
    solve: {
      nl: 'Leg een overeenkomst vast. Zodra die geldt, kan er gedeeld worden.',
      en: 'Record an agreement. As soon as it is in force, sharing is possible.',
    },
  },
  'agreement-lapsed': {
    short: { nl: 'Overeenkomst die geldt', en: 'Agreement in force' },
    solve: {
      nl: 'Verleng de overeenkomst. Dan gaat delen weer.',
      en: 'Renew the agreement. Then sharing works again.',
    },
  },
  'ended-in-plan': {
    short: { nl: 'Weg uit het plan', en: 'Out of the plan' },
    solve: {
      nl: 'De relatie is beëindigd, maar een plan noemt deze partij nog. Haal die daar weg.',
      en: 'The relation ended, but a plan still names this party. Take it out there.',
    },
  },
  transfer: {
    short: { nl: 'Regeling voor buiten de EER', en: 'Arrangement outside the EEA' },
    solve: {
      nl: 'De gegevens gaan buiten de Europese Economische Ruimte. Kies hoe dat geregeld is, en waar het stuk is.',
      en: 'The data leave the European Economic Area. Choose how that is arranged, and where the document is.',
    },
  },
  'sub-processor': {
    short: { nl: 'Antwoord over subverwerker', en: 'Answer about sub-processor' },
    solve: {
      nl: 'Een subverwerker wacht op je antwoord: akkoord of bezwaar.',
      en: 'A sub-processor waits for your answer: agreed, or an objection.',
    },
  },
  'certificate-ended': {
    short: { nl: 'Nieuw certificaat', en: 'New certificate' },
    solve: { nl: 'Een certificaat is verlopen. Vraag het nieuwe op.', en: 'A certificate ended. Ask for the new one.' },
  },
  'agreement-ends': {
    short: { nl: 'Verlenging, bijna nodig', en: 'Renewal, soon' },
    solve: {
      nl: 'De overeenkomst loopt binnen zestig dagen af. Verleng op tijd.',
      en: 'The agreement ends within sixty days. Renew in time.',
    },
  },
  'agreement-kind': {
    short: { nl: 'Passende soort overeenkomst', en: 'Fitting kind of agreement' },
    solve: {
      nl: 'De soort overeenkomst past niet bij wie er beslist. Leg de passende vast, of doe de roltoets opnieuw.',
      en: 'The kind of agreement does not fit who decides. Record the fitting one, or do the role test again.',
    },
  },
  'role-differs': {
    short: { nl: 'Zelfde rol als in het plan', en: 'Same role as in the plan' },
    solve: {
      nl: 'Een plan noemt een andere rol dan dit register. Doe de roltoets en maak ze gelijk.',
      en: 'A plan names another role than this register. Do the role test and make them the same.',
    },
  },
  settings: {
    short: { nl: 'Instellingen', en: 'Settings' },
    solve: {
      nl: 'Er staan nog instellingen open. Zeg bij elke wat je deed.',
      en: 'Settings are still open. Say with each what you did.',
    },
  },
  country: {
    short: { nl: 'Land', en: 'Country' },
    solve: { nl: 'Zoek uit in welk land de gegevens staan.', en: 'Find out in which country the data are.' },
  },
  assessment: {
    short: { nl: 'Oordeel', en: 'Assessment' },
    solve: { nl: 'Zeg of deze partij past, en waarom.', en: 'Say whether this party suits you, and why.' },
  },
};

export const transferTexts: Record<TransferMechanism, Text> = {
  adequacy: {
    nl: 'De Europese Commissie noemt het land veilig genoeg (artikel 45)',
    en: 'The European Commission calls the country safe enough (article 45)',
  },
  'standard-clauses': {
    nl: 'Standaardbepalingen in het contract (artikel 46)',
    en: 'Standard clauses in the contract (article 46)',
  },
  'binding-rules': { nl: 'Bindende regels van het concern (artikel 47)', en: 'Binding corporate rules (article 47)' },
  certification: { nl: 'Een goedgekeurd certificaat (artikel 46)', en: 'An approved certification (article 46)' },
  'code-of-conduct': {
    nl: 'Een goedgekeurde gedragscode (artikel 46)',
    en: 'An approved code of conduct (article 46)',
  },
  'binding-instrument': {
    nl: 'Een bindende afspraak tussen overheden (artikel 46)',
    en: 'A binding instrument between public bodies (article 46)',
  },
  derogation: {
    nl: 'Een uitzondering voor een enkel geval (artikel 49)',
    en: 'A derogation for a single case (article 49)',
  },
};

export const toolTexts: Record<WebsiteTool, Text> = {
  analytics: { nl: 'Bezoek meten', en: 'Measuring visits' },
  chat: { nl: 'Chat', en: 'Chat' },
  fonts: { nl: 'Lettertypen van elders', en: 'Fonts from elsewhere' },
  forms: { nl: 'Formulieren', en: 'Forms' },
  maps: { nl: 'Kaarten', en: 'Maps' },
  video: { nl: 'Video', en: 'Video' },
  social: { nl: 'Sociale media', en: 'Social media' },
  advertising: { nl: 'Advertenties', en: 'Advertising' },
  newsletter: { nl: 'Nieuwsbrief', en: 'Newsletter' },
  hosting: { nl: 'De website zelf', en: 'The website itself' },
};

export const storageTexts: Record<DeviceStorage, Text> = {
  none: { nl: 'Het bewaart niets op het apparaat', en: 'It keeps nothing on the device' },
  needed: {
    nl: 'Alleen wat nodig is om de website te laten werken',
    en: 'Only what is needed for the website to work',
  },
  more: {
    nl: 'Meer, zoals cookies om bezoek te volgen. Daarvoor vraag je eerst toestemming',
    en: 'More, such as cookies that follow visits. For those you ask consent first',
  },
};

export const certificateTexts: Record<CertificateKind, Text> = {
  'iso-27001': { nl: 'ISO 27001, informatiebeveiliging', en: 'ISO 27001, information security' },
  'nen-7510': { nl: 'NEN 7510, beveiliging in de zorg', en: 'NEN 7510, security in care' },
  'iso-27701': { nl: 'ISO 27701, privacy', en: 'ISO 27701, privacy' },
  'isae-3402': { nl: 'ISAE 3402, verklaring van een accountant', en: 'ISAE 3402, report of an auditor' },
  'soc-2': { nl: 'SOC 2, verklaring van een accountant', en: 'SOC 2, report of an auditor' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const ratingTexts: Record<Rating, { name: Text; about: Text }> = {
  suits: {
    name: { nl: 'Past bij ons', en: 'Suits us' },
    about: { nl: 'Privacy is hier goed geregeld.', en: 'Privacy is arranged well here.' },
  },
  'with-agreements': {
    name: { nl: 'Past, met extra afspraken', en: 'Suits us, with extra agreements' },
    about: { nl: 'Zeg bij de reden welke afspraken.', en: 'Say with the reason which agreements.' },
  },
  'not-yet': {
    name: { nl: 'Zo nog niet', en: 'Not like this yet' },
    about: { nl: 'Zeg wat er eerst anders moet.', en: 'Say what must change first.' },
  },
};

export const wordsTexts: Record<keyof SheetWords, { label: Text; help: Text }> = {
  does: {
    label: { nl: 'Wat doet deze partij voor jullie?', en: 'What does this party do for you?' },
    help: { nl: 'Bijvoorbeeld: bezorgt onze nieuwsbrief.', en: 'For example: delivers our newsletter.' },
  },
  contact: {
    label: { nl: 'Wie is daar het contact?', en: 'Who is the contact there?' },
    help: {
      nl: 'Noem een functie en een manier om te bellen of te mailen.',
      en: 'Name a function and a way to call or mail.',
    },
  },
  transferNote: {
    label: { nl: 'Waar is het stuk dat dit regelt?', en: 'Where is the document that arranges this?' },
    help: {
      nl: 'Bijvoorbeeld: bijlage 2 van het contract, in de map Contracten.',
      en: 'For example: annex 2 of the contract, in the folder Contracts.',
    },
  },
  hosting: {
    label: { nl: 'Waar staan de servers, en van wie zijn ze?', en: 'Where are the servers, and whose are they?' },
    help: { nl: 'Noem ook de plaats van de back-up.', en: 'Name the place of the back-up too.' },
  },
  encryption: {
    label: { nl: 'Hoe zijn de gegevens versleuteld?', en: 'How are the data encrypted?' },
    help: { nl: 'Onderweg en waar ze staan. Wie heeft de sleutel?', en: 'On the way and at rest. Who has the key?' },
  },
  twoStep: {
    label: { nl: 'Hoe meld je je aan?', en: 'How do you sign in?' },
    help: {
      nl: 'Met een tweede stap, zoals een code? Voor iedereen verplicht?',
      en: 'With a second step, such as a code? Required of everybody?',
    },
  },
  exit: {
    label: { nl: 'Hoe kun je weg?', en: 'How can you leave?' },
    help: {
      nl: 'Hoe krijg je de gegevens terug, en wanneer vernietigt de partij ze?',
      en: 'How do you get the data back, and when does the party destroy them?',
    },
  },
};

/** Art. 28(3): what an agreement with a processor says. A reading aid, no list to tick. */
export const clauseTexts: Record<Clause, { label: Text; about: Text }> = {
  subject: {
    label: { nl: 'Waar het over gaat', en: 'What it is about' },
    about: {
      nl: 'Onderwerp, duur, aard en doel, welke gegevens, van wie, en de rechten en plichten van jullie.',
      en: 'Subject, duration, nature and purpose, which data, of whom, and your rights and duties.',
    },
  },
  a: {
    label: { nl: 'a. Alleen in opdracht', en: 'a. Only on instructions' },
    about: {
      nl: 'De partij doet alleen wat jullie schriftelijk vragen, ook bij doorgifte naar een ander land.',
      en: 'The party only does what you ask in writing, also when data go to another country.',
    },
  },
  b: {
    label: { nl: 'b. Geheimhouding', en: 'b. Confidentiality' },
    about: { nl: 'Wie bij de gegevens kan, moet zwijgen.', en: 'Whoever can reach the data must keep silent.' },
  },
  c: {
    label: { nl: 'c. Beveiliging', en: 'c. Security' },
    about: { nl: 'De maatregelen van artikel 32.', en: 'The measures of article 32.' },
  },
  d: {
    label: { nl: 'd. Subverwerkers', en: 'd. Sub-processors' },
    about: {
      nl: 'Alleen na jullie toestemming vooraf. Jullie kunnen bezwaar maken. Dezelfde plichten gelden.',
      en: 'Only after your permission beforehand. You can object. The same duties hold.',
    },
  },
  e: {
    label: { nl: 'e. Hulp bij rechten', en: 'e. Help with rights' },
    about: {
      nl: 'De partij helpt als iemand vraagt om inzage, verbetering of wissen.',
      en: 'The party helps when somebody asks for access, correction or erasure.',
    },
  },
  f: {
    label: { nl: 'f. Hulp bij lekken en DPIA', en: 'f. Help with breaches and DPIA' },
    about: {
      nl: 'De partij helpt bij beveiliging, datalekken en de DPIA (artikel 32 tot en met 36).',
      en: 'The party helps with security, data breaches and the DPIA (articles 32 to 36).',
    },
  },
  g: {
    label: { nl: 'g. Terug of vernietigd', en: 'g. Returned or destroyed' },
    about: {
      nl: 'Aan het einde krijgen jullie alles terug, of de partij vernietigt het.',
      en: 'At the end you get everything back, or the party destroys it.',
    },
  },
  h: {
    label: { nl: 'h. Controle', en: 'h. Audit' },
    about: {
      nl: 'Jullie mogen controleren. De partij waarschuwt als een opdracht tegen de wet is.',
      en: 'You may audit. The party warns when an instruction is against the law.',
    },
  },
};
