import type { Text } from '../../ui/index.ts';

/** When several people have to say yes: a child and its parents, or somebody appointed. */
export const togetherTexts = {
  title: { nl: 'Wie ja moet zeggen', en: 'Who has to say yes' },
  'person-and-parents': {
    nl: '{name} en de ouders met gezag beslissen samen.',
    en: '{name} and the parents with authority decide together.',
  },
  parents: {
    nl: 'De ouders met gezag beslissen. Vraag {name} ook wat die ervan vindt.',
    en: 'The parents with authority decide. Ask {name} for an opinion as well.',
  },
  representative: {
    nl: 'Wie voor {name} is benoemd, beslist. Vraag {name} ook zelf.',
    en: 'Who was appointed for {name} decides. Ask {name} too.',
  },
  person: {
    nl: '{name} is nu oud genoeg en beslist zelf. Vraag het opnieuw.',
    en: '{name} is old enough now and decides alone. Ask again.',
  },
  self: { nl: '{name} zelf', en: '{name} in person' },
  saidYes: { nl: 'Ja, op {day}', en: 'Yes, on {day}' },
  saidNo: { nl: 'Nee, op {day}', en: 'No, on {day}' },
  stopped: { nl: 'Gestopt op {day}', en: 'Stopped on {day}' },
  notYet: { nl: 'Nog niet gehoord', en: 'Not heard yet' },
  noParent: {
    nl: 'Er staat nog geen ouder in het dossier die hierover mag beslissen.',
    en: 'No parent who may decide about this is on file yet.',
  },
  addParent: { nl: 'Ouder toevoegen', en: 'Add a parent' },
  waiting: { nl: 'Nog niet iedereen is gehoord', en: 'Not everybody has been heard yet' },
  waitingText: {
    nl: 'Tot iedereen ja zegt, gebeurt dit niet. Je kunt het elke ouder apart vragen, ook aan de telefoon.',
    en: 'Until everybody says yes, this is not done. You can ask each parent apart, also by phone.',
  },
  disagree: { nl: 'Ze zijn het niet eens', en: 'They do not agree' },
  disagreeText: {
    nl: 'Dit kan zonder dit ja: vertel minder, overleg zonder naam, of laat het kind of een ouder het zelf vertellen. Kijk wat goed is voor {name}, en overleg met je contactpersoon privacy. Eén ja telt niet zwaarder dan een ander nee.',
    en: 'Possible without this yes: tell less, consult without a name, or let the child or a parent tell it. See what is good for {name}, and consult your privacy contact person. One yes weighs no more than another no.',
  },
  agreed: { nl: 'Iedereen zei ja', en: 'Everybody said yes' },
  maturity: {
    nl: 'De wet noemt hier geen leeftijd. Kan {name} het zelf goed beoordelen? Overleg dat met een deskundige, en schrijf het op.',
    en: 'The law names no age here. Can {name} judge this well? Talk about it with an expert, and write it down.',
  },
  urgent: {
    nl: 'Is er direct gevaar? Dan kan iets anders gelden. Bel je contactpersoon privacy of 112.',
    en: 'Is there immediate danger? Then something else may apply. Call your privacy contact person or 112.',
  },
  why: { nl: 'Meer weten: leeftijd en wet', en: 'Learn more: age and law' },
  unchecked: { nl: 'Nog niet nagekeken door een jurist.', en: 'Not yet checked by a lawyer.' },
  how: { nl: 'Hoe is dat gezegd?', en: 'How was that said?' },
  what: { nl: 'Wat was het antwoord?', en: 'What was the answer?' },
  whoSaid: { nl: 'Wie zei dit?', en: 'Who said this?' },
  whoSaidOf: { nl: '{name}, voor {client}', en: '{name}, for {client}' },
  inWordsOf: { nl: 'Gezegd door {name}.', en: 'Said by {name}.' },
  // For the person and the parents on their own page: "u". What another one said is not told here.
  ownTitle: { nl: 'Dit wacht nog op anderen', en: 'This still waits for others' },
  ownWaiting: {
    nl: 'U zei ja. Nog niet iedereen die mee beslist, zei ja. Tot dan doen we dit niet.',
    en: 'You said yes. Not everybody who decides with you has said yes. Until then we do not do this.',
  },
} as const satisfies Record<string, Text>;
