import type { Text } from '../../ui/index.ts';
import type { Asker, Outcome, Way } from './policy.ts';

export const texts = {
  title: { nl: 'Iemand vraagt iets over een ander', en: 'Somebody asks about another person' },
  lead: {
    nl: 'Je hoeft niet meteen te antwoorden. Begin met een zin die niets verklapt.',
    en: 'You need not answer at once. Begin with a sentence that gives nothing away.',
  },
  sayThis: { nl: 'Dit kun je nu zeggen', en: 'This you can say now' },
  script: {
    nl: '“Ik kan over niemand iets zeggen, ook niet of ik iemand ken. Dat doe ik altijd zo. Ik schrijf uw vraag op.”',
    en: '“I cannot say anything about anybody, also not whether I know somebody. I always do it this way. I will write down your question.”',
  },
  noDuty: {
    nl: 'Dat iemand het vraagt, verplicht je tot niets. Soms is er een wet. Die moet de ander dan noemen.',
    en: 'That somebody asks does not oblige you. Sometimes there is a law. Then the other has to name it.',
  },
  note: { nl: 'Schrijf de vraag op', en: 'Write the question down' },
  noteAbout: {
    nl: 'Zonder naam. Zo weet een ander later ook dat erom gevraagd is.',
    en: 'Without a name. So others know later that it was asked.',
  },
  who: { nl: 'Wie vraagt het?', en: 'Who asks?' },
  how: { nl: 'Hoe vraagt men het?', en: 'How do they ask?' },
  what: { nl: 'Wat wil men weten?', en: 'What do they want to know?' },
  whatHelp: {
    nl: 'Noem de persoon niet. Bijvoorbeeld: of iemand op afspraken komt.',
    en: 'Do not name the person. For example: whether somebody comes to appointments.',
  },
  keep: { nl: 'Bewaar en laat zien wat kan', en: 'Save and show what is possible' },
  notedBy: { nl: 'Opgeschreven op {day} door {name}', en: 'Written down on {day} by {name}' },
  possible: { nl: 'Dit kan wel', en: 'This is possible' },
  came: { nl: 'Wat kwam ervan?', en: 'What came of it?' },
  nothingYet: { nl: 'Nog niet ingevuld.', en: 'Not filled in yet.' },
  outcome: { nl: 'Wat deed je?', en: 'What did you do?' },
  words: { nl: 'In je eigen woorden', en: 'In your own words' },
  keepOutcome: { nl: 'Leg vast', en: 'Record' },
  earlier: { nl: 'Eerder gevraagd', en: 'Asked before' },
  none: { nl: 'Nog geen vragen', en: 'No questions yet' },
  noneAbout: {
    nl: 'Hier staat later wie om informatie vroeg en wat daarmee gebeurde. Dat helpt als iemand ernaar vraagt.',
    en: 'Later this shows who asked for information and what came of it. That helps when somebody asks.',
  },
  share: { nl: 'Mag ik dit delen?', en: 'May I share this?' },
  contact: { nl: 'Bekijk wie je kunt vragen', en: 'See whom you can ask' },
  callers: { nl: 'De zinnen voor als de doorverwijzer belt', en: 'The sentences for when the referrer calls' },
  kept: { nl: 'Vastgelegd.', en: 'Recorded.' },
} as const satisfies Record<string, Text>;

export const askerTexts: Record<Asker, Text> = {
  'benefits-agency': { nl: 'Uitkering of werk (UWV, VDAB, RVA)', en: 'Benefits or work agency' },
  'welfare-office': { nl: 'Gemeente of OCMW', en: 'Municipality or public welfare office' },
  'union-or-fund': { nl: 'Vakbond, verzekeraar of mutualiteit', en: 'Union, insurer or health fund' },
  justice: { nl: 'Politie, justitie of rechtbank', en: 'Police, prosecutor or court' },
  referrer: { nl: 'Wie doorverwees', en: 'Who referred' },
  family: { nl: 'Familie, buren of vrienden', en: 'Family, neighbours or friends' },
  'employer-or-school': { nl: 'Werkgever of school', en: 'Employer or school' },
  press: { nl: 'Een journalist', en: 'A journalist' },
  'somebody-else': { nl: 'Iemand anders', en: 'Somebody else' },
};

export const wayTexts: Record<Way, Text> = {
  phone: { nl: 'Aan de telefoon', en: 'On the phone' },
  'in-person': { nl: 'Aan de balie of op bezoek', en: 'At the desk or visiting' },
  letter: { nl: 'Met een brief', en: 'By letter' },
  mail: { nl: 'Met een mail', en: 'By mail' },
};

export const outcomeTexts: Record<Outcome, { title: Text; text: Text }> = {
  'no-information': {
    title: { nl: 'Ik heb niets verteld', en: 'I told nothing' },
    text: { nl: 'Ook niet of ik iemand ken.', en: 'Also not whether I know somebody.' },
  },
  'passed-to-person': {
    title: { nl: 'Ik geef de vraag door aan de persoon zelf', en: 'I pass the question on to the person' },
    text: {
      nl: 'De persoon kiest zelf of en wat die antwoordt. Dat mag altijd.',
      en: 'The person chooses whether and what to answer. That is always allowed.',
    },
  },
  'asked-in-writing': {
    title: { nl: 'Ik vraag het op papier, met de wet erin', en: 'I ask for it in writing, with the law in it' },
    text: {
      nl: 'Bij een vraag van politie of justitie: neem het papier mee naar je contactpersoon. Je mag vaak zwijgen.',
      en: 'When police or the prosecutor ask: take the paper to your contact person. You often may remain silent.',
    },
  },
  weighed: {
    title: { nl: 'Ik weeg of ik iets mag delen', en: 'I weigh whether I may share something' },
    text: {
      nl: 'In drie minuten weet je wat kan, en staat het op papier.',
      en: 'In three minutes you know what is possible, and it is on paper.',
    },
  },
  'advice-asked': {
    title: {
      nl: 'Ik vraag mijn contactpersoon of de FG',
      en: 'I ask my contact person or the data protection officer',
    },
    text: { nl: 'Die kan ook zelf terugbellen.', en: 'They can also call back themselves.' },
  },
};

const errors: Readonly<Record<string, Text>> = {
  wie: { nl: 'Kies wie het vraagt.', en: 'Choose who asks.' },
  hoe: { nl: 'Kies hoe men het vraagt.', en: 'Choose how they ask.' },
  vraag: { nl: 'Schrijf op wat men wil weten.', en: 'Write what they want to know.' },
  uitkomst: { nl: 'Kies wat je deed.', en: 'Choose what you did.' },
  toelichting: { nl: 'Schrijf in een paar woorden wat je deed.', en: 'Write in a few words what you did.' },
};
export const errorAt = (field: string): Text => errors[field] ?? errors['vraag']!;
