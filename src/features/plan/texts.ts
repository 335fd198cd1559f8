import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { Text } from '../../ui/index.ts';

/** What the screens of plans say. Steps, words of a plan and obstacles have files of their own. */
export const texts = {
  activities: { nl: 'Activiteiten', en: 'Activities' },
  activitiesLead: {
    nl: 'Elke activiteit heeft een plan in tien stappen. Wat je hier afspreekt, bewaakt Zorgvuldig bij elke handeling.',
    en: 'Every activity has a plan in ten steps. What you agree here is guarded with every act.',
  },
  start: { nl: 'Nieuwe activiteit', en: 'New activity' },
  bringIn: { nl: 'Lees een bestand in', en: 'Bring in a file' },
  dataMap: { nl: 'Gegevenskaart', en: 'Data map' },
  takeAlong: { nl: 'Neem mee als bestand', en: 'Take along as a file' },
  chooseToCheck: {
    nl: 'Kies de activiteit die je wilt controleren. Je komt bij stap {step}: {name}.',
    en: 'Choose the activity you want to check. You will get to step {step}: {name}.',
  },
  toScan: {
    nl: 'Alles in één keer doorlichten? Doe de privacyscan: tien vragen over je hele organisatie.',
    en: 'Look through everything at once? Take the privacy scan: ten questions about your whole organisation.',
  },
  noneTitle: { nl: 'Nog geen activiteiten', en: 'No activities yet' },
  noneText: {
    nl: 'Een activiteit is iets wat je doet met gegevens van mensen, zoals begeleiden of een aanvraag behandelen. Begin met een voorbeeldplan. Je past het daarna aan in je eigen woorden.',
    en: 'An activity is something you do with data of people, such as counselling or handling a request. Start from an example plan and make it your own.',
  },
  noneForWorker: {
    nl: 'Hier staan de plannen die gelden. Zodra een proceseigenaar er een goedkeurt, lees je hier wat er kan.',
    en: 'The plans that apply are shown here. As soon as a process owner approves one, you read here what is possible.',
  },
  running: { nl: 'Geldt nu', en: 'In force' },
  runningVersion: { nl: 'Versie {version} geldt nu', en: 'Version {version} is in force' },
  draft: { nl: 'Concept', en: 'Draft' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
  searchPlans: { nl: 'Zoek een activiteit', en: 'Search an activity' },
  searchHelp: {
    nl: 'Een woord uit de naam, een doel, een gegeven of een partij.',
    en: 'A word of the name, a purpose, a field or a party.',
  },
  standing: { nl: 'Stand', en: 'State' },
  allPlans: { nl: 'Alle', en: 'All' },
  nothingFound: { nl: 'Niets gevonden', en: 'Nothing found' },
  nothingFoundText: {
    nl: 'Probeer een ander of korter woord, of kies bij stand: alle.',
    en: 'Try another or a shorter word, or choose all as state.',
  },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  noOwner: { nl: 'Nog niemand', en: 'Nobody yet' },
  newLead: {
    nl: 'Kies een voorbeeldplan. Alle tien stappen zijn al ingevuld met een voorstel. Jij loopt ze door en maakt ze van jou.',
    en: 'Choose an example plan. All ten steps come with a proposal. You walk through them and make them yours.',
  },
  template: { nl: 'Voorbeeldplan', en: 'Example plan' },
  emptyTitle: { nl: 'Eigen activiteit', en: 'Activity of your own' },
  emptyTab: { nl: 'Leeg plan', en: 'Empty plan' },
  toEmpty: { nl: 'Liever leeg beginnen? Ga naar het lege plan', en: 'Rather begin empty? Go to the empty plan' },
  otherSectors: { nl: '{sector} ({count})', en: '{sector} ({count})' },
  emptyPlan: {
    nl: 'Voor iets dat hier niet bij staat. Je vult de tien stappen zelf in, met hulp bij elke stap.',
    en: 'For something that is not here. You fill in the ten steps yourself, with help at every step.',
  },
  otherCountry: {
    nl: 'Gemaakt voor {country}. De wetten van dat land laten we weg. Je kiest daarna die van jouw land.',
    en: 'Made for {country}. We leave out the laws of that country. You then choose those of yours.',
  },
  netherlands: { nl: 'Nederland', en: 'the Netherlands' },
  belgium: { nl: 'België', en: 'Belgium' },
  startWith: { nl: 'Begin hiermee', en: 'Start with this' },
  walk: { nl: 'Loop de stappen door', en: 'Walk through the steps' },
  resume: { nl: 'Verder bij stap {step}', en: 'Continue at step {step}' },
  check: { nl: 'Controleer alles', en: 'Check everything' },
  revise: { nl: 'Pas het plan aan', en: 'Change the plan' },
  handOver: { nl: 'Draag over', en: 'Hand over' },
  draftTitle: { nl: 'Dit is een concept', en: 'This is a draft' },
  draftFirst: {
    nl: 'Er geldt nog geen plan voor deze activiteit. Na goedkeuring kun je ermee werken.',
    en: 'No plan is in force for this activity yet. After approval you can work with it.',
  },
  draftNext: {
    nl: 'Tot de goedkeuring blijft versie {version} gelden.',
    en: 'Version {version} stays in force until this is approved.',
  },
  seeRunning: { nl: 'Bekijk wat nu geldt', en: 'See what is in force' },
  seeDraft: { nl: 'Bekijk het concept', en: 'See the draft' },
  closedTitle: { nl: 'Dit is een oude versie', en: 'This is an old version' },
  closedText: {
    nl: 'Versie {version} geldt niet meer. Ze blijft bewaard zoals ze was.',
    en: 'Version {version} is no longer in force. It is kept as it was.',
  },
  runningText: { nl: 'Goedgekeurd door {name} op {date}.', en: 'Approved by {name} on {date}.' },
  lastSaved: { nl: 'Laatst bewaard op {date} door {name}.', en: 'Last saved on {date} by {name}.' },
  notSavedYet: { nl: 'Nog niets bewaard.', en: 'Nothing saved yet.' },
  versions: { nl: 'Versies', en: 'Versions' },
  version: { nl: 'Versie {version}', en: 'Version {version}' },
  stepOf: { nl: 'Stap {step} van 10', en: 'Step {step} of 10' },
  previous: { nl: 'Vorige stap', en: 'Previous step' },
  saveNext: { nl: 'Bewaar en ga verder', en: 'Save and continue' },
  saveLater: { nl: 'Bewaar en ga later verder', en: 'Save and continue later' },
  doing: { nl: 'Wel doen', en: 'Do' },
  avoiding: { nl: 'Niet doen', en: 'Do not' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  unchecked: {
    nl: 'Deze tekst is nog niet door een jurist nagekeken.',
    en: 'A lawyer has not checked this text yet.',
  },
  english: { nl: 'De Engelse tekst', en: 'The English text' },
  inEnglish: { nl: '{label} in het Engels', en: '{label} in English' },
  talk: { nl: 'Wat hebben jullie besproken?', en: 'What did you discuss?' },
  talkLead: {
    nl: 'Geen vinkje maar woorden. Wat je hier schrijft, is versleuteld. Een stap met een open vraag mag.',
    en: 'No tick but words. What you write here is encrypted. A step with an open question is fine.',
  },
  neededToFinish: { nl: 'nodig om de stap af te ronden', en: 'needed to finish the step' },
  neededToApprove: { nl: 'nodig vóór de goedkeuring', en: 'needed before approval' },
  neededToInform: { nl: 'nodig voor de privacyverklaring', en: 'needed for the privacy notice' },
  discussed: { nl: 'Wat is er besproken?', en: 'What was discussed?' },
  discussedHelp: {
    nl: 'Een of twee zinnen. Waarom past dit zo?',
    en: 'One or two sentences. Why does it fit like this?',
  },
  with: { nl: 'Met wie?', en: 'With whom?' },
  withHelp: {
    nl: 'Bijvoorbeeld een collega, de FG of een cliëntenraad.',
    en: 'For example a colleague, the data protection officer or a council of clients.',
  },
  openQuestion: { nl: 'Is er nog een vraag?', en: 'Is there still a question?' },
  discussedWith: { nl: 'Besproken met {name}', en: 'Discussed with {name}' },
  openLabel: { nl: 'Open vraag', en: 'Open question' },
  checkLead: {
    nl: 'Lees alles nog eens rustig na. Daarna maakt de eigenaar er een versie van die geldt.',
    en: 'Read everything once more. Then the owner turns it into a version that is in force.',
  },
  obstaclesTitle: { nl: 'Nog te doen voor de goedkeuring', en: 'Still to do before approval' },
  obstaclesLead: { nl: 'Elke regel brengt je naar de goede plek.', en: 'Each line takes you to the right place.' },
  attentionTitle: { nl: 'Kijk hier nog eens naar', en: 'Look at this once more' },
  attentionLead: {
    nl: 'Dit houdt de goedkeuring niet tegen. Misschien kan het duidelijker of met minder.',
    en: 'This does not hold up the approval. Maybe it can be clearer, or done with less.',
  },
  readyTitle: { nl: 'Alles staat klaar', en: 'Everything is ready' },
  readyText: {
    nl: 'Na de goedkeuring geldt dit plan meteen. De versie verandert daarna nooit meer. Aanpassen kan altijd met een nieuwe.',
    en: 'After approval this plan is in force at once. The version never changes after that. You can always make a new one.',
  },
  approve: { nl: 'Keur goed en laat gelden', en: 'Approve and put in force' },
  approveIsForOwner: {
    nl: '{name} is eigenaar en keurt goed. Is dat iemand anders geworden? Draag de activiteit dan over.',
    en: '{name} is the owner and approves. Has that become someone else? Then hand the activity over.',
  },
  stillObstacles: {
    nl: 'Er moet eerst nog iets gebeuren. Kijk hieronder.',
    en: 'Something must happen first. Look below.',
  },
  savedMeanwhile: {
    nl: 'Iemand anders bewaarde deze stap terwijl jij typte. Wat jij schreef, staat hieronder nog. Vergelijk het met het overzicht en bewaar dan opnieuw.',
    en: 'Someone else saved this step while you were typing. What you wrote is still below. Compare it with the overview and save again.',
  },
  changedSinceRead: {
    nl: 'Het plan is veranderd sinds je dit las. Lees het hieronder nog eens en keur dan goed.',
    en: 'The plan changed since you read this. Read it again below and then approve.',
  },
  cannotOwn: {
    nl: 'Kies iemand met de rol proceseigenaar. Een beheerder kan die rol geven bij Organisatie.',
    en: 'Choose someone with the role of process owner. An administrator can give that role under Organisation.',
  },
  owned: {
    nl: 'Alleen {name} kan deze activiteit overdragen. Vraag dat eerst. Kan dat niet, bijvoorbeeld omdat {name} hier weg is? Haal dan bij Organisatie de rol van {name} weg. Daarna kan een beheerder een nieuwe eigenaar kiezen.',
    en: 'Only {name} can hand over this activity. Ask for that first. Is that not possible, for example because {name} left? Then take away the role of {name} under Organisation. After that an administrator can choose a new owner.',
  },
  ownedShort: {
    nl: 'Alleen de eigenaar zelf kan de activiteit aan iemand anders overdragen. Laat hier de eigenaar staan en bewaar opnieuw.',
    en: 'Only the owner can hand over the activity to somebody else. Leave the owner as it is here and save again.',
  },
  alreadyOwner: {
    nl: 'Deze persoon is al de eigenaar. Kies iemand anders.',
    en: 'This person is the owner already. Choose someone else.',
  },
  draftExists: {
    nl: 'Er is al een concept. Werk daarin verder.',
    en: 'There is a draft already. Continue in that one.',
  },
  handOverLead: {
    nl: 'De nieuwe eigenaar zorgt vanaf nu voor alle tien stappen en keurt nieuwe versies goed.',
    en: 'The new owner takes care of all ten steps from now on and approves new versions.',
  },
  handOverTo: { nl: 'Wie neemt het over?', en: 'Who takes over?' },
  nobodyElse: {
    nl: 'Er is nog niemand anders met de rol proceseigenaar. Een beheerder kan die rol geven bij Organisatie.',
    en: 'There is nobody else with the role of process owner. An administrator can give that role under Organisation.',
  },
  readStep: { nl: 'Lees wat er staat', en: 'Read what it says' },
  change: { nl: 'Wijzig', en: 'Change' },
  stripAlt: {
    nl: 'Strook van de tien stappen: {n} van {total} besproken',
    en: 'Strip of the ten steps: {n} of {total} discussed',
  },
  tenSteps: { nl: 'De tien stappen', en: 'The ten steps' },
  planPdf: { nl: 'Bewaar als PDF', en: 'Save as PDF' },
  nothing: { nl: 'Nog niets ingevuld', en: 'Nothing yet' },
} as const satisfies Record<string, Text>;

/** What just happened, by the fixed code in the address. */
export const notices: Readonly<Record<string, Text>> = {
  begonnen: {
    nl: 'De activiteit is begonnen. Loop de tien stappen door.',
    en: 'The activity was started. Walk through the ten steps.',
  },
  bewaard: { nl: 'Bewaard.', en: 'Saved.' },
  goedgekeurd: { nl: 'Goedgekeurd. Dit plan geldt vanaf nu.', en: 'Approved. This plan is in force from now on.' },
  concept: {
    nl: 'Er is een concept gemaakt. De oude versie blijft gelden tot je goedkeurt.',
    en: 'A draft was made. The old version stays in force until you approve.',
  },
  ingelezen: {
    nl: 'Ingelezen als concept. Loop de tien stappen door.',
    en: 'Brought in as a draft. Walk through the ten steps.',
  },
  overgedragen: { nl: 'De activiteit is overgedragen.', en: 'The activity was handed over.' },
};

/** What is wrong with a field, and how to make it right. */
export const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in of maak een keuze.', en: 'Fill this in or make a choice.' },
  invalid_value: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  'no-day': { nl: 'Schrijf een dag, zoals 31-12-2026.', en: 'Write a day, such as 31-12-2026.' },
  'too-long': { nl: 'Maak deze tekst korter.', en: 'Make this text shorter.' },
  'too-many': { nl: 'Maak er hoogstens 60 regels van.', en: 'Make it at most 60 lines.' },
  'control-signs': {
    nl: 'Haal het onzichtbare teken weg. Typ de tekst opnieuw.',
    en: 'Remove the invisible sign. Type the text again.',
  },
  'not-in-list': { nl: 'Kies uit de lijst.', en: 'Choose from the list.' },
  'not-days': { nl: 'Schrijf een heel aantal dagen, zoals 30.', en: 'Write a whole number of days, such as 30.' },
  'not-a-day': { nl: 'Kies een dag die bestaat.', en: 'Choose a day that exists.' },
  'not-whole': { nl: 'Schrijf een heel aantal maanden, zoals 12.', en: 'Write a whole number of months, such as 12.' },
  'before-archive': {
    nl: 'Vernietigen komt na het archief. Kies een langere termijn.',
    en: 'Destruction comes after the archive. Choose a longer term.',
  },
  'same-purpose': { nl: 'Kies twee verschillende doelen.', en: 'Choose two different purposes.' },
};

const someError: Text = { nl: 'Kijk dit nog eens na.', en: 'Check this once more.' };

/** The errors of a form in words, under the same names. */
export const sayErrors = (errors: Readonly<Record<string, string>>, language: 'nl' | 'en'): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, kind]) => [name, (errorTexts[kind] ?? someError)[language]]));
