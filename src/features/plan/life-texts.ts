import type { Text } from '../../ui/index.ts';
import type { Verdict } from './advice/round.ts';
import type { LifeRefusal, PlanState } from './life/life.ts';

/** What the screens say about the life of a plan: advice, reviews, versions, closing. */
export const lifeTexts = {
  runsFrom: { nl: 'Geldt vanaf {date}', en: 'In force from {date}' },
  comingTitle: { nl: 'Goedgekeurd, geldt vanaf {date}', en: 'Approved, in force from {date}' },
  comingNote: {
    nl: 'Versie {version} is goedgekeurd en geldt vanaf {date}.',
    en: 'Version {version} was approved and is in force from {date}.',
  },
  see: { nl: 'Bekijk die versie', en: 'See that version' },
  changesTitle: { nl: 'Wat verandert er?', en: 'What changes?' },
  changesLead: {
    nl: 'Vergeleken met versie {version}, die nu geldt.',
    en: 'Compared with version {version}, now in force.',
  },
  noChanges: { nl: 'Er is niets anders.', en: 'Nothing is different.' },
  both: { nl: 'Wat er stond en wat er nu staat', en: 'What it said and what it says now' },
  was: { nl: 'Eerst', en: 'Before' },
  is: { nl: 'Nu', en: 'Now' },
  step: { nl: 'Stap {step}', en: 'Step {step}' },
  versionsTitle: { nl: 'Versies van {title}', en: 'Versions of {title}' },
  versionsLink: { nl: 'Vergelijk versies', en: 'Compare versions' },
  versionsLead: {
    nl: 'Een versie verandert nooit. Kies er twee en lees wat er anders is.',
    en: 'A version never changes. Choose two and read what is different.',
  },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  compare: { nl: 'Vergelijk', en: 'Compare' },
  theDraft: { nl: 'Het concept', en: 'The draft' },
  lookedAlong: { nl: 'Keek mee: {words}', en: 'Looked along: {words}' },
  oneVersion: {
    nl: 'Er is nog niets om te vergelijken. Dat kan zodra er een tweede versie of een concept is.',
    en: 'There is nothing to compare yet. That is possible once there is a second version or a draft.',
  },
  advice: { nl: 'Advies van de FG', en: 'Advice of the data protection officer' },
  askFg: { nl: 'Vraag de FG', en: 'Ask the officer' },
  askLead: {
    nl: 'De FG kijkt met je mee en geeft advies. Jij beslist daarna: je volgt het, of je schrijft waarom niet.',
    en: 'The officer looks along and advises. You decide afterwards: you follow it, or you write why not.',
  },
  fgRole: { nl: 'Wat doet de FG?', en: 'What does the officer do?' },
  fgRoleText: {
    nl: 'De functionaris gegevensbescherming adviseert en houdt toezicht, en beslist niet over jouw plan. Dat staat in artikel 38 en 39 van de AVG (in Nederland ook artikel 39 UAVG). Artikel 58 gaat over de toezichthouder, zoals de AP of de Gegevensbeschermingsautoriteit. Een FG mag ook van buiten de organisatie komen (artikel 37 lid 6).',
    en: 'The data protection officer advises and supervises, and does not decide about your plan. See articles 38 and 39 of the GDPR (in the Netherlands also article 39 UAVG). Article 58 is about the supervisory authority. An officer may also come from outside the organisation (article 37(6)).',
  },
  question: { nl: 'Wat wil je van de FG weten?', en: 'What do you want to know from the officer?' },
  questionHelp: {
    nl: 'Schrijf waar je over twijfelt. Wat je schrijft, is versleuteld.',
    en: 'Write what you doubt about. What you write is encrypted.',
  },
  dueOn: { nl: 'Vóór wanneer?', en: 'By when?' },
  dueHelp: { nl: 'Laat het leeg voor over twee weken.', en: 'Leave it empty for two weeks from now.' },
  editOn: {
    nl: 'Je kunt ondertussen verder werken. De FG ziet wat er sindsdien veranderde.',
    en: 'You can go on working meanwhile. The officer sees what changed since.',
  },
  noFg: {
    nl: 'Hier werkt nog niemand met de rol FG. Vraag iemand anders om mee te kijken en schrijf dat bij de goedkeuring. Een beheerder kan bij Organisatie een FG uitnodigen, ook van buiten.',
    en: 'Nobody here has the role of data protection officer yet. Ask somebody else to look along and write so at the approval. An administrator can invite an officer under Organisation, also from outside.',
  },
  askedTitle: { nl: 'De FG is gevraagd', en: 'The officer was asked' },
  askedText: {
    nl: 'Gevraagd op {date}. De FG antwoordt vóór {due}.',
    en: 'Asked on {date}. The officer answers by {due}.',
  },
  advisedTitle: { nl: 'De FG heeft geadviseerd', en: 'The officer has advised' },
  advisedText: {
    nl: 'Lees het advies en antwoord erop. Daarna kun je goedkeuren.',
    en: 'Read the advice and answer it. Then you can approve.',
  },
  toAdvice: { nl: 'Naar het advies', en: 'To the advice' },
  waitsForAdvice: {
    nl: 'De FG is gevraagd over dit plan. Goedkeuren kan zodra je het advies hebt beantwoord. Wil je niet wachten? Neem de vraag dan terug en schrijf waarom.',
    en: 'The officer was asked about this plan. You can approve once you have answered the advice. Do you not want to wait? Take the question back and write why.',
  },
  yourQuestion: { nl: 'De vraag', en: 'The question' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  atStep: { nl: 'Bij stap {step}', en: 'At step {step}' },
  sinceAsked: { nl: 'Veranderd sinds de vraag', en: 'Changed since the question' },
  sinceAdvised: { nl: 'Veranderd sinds het advies', en: 'Changed since the advice' },
  answerTitle: { nl: 'Wat doe je ermee?', en: 'What do you do with it?' },
  choose: { nl: 'Volg je het advies?', en: 'Do you follow the advice?' },
  follow: { nl: 'Ik volg het advies', en: 'I follow the advice' },
  followHelp: { nl: 'Pas het plan aan waar dat nodig is.', en: 'Change the plan where that is needed.' },
  deviate: { nl: 'Ik wijk af, met een reden', en: 'I deviate, with a reason' },
  deviateHelp: {
    nl: 'De FG leest je reden. Ze komt in het jaarverslag.',
    en: 'The officer reads your reason. It goes into the yearly report.',
  },
  reason: { nl: 'Waarom?', en: 'Why?' },
  reasonHelp: { nl: 'Nodig als je afwijkt. Anders mag het.', en: 'Needed when you deviate. Otherwise you may.' },
  saveAnswer: { nl: 'Bewaar mijn antwoord', en: 'Save my answer' },
  withdraw: { nl: 'Neem de vraag terug', en: 'Take the question back' },
  withdrawTitle: { nl: 'Toch niet vragen?', en: 'Not asking after all?' },
  withdrawWhy: { nl: 'Waarom neem je de vraag terug?', en: 'Why do you take the question back?' },
  withdrawHelp: { nl: 'De FG leest dit.', en: 'The officer reads this.' },
  answered: { nl: 'Antwoord van de eigenaar', en: 'Answer of the owner' },
  followed: { nl: 'Gevolgd', en: 'Followed' },
  deviated: { nl: 'Afgeweken', en: 'Deviated' },
  withdrawn: { nl: 'Teruggenomen', en: 'Taken back' },
  waitsForFg: { nl: 'Wacht op de FG', en: 'Waits for the officer' },
  waitsForOwner: { nl: 'Wacht op de eigenaar', en: 'Waits for the owner' },
  rounds: { nl: 'Wat er gevraagd en geantwoord is', en: 'What was asked and answered' },
  noRounds: { nl: 'De FG is over dit plan nog niets gevraagd.', en: 'The officer was not asked about this plan yet.' },
  forVersion: { nl: 'Over versie {version}', en: 'About version {version}' },
  said: { nl: '{name} op {date}', en: '{name} on {date}' },
  startOn: { nl: 'Vanaf welke dag geldt het?', en: 'From which day is it in force?' },
  startHelp: { nl: 'Laat het leeg voor vandaag.', en: 'Leave it empty for today.' },
  later: { nl: 'Pas later laten gelden?', en: 'In force from a later day?' },
  whoLooked: { nl: 'Wie keek er mee?', en: 'Who looked along?' },
  whoLookedHelp: {
    nl: 'Er is geen FG. Schrijf wie wel meekeek, bijvoorbeeld een collega of een cliëntenraad.',
    en: 'There is no officer. Write who did look along, for example a colleague or a council of clients.',
  },
  couldAskFg: {
    nl: 'Wil je dat de FG eerst meekijkt? Dat mag altijd.',
    en: 'Do you want the officer to look along first? You always may.',
  },
  reviewTitle: { nl: 'Klopt het plan nog?', en: 'Does the plan still hold?' },
  reviewDueTitle: { nl: 'Kijk of dit plan nog klopt', en: 'See whether this plan still holds' },
  reviewOverdueTitle: { nl: 'Dit plan had nagekeken moeten zijn', en: 'This plan should have been reviewed' },
  reviewDueText: { nl: 'De volgende keer nakijken is op {date}.', en: 'The next review is on {date}.' },
  reviewLead: {
    nl: 'Lees het plan nog eens door. Is er iets veranderd in het werk, de wet of de partijen?',
    en: 'Read the plan once more. Has something changed in the work, the law or the parties?',
  },
  reviewWords: { nl: 'Waarom klopt het nog?', en: 'Why does it still hold?' },
  reviewHelp: { nl: 'Schrijf wat je nakeek en met wie.', en: 'Write what you checked and with whom.' },
  stillGood: { nl: 'Leg vast dat het nog klopt', en: 'Record that it still holds' },
  notGood: { nl: 'Klopt er iets niet meer?', en: 'Is something no longer right?' },
  newDraft: { nl: 'Maak een nieuw concept', en: 'Make a new draft' },
  goToDraft: { nl: 'Werk verder aan het concept', en: 'Go on with the draft' },
  review: { nl: 'Kijk na', en: 'Review' },
  reviewed: { nl: 'Nagekeken door {name} op {date}', en: 'Reviewed by {name} on {date}' },
  history: { nl: 'Nagekeken', en: 'Reviewed' },
  measureTitle: { nl: 'Maatregel nakijken: {measure}', en: 'Check a measure: {measure}' },
  close: { nl: 'Sluit af', en: 'Close' },
  closeTitle: { nl: 'Deze activiteit afsluiten', en: 'Close this activity' },
  closeLead: {
    nl: 'Stopt dit werk? Dan bewaren we alleen nog wat moet, tot de termijn voorbij is. Het plan blijft leesbaar.',
    en: 'Does this work stop? Then we only keep what we must, until the term is over. The plan stays readable.',
  },
  closeWhy: { nl: 'Waarom stopt het?', en: 'Why does it stop?' },
  closeNow: { nl: 'Sluit de activiteit af', en: 'Close the activity' },
  afterTitle: { nl: 'Wat moet er daarna gebeuren?', en: 'What must happen then?' },
  afterAgreement: {
    nl: 'Zeg de overeenkomst met {party} op en vraag de gegevens terug.',
    en: 'End the agreement with {party} and ask for the data back.',
  },
  afterParty: { nl: 'Vertel {party} dat er niets meer komt.', en: 'Tell {party} that nothing more will come.' },
  afterNewsletter: { nl: 'Stop de berichten voor ‘{purpose}’.', en: 'Stop the messages for ‘{purpose}’.' },
  afterAccess: {
    nl: 'Haal de toegang weg van wie alleen hiervoor bij gegevens kon.',
    en: 'Take away access from those who had it for this only.',
  },
  afterPlace: { nl: 'Ruim op wat los bewaard werd: {place}.', en: 'Clear what was kept elsewhere: {place}.' },
  afterTerms: {
    nl: 'De bewaartermijn van de dossiers begint op de dag van afsluiten.',
    en: 'The retention term of the files begins on the day of closing.',
  },
  afterOtherTerms: {
    nl: 'De bewaartermijn van de dossiers loopt door zoals hij liep.',
    en: 'The retention term of the files goes on as it was.',
  },
  draftFirst: { nl: 'Eerst het concept', en: 'First the draft' },
  draftFirstText: {
    nl: 'Er staat nog een concept open. Keur het goed, of laat het vervallen. Daarna kun je afsluiten.',
    en: 'A draft is still open. Approve it, or drop it. Then you can close.',
  },
  questionFirst: {
    nl: 'De FG is gevraagd over het concept. Neem eerst de vraag terug, met een reden.',
    en: 'The officer was asked about the draft. First take the question back, with a reason.',
  },
  drop: { nl: 'Laat het concept vervallen', en: 'Drop the draft' },
  endedTitle: { nl: 'Deze activiteit is afgesloten', en: 'This activity is closed' },
  endedText: { nl: 'Afgesloten door {name} op {date}.', en: 'Closed by {name} on {date}.' },
  endedPlain: {
    nl: 'Gegevens worden alleen nog bewaard en vernietigd. Wie het betreft, kan ze zien.',
    en: 'Data are only kept and destroyed. Those concerned can see them.',
  },
  reopen: {
    nl: 'Gaat het werk toch verder? Maak een nieuw concept en keur het goed.',
    en: 'Does the work go on after all? Make a new draft and approve it.',
  },
  windUpTitle: { nl: 'Rond deze activiteit af', en: 'Wind up this activity' },
  windUpWords: { nl: 'Wat is er gedaan?', en: 'What was done?' },
  windUpHelp: { nl: 'Schrijf wat je opzegde, stopte en weghaalde.', en: 'Write what you ended, stopped and removed.' },
  windUp: { nl: 'Leg vast', en: 'Record' },
  woundUp: { nl: 'Afgerond door {name} op {date}', en: 'Wound up by {name} on {date}' },
  received: { nl: 'Ik neem het over', en: 'I take it over' },
  handedTitle: { nl: '{name} droeg deze activiteit aan jou over', en: '{name} handed this activity over to you' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
  handedText: { nl: 'Dit kwam mee:', en: 'This came along:' },
  comesAlong: { nl: 'Wat komt er mee?', en: 'What comes along?' },
  alongOpen: { nl: 'Open vraag bij stap {step}: {question}', en: 'Open question at step {step}: {question}' },
  alongComment: { nl: 'Opmerking bij stap {step}: {words}', en: 'Comment at step {step}: {words}' },
  alongDraft: { nl: 'Een concept van versie {version}', en: 'A draft of version {version}' },
  alongAsked: { nl: 'Een vraag die bij de FG ligt', en: 'A question that lies with the officer' },
  alongAdvised: { nl: 'Een advies van de FG om te beantwoorden', en: 'An advice of the officer to answer' },
  alongReview: { nl: 'De volgende keer nakijken: {date}', en: 'The next review: {date}' },
  alongMeasure: {
    nl: 'Een maatregel om na te kijken op {date}: {measure}',
    en: 'A measure to check on {date}: {measure}',
  },
  taskAdvise: { nl: 'Geef advies over een plan', en: 'Advise about a plan' },
  taskAnswer: { nl: 'Antwoord op het advies van de FG', en: 'Answer the advice of the officer' },
  taskHanded: { nl: 'Een activiteit is aan jou overgedragen', en: 'An activity was handed over to you' },
  mailDue: { nl: 'Kijk of een plan nog klopt', en: 'See whether a plan still holds' },
  mailOverdue: { nl: 'Een plan had nagekeken moeten zijn', en: 'A plan should have been reviewed' },
  mailAbout: {
    nl: 'Het plan ‘{title}’ is aan de beurt om na te kijken op {date}.',
    en: 'The plan ‘{title}’ is to be reviewed on {date}.',
  },
  mailWhat: {
    nl: 'Lees het nog eens door. Schrijf waarom het nog klopt, of maak een nieuw concept.',
    en: 'Read it once more. Write why it still holds, or make a new draft.',
  },
  mailLink: { nl: 'Kijk het plan na', en: 'Review the plan' },
  mailFooter: {
    nl: 'Je krijgt dit omdat je eigenaar bent van dit plan.',
    en: 'You get this because you own this plan.',
  },
  alongNothing: { nl: 'Er staat niets open.', en: 'Nothing is open.' },
} as const satisfies Record<string, Text>;

export const stateTexts: Record<PlanState, Text> = {
  draft: { nl: 'Concept', en: 'Draft' },
  asked: { nl: 'Bij de FG', en: 'With the officer' },
  approved: { nl: 'Goedgekeurd', en: 'Approved' },
  running: { nl: 'Geldt nu', en: 'In force' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
};

export const verdictTexts: Record<Verdict, Text> = {
  agree: { nl: 'Akkoord', en: 'Agree' },
  'agree-with-advice': { nl: 'Akkoord met advies', en: 'Agree, with advice' },
  disagree: { nl: 'Niet akkoord', en: 'Do not agree' },
};

/** Why a step in the life of a plan cannot be taken now, and what can. */
export const lifeRefusals: Record<LifeRefusal | 'no-fg' | 'day-passed' | 'saved-meanwhile', Text> = {
  'no-draft': { nl: 'Er is nu geen concept. Maak er eerst een.', en: 'There is no draft now. Make one first.' },
  'draft-exists': {
    nl: 'Er is al een concept. Werk daarin verder.',
    en: 'There is a draft already. Continue in that one.',
  },
  'draft-waits': lifeTexts.draftFirstText,
  'asked-already': {
    nl: 'De FG is al gevraagd. Het antwoord komt hier.',
    en: 'The officer was asked already. The answer comes here.',
  },
  'not-asked': { nl: 'Er ligt nu geen vraag bij de FG.', en: 'There is no question with the officer now.' },
  'advice-given': {
    nl: 'Het advies is al gegeven. De eigenaar is aan zet.',
    en: 'The advice was given already. It is up to the owner.',
  },
  'no-advice-yet': {
    nl: 'De FG heeft nog niet geadviseerd. Je antwoord kan daarna.',
    en: 'The officer has not advised yet. You can answer after that.',
  },
  'advice-waits': lifeTexts.waitsForAdvice,
  'not-in-force': {
    nl: 'Er geldt nu geen plan. Nakijken kan zodra er een geldt.',
    en: 'No plan is in force now. You can review once there is one.',
  },
  'closed-already': { nl: 'Deze activiteit is al afgesloten.', en: 'This activity is closed already.' },
  'not-closed': { nl: 'Sluit de activiteit eerst af.', en: 'First close the activity.' },
  'nothing-approved': {
    nl: 'Er is nog niets goedgekeurd. Werk verder aan het concept.',
    en: 'Nothing was approved yet. Go on with the draft.',
  },
  'no-fg': lifeTexts.noFg,
  'day-passed': { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
  'saved-meanwhile': {
    nl: 'Het concept is veranderd terwijl je las. Wat je schreef, staat hieronder nog. Lees wat er anders is en verstuur dan opnieuw.',
    en: 'The draft changed while you read. What you wrote is still below. Read what is different and send again.',
  },
};

/** What just happened, by the fixed code in the address. */
export const lifeNotices: Readonly<Record<string, Text>> = {
  gepland: {
    nl: 'Goedgekeurd. Het plan geldt vanaf de gekozen dag.',
    en: 'Approved. The plan is in force from the day you chose.',
  },
  gevraagd: {
    nl: 'De FG is gevraagd. Je kunt ondertussen verder werken.',
    en: 'The officer was asked. You can go on working meanwhile.',
  },
  geadviseerd: {
    nl: 'Je advies is verstuurd. De eigenaar antwoordt erop.',
    en: 'Your advice was sent. The owner answers it.',
  },
  beantwoord: {
    nl: 'Je antwoord is bewaard. De FG ziet het ook.',
    en: 'Your answer was saved. The officer sees it too.',
  },
  teruggenomen: {
    nl: 'De vraag is teruggenomen. De FG leest waarom.',
    en: 'The question was taken back. The officer reads why.',
  },
  vervallen: {
    nl: 'Het concept is vervallen. Wat gold, blijft gelden.',
    en: 'The draft was dropped. What was in force stays in force.',
  },
  nagekeken: {
    nl: 'Vastgelegd. De volgende keer telt vanaf vandaag.',
    en: 'Recorded. The next review counts from today.',
  },
  afgesloten: { nl: 'De activiteit is afgesloten.', en: 'The activity was closed.' },
  afgerond: { nl: 'Vastgelegd. De activiteit is afgerond.', en: 'Recorded. The activity is wound up.' },
  overgenomen: { nl: 'Je zorgt nu voor deze activiteit.', en: 'You take care of this activity now.' },
};
