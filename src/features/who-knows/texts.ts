import type { Text } from '../../ui/index.ts';

/** The sentences about who knows what. `{who}` is "u", or the name of the person in words for who works here. */
export const knowTexts = {
  knowsThat: { nl: 'Weet: dat {who} hulp krijgt.', en: 'Knows: that {who} {gets} help.' },
  knowsMore: {
    nl: 'Weet: dat {who} hulp krijgt, en ook: {what}.',
    en: 'Knows: that {who} {gets} help, and also: {what}.',
  },
  inOutline: { nl: 'in grote lijnen {fields}', en: 'in outline {fields}' },
  notWhat: { nl: 'Niet: waarover.', en: 'Not: about what.' },
  notFurther: { nl: 'Niet: waarover {who} verder praat.', en: 'Not: what else {who} {talks} about.' },
  notRest: { nl: 'Niet: de rest van het dossier.', en: 'Not: the rest of the file.' },
  lastOn: { nl: 'Voor het laatst op {day}.', en: 'Last on {day}.' },
  toldOn: { nl: 'Verteld op {day}.', en: 'Told on {day}.' },
  inRoom: { nl: 'Praat mee in een beveiligd gesprek.', en: 'Takes part in a secure conversation.' },
  mayHear: { nl: 'Mag weten, omdat {who} ja zei: {fields}.', en: 'May know, because {who} said yes: {fields}.' },
  mayHearOutline: { nl: 'Mag iets weten, omdat {who} ja zei.', en: 'May know something, because {who} said yes.' },
  nothingYet: { nl: 'Er is nog niets verteld.', en: 'Nothing has been told yet.' },
  carerHears: { nl: '{relation}. Mag horen: {fields}.', en: '{relation}. May hear: {fields}.' },
  carerNothing: {
    nl: '{relation}. Hoort niets, tot allebei ja zeggen.',
    en: '{relation}. Hears nothing until both say yes.',
  },
  wholeFile: { nl: 'Het hele dossier.', en: 'The whole file.' },
  ownWholeFile: { nl: 'Werkt met u en kan in uw dossier kijken.', en: 'Works with you and can look in your file.' },
  acts: { nl: 'Mag meebeslissen over: {purposes}.', en: 'May decide about: {purposes}.' },
  readReport: { nl: 'Las een verslag op {day}.', en: 'Read a report on {day}.' },
  opened: { nl: 'Mag alleen horen wat {who} zelf opende:', en: 'May only hear what {who} opened:' },
  openedItem: { nl: '“{item}”, tot {day}.', en: '“{item}”, until {day}.' },
  nothing: { nl: 'Niets. Ook niet of {who} hier bekend is.', en: 'Nothing. Not even whether {who} {is} known here.' },
} as const satisfies Record<string, Text>;

export const workTexts = {
  title: { nl: 'Wie weet wat', en: 'Who knows what' },
  glance: { nl: 'In één oogopslag', en: 'At a glance' },
  lead: {
    nl: 'Wie iets weet over {name}, en wie iets mag weten omdat {name} ja zei. {name} ziet dit ook, behalve wat om veiligheid nog wacht.',
    en: 'Who knows something about {name}, and who may know because {name} said yes. {name} sees this too, except what waits for safety.',
  },
  back: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  correct: { nl: 'Moet je iets verbeteren of wissen?', en: 'Do you have to correct or erase something?' },
  correctText: {
    nl: 'Dan horen zij het ook. Dit ging naar buiten, per ontvanger. Bel of schrijf, en noteer bij de cliënt wat je deed.',
    en: 'Then they hear it too. This went out, per receiver. Call or write, and note with the client what you did.',
  },
  nobodyOutside: { nl: 'Er ging nog niets naar iemand buiten.', en: 'Nothing has gone to anybody outside yet.' },
  print: { nl: 'Lijst om te printen', en: 'List to print' },
  listTitle: { nl: 'Wie kreeg gegevens', en: 'Who received data' },
  listLead: {
    nl: 'Gemaakt op {day}. Bewaar deze lijst niet langer dan nodig.',
    en: 'Made on {day}. Keep this list no longer than needed.',
  },
  who: { nl: 'Wie', en: 'Who' },
  what: { nl: 'Wat, en hoe diep', en: 'What, and how deep' },
  when: { nl: 'Wanneer', en: 'When' },
  how: { nl: 'Hoe', en: 'How' },
  told: { nl: 'Verteld', en: 'Told' },
  asked: { nl: 'Iets gevraagd', en: 'Asked something' },
  report: { nl: 'Verslag', en: 'Report' },
  room: { nl: 'Beveiligd gesprek', en: 'Secure conversation' },
  fact: { nl: 'alleen dat iemand hier bekend is', en: 'only that somebody is known here' },
  outline: { nl: '{fields} (in grote lijnen)', en: '{fields} (in outline)' },
  content: { nl: '{fields}', en: '{fields}' },
  law: { nl: 'Wat zegt de wet?', en: 'What does the law say?' },
  lawText: {
    nl: 'AVG 19: wie iets verbetert, wist of stilzet, vertelt dat aan iedereen die de gegevens kreeg, tenzij dat niet kan. De cliënt mag weten wie dat zijn. Nog niet nagekeken door een jurist.',
    en: 'GDPR 19: who corrects, erases or restricts, tells everybody who received the data, unless impossible. The client may know who they are. Not yet checked by a lawyer.',
  },
} as const satisfies Record<string, Text>;

/** For the person, in "u". */
export const ownTexts = {
  title: { nl: 'Wie weet wat', en: 'Who knows what' },
  glance: { nl: 'In één oogopslag', en: 'At a glance' },
  heading: { nl: 'Wie weet wat over u', en: 'Who knows what about you' },
  headingFor: { nl: 'Wie weet wat over {name}', en: 'Who knows what about {name}' },
  lead: {
    nl: 'In het midden staat u. Hoe verder van het midden, hoe minder iemand weet.',
    en: 'You are in the middle. The further from the middle, the less somebody knows.',
  },
  leadFor: {
    nl: 'U ziet wat hoort bij waar u voor {name} over beslist.',
    en: 'You see what belongs to what you decide about for {name}.',
  },
  you: { nl: 'U', en: 'You' },
  back: { nl: 'Terug', en: 'Back' },
  stop: { nl: 'Stop hiermee', en: 'Stop this' },
  wrong: { nl: 'Klopt er iets niet?', en: 'Is something wrong?' },
  wrongText: {
    nl: 'Bel ons. We verbeteren het, en vertellen het ook aan wie het van ons hoorde.',
    en: 'Call us. We correct it, and also tell whoever heard it from us.',
  },
  looked: { nl: 'Wie keek in mijn dossier?', en: 'Who looked in my file?' },
  lookedText: { nl: 'Dat ziet u per dag.', en: 'You see it per day.' },
  stopTitle: { nl: 'Stoppen met vertellen aan {name}?', en: 'Stop telling {name}?' },
  stopText: {
    nl: '{name} hoort dan niets meer van ons. Wat al verteld is, draaien we niet terug. U kunt later weer ja zeggen.',
    en: '{name} then hears nothing more from us. What was told is not undone. You can say yes again later.',
  },
  stopNow: { nl: 'Ja, stop hiermee', en: 'Yes, stop this' },
  notNow: { nl: 'Toch niet, ga terug', en: 'Not now, go back' },
  stopWallTitle: { nl: 'Niets meer laten horen aan {name}?', en: 'Let {name} hear nothing any more?' },
  stopped: { nl: 'Gestopt. Het geldt vanaf nu.', en: 'Stopped. It holds from now on.' },
  nothingHere: { nl: 'Er is nu niets te zien', en: 'There is nothing to see now' },
  nothingHereText: {
    nl: 'Dit dossier is niet meer in gebruik. Bel ons als u wilt weten wie iets wist.',
    en: 'This file is no longer in use. Call us if you want to know who knew something.',
  },
} as const satisfies Record<string, Text>;
