import type { Text } from '../../../ui/index.ts';

/** The wall around a referrer, opened for one thing. */
export const openingTexts = {
  open: { nl: 'De muur openen voor één ding', en: 'Open the wall for one thing' },
  lead: {
    nl: 'Dit kan alleen als {client} het uitdrukkelijk wil. Eén ding, voor één persoon, tot een dag. De rest blijft achter de muur.',
    en: 'Only possible if {client} explicitly wants it. One thing, for one person, until a day. The rest stays behind the wall.',
  },
  field: { nl: 'Welk gegeven mag {name} horen?', en: 'Which detail may {name} hear?' },
  item: { nl: 'Wat precies, in de woorden van {client}?', en: 'What exactly, in the words of {client}?' },
  itemAbout: {
    nl: 'Bijvoorbeeld: dat ik nu hulp heb bij de huur, meer niet.',
    en: 'For example: that I have help with the rent now, nothing more.',
  },
  until: { nl: 'Tot en met welke dag?', en: 'Until which day?' },
  how: { nl: 'Hoe zei {client} dat?', en: 'How did {client} say so?' },
  inPerson: { nl: 'In een gesprek', en: 'In a conversation' },
  byPhone: { nl: 'Aan de telefoon', en: 'By phone' },
  paper: { nl: 'Op papier', en: 'On paper' },
  evidence: { nl: 'Waaruit blijkt dat?', en: 'What shows it?' },
  save: { nl: 'Bewaren', en: 'Save' },
  minor: {
    nl: 'Is {client} jonger dan 18? Dan zegt ook ja wie mee beslist. Schrijf dat bij het bewijs.',
    en: 'Is {client} under 18? Then whoever decides too says yes. Write that with the evidence.',
  },
  openNow: { nl: 'Open voor {name}, tot {day}: {item}', en: 'Open for {name}, until {day}: {item}' },
  toTell: { nl: 'Wat mag ik zeggen?', en: 'What may I say?' },
  close: { nl: 'Muur weer sluiten', en: 'Close the wall again' },
  tellTitle: { nl: 'Wat je {name} mag zeggen', en: 'What you may tell {name}' },
  tellLead: {
    nl: 'Bel zelf terug, op het nummer dat je kent. Belt {name} jou? Dan zeg je nog niets.',
    en: 'Call back yourself, on the number you know. Does {name} call you? Then say nothing yet.',
  },
  say: { nl: 'Dit mag je zeggen', en: 'You may say this' },
  notSay: { nl: 'Dit zeg je niet', en: 'Do not say this' },
  notSayText: {
    nl: 'Al het andere. Ook niet hoe het gaat, of wanneer iemand komt. Vraagt {name} meer? “Dat vraagt u het beste aan {client} zelf.”',
    en: 'Everything else. Not how things go, nor when somebody comes. Does {name} ask more? “That is best asked of {client}.”',
  },
  toldNow: { nl: 'Ik heb dit verteld', en: 'I have told this' },
  toldAbout: {
    nl: '{client} ziet dat je dit vertelde, met de dag.',
    en: '{client} sees that you told this, with the day.',
  },
} as const satisfies Record<string, Text>;
