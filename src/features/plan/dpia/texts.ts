import type { Text } from '../../../ui/index.ts';
import type { Answer, Origin, RiskEvent } from './content.ts';
import type { DpiaObstacleKind } from './obstacles.ts';
import type { Outcome } from './policy.ts';
import type { ShapePart } from './shape.ts';
import type { Opinion, Reply, TurnKind } from './turn.ts';

/** What the screens of a DPIA say. Forms have form-texts.ts. */
export const texts = {
  dpia: { nl: 'DPIA', en: 'DPIA' },
  title: { nl: 'DPIA: wat kan er misgaan voor mensen?', en: 'DPIA: what may go wrong for people?' },
  lead: {
    nl: 'Bij een hoog risico voor mensen denk je vooraf na. Dat heet een DPIA. Wat al in het plan staat, vragen we niet nog eens.',
    en: 'Where the risk for people is high, you think beforehand. That is called a DPIA. What the plan says already is not asked again.',
  },
  back: { nl: 'DPIA', en: 'DPIA' },
  begin: { nl: 'Kijk of een DPIA nodig is', en: 'See whether a DPIA is needed' },
  proceed: { nl: 'Verder', en: 'Continue' },
  open: { nl: 'Open de DPIA', en: 'Open the DPIA' },
  report: { nl: 'Bekijk het rapport', en: 'See the report' },
  pdf: { nl: 'Haal het rapport op als PDF', en: 'Download the report as PDF' },
  todo: { nl: 'Wat er nog te doen is', en: 'What is still to do' },
  nothingToDo: { nl: 'Hier is nu niets meer te doen.', en: 'There is nothing left to do here now.' },
  parts: { nl: 'De delen van de DPIA', en: 'The parts of the DPIA' },
  partNeed: { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
  partDecision: { nl: 'Besluit', en: 'Decision' },
  partProportionality: { nl: 'Nodig en in verhouding', en: 'Necessary and proportionate' },
  partRisks: { nl: 'Risico’s en maatregelen', en: 'Risks and measures' },
  partViews: { nl: 'Wat de mensen zelf vinden', en: 'What the people themselves think' },
  partAdvice: { nl: 'Advies van de FG', en: 'Advice of the data protection officer' },
  partConsultation: { nl: 'Voorleggen aan de toezichthouder', en: 'Putting it to the authority' },
  partReview: { nl: 'Het plan is veranderd', en: 'The plan changed' },
  answered: { nl: '{done} van de {all} vragen beantwoord', en: '{done} of {all} questions answered' },
  risksCount: { nl: '{count} risico’s, waarvan {high} hoog blijven', en: '{count} risks, of which {high} stay high' },
  riskOne: { nl: '1 risico', en: '1 risk' },
  stateDone: { nl: 'Klaar', en: 'Ready' },
  stateOpen: { nl: 'Nog te doen', en: 'To do' },
  stateWaits: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
  stateNotNeeded: { nl: 'Niet nodig', en: 'Not needed' },
  readOnly: {
    nl: 'Je leest mee. De eigenaar van de activiteit vult de DPIA in.',
    en: 'You are reading along. The owner of the activity fills in the DPIA.',
  },
  approvedAlready: {
    nl: 'Deze DPIA hoort bij versie {version} en verandert niet meer. Maak een nieuw concept van het plan om haar aan te passen.',
    en: 'This DPIA belongs to version {version} and does not change. Make a new draft of the plan to change it.',
  },
  fromRound: {
    nl: 'Deze DPIA is gemaakt bij versie {version} en geldt nog.',
    en: 'This DPIA was made with version {version} and still holds.',
  },
  said: { nl: 'Wat er gezegd is', en: 'What was said' },
  unchecked: {
    nl: 'Deze vragen zijn nog niet nagekeken door een jurist.',
    en: 'A lawyer has not checked these questions yet.',
  },
  uncheckedLaw: { nl: 'Nog niet nagekeken door een jurist.', en: 'Not yet checked by a lawyer.' },
  savedMeanwhile: {
    nl: 'Iemand anders bewaarde dit terwijl jij typte. Wat jij schreef, staat er nog. Bewaar opnieuw als het zo goed is.',
    en: 'Somebody else saved this while you were typing. What you wrote is still there. Save again if it is right.',
  },
  sectionNone: {
    nl: 'Nog niet bekeken of een DPIA nodig is. Dat zijn korte vragen. Reken op een kwartier.',
    en: 'It was not looked at yet whether a DPIA is needed. The questions are short. Allow a quarter of an hour.',
  },
  sectionLead: {
    nl: 'Wat kan er misgaan voor mensen, en wat doen jullie daaraan?',
    en: 'What may go wrong for people, and what do you do about it?',
  },
  notJudged: {
    nl: 'Nog niet bekeken of een DPIA nodig is',
    en: 'It was not looked at yet whether a DPIA is needed',
  },
  notJudgedText: {
    nl: 'Het houdt de goedkeuring niet tegen, maar het is verstandig. Je antwoorden zijn je bewijs.',
    en: 'It does not hold up approval, but it is wise. Your answers are your proof.',
  },
  sectionAdviceFor: { nl: 'De eigenaar vraagt jouw advies.', en: 'The owner asks your advice.' },
  giveAdvice: { nl: 'Geef advies', en: 'Give advice' },
} as const satisfies Record<string, Text>;

export const outcomeTexts: Readonly<Record<Outcome, Text>> = {
  incomplete: { nl: 'Nog niet alle vragen zijn beantwoord', en: 'Not all questions are answered yet' },
  needed: { nl: 'Een DPIA is nodig', en: 'A DPIA is needed' },
  advised: { nl: 'Een DPIA is verstandig', en: 'A DPIA is wise' },
  'not-needed': { nl: 'Een DPIA is niet nodig', en: 'A DPIA is not needed' },
};

/** Why the outcome is what it is. */
export const outcomeReasons: Readonly<Record<Outcome, Text>> = {
  incomplete: {
    nl: 'Beantwoord de vragen die nog open staan. Daarna zie je hier wat eruit komt.',
    en: 'Answer the questions that are open. Then you see here what comes out.',
  },
  needed: {
    nl: 'Twee of meer kenmerken passen, of de activiteit staat op de lijst van de toezichthouder.',
    en: 'Two or more criteria fit, or the activity is on the list of the authority.',
  },
  advised: {
    nl: 'Er past één kenmerk, of je twijfelt. Dan is een DPIA een goed idee. Je mag ook opschrijven waarom je er geen maakt.',
    en: 'One criterion fits, or you are in doubt. A DPIA is a good idea then. You may also write down why you make none.',
  },
  'not-needed': {
    nl: 'Geen kenmerk past en de activiteit staat niet op de lijst. Je antwoorden blijven bewaard als bewijs.',
    en: 'No criterion fits and the activity is not on the list. Your answers are kept as proof.',
  },
};

export const answerTexts: Readonly<Record<Answer, Text>> = {
  fits: { nl: 'Ja', en: 'Yes' },
  'fits-not': { nl: 'Nee', en: 'No' },
  doubt: { nl: 'Ik twijfel', en: 'I am in doubt' },
};

export const originTexts: Readonly<Record<Origin, Text>> = {
  outside: { nl: 'Van buiten: iemand die er niet bij mag', en: 'From outside: somebody who may not get at it' },
  inside: { nl: 'Van binnen: een fout of nieuwsgierigheid', en: 'From inside: a mistake or curiosity' },
  supplier: { nl: 'Bij een leverancier of partner', en: 'At a supplier or partner' },
  technique: { nl: 'Techniek die uitvalt of niet klopt', en: 'Technology that fails or is wrong' },
  design: { nl: 'De werkwijze zelf, ook als alles goed gaat', en: 'The way of working itself, even if all goes well' },
};

export const eventTexts: Readonly<Record<RiskEvent, Text>> = {
  access: { nl: 'Iemand ziet het die het niet mag zien', en: 'Somebody sees it who may not see it' },
  change: { nl: 'Het verandert zonder dat het mag', en: 'It changes though it may not' },
  loss: { nl: 'Het raakt weg', en: 'It gets lost' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const opinionTexts: Readonly<Record<Opinion, Text>> = {
  agree: { nl: 'Akkoord', en: 'Agrees' },
  'agree-with-advice': { nl: 'Akkoord, met advies', en: 'Agrees, with advice' },
  'not-agree': { nl: 'Niet akkoord', en: 'Does not agree' },
};

export const replyTexts: Readonly<Record<Reply, Text>> = {
  follow: { nl: 'Volgt het advies', en: 'Follows the advice' },
  deviate: { nl: 'Wijkt af van het advies', en: 'Deviates from the advice' },
};

export const turnTexts: Readonly<Record<TurnKind, Text>> = {
  asked: { nl: 'Advies gevraagd aan de FG', en: 'Asked the data protection officer for advice' },
  advised: { nl: 'Advies van de FG', en: 'Advice of the data protection officer' },
  replied: { nl: 'Antwoord van de eigenaar', en: 'Answer of the owner' },
  consulted: { nl: 'Voorgelegd aan de toezichthouder', en: 'Put to the authority' },
  'authority-extended': { nl: 'De toezichthouder neemt meer tijd', en: 'The authority takes more time' },
  'authority-answered': { nl: 'Antwoord van de toezichthouder', en: 'Answer of the authority' },
  reviewed: { nl: 'Opnieuw bekeken na een wijziging', en: 'Looked at again after a change' },
};

export const changedTexts: Readonly<Record<ShapePart, Text>> = {
  fields: { nl: 'de gegevens', en: 'the data' },
  purposes: { nl: 'de doelen en wat je ermee doet', en: 'the purposes and what you do' },
  parties: { nl: 'wat anderen krijgen', en: 'what others get' },
  ways: { nl: 'de wegen en wat die dragen', en: 'the ways and what they carry' },
  people: { nl: 'om welke mensen het gaat', en: 'which people it concerns' },
};

/** What is left to do before approval, and what solves it. */
export const obstacleTexts: Readonly<Record<DpiaObstacleKind, Text>> = {
  'dpia-not-judged': {
    nl: 'Het plan gebruikt gevoelige gegevens of gaat over kwetsbare mensen. Kijk eerst of een DPIA nodig is.',
    en: 'The plan uses sensitive data or concerns vulnerable people. First see whether a DPIA is needed.',
  },
  'dpia-not-decided': {
    nl: 'Besluit of jullie een DPIA maken. Schrijf op waarom als je dat niet doet.',
    en: 'Decide whether you make a DPIA. Write down why if you do not.',
  },
  'dpia-must': {
    nl: 'De activiteit staat op de lijst van de toezichthouder. Maak de DPIA, of kijk het antwoord nog eens na.',
    en: 'The activity is on the list of the authority. Make the DPIA, or check the answer again.',
  },
  'dpia-no-proportionality': {
    nl: 'In de DPIA staat nog niet waarom dit nodig is en in verhouding. Schrijf dat op.',
    en: 'The DPIA does not say yet why this is necessary and proportionate. Write it down.',
  },
  'dpia-no-risks': {
    nl: 'De risico’s in de DPIA zijn nog niet af. Beschrijf ze, met de maatregelen.',
    en: 'The risks in the DPIA are not finished. Describe them, with the measures.',
  },
  'dpia-no-views': {
    nl: 'Er staat nog niet wat de mensen zelf vinden. Vraag het, of schrijf op waarom niet.',
    en: 'It does not say yet what the people themselves think. Ask them, or write down why not.',
  },
  'dpia-not-reviewed': {
    nl: 'Het plan veranderde na de DPIA. Schrijf op wat dat doet met de risico’s.',
    en: 'The plan changed after the DPIA. Write down what that does to the risks.',
  },
  'dpia-no-advice': {
    nl: 'De FG heeft nog niet geadviseerd over de DPIA. Vraag het advies.',
    en: 'The data protection officer has not advised on the DPIA yet. Ask for the advice.',
  },
  'dpia-no-officer': {
    nl: 'Er is nog geen advies van een FG. Leg het advies vast, of schrijf op waarom er geen FG is.',
    en: 'There is no advice of a data protection officer yet. Record it, or write down why there is none.',
  },
  'dpia-advice-waits': {
    nl: 'Het advies van de FG is gevraagd. Wacht op het antwoord.',
    en: 'The advice of the data protection officer was asked. Wait for the answer.',
  },
  'dpia-advice-unanswered': {
    nl: 'De FG gaf advies. Volg het, of wijk af en schrijf op waarom.',
    en: 'The data protection officer advised. Follow it, or deviate and write down why.',
  },
  'dpia-advice-outdated': {
    nl: 'De DPIA veranderde na het advies van de FG. Vraag het advies opnieuw.',
    en: 'The DPIA changed after the advice of the data protection officer. Ask for the advice again.',
  },
  'dpia-not-consulted': {
    nl: 'Een risico blijft hoog. Neem meer maatregelen, of leg het voor aan de toezichthouder.',
    en: 'A risk stays high. Take more measures, or put it to the authority.',
  },
  'dpia-consultation-runs': {
    nl: 'De toezichthouder denkt nog na. Leg het antwoord vast zodra het er is.',
    en: 'The authority is still thinking. Record the answer as soon as it is there.',
  },
};
