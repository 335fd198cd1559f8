import type { Text } from '../../../ui/index.ts';
import type { necessityQuestions } from '../policy.ts';
import type { MeasureKind, Risk } from '../necessity/risk.ts';

/** The seven questions: a yes means go on; each is answered in words (requirements: the lost lists). */
export const necessityTexts: Record<(typeof necessityQuestions)[number], Text> = {
  needed: {
    nl: 'Heb je dit nodig om het doel te halen? Waarom kan het niet zonder?',
    en: 'Do you need this to reach the purpose? Why can it not be done without?',
  },
  less: {
    nl: 'Lukt het niet met minder, minder precies of anonieme gegevens?',
    en: 'Would less, less precise or anonymous data not do?',
  },
  now: { nl: 'Heb je het nu nodig, en niet pas later?', en: 'Do you need it now, and not only later?' },
  proportion: {
    nl: 'Staat het in verhouding tot wat het voor de persoon betekent?',
    en: 'Is it in proportion to what it means for the person?',
  },
  basis: {
    nl: 'Is er een reden in de wet, en bij bijzondere gegevens een uitzondering?',
    en: 'Is there a reason in the law, and an exception for special data?',
  },
  explain: {
    nl: 'Kun je de persoon eenvoudig uitleggen waarom je het vraagt?',
    en: 'Can you explain to the person in simple words why you ask it?',
  },
  keep: {
    nl: 'Weet je hoelang je het bewaart en wie erbij kan?',
    en: 'Do you know how long you keep it and who has access?',
  },
};

/** Labels and hints of step 4. */
export const necessityLabels = {
  others: { nl: 'De andere zes vragen', en: 'The other six questions' },
  othersOpen: { nl: 'De andere zes vragen – nog {count} nodig', en: 'The other six questions – {count} still needed' },
  planSays: { nl: 'Het plan zegt al: {said}', en: 'The plan says already: {said}' },
  ownAnswer: { nl: 'Laat leeg als dat klopt.', en: 'Leave empty if that is right.' },
  together: { nl: 'Eén antwoord voor meer gegevens', en: 'One answer for several fields' },
  togetherHelp: {
    nl: 'Geldt hetzelfde antwoord voor meer gegevens? Schrijf het hier één keer. Bij het bewaren komt het bij elk gegeven te staan.',
    en: 'Does the same answer hold for several fields? Write it here once. On saving it is put with each field.',
  },
  togetherQuestion: { nl: 'Bij welke vraag?', en: 'At which question?' },
  togetherAnswer: { nl: 'Jullie antwoord', en: 'Your answer' },
  togetherFields: { nl: 'Geldt ook voor', en: 'Also holds for' },
  riskTitle: { nl: 'Minder gegevens, minder risico', en: 'Fewer data, lower risk' },
  riskPicture: {
    nl: 'Dit plan telt {total} punten, van {most} als alles aan zou staan.',
    en: 'This plan counts {total} points, of {most} if everything were on.',
  },
  riskHow: {
    nl: 'Zo tellen we: gewoon 1, gevoelig 3, nummer van de overheid 5, bijzonder of strafrechtelijk 6. Dat maal het aantal doelen en partijen die het gebruiken. Het is een vergelijking met jezelf, geen oordeel.',
    en: 'This is how we count: ordinary 1, sensitive 3, national number 5, special or criminal 6. That times the purposes and parties that use it. It compares the plan with itself and is no judgement.',
  },
  heaviest: { nl: 'Wat weegt het zwaarst?', en: 'What weighs most?' },
  rest: { nl: 'De andere gegevens ({count})', en: 'The other fields ({count})' },
  field: { nl: 'Gegeven', en: 'Field' },
  points: { nl: 'Punten', en: 'Points' },
  withoutIt: { nl: 'Zonder', en: 'Without it' },
  switch: { nl: 'Aan of uit', en: 'On or off' },
  sum: { nl: '{weight} × {uses} = {points}', en: '{weight} × {uses} = {points}' },
  falls: { nl: 'van {total} naar {next}', en: 'from {total} to {next}' },
  switchOff: { nl: 'Zet uit', en: 'Switch off' },
  switchOn: { nl: 'Zet weer aan', en: 'Switch on again' },
  areOff: { nl: 'Staat uit', en: 'Switched off' },
  follows: { nl: 'Daaruit volgt ({count})', en: 'What follows from it ({count})' },
} as const satisfies Record<string, Text>;

export const levelTexts: Record<Risk['level'], Text> = {
  low: { nl: 'Weinig gegevens', en: 'Few data' },
  raised: { nl: 'Meer gegevens', en: 'More data' },
  high: { nl: 'Veel of zware gegevens', en: 'Many or heavy data' },
};

/** What has to be arranged, with its number. */
export const measureTexts: Record<MeasureKind, Text> = {
  basic: { nl: 'De gewone beveiliging', en: 'The ordinary security' },
  raised: {
    nl: 'Extra beveiliging, omdat er meer dan gewone gegevens zijn',
    en: 'Extra security, for data that are more than ordinary',
  },
  answers: {
    nl: 'Drie extra vragen beantwoorden, voor {count} gegevens',
    en: 'Three more questions to answer, for {count} fields',
  },
  doors: { nl: 'Uitzonderingen in de wet: {count}', en: 'Exceptions in the law: {count}' },
  packages: { nl: 'Afspraken met partijen: {count}', en: 'Arrangements with parties: {count}' },
  'second-proof': { nl: 'Een tweede bewijs bij een beveiligde link', en: 'A second proof for a secure link' },
};
