import type { Text } from '../../../ui/index.ts';
import type { Stance } from '../after-words.ts';

export const stanceTexts: Record<Stance, Text> = {
  go: { nl: 'Doe het', en: 'Go ahead' },
  'go-like-this': { nl: 'Doe het, maar zo', en: 'Go ahead, but like this' },
  'better-not': { nl: 'Liever niet, dit kan wel', en: 'Better not, this is possible' },
};

export const askedOfTexts = {
  contact: { nl: 'De contactpersoon privacy', en: 'The privacy contact person' },
  fg: { nl: 'De FG, die op de privacy let', en: 'The data protection officer' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
} as const satisfies Record<string, Text>;

/** What an adviser is, behind a name. */
export const adviserTexts = {
  contact: { nl: 'contactpersoon privacy', en: 'privacy contact person' },
  fg: { nl: 'FG', en: 'data protection officer' },
  colleague: { nl: 'collega', en: 'colleague' },
} as const satisfies Record<string, Text>;

export const texts = {
  title: { nl: 'Ik twijfel', en: 'I am not sure' },
  lead: {
    nl: 'Twijfel is vakwerk. Stel je vraag, dan denkt er iemand mee.',
    en: 'Doubt is part of the craft. Ask your question, and somebody thinks along.',
  },
  whom: { nl: 'Wie vraag je het?', en: 'Whom do you ask?' },
  colleague: { nl: 'Een collega: {name}', en: 'A colleague: {name}' },
  colleagueAbout: { nl: 'Denkt mee zonder naam.', en: 'Thinks along without a name.' },
  question: { nl: 'Wat is je vraag?', en: 'What is your question?' },
  questionAbout: {
    nl: 'Noem geen namen. Namen, nummers en adressen die we zien, halen we eruit.',
    en: 'Name nobody. We take out the names, numbers and addresses that we see.',
  },
  wanted: { nl: 'Wanneer heb je het antwoord nodig?', en: 'When do you need the answer?' },
  neededBy: { nl: 'Antwoord nodig vóór {date}', en: 'Answer needed before {date}' },
  goesAlong: { nl: 'Dit gaat mee met je vraag', en: 'This goes along with your question' },
  goesAlongAbout: {
    nl: 'Wie je het vraagt, ziet alleen dit. Geen naam, geen dossier.',
    en: 'Whom you ask sees only this. No name, no file.',
  },
  send: { nl: 'Stel deze vraag', en: 'Ask this question' },
  call: { nl: 'Liever bellen?', en: 'Rather call?' },
  callAbout: { nl: '{name}: {reach}', en: '{name}: {reach}' },
  nobody: {
    nl: 'In dit programma is nog niemand aan wie je dit kan vragen. Bel een vakgenoot of je beroepsvereniging, zonder naam. Schrijf het antwoord bij je afweging.',
    en: 'There is nobody in this program yet whom you can ask. Call a fellow professional or your association, without a name. Write the answer with your weighing.',
  },
  backToCheck: { nl: 'Terug naar je vragen', en: 'Back to your questions' },
  askSomebody: { nl: 'Vraag iemand om mee te denken', en: 'Ask somebody to think along' },
  askAgain: { nl: 'Vraag nog iemand', en: 'Ask somebody else' },
  back: { nl: 'Terug naar de afweging', en: 'Back to the weighing' },
  page: { nl: 'Een vraag over delen', en: 'A question about sharing' },
  pageLead: { nl: '{name} vraagt dit op {date}.', en: '{name} asks this on {date}.' },
  ownLead: { nl: 'Je vroeg dit op {date}.', en: 'You asked this on {date}.' },
  theQuestion: { nl: 'De vraag', en: 'The question' },
  context: { nl: 'Waar het om gaat', en: 'What it is about' },
  onlyThis: {
    nl: 'Je ziet alleen wat bij de vraag hoort. Wil je meer weten? Bel wie het vraagt.',
    en: 'You see only what belongs to the question. Do you want to know more? Call who asks.',
  },
  goal: { nl: 'Doel', en: 'Goal' },
  direction: { nl: 'Vragen of vertellen', en: 'Asking or telling' },
  ask: { nl: 'Iets vragen', en: 'Asking something' },
  tell: { nl: 'Iets vertellen', en: 'Telling something' },
  recipient: { nl: 'Met wie', en: 'With whom' },
  reasons: { nl: 'De afweging tot nu toe', en: 'The weighing so far' },
  outcome: { nl: 'Uitkomst van de vragen', en: 'Outcome of the questions' },
  answers: { nl: 'Antwoorden', en: 'Answers' },
  noAnswer: { nl: 'Er is nog geen antwoord.', en: 'There is no answer yet.' },
  saidBy: { nl: '{name}, {date}', en: '{name}, {date}' },
  possible: { nl: 'Dit kan wel: {words}', en: 'This is possible: {words}' },
  advise: { nl: 'Jouw advies', en: 'Your advice' },
  adviseLead: {
    nl: 'Je collega beslist zelf. Jouw woorden blijven bij het besluit staan.',
    en: 'Your colleague decides. Your words stay with the decision.',
  },
  stance: { nl: 'Wat raad je aan?', en: 'What do you advise?' },
  why: { nl: 'Waarom?', en: 'Why?' },
  whatPossible: { nl: 'Wat kan er wel, of hoe?', en: 'What is possible, or how?' },
  whatPossibleAbout: {
    nl: 'Bij “liever niet” schrijf je dit altijd. Er kan bijna altijd iets.',
    en: 'With “better not” you always write this. Something is nearly always possible.',
  },
  give: { nl: 'Geef dit advies', en: 'Give this advice' },
  goOn: { nl: 'Ga verder met je afweging', en: 'Go on with your weighing' },
  section: { nl: 'Overleg', en: 'Consultation' },
  askedWhom: { nl: 'Gevraagd aan: {who}', en: 'Asked: {who}' },
  open: { nl: 'Nog geen antwoord', en: 'No answer yet' },
  sent: {
    nl: 'Je vraag is gesteld. Het antwoord komt hier te staan.',
    en: 'Your question was asked. The answer will stand here.',
  },
  given: {
    nl: 'Bewaard. Je collega leest het op de eerste pagina.',
    en: 'Saved. Your colleague reads it on the first page.',
  },
  taskAsked: { nl: 'Een collega twijfelt over delen', en: 'A colleague is not sure about sharing' },
  taskAskedText: { nl: 'Denk mee, zonder naam.', en: 'Think along, without a name.' },
  taskAnswered: { nl: 'Er is antwoord op je twijfel', en: 'Your doubt was answered' },
  taskAnsweredText: { nl: 'Lees het, en ga verder.', en: 'Read it, and go on.' },
} as const satisfies Record<string, Text>;
