import type { Text } from '../../../ui/index.ts';

/** Opening a room. */
export const openingTexts = {
  title: { nl: 'Nieuwe ruimte', en: 'New room' },
  chooseLead: {
    nl: 'In een ruimte praat je met iemand van buiten over {name}. Kies eerst met wie je begint.',
    en: 'In a room you talk with somebody from outside about {name}. First choose with whom you begin.',
  },
  withWhom: { nl: 'Met wie?', en: 'With whom?' },
  agreed: { nl: 'De cliënt zei ja', en: 'The client said yes' },
  nobody: { nl: 'Dit plan kent niemand om mee te praten', en: 'This plan knows nobody to talk with' },
  nobodyAbout: {
    nl: 'Je kunt wel samen bellen, met de cliënt erbij. De proceseigenaar kan een partij aan het plan toevoegen.',
    en: 'You can call together, with the client. The process owner can add a party to the plan.',
  },
  toPlan: { nl: 'Naar het plan', en: 'To the plan' },
  other: { nl: 'Iemand anders kiezen', en: 'Choose somebody else' },
  with: { nl: 'Ruimte met: {party}', en: 'Room with: {party}' },
  formLead: {
    nl: 'Spreek af waarover het gaat en tot wanneer. Daarbuiten wordt hier niets gezegd.',
    en: 'Agree what it is about and until when. Nothing else is said here.',
  },
  whatFor: { nl: 'Waarvoor is deze ruimte?', en: 'What is this room for?' },
  whatForHow: {
    nl: 'Eén regel, zo dat {name} het mag lezen. Dit wordt de naam van de ruimte.',
    en: 'One line, such that {name} may read it. It becomes the name of the room.',
  },
  which: { nl: 'Waar mag het over gaan?', en: 'What may it be about?' },
  whichHow: {
    nl: 'Dit plan kent voor deze partij alleen deze gegevens. Kies zo weinig mogelijk.',
    en: 'For this party this plan knows only these details. Choose as little as possible.',
  },
  sensitive: {
    nl: 'Gevoelig: kies dit alleen als het echt nodig is.',
    en: 'Sensitive: choose this only if really needed.',
  },
  until: { nl: 'Tot en met', en: 'Until' },
  untilHow: {
    nl: 'De ruimte sluit daarna vanzelf. Het kan tot en met {day}.',
    en: 'After that the room closes by itself. It is possible until {day}.',
  },
  client: { nl: 'Doet {name} mee?', en: 'Does {name} take part?' },
  clientWrite: { nl: '{name} praat mee', en: '{name} talks along' },
  clientRead: { nl: '{name} kijkt mee', en: '{name} looks along' },
  clientNot: { nl: '{name} is er niet bij', en: '{name} is not in it' },
  clientNotHow: {
    nl: 'Vertel zelf wat hier besproken wordt. {name} ziet in het eigen logboek dat er over gesproken is.',
    en: 'Tell yourself what is discussed here. {name} sees in the own log that it was talked about.',
  },
  open: { nl: 'Open de ruimte', en: 'Open the room' },
  asked: { nl: 'Je wilde een ruimte openen met: {party}.', en: 'You wanted to open a room with: {party}.' },
  rests: {
    nl: 'Dit gesprek rust op de afweging die je net maakte.',
    en: 'This conversation rests on the decision that you just took.',
  },
} as const satisfies Record<string, Text>;

/** When not everybody may have a message. */
export const receiverTexts = {
  title: { nl: 'Niet iedereen mag dit weten', en: 'Not everybody may know this' },
  lead: {
    nl: 'Er is nog niets gezegd. Je bericht staat hieronder.',
    en: 'Nothing was said yet. Your message stands below.',
  },
  may: { nl: 'Dit kan wel', en: 'This is possible' },
  toOthers: { nl: 'Zeg het alleen tegen: {names}', en: 'Say it only to: {names}' },
  toOthersHow: { nl: 'De anderen zien dit bericht niet.', en: 'The others do not see this message.' },
  lessDeep: {
    nl: 'Minder diep, dan kan iedereen het lezen: {depth}',
    en: 'Less deep, then everybody can read it: {depth}',
  },
  lessDeepHow: { nl: 'Herschrijf dan eerst je bericht.', en: 'Then first rewrite your message.' },
  fewer: { nl: 'Laat weg: {fields}', en: 'Leave out: {fields}' },
  rewrite: { nl: 'Pas je bericht aan', en: 'Change your message' },
  rewriteHow: {
    nl: 'Wat je schreef staat er nog. Kies andere gegevens, of schrijf het korter.',
    en: 'What you wrote is still there. Choose other details, or write less.',
  },
  mayNot: { nl: 'Wie mag dit niet weten?', en: 'Who may not know this?' },
  yourText: { nl: 'Je bericht', en: 'Your message' },
  filesAgain: {
    nl: 'Stuurde je bestanden mee? Kies ze dan opnieuw.',
    en: 'Did you send files? Then choose them again.',
  },
  self: { nl: 'de cliënt', en: 'the client' },
  representative: { nl: 'de vertegenwoordiger', en: 'the representative' },
  colleague: { nl: 'collega’s', en: 'colleagues' },
} as const satisfies Record<string, Text>;
