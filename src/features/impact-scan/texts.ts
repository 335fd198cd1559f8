import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { Text } from '../../ui/index.ts';
import type { Gap } from './policy.ts';

export const texts = {
  title: { nl: 'Privacyscan', en: 'Privacy scan' },
  lead: {
    nl: 'Tien vragen over je hele organisatie. Daarna zie je wat goed gaat, wat ontbreekt, waar je begint en wat digitaal werken kost of oplevert.',
    en: 'Ten questions about your whole organisation. Then you see what goes well, what is missing, where to begin, and what going digital costs or saves.',
  },
  length: {
    nl: 'Ongeveer een minuut per vraag. Je kunt altijd stoppen en later verdergaan.',
    en: 'About one minute per question. You can always stop and go on later.',
  },
  openAbout: {
    nl: 'Je hebt geen account nodig. We vragen geen namen en bewaren geen vrije tekst. Na dertig dagen verdwijnt de scan vanzelf.',
    en: 'You need no account. We ask no names and keep no free text. After thirty days the scan disappears by itself.',
  },
  sector: { nl: 'Wat past het best bij jullie?', en: 'What fits you best?' },
  sectorWhy: {
    nl: 'Zo kloppen de voorbeelden en de adviezen beter.',
    en: 'This makes the examples and the advice fit better.',
  },
  begin: { nl: 'Begin de scan', en: 'Begin the scan' },
  save: { nl: 'Bewaar', en: 'Save' },
  scans: { nl: 'Scans van jullie organisatie', en: 'Scans of your organisation' },
  scanOf: { nl: 'Scan van {date}', en: 'Scan of {date}' },
  savedBy: { nl: 'Laatst bewaard door {name}', en: 'Last saved by {name}' },
  finished: { nl: 'Klaar', en: 'Finished' },
  noneTitle: { nl: 'Nog geen scan', en: 'No scan yet' },
  noneText: {
    nl: 'Hier komt het verslag van je scan. Bijvoorbeeld: zeven dingen gaan goed, drie vragen aandacht.',
    en: 'The report of your scan will be here. For example: seven things go well, three ask attention.',
  },
  questionOf: { nl: 'Vraag {number} van 10', en: 'Question {number} of 10' },
  left: { nl: 'nog {count} vragen', en: '{count} questions to go' },
  leftOne: { nl: 'nog 1 vraag', en: '1 question to go' },
  leftNone: { nl: 'alles is beantwoord', en: 'everything is answered' },
  why: { nl: 'Waarom vragen we dit?', en: 'Why do we ask this?' },
  example: { nl: 'Bijvoorbeeld', en: 'For example' },
  choose: { nl: 'Wat past het best?', en: 'What fits best?' },
  words: { nl: 'In je eigen woorden', en: 'In your own words' },
  wordsHelp: {
    nl: 'Hoe gaat het nu? Wat je schrijft, is versleuteld.',
    en: 'How is it now? What you write is encrypted.',
  },
  next: { nl: 'Bewaar en ga verder', en: 'Save and continue' },
  saveLater: { nl: 'Bewaar en ga later verder', en: 'Save and continue later' },
  previous: { nl: 'Vorige vraag', en: 'Previous question' },
  answers: { nl: 'Je antwoorden', en: 'Your answers' },
  answersLead: {
    nl: 'Kijk ze rustig na. Je kunt alles nog wijzigen.',
    en: 'Look them over. You can still change everything.',
  },
  notYet: { nl: 'Nog geen antwoord', en: 'No answer yet' },
  resume: { nl: 'Verder bij vraag {number}', en: 'Continue at question {number}' },
  toReport: { nl: 'Bekijk het verslag', en: 'See the report' },
  keepTitle: { nl: 'Bewaar deze link', en: 'Keep this link' },
  keepText: {
    nl: 'Met deze link kom je terug bij je scan. Wie de link heeft, kan de scan lezen en wijzigen. Op {date} verdwijnt alles vanzelf.',
    en: 'This link takes you back to your scan. Whoever has it can read and change the scan. On {date} everything disappears by itself.',
  },
  discard: { nl: 'Gooi deze scan weg', en: 'Throw this scan away' },
  discardLead: {
    nl: 'Alle antwoorden, bedragen en adviezen van deze scan verdwijnen. Dat kan niet terug. Wil je iets bewaren? Neem dan eerst het verslag mee als PDF.',
    en: 'All answers, amounts and advice of this scan will be gone. That cannot be undone. Do you want to keep something? Then take the report along as PDF first.',
  },
  staysAdvised: {
    nl: 'Over deze scan is advies gegeven. Daarom blijft hij bewaard. Je kunt de antwoorden wel wijzigen.',
    en: 'Advice was given on this scan, so it is kept. You can still change the answers.',
  },
  staysOfOthers: {
    nl: 'Deze scan weggooien kan wie hem begon, de contactpersoon privacy of de beheerder.',
    en: 'Whoever began this scan, the privacy contact or the administrator can throw it away.',
  },
  discardYes: { nl: 'Gooi alles weg', en: 'Throw everything away' },
  discardNo: { nl: 'Terug, ik bewaar de scan', en: 'Back, I keep the scan' },
  report: { nl: 'Verslag van de privacyscan', en: 'Report of the privacy scan' },
  reportLead: {
    nl: 'Goed geregeld: {good} van 10. Aandacht nodig: {gaps} van 10.',
    en: 'Well arranged: {good} of 10. Asking attention: {gaps} of 10.',
  },
  noVerdict: {
    nl: 'Deze scan is een eerste blik op je organisatie, geen oordeel en geen DPIA (AVG 35). Is een DPIA nodig, dan staat dat bij de route.',
    en: 'This scan is a first look at your organisation, no verdict and no DPIA (GDPR 35). If you should look into a DPIA, the road map says so.',
  },
  inYourSector: { nl: 'Let hier op in jullie werk', en: 'Mind this in your work' },
  strengths: { nl: 'Dit gaat al goed', en: 'This already goes well' },
  noStrengths: {
    nl: 'Nog niet één vraag is helemaal geregeld. Dat geeft niet: je weet nu waar je begint.',
    en: 'No question is fully arranged yet. That is all right: you now know where to begin.',
  },
  gaps: { nl: 'Hier kun je beginnen', en: 'Here you can begin' },
  laterGaps: { nl: 'Daarna: nog {count}', en: 'After that: {count} more' },
  noGaps: {
    nl: 'Alle tien vragen zijn geregeld. Kijk over een jaar opnieuw.',
    en: 'All ten questions are arranged. Look again in a year.',
  },
  yourWords: { nl: 'Jullie schreven', en: 'You wrote' },
  atStep: { nl: 'Stap {step} van het plan: {name}', en: 'Step {step} of the plan: {name}' },
  startActivity: { nl: 'Begin een activiteit', en: 'Begin an activity' },
  checkActivity: { nl: 'Controleer een bestaande', en: 'Check an existing one' },
  inDemo: { nl: 'Bekijk in de demo', en: 'See it in the demo' },
  findOutFirst: {
    nl: 'Je weet dit nog niet. Zoek het eerst uit.',
    en: 'You do not know this yet. Find out first.',
  },
  roadMap: { nl: 'De route', en: 'The road map' },
  roadMapLead: {
    nl: 'Eerst wat nu moet, dan wat daarop rust. Wie iets doet, spreek je zelf af.',
    en: 'First what must be done now, then what rests on it. Who does what is for you to agree.',
  },
  what: { nl: 'Wat', en: 'What' },
  when: { nl: 'Wanneer', en: 'When' },
  how: { nl: 'Hoe', en: 'How' },
  nothingHere: { nl: 'Hier hoeft niets.', en: 'Nothing needed here.' },
  by: { nl: 'Wie', en: 'Who' },
  after: { nl: 'Eerst', en: 'First' },
  techniques: { nl: 'Techniek die helpt', en: 'Technique that helps' },
  techniquesLead: {
    nl: 'Dit maakt het werk veiliger, vaak zonder extra moeite.',
    en: 'This makes the work safer, often without extra effort.',
  },
  helpsWith: { nl: 'Helpt bij: {names}', en: 'Helps with: {names}' },
  advice: { nl: 'Advies', en: 'Advice' },
  adviceLead: {
    nl: 'Je contactpersoon privacy kijkt mee en antwoordt binnen {days} dagen.',
    en: 'Your privacy contact person looks along and answers within {days} days.',
  },
  adviceQuestion: { nl: 'Wat wil je weten?', en: 'What do you want to know?' },
  adviceQuestionHelp: {
    nl: 'Noem geen cliënten. Wat je schrijft, is versleuteld.',
    en: 'Name no clients. What you write is encrypted.',
  },
  adviceAsked: { nl: 'Gevraagd advies', en: 'Advice asked' },
  askAdvice: { nl: 'Vraag advies', en: 'Ask advice' },
  asked: { nl: 'Gevraagd door {name} op {date}', en: 'Asked by {name} on {date}' },
  due: { nl: 'Antwoord uiterlijk {date}', en: 'Answer by {date}' },
  overdue: { nl: 'Antwoord had er moeten zijn op {date}', en: 'The answer was due on {date}' },
  answeredBy: { nl: 'Antwoord van {name} op {date}', en: 'Answer by {name} on {date}' },
  formerColleague: { nl: 'een oud-collega', en: 'a former colleague' },
  giveAnswer: { nl: 'Jouw advies', en: 'Your advice' },
  sendAnswer: { nl: 'Geef dit advies', en: 'Give this advice' },
  answeredAlready: {
    nl: 'Een collega heeft dit advies al gegeven. Lees het hieronder.',
    en: 'A colleague has given this advice already. Read it below.',
  },
  taskAdvice: { nl: 'Geef advies bij een privacyscan', en: 'Give advice on a privacy scan' },
  taskAdviceText: {
    nl: 'Een collega vraagt wat te doen met de uitkomst.',
    en: 'A colleague asks what to do with the result.',
  },
  taskAnswered: { nl: 'Je advies is binnen', en: 'Your advice has come' },
  taskAnsweredText: {
    nl: 'De contactpersoon privacy antwoordde op je vraag.',
    en: 'The privacy contact person answered your question.',
  },
  withoutAccount: { nl: 'Privacyscan zonder account', en: 'Privacy scan without account' },
  asPdf: { nl: 'Neem mee als PDF', en: 'Take along as PDF' },
  changeAnswers: { nl: 'Wijzig antwoorden', en: 'Change answers' },
} as const satisfies Record<string, Text>;

/** How it stands with a gap, on its badge. */
export const gapTexts: Readonly<Record<Gap['grade'], Text>> = {
  gap: { nl: 'Ontbreekt', en: 'Missing' },
  unknown: { nl: 'Nog uitzoeken', en: 'To find out' },
  partly: { nl: 'Voor een deel', en: 'Partly' },
};

/** What just happened, by the fixed code in the address. */
export const notices: Readonly<Record<string, Text>> = {
  bewaard: { nl: 'Bewaard.', en: 'Saved.' },
  weg: { nl: 'De scan is weg.', en: 'The scan is gone.' },
  gevraagd: { nl: 'Je vraag is gesteld.', en: 'Your question was asked.' },
  geantwoord: { nl: 'Je advies is gegeven.', en: 'Your advice was given.' },
};

/** What is wrong with a field, and how to make it right. */
const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in of maak een keuze.', en: 'Fill this in or make a choice.' },
  'too-long': { nl: 'Maak deze tekst korter.', en: 'Make this text shorter.' },
  'not-number': { nl: 'Schrijf een heel getal, zoals 20.', en: 'Write a whole number, such as 20.' },
  'not-euros': { nl: 'Schrijf een bedrag, zoals 1,40.', en: 'Write an amount, such as 1.40.' },
  'out-of-range': {
    nl: 'Met dit getal kunnen we niet rekenen. Kies een kleiner getal, of bij jaren 1 tot 10.',
    en: 'We cannot reckon with this number. Choose a smaller one, or for years 1 to 10.',
  },
  'out-of-order': {
    nl: 'Laag, waarschijnlijk en hoog lopen op. Kies hier een hoger percentage.',
    en: 'Low, likely and high go up. Choose a higher percentage here.',
  },
};

/** The errors of a form in words, under the same names. */
export const sayErrors = (errors: Readonly<Record<string, string>>, language: 'nl' | 'en'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([name, kind]) => [name, (errorTexts[kind] ?? errorTexts['required']!)[language]]),
  );
