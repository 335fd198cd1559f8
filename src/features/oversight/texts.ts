import type { Text } from '../../ui/index.ts';
import type { Weight } from './policy.ts';

/** What the desk of the FG says. */
export const texts = {
  title: { nl: 'Toezicht', en: 'Oversight' },
  lead: {
    nl: 'Hier liggen de vragen over plannen. Wat het eerst nodig is, staat bovenaan.',
    en: 'Here are the questions about plans. What is needed first stands at the top.',
  },
  waiting: { nl: 'Wacht op advies', en: 'Waits for advice' },
  dpias: { nl: 'DPIA’s die op advies wachten', en: 'DPIAs that wait for advice' },
  none: { nl: 'Er ligt geen vraag', en: 'There is no question' },
  noneAbout: {
    nl: 'Een eigenaar kan je vragen om mee te kijken met een plan. De vraag komt dan hier.',
    en: 'An owner can ask you to look along with a plan. The question then comes here.',
  },
  due: { nl: 'vóór {date}', en: 'by {date}' },
  late: { nl: 'had vóór {date} gemoeten', en: 'was due by {date}' },
  by: { nl: 'Gevraagd door {name}', en: 'Asked by {name}' },
  given: { nl: 'Gegeven advies', en: 'Advice given' },
  givenLead: {
    nl: 'Wat er met je advies gebeurde. Het blijft bewaard voor het jaarverslag.',
    en: 'What was done with your advice. It is kept for the yearly report.',
  },
  counts: {
    nl: 'Gevolgd: {followed}. Afgeweken: {deviated}. Nog zonder antwoord: {open}.',
    en: 'Followed: {followed}. Deviated from: {deviated}. Without an answer yet: {open}.',
  },
  withdrawn: { nl: 'Teruggenomen vragen', en: 'Questions taken back' },
  activity: { nl: 'Activiteit', en: 'Activity' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  done: { nl: 'Wat ermee gebeurde', en: 'What was done' },
  on: { nl: 'Dag', en: 'Day' },
  review: { nl: 'Advies over {title}', en: 'Advice about {title}' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
  since: { nl: 'Veranderd sinds versie {version}', en: 'Changed since version {version}' },
  first: {
    nl: 'Dit is het eerste plan voor deze activiteit. Er geldt nog niets.',
    en: 'This is the first plan for this activity. Nothing is in force yet.',
  },
  map: { nl: 'Wie krijgt wat?', en: 'Who gets what?' },
  whole: { nl: 'Het hele plan', en: 'The whole plan' },
  advise: { nl: 'Jouw advies', en: 'Your advice' },
  adviseLead: {
    nl: 'De eigenaar volgt je advies, of schrijft waarom niet. Jij leest dat antwoord hier.',
    en: 'The owner follows your advice, or writes why not. You read that answer here.',
  },
  words: { nl: 'Wat adviseer je?', en: 'What do you advise?' },
  wordsHelp: {
    nl: 'Schrijf ook wat al goed is. Het is versleuteld.',
    en: 'Write what is good already too. It is encrypted.',
  },
  perStep: { nl: 'Opmerkingen per stap', en: 'Comments per step' },
  atStep: { nl: 'Bij stap {step}: {name}', en: 'At step {step}: {name}' },
  send: { nl: 'Verstuur dit advies', en: 'Send this advice' },
  toActivity: { nl: 'Naar de activiteit', en: 'To the activity' },
} as const satisfies Record<string, Text>;

export const weightTexts: Record<Weight, Text> = {
  heavy: { nl: 'Weegt zwaar', en: 'Weighs heavy' },
  middle: { nl: 'Weegt mee', en: 'Weighs some' },
  light: { nl: 'Weegt licht', en: 'Weighs light' },
};
