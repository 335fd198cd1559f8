import type { Text } from '../../../ui/index.ts';
import type { CovenantState } from '../policy.ts';
import type { Stop } from '../paths.ts';
import type { CovenantEventKind, SignedWay } from '../words.ts';

export const stateTexts: Record<CovenantState, Text> = {
  draft: { nl: 'Concept', en: 'Draft' },
  signing: { nl: 'Wacht op handtekeningen', en: 'Waits for signatures' },
  'not-yet': { nl: 'Begint later', en: 'Begins later' },
  'in-force': { nl: 'Geldt', en: 'In force' },
  'ends-soon': { nl: 'Loopt bijna af', en: 'Ends soon' },
  lapsed: { nl: 'Afgelopen', en: 'Lapsed' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
};

/** What a state means for who wants to share something today. */
export const meaningTexts: Record<CovenantState, Text> = {
  draft: {
    nl: 'Hier wordt nog aan geschreven. Er gaat nog niets open.',
    en: 'This is still being written. Nothing opens yet.',
  },
  signing: {
    nl: 'De tekst ligt klaar. Het convenant geldt zodra de laatste partij heeft getekend.',
    en: 'The text is ready. The covenant holds once the last party has signed.',
  },
  'not-yet': {
    nl: 'Iedereen heeft getekend. Het begint op de eerste dag.',
    en: 'Everybody has signed. It begins on the first day.',
  },
  'in-force': {
    nl: 'Wat in de matrix staat, mag door deze afspraak. De andere vragen van “Mag ik dit delen?” blijven gelden.',
    en: 'What is in the matrix may pass this agreement. The other questions of “May I share this?” still apply.',
  },
  'ends-soon': {
    nl: 'Het geldt nog. Maak op tijd een volgende versie, dan loopt het delen door.',
    en: 'It still holds. Make a next version in time, then sharing goes on.',
  },
  lapsed: {
    nl: 'De laatste dag is voorbij. Delen onder dit convenant staat stil tot er een nieuwe versie is getekend. Zonder naam overleggen kan altijd.',
    en: 'The last day has passed. Sharing under this covenant stands still until a new version is signed. Consulting without a name is always possible.',
  },
  ended: {
    nl: 'Dit convenant is gestopt. Wat gedeeld is, blijft geheim. Zonder naam overleggen kan altijd.',
    en: 'This covenant has ended. What was shared stays secret. Consulting without a name is always possible.',
  },
};

export const stopTexts: Record<Stop, Text> = {
  doel: { nl: 'Doel', en: 'Purpose' },
  partij: { nl: 'Partijen', en: 'Parties' },
  behoefte: { nl: 'Behoeften', en: 'Needs' },
  grondslag: { nl: 'Redenen in de wet', en: 'Reasons in the law' },
  belofte: { nl: 'Beloften', en: 'Promises' },
  protocol: { nl: 'Protocol', en: 'Protocol' },
  afspraken: { nl: 'Afspraken onder elkaar', en: 'Terms' },
  looptijd: { nl: 'Looptijd', en: 'Days' },
  bijlage: { nl: 'Bijlagen', en: 'Annexes' },
};

export const wayTexts: Record<SignedWay, Text> = {
  code: { nl: 'met een code, zonder account', en: 'by code, without an account' },
  account: { nl: 'aangemeld met een tweede stap', en: 'signed in with a second step' },
  paper: { nl: 'op papier', en: 'on paper' },
};

export const keptTexts: Record<CovenantEventKind, Text> = {
  answer: { nl: 'Gaf antwoord', en: 'Gave an answer' },
  'leak-told': { nl: 'Vertelde een lek', en: 'Told of a leak' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const texts = {
  covenants: { nl: 'Samenwerken', en: 'Working together' },
  covenantsLead: {
    nl: 'Convenanten: wat jullie met andere organisaties afspraken over delen. Wie heeft wat nodig, en waarom?',
    en: 'Covenants: what you agreed with other organisations about sharing. Who needs what, and why?',
  },
  covenant: { nl: 'Convenant', en: 'Covenant' },
  begin: { nl: 'Nieuw convenant', en: 'New covenant' },
  noneTitle: { nl: 'Nog geen convenant', en: 'No covenant yet' },
  noneText: {
    nl: 'Begin met een voorbeeld dat past. Je praat eerst samen over wie wat nodig heeft, en pas daarna over gegevens.',
    en: 'Begin with an example that fits. You first talk together about who needs what, and only then about data.',
  },
  noneReader: {
    nl: 'Als er een convenant is, lees je hier wat er kan.',
    en: 'When there is a covenant, you read here what is possible.',
  },
  state: { nl: 'Hoe het staat', en: 'How it stands' },
  until: { nl: 'Laatste dag', en: 'Last day' },
  noEnd: { nl: 'geen einddatum', en: 'no end date' },
  partyCount: { nl: '{n} partijen: {names}', en: '{n} parties: {names}' },
  signedCount: { nl: '{count} van {of} getekend', en: '{count} of {of} signed' },
  gapCount: { nl: '{n} open punten', en: '{n} open points' },
  oneGap: { nl: '1 open punt', en: '1 open point' },
  nextVersion: { nl: 'volgende versie in de maak', en: 'next version being made' },
  chooseTitle: { nl: 'Begin met een voorbeeld', en: 'Begin with an example' },
  chooseLead: {
    nl: 'Kies wat het meest lijkt. Je past daarna alles aan.',
    en: 'Choose what comes closest. You change everything afterwards.',
  },
  chooseThis: { nl: 'Begin hiermee', en: 'Begin with this' },
  back: { nl: 'Terug naar het convenant', en: 'Back to the covenant' },
  backAll: { nl: 'Alle convenanten', en: 'All covenants' },

  gapsTitle: { nl: 'Wat nog open staat', en: 'What is still open' },
  gapsOfDraft: { nl: 'Open punten van de volgende versie', en: 'Open points of the next version' },
  noGaps: { nl: 'Er staat niets open.', en: 'Nothing is open.' },
  matrix: { nl: 'Wie heeft wat nodig', en: 'Who needs what' },
  why: { nl: 'Waarom, en welke gegevens', en: 'Why, and which data' },
  partsTitle: { nl: 'De delen van het convenant', en: 'The parts of the covenant' },
  readWhole: { nl: 'Lees de hele tekst', en: 'Read the whole text' },
  pdf: { nl: 'Download als PDF', en: 'Download as PDF' },
  textFile: { nl: 'Download de getekende tekst', en: 'Download the signed text' },
  toCheck: { nl: 'Controleer en bied aan', en: 'Check and offer' },
  goOnWriting: { nl: 'Schrijf verder', en: 'Go on writing' },
  toSignatures: { nl: 'Handtekeningen', en: 'Signatures' },
  revise: { nl: 'Maak een volgende versie', en: 'Make a next version' },
  reviseOpen: { nl: 'Haal terug en wijzig', en: 'Take back and change' },
  reviseAbout: {
    nl: 'Wie de tekst wijzigt, vraagt iedereen opnieuw om te tekenen. Tot dan geldt de vorige versie.',
    en: 'Who changes the text, asks everybody to sign again. Until then the version before holds.',
  },
  dropDraft: { nl: 'Gooi het concept van de volgende versie weg', en: 'Throw the draft of the next version away' },
  contacts: { nl: 'Bij wie kun je terecht?', en: 'Who can be asked?' },
  noContact: { nl: 'nog niet bekend', en: 'not known yet' },
  left: { nl: 'doet niet meer mee vanaf {date}', en: 'takes no part any more from {date}' },
  promisesTitle: { nl: 'Wat we elkaar beloven', en: 'What we promise one another' },
  days: { nl: 'Van {from} tot en met {until}', en: 'From {from} to {until}' },
  evaluateOn: { nl: 'Evaluatie op {date}', en: 'Evaluation on {date}' },
  evaluationDue: { nl: 'De evaluatie is nu: {date}', en: 'The evaluation is due: {date}' },
  life: { nl: 'Veranderen en stoppen', en: 'Changing and stopping' },
  toEvaluate: { nl: 'Kijk samen terug', en: 'Look back together' },
  toLeave: { nl: 'Een partij gaat weg', en: 'A party leaves' },
  toEnd: { nl: 'Stop met dit convenant', en: 'End this covenant' },
  endedOn: { nl: 'Gestopt. De laatste dag was {date}.', en: 'Ended. The last day was {date}.' },
  newDraftWaits: { nl: 'Er is een concept voor een volgende versie.', en: 'There is a draft of a next version.' },

  save: { nl: 'Bewaar en ga verder', en: 'Save and go on' },
  saveLater: { nl: 'Bewaar, later verder', en: 'Save, go on later' },
  next: { nl: 'Verder', en: 'Go on' },
  add: { nl: 'Voeg toe', en: 'Add' },
  change: { nl: 'Wijzig', en: 'Change' },
  remove: { nl: 'Haal weg', en: 'Take away' },
  nothingYet: { nl: 'Hier staat nog niets', en: 'Nothing here yet' },
  flowsComeFromNeeds: {
    nl: 'Schrijf eerst op wie wat nodig heeft. Daaruit volgen de stromen.',
    en: 'First write down who needs what. The flows follow from it.',
  },
  ours: { nl: 'dat zijn wij', en: 'that is us' },
  stepOf: { nl: 'Deel {n} van {of}', en: 'Part {n} of {of}' },
  noReason: { nl: 'nog geen reden in de wet', en: 'no reason in the law yet' },

  checkTitle: { nl: 'Controleer het hele convenant', en: 'Check the whole covenant' },
  checkLead: {
    nl: 'Zo krijgen de partijen het te lezen. Na het aanbieden verandert deze tekst niet meer.',
    en: 'This is how the parties will read it. Once offered, this text does not change any more.',
  },
  offerTitle: { nl: 'Aanbieden om te tekenen', en: 'Offering it for signing' },
  offer: { nl: 'Bied aan om te tekenen', en: 'Offer for signing' },
  offerFirst: {
    nl: 'Vul eerst aan wat bovenaan staat. Zonder dat is er niets om te tekenen.',
    en: 'First fill in what stands on top. Without it there is nothing to sign.',
  },
  offerAnyway: { nl: 'Waarom bied je het toch al aan?', en: 'Why do you offer it all the same?' },
  offerAnywayHelp: {
    nl: 'Er staat nog iets open. Schrijf op waarom het zo verder kan. Dit blijft bij de versie bewaard.',
    en: 'Something is still open. Write down why it can go on like this. It stays with the version.',
  },
  essential: { nl: 'eerst nodig', en: 'needed first' },

  signaturesTitle: { nl: 'Wie heeft getekend?', en: 'Who has signed?' },
  signaturesLead: { nl: 'Versie {version}, aangeboden op {date}.', en: 'Version {version}, offered on {date}.' },
  signedBy: { nl: '{name}, {function}', en: '{name}, {function}' },
  notSigned: { nl: 'Nog niet getekend', en: 'Not signed yet' },
  invitedOn: { nl: 'Link gestuurd op {date}', en: 'Link sent on {date}' },
  signOurs: { nl: 'Teken voor onze organisatie', en: 'Sign for our organisation' },
  signOursAbout: {
    nl: 'Je tekent als {name}, die hier is aangemeld met een tweede stap. Lees eerst de hele tekst.',
    en: 'You sign as {name}, signed in here with a second step. Read the whole text first.',
  },
  yourFunction: { nl: 'In welke functie teken je?', en: 'In which function do you sign?' },
  sign: { nl: 'Ik teken dit convenant', en: 'I sign this covenant' },
  inviteTitle: { nl: 'Vraag om te tekenen', en: 'Ask to sign' },
  inviteHeading: { nl: 'Wie tekent voor {name}?', en: 'Who signs for {name}?' },
  inviteLead: {
    nl: 'Deze persoon krijgt een mail met een link. In de mail staat niet waar het over gaat. Met een code komt die persoon binnen, zonder account.',
    en: 'This person gets a mail with a link. The mail does not say what it is about. With a code that person comes in, without an account.',
  },
  invite: { nl: 'Stuur de link', en: 'Send the link' },
  outsideTitle: { nl: 'Wie van buiten kan dit lezen?', en: 'Who from outside can read this?' },
  paperTitle: { nl: 'Getekend op papier', en: 'Signed on paper' },
  paperAbout: {
    nl: 'Wie liever op papier tekent, krijgt de PDF. Schrijf hier op wie tekende en waar het papier ligt.',
    en: 'Who would rather sign on paper gets the PDF. Write here who signed and where the paper lies.',
  },
  paperParty: { nl: 'Voor welke partij?', en: 'For which party?' },
  paperName: { nl: 'Wie tekende?', en: 'Who signed?' },
  paperFunction: { nl: 'In welke functie?', en: 'In which function?' },
  paperKept: { nl: 'Waar ligt het papier?', en: 'Where does the paper lie?' },
  paperRecord: { nl: 'Leg de handtekening vast', en: 'Record the signature' },
  fingerprint: { nl: 'Vingerafdruk van de tekst (SHA-256)', en: 'Fingerprint of the text (SHA-256)' },
  verified: { nl: 'De tekst is nog precies wat is getekend.', en: 'The text is still exactly what was signed.' },
  notVerified: {
    nl: 'De tekst klopt niet met de vingerafdruk. Vraag de beheerder om een reservekopie te vergelijken.',
    en: 'The text does not fit its fingerprint. Ask the administrator to compare a back-up.',
  },
  verifyHow: {
    nl: 'Zelf nakijken: download de getekende tekst en reken met een willekeurig programma de SHA-256 uit. Het getal hieronder moet eruit komen.',
    en: 'Check it yourself: download the signed text and compute its SHA-256 with any program. The number below must come out.',
  },
  versionsTitle: { nl: 'Versies', en: 'Versions' },
  versionLine: { nl: 'Versie {version}, {date}', en: 'Version {version}, {date}' },
  versionWithdrawn: { nl: 'teruggehaald voordat iedereen had getekend', en: 'taken back before everybody had signed' },
  versionComplete: { nl: 'door iedereen getekend op {date}', en: 'signed by everybody on {date}' },
  versionWaits: { nl: 'wacht op handtekeningen', en: 'waits for signatures' },
  versionNote: { nl: 'Aangeboden met open punten, omdat', en: 'Offered with open points, because' },

  leaveTitle: { nl: 'Een partij gaat weg', en: 'A party leaves' },
  leaveLead: {
    nl: 'Iedere partij mag weg. Op die dag sluit het delen met deze partij. De anderen gaan gewoon door.',
    en: 'Every party may leave. On that day sharing with this party closes. The others go on.',
  },
  whichParty: { nl: 'Welke partij?', en: 'Which party?' },
  leavesOn: { nl: 'Vanaf welke dag doet die niet meer mee?', en: 'From which day does it take no part?' },
  whyLeave: { nl: 'Wat is erover afgesproken?', en: 'What was agreed about it?' },
  leave: { nl: 'Leg vast dat deze partij weggaat', en: 'Record that this party leaves' },
  endTitle: { nl: 'Stoppen met dit convenant', en: 'Ending this covenant' },
  endLead: {
    nl: 'Zo stoppen wij zelf. Op die dag sluit al het delen onder dit convenant. Wat gedeeld is, blijft geheim.',
    en: 'This is how we ourselves stop. On that day all sharing under this covenant closes. What was shared stays secret.',
  },
  endsOn: { nl: 'Vanaf welke dag geldt het niet meer?', en: 'From which day does it no longer hold?' },
  whyEnd: { nl: 'Waarom stopt het?', en: 'Why does it end?' },
  end: { nl: 'Stop met dit convenant', en: 'End this covenant' },
  tellOthers: { nl: 'Vertel het de anderen', en: 'Tell the others' },
  tellOthersAbout: {
    nl: 'Wie met een link tekende, krijgt vanzelf bericht. Bel of mail de anderen:',
    en: 'Who signed by link is told by itself. Call or mail the others:',
  },

  evaluateTitle: { nl: 'Samen terugkijken', en: 'Looking back together' },
  evaluateLead: {
    nl: 'Een gesprek van een half uur is genoeg. Schrijf op wat jullie zeiden.',
    en: 'A talk of half an hour is enough. Write down what you said.',
  },
  usesCount: {
    nl: 'Sinds de vorige keer droeg dit convenant {n} keer een besluit om te delen.',
    en: 'Since the last time this covenant carried a decision to share {n} times.',
  },
  worked: { nl: 'Wat werkte, voor inwoners en voor jullie?', en: 'What worked, for residents and for you?' },
  shared: { nl: 'Wat is er gedeeld, en was dat nodig?', en: 'What was shared, and was it needed?' },
  changes: { nl: 'Wat doen jullie anders?', en: 'What will you do otherwise?' },
  nextEvaluation: { nl: 'Wanneer kijken jullie weer?', en: 'When will you look again?' },
  evaluate: { nl: 'Bewaar de evaluatie', en: 'Save the evaluation' },
  evaluations: { nl: 'Evaluaties', en: 'Evaluations' },

  keptTitle: { nl: 'Beloften die zijn nagekomen', en: 'Promises that were kept' },
  keptLead: {
    nl: 'Om te bedanken en van te leren. Er staat geen cijfer bij.',
    en: 'To thank and to learn from. It gives no marks.',
  },
  keptNone: { nl: 'Nog niets opgeschreven.', en: 'Nothing written down yet.' },
  keptWrite: { nl: 'Schrijf op dat een belofte is nagekomen', en: 'Write down that a promise was kept' },
  keptKind: { nl: 'Wat gebeurde er?', en: 'What happened?' },
  keptOn: { nl: 'Op welke dag?', en: 'On which day?' },
  keptWords: { nl: 'In een paar woorden, zonder namen van inwoners', en: 'In a few words, without names of residents' },
  partnerTitle: { nl: 'Wat {name} belooft en nakomt', en: 'What {name} promises and keeps' },

  savedMeanwhile: {
    nl: 'Iemand anders bewaarde dit deel net ook. Hieronder staat wat jij typte. Vergelijk en bewaar opnieuw.',
    en: 'Somebody else just saved this part too. Below is what you typed. Compare and save again.',
  },
  notThere: {
    nl: 'Dit is er niet meer, of kies eerst twee partijen die meedoen.',
    en: 'This is no longer there, or choose two parties that take part first.',
  },
  changedMeanwhile: {
    nl: 'De tekst is intussen veranderd. Lees hem opnieuw.',
    en: 'The text has changed meanwhile. Read it again.',
  },
  notComplete: { nl: 'Vul eerst aan wat nodig is om te tekenen.', en: 'First fill in what is needed for signing.' },
  needsWords: { nl: 'Schrijf op waarom het toch zo verder kan.', en: 'Write down why it can go on like this.' },
  inThePast: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
  inTheFuture: { nl: 'Kies vandaag of een eerdere dag.', en: 'Choose today or an earlier day.' },
  leftAlready: { nl: 'Deze partij was al weg.', en: 'This party had already left.' },
} as const satisfies Record<string, Text>;
