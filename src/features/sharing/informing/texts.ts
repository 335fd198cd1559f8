import type { Text } from '../../../ui/index.ts';
import type { TellingWay } from '../after-words.ts';

export const wayTexts: Record<TellingWay, Text> = {
  together: { nl: 'We deden het samen: de persoon was erbij', en: 'We did it together: the person was there' },
  'in-person': { nl: 'In een gesprek', en: 'In a conversation' },
  phone: { nl: 'Aan de telefoon', en: 'On the phone' },
  letter: { nl: 'In een brief', en: 'In a letter' },
  'secure-link': { nl: 'Met een beveiligd bericht', en: 'With a secure message' },
};

export const texts = {
  title: { nl: 'Vertellen aan de persoon', en: 'Telling the person' },
  due: { nl: 'Vertel het {name}, uiterlijk {date}', en: 'Tell {name}, by {date}' },
  dueAbout: {
    nl: 'Er is iets gedeeld. {name} hoort dat te weten: wat, met wie en waarom.',
    en: 'Something was shared. {name} should know: what, with whom and why.',
  },
  late: { nl: 'Vertel het {name} nu: dit had op {date} gemoeten', en: 'Tell {name} now: this was due on {date}' },
  waits: { nl: 'Vertellen wacht, tot {date}', en: 'Telling waits, until {date}' },
  waitsAbout: {
    nl: '{name} ziet dit besluit nog niet op de eigen pagina’s. Daarna kijk je opnieuw.',
    en: '{name} does not see this decision on the own pages yet. After that you look again.',
  },
  lookAgain: { nl: 'Kijk opnieuw: kan {name} het nu horen?', en: 'Look again: can {name} hear it now?' },
  lookAgainAbout: {
    nl: 'De dag om opnieuw te kijken is er. Wachten gaat niet vanzelf door: doet niemand iets, dan ziet {name} dit besluit na nog een termijn van de wet.',
    en: 'The day to look again has come. Waiting does not go on by itself: when nobody does anything, {name} sees this decision after one more term of the law.',
  },
  told: { nl: '{name} weet het', en: '{name} knows' },
  toldAbout: { nl: 'Verteld op {date} door {by}: {way}.', en: 'Told on {date} by {by}: {way}.' },
  wait: { nl: 'Vertellen wacht, om de veiligheid', en: 'Telling waits, for safety' },
  waitAbout: { nl: '{reason} Opnieuw kijken op {date}.', en: '{reason} Look again on {date}.' },
  tellButton: { nl: 'Schrijf op hoe je het vertelde', en: 'Write down how you told it' },
  delayButton: { nl: 'Het kan nog niet veilig', en: 'It is not safe yet' },
  tellTitle: { nl: 'Zo vertelde ik het', en: 'How I told it' },
  tellLead: {
    nl: 'Schrijf in je eigen woorden op wat je zei. {name} leest dit terug.',
    en: 'Write in your own words what you said. {name} can read it.',
  },
  example: {
    nl: 'Bijvoorbeeld: “Ik heb met de huisarts gebeld over uw doelen. Ik deed dat omdat u slecht slaapt. Meer heb ik niet gezegd.”',
    en: 'For example: “I called your doctor about your goals. I did so because you sleep badly. I said no more than that.”',
  },
  day: { nl: 'Op welke dag?', en: 'On which day?' },
  way: { nl: 'Hoe?', en: 'How?' },
  words: { nl: 'Wat zei je?', en: 'What did you say?' },
  save: { nl: 'Bewaar', en: 'Save' },
  delayTitle: { nl: 'Het kan nog niet veilig', en: 'It is not safe yet' },
  delayLead: {
    nl: 'Soms brengt vertellen iemand in gevaar. Dan mag het wachten, met een reden en een dag waarop je opnieuw kijkt.',
    en: 'Sometimes telling puts somebody in danger. Then it may wait, with a reason and a day on which you look again.',
  },
  delayAlso: {
    nl: 'De contactpersoon privacy en de FG zien dat je wacht, en kijken mee. {name} ziet dit ene besluit nog niet. Kijkt daarna niemand opnieuw, dan ziet {name} het vanzelf, na nog een termijn van de wet.',
    en: 'The privacy contact person and the data protection officer see that you wait, and look along. {name} does not see this one decision yet. When nobody looks again after that, {name} sees it by itself, after one more term of the law.',
  },
  reason: { nl: 'Wie loopt gevaar, en waardoor?', en: 'Who is in danger, and by what?' },
  reasonAbout: {
    nl: 'Zonder oordeel, met wat je zag of hoorde. De persoon zelf leest dit niet zolang het wacht.',
    en: 'Without judging, with what you saw or heard. The person does not read this while it waits.',
  },
  reviewOn: { nl: 'Wanneer kijk je opnieuw?', en: 'When do you look again?' },
  reviewAbout: { nl: 'Uiterlijk {date}.', en: 'By {date}.' },
  toDecision: { nl: 'Naar de afweging', en: 'To the weighing' },
  taskDue: { nl: 'Vertel iemand wat je deelde', en: 'Tell somebody what you shared' },
  taskDueText: { nl: 'In de afweging staat wat, en met wie.', en: 'The weighing says what, and with whom.' },
  taskLate: { nl: 'Vertel iemand nu wat je deelde', en: 'Tell somebody now what you shared' },
  taskLateText: { nl: 'De dag is voorbij. Vertel het vandaag.', en: 'The day went by. Tell it today.' },
  taskWaits: { nl: 'Vertellen wacht om de veiligheid', en: 'Telling waits for safety' },
  taskWaitsText: { nl: 'Kijk op tijd opnieuw.', en: 'Look again in time.' },
  taskLook: { nl: 'Kijk opnieuw of je het kan vertellen', en: 'Look again whether you can tell it' },
  taskLookText: { nl: 'Vertellen wachtte om de veiligheid.', en: 'Telling waited for safety.' },
  ownTitle: { nl: 'Wat er over u is gedeeld', en: 'What was shared about you' },
  ownLead: {
    nl: 'Hier leest u wat wij aan anderen vertelden of vroegen, en waarom.',
    en: 'Here you read what we told or asked others, and why.',
  },
  ownEmpty: { nl: 'Er is niets over u gedeeld', en: 'Nothing was shared about you' },
  ownEmptyAbout: {
    nl: 'Deelt iemand van ons iets over u, dan leest u dat hier.',
    en: 'When one of us shares something about you, you read it here.',
  },
  ownBack: { nl: 'Terug naar het begin', en: 'Back to the start' },
  ownWhat: { nl: 'Wat', en: 'What' },
  ownWhy: { nl: 'Waarom', en: 'Why' },
  ownBy: { nl: 'Wie', en: 'Who' },
  ownTold: { nl: 'Zo is het u verteld', en: 'How it was told to you' },
  ownLater: {
    nl: 'Dit vertelden we later dan gewoonlijk. De reden staat opgeschreven. U mag ernaar vragen.',
    en: 'We told this later than usual. The reason was written down. You may ask for it.',
  },
  ownAsk: {
    nl: 'Klopt er iets niet, of wilt u meer weten? Vraag het ons. Dat mag altijd.',
    en: 'Is something wrong, or do you want to know more? Ask us. You always may.',
  },
} as const satisfies Record<string, Text>;

/** What was wrong in a form after a decision, by the name of the error. */
export const errorTexts: Readonly<Record<string, Text>> = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'say-more': {
    nl: 'Schrijf het op in een zin, met je eigen woorden.',
    en: 'Write it in a sentence, in your own words.',
  },
  'too-long': { nl: 'Maak de tekst korter: hooguit 4000 tekens.', en: 'Make it shorter: at most 4000 characters.' },
  'control-signs': {
    nl: 'Er staan tekens in die niemand typt. Haal ze weg.',
    en: 'It holds signs that nobody types. Take them out.',
  },
  'unreadable-character': {
    nl: 'Er staat een teken in dat we niet kunnen lezen.',
    en: 'It holds a character that we cannot read.',
  },
  'no-day': { nl: 'Kies een dag.', en: 'Choose a day.' },
  choose: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  'day-to-come': { nl: 'Kies een dag die geweest is, of vandaag.', en: 'Choose a day that has been, or today.' },
  'day-is-over': { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
  'too-late-a-day': {
    nl: 'Kies een eerdere dag. Uiterlijk dan kijk je opnieuw.',
    en: 'Choose an earlier day. By then you look again.',
  },
  'told-already': { nl: 'De persoon weet het al.', en: 'The person knows already.' },
  'ask-first': {
    nl: 'Je wachtte al een keer. Vraag eerst de contactpersoon of de FG om mee te kijken: de knop “Ik twijfel”.',
    en: 'You waited once already. First ask the contact person or the officer to look along: the button “I am not sure”.',
  },
  'no-such-adviser': { nl: 'Kies wie je het vraagt.', en: 'Choose whom you ask.' },
  'no-such-colleague': {
    nl: 'Kies een collega die ook met deze persoon werkt.',
    en: 'Choose a colleague who works with this person too.',
  },
  'own-decision': {
    nl: 'Dit is je eigen besluit. Vraag een collega om mee te kijken.',
    en: 'This is your own decision. Ask a colleague to look along.',
  },
  'say-what-is-possible': {
    nl: 'Schrijf ook wat wél kan. Dan staat je collega niet met lege handen.',
    en: 'Write what is possible as well. Then your colleague is not left with nothing.',
  },
};
