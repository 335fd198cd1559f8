import type { Both, RiskKind } from './risk.ts';

type Texts = Readonly<{ what: Both; why: Both }>;

/** Per kind: what it is, and why it tells on somebody. */
export const riskTexts: Readonly<Record<RiskKind, Texts>> = {
  occupation: {
    what: { nl: 'Een beroep dat weinig mensen hebben', en: 'An occupation that few people have' },
    why: { nl: 'In een dorp of stad is er vaak maar één.', en: 'A village or town often has only one.' },
  },
  role: {
    what: { nl: 'Een functie die iedereen kent', en: 'A position that everybody knows' },
    why: { nl: 'Wie deze functie had, kun je opzoeken.', en: 'Who held this position can be looked up.' },
  },
  condition: {
    what: { nl: 'Een aandoening die weinig mensen hebben', en: 'A condition that few people have' },
    why: {
      nl: 'Wie iemand met deze ziekte kent, weet meteen over wie het gaat.',
      en: 'Whoever knows somebody with this illness knows at once who it is.',
    },
  },
  event: {
    what: { nl: 'Een gebeurtenis waar mensen over praten', en: 'An event that people talk about' },
    why: { nl: 'Zoiets staat in de krant of is op te zoeken.', en: 'It is in the newspaper or can be looked up.' },
  },
  court: {
    what: { nl: 'Een rechtszaak of straf', en: 'A court case or sentence' },
    why: {
      nl: 'Uitspraken staan op internet, en kranten schrijven erover.',
      en: 'Judgments are on the web, and newspapers write about them.',
    },
  },
  family: {
    what: { nl: 'Een gezin dat anders is dan de meeste', en: 'A family unlike most others' },
    why: { nl: 'In een buurt zijn er weinig gezinnen zoals dit.', en: 'A neighbourhood has few families like this.' },
  },
  only: {
    what: { nl: 'Iemand die als enige of eerste iets is', en: 'Somebody who is the only or the first one' },
    why: { nl: 'Dit wijst precies één persoon aan.', en: 'This points at exactly one person.' },
  },
  origin: {
    what: {
      nl: 'Een afkomst, geloof of geaardheid in een kleine plaats',
      en: 'An origin, religion or orientation in a small place',
    },
    why: {
      nl: 'In een kleine plaats wonen weinig mensen met deze achtergrond.',
      en: 'Few people in a small place have this background.',
    },
  },
  sport: {
    what: { nl: 'Sport op een hoog niveau', en: 'Sport at a high level' },
    why: { nl: 'Uitslagen en teams staan op internet.', en: 'Results and teams are on the web.' },
  },
  award: {
    what: { nl: 'Een prijs of onderscheiding', en: 'A prize or award' },
    why: { nl: 'Wie een prijs kreeg, kun je opzoeken.', en: 'Who got a prize can be looked up.' },
  },
  possession: {
    what: { nl: 'Een dier of ding dat weinig mensen hebben', en: 'An animal or thing that few people have' },
    why: { nl: 'De buurt weet van wie dit is.', en: 'The neighbourhood knows whose this is.' },
  },
  quotation: {
    what: { nl: 'Woorden die iemand echt zei of schreef', en: 'Words that somebody really said or wrote' },
    why: {
      nl: 'Wie erbij was herkent ze, en geschreven woorden zijn te vinden op internet.',
      en: 'Who was there recognises them, and written words can be found on the web.',
    },
  },
  date: {
    what: { nl: 'Een precieze dag', en: 'An exact day' },
    why: {
      nl: 'Wie weet wat er die dag gebeurde, weet over wie het gaat.',
      en: 'Who knows what happened that day knows who it is.',
    },
  },
  age: {
    what: { nl: 'Een precieze leeftijd', en: 'An exact age' },
    why: {
      nl: 'Met een plaats en een beroep erbij blijven er weinig mensen over.',
      en: 'With a place and an occupation few people are left.',
    },
  },
  place: {
    what: { nl: 'Een plaats', en: 'A place' },
    why: { nl: 'In een kleine plaats kent men elkaar.', en: 'In a small place people know each other.' },
  },
  'small-number': {
    what: { nl: 'Een aantal kleiner dan tien', en: 'A number below ten' },
    why: {
      nl: 'In zo’n kleine groep weet men al gauw wie het is.',
      en: 'In such a small group people soon know who it is.',
    },
  },
  'fictive-name': {
    what: { nl: 'Een verzonnen naam', en: 'A made-up name' },
    why: {
      nl: 'Een fictieve naam is onvoldoende: de rest van het verhaal blijft herkenbaar.',
      en: 'A fictitious name is not enough: the rest of the story stays recognisable.',
    },
  },
};

/** Stands with every text whose names were replaced (S1: "Ze alleen een fictieve naam geven is onvoldoende"). */
export const fictiveNameWarning: Both = {
  nl: 'Alleen een fictieve naam is onvoldoende. Leeftijd, plaats, gezin, beroep, ziekte, een datum of een gebeurtenis wijzen samen vaak toch één persoon aan. Wie het verhaal kent, herkent het.',
  en: 'A fictitious name alone is not enough. Age, place, family, occupation, illness, a date or an event together often still point at one person. Who knows the story recognises it.',
};
