import type { Text } from '../../ui/index.ts';
import type { Answer, Fit } from './policy.ts';

export const texts = {
  ways: { nl: 'Welke weg is veilig?', en: 'Which way is safe?' },
  waysLead: {
    nl: 'Kies eerst wat je wilt vertellen. Dan zie je langs welke weg dat kan.',
    en: 'First choose what you want to tell. Then you see which way fits.',
  },
  ours: { nl: 'In Zorgvuldig', en: 'In Zorgvuldig' },
  decided: { nl: 'Zo besloten door je organisatie', en: 'Decided by your organisation' },
  change: { nl: 'Wijzig', en: 'Change' },
  add: { nl: 'Voeg een weg toe', en: 'Add a way' },
  instead: { nl: 'Doe dit in plaats daarvan', en: 'Do this instead' },
  insteadText: {
    nl: 'Bel, of zet het klaar achter een beveiligde link. Dat duurt een minuut.',
    en: 'Call, or put it behind a secure link. That takes a minute.',
  },
  planDecides: {
    nl: 'Het goedgekeurde plan bepaalt welke gegevens over welke weg mogen. Deze lijst helpt je kiezen.',
    en: 'The approved plan decides which data may go which way. This list helps you choose.',
  },
  wayOf: { nl: 'Waarvoor is deze weg goed?', en: 'What is this way good for?' },
  newWay: { nl: 'Een eigen weg toevoegen', en: 'Add a way of your own' },
  name: { nl: 'Hoe heet het?', en: 'What is it called?' },
  fit: { nl: 'Waarvoor mag je het gebruiken?', en: 'What may it be used for?' },
  why: { nl: 'Waarom?', en: 'Why?' },
  whyHelp: {
    nl: 'Collega’s lezen dit. Bijvoorbeeld: we hebben er een overeenkomst mee, of: het staat op eigen telefoons.',
    en: 'Colleagues read this. For example: we have an agreement, or: it is on private phones.',
  },
  keep: { nl: 'Bewaar', en: 'Save' },
  takeBack: { nl: 'Terug naar het voorstel', en: 'Back to the suggestion' },
  remove: { nl: 'Haal deze weg weg', en: 'Remove this way' },
  kept: { nl: 'Bewaard. Je collega’s zien het meteen.', en: 'Saved. Your colleagues see it right away.' },
  back: { nl: 'Alle wegen', en: 'All ways' },
  links: { nl: 'Wegwijzer', en: 'Where to read on' },
  linksLead: {
    nl: 'Officiële plekken met uitleg in gewone taal. Ze openen op een andere site.',
    en: 'Official places with plain explanation. They open on another site.',
  },
  notChecked: {
    nl: 'Een adres zonder datum is nog niet nagekeken.',
    en: 'An address without a date was not checked yet.',
  },
  checkedOn: { nl: 'Nagekeken op {day}', en: 'Checked on {day}' },
  netherlands: { nl: 'Nederland', en: 'Netherlands' },
  belgium: { nl: 'België', en: 'Belgium' },
  quick: { nl: 'Snelle check: samenwerken met gegevens', en: 'Quick check: working together with data' },
  quickLead: {
    nl: 'Zes vragen, vijf minuten, geen account. We bewaren niets.',
    en: 'Six questions, five minutes, no account. We keep nothing.',
  },
  result: { nl: 'Laat zien waar ik sta', en: 'Show where I stand' },
  again: { nl: 'Pas mijn antwoorden aan', en: 'Change my answers' },
  goesWell: { nl: 'Dit gaat al goed', en: 'This goes well already' },
  nextUp: { nl: 'Dit kun je nu doen', en: 'This you can do now' },
  allWell: { nl: 'Mooi. Bespreek het over een half jaar opnieuw.', en: 'Good. Talk about it again in half a year.' },
  answerEach: { nl: 'Kies bij elke vraag wat het beste past.', en: 'Choose what fits best at each question.' },
} as const satisfies Record<string, Text>;

export const fitTexts: Record<Fit, { title: Text; option: Text }> = {
  content: {
    title: { nl: 'Hierlangs mag inhoud', en: 'Content may go this way' },
    option: { nl: 'Inhoud delen', en: 'Sharing content' },
  },
  appointment: {
    title: { nl: 'Alleen voor een afspraak', en: 'Only for an appointment' },
    option: { nl: 'Alleen dag, uur en plaats', en: 'Only day, time and place' },
  },
  never: {
    title: { nl: 'Niet voor gegevens van mensen', en: 'Not for data about people' },
    option: { nl: 'Niet voor gegevens van mensen', en: 'Not for data about people' },
  },
};

export const answerTexts: Record<Answer, Text> = {
  yes: { nl: 'Ja, dat is geregeld', en: 'Yes, that is arranged' },
  partly: { nl: 'Een deel', en: 'In part' },
  no: { nl: 'Nog niet', en: 'Not yet' },
  unknown: { nl: 'Dat weet ik niet', en: 'I do not know' },
};

const errors: Readonly<Record<string, Text>> = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_big: { nl: 'Dit is te lang.', en: 'This is too long.' },
  'known-already': { nl: 'Deze weg staat al in de lijst.', en: 'This way is in the list already.' },
};
export const errorText = (code: string): Text => errors[code] ?? errors['required']!;
