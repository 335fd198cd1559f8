import type { Text } from '../../../ui/index.ts';
import type { OddKind } from './policy.ts';
import type { Result } from './tables.ts';

/** What the page about looks that stand out says: it asks, and blames nobody. */
export const viewTexts = {
  title: { nl: 'Inzage die opvalt', en: 'Looks that stand out' },
  lead: {
    nl: 'Meestal is er een goede reden. Vraag ernaar, en schrijf op wat je hoorde.',
    en: 'Mostly there is a good reason. Ask, and write down what you heard.',
  },
  week: { nl: 'Week van {day}', en: 'Week of {day}' },
  none: { nl: 'Er valt niets op', en: 'Nothing stands out' },
  noneAbout: {
    nl: 'Elke dag kijkt Zorgvuldig terug. Wat een vraag waard is, komt hier.',
    en: 'Zorgvuldig looks back every day. What is worth a question comes here.',
  },
  until: { nl: 'Teruggekeken tot en met {day}.', en: 'Looked back up to and including {day}.' },
  found: { nl: 'Al besproken', en: 'Talked about already' },
  someone: { nl: 'Iemand die hier werkte', en: 'Somebody who worked here' },
  once: { nl: 'één keer gekeken', en: 'looked once' },
  times: { nl: '{number} keer gekeken', en: 'looked {number} times' },
  look: { nl: 'Inzage door {name}', en: 'A look by {name}' },
  who: { nl: 'Wie keek', en: 'Who looked' },
  whose: { nl: 'In het dossier van', en: 'In the file of' },
  several: { nl: 'Verschillende mensen', en: 'Several people' },
  when: { nl: 'Wanneer', en: 'When' },
  between: { nl: 'tussen {first} en {last}', en: 'between {first} and {last}' },
  why: { nl: 'Waarom het opvalt', en: 'Why it stands out' },
  how: { nl: 'Zo pak je het aan', en: 'How to go about it' },
  howText: {
    nl: 'Vraag je collega hoe het zat. Dat mag een kort gesprek zijn. Jij helpt, en beoordeelt niemand.',
    en: 'Ask your colleague how it was. A short talk is enough. You help, and judge nobody.',
  },
  seen: {
    nl: 'De cliënt ziet in het eigen logboek wie keek, en ook dat jij het nakeek.',
    en: 'The client sees in the own log who looked, and that you checked it.',
  },
  result: { nl: 'Wat bleek?', en: 'What did you find?' },
  words: { nl: 'Wat hoorde je?', en: 'What did you hear?' },
  wordsHelp: {
    nl: 'Een paar zinnen is genoeg. Het is versleuteld.',
    en: 'A few sentences are enough. It is encrypted.',
  },
  keep: { nl: 'Leg dit vast', en: 'Record this' },
  kept: { nl: 'Vastgelegd. Dank je wel dat je het vroeg.', en: 'Recorded. Thank you for asking.' },
  choose: { nl: 'Kies wat er bleek.', en: 'Choose what you found.' },
  write: { nl: 'Schrijf op wat je hoorde.', en: 'Write down what you heard.' },
  by: { nl: 'Vastgelegd door {name}, {day}', en: 'Recorded by {name}, {day}' },
  back: { nl: 'Toezicht', en: 'Oversight' },
  task: { nl: 'Kijk mee naar inzage die opvalt', en: 'Look at looks that stand out' },
  taskText: {
    nl: 'Vraag deze week hoe het zat (aantal: {number}). Meestal is er een goede reden.',
    en: 'Ask this week how it was (number: {number}). Mostly there is a good reason.',
  },
} as const satisfies Record<string, Text>;

export const kindTexts: Record<OddKind, Text> = {
  'no-relation': {
    nl: 'Probeerde te kijken zonder met deze persoon te werken',
    en: 'Tried to look without working with this person',
  },
  emergency: { nl: 'Keek met noodtoegang', en: 'Looked with emergency access' },
  'same-name': { nl: 'Heeft dezelfde achternaam', en: 'Has the same surname' },
  'same-contact': { nl: 'Heeft hetzelfde adres', en: 'Has the same address' },
  family: { nl: 'Staat als naaste in het dossier', en: 'Stands in the file as somebody close' },
  many: { nl: 'Keek kort na elkaar bij veel mensen', en: 'Looked at many people in a short time' },
  'after-end': { nl: 'Keek nadat de hulp was afgelopen', en: 'Looked after the help had ended' },
};

export const resultTexts: Record<Result, { title: Text; text: Text }> = {
  'belonged-to-work': {
    title: { nl: 'Het hoorde bij het werk', en: 'It belonged to the work' },
    text: { nl: 'Er was een reden. Je hoeft niets meer te doen.', en: 'There was a reason. Nothing more is needed.' },
  },
  'talked-about': {
    title: { nl: 'We hebben erover gepraat', en: 'We talked about it' },
    text: {
      nl: 'Het was niet nodig. Jullie spraken af hoe het voortaan gaat.',
      en: 'It was not needed. You agreed how it goes from now on.',
    },
  },
  'more-needed': {
    title: { nl: 'Er is meer nodig', en: 'More is needed' },
    text: {
      nl: 'Overleg met de FG of de leiding. Misschien is het een datalek.',
      en: 'Consult the officer or the management. It may be a data leak.',
    },
  },
};
