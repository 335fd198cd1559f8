import type { Text } from '../../ui/index.ts';
import { type Chosen, choices, type RecipientKind } from '../sharing/index.ts';

export const recipientNames: Readonly<Record<RecipientKind, Text>> = {
  self: { nl: 'De persoon zelf', en: 'The person' },
  representative: { nl: 'Een vertegenwoordiger', en: 'A representative' },
  colleague: { nl: 'Een collega', en: 'A colleague' },
  party: { nl: 'Een partner', en: 'A partner' },
  carer: { nl: 'Familie of mantelzorger', en: 'Family or carer' },
  authority: { nl: 'Politie of andere instantie', en: 'Police or another authority' },
};

export const chosenNames: Readonly<Record<Chosen, Text>> = {
  shared: { nl: 'Gedeeld', en: 'Shared' },
  'not-shared': { nl: 'Niet gedeeld', en: 'Not shared' },
  'asked-consent': { nl: 'Eerst toestemming gevraagd', en: 'Asked for consent first' },
  'through-person': { nl: 'Via de persoon zelf', en: 'Through the person' },
  'without-name': { nl: 'Zonder naam', en: 'Without a name' },
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
};
export const allChoices = choices;

export const texts = {
  title: { nl: 'Afwegingenboek', en: 'Book of weighings' },
  lead: {
    nl: 'Hoe collega’s besloten om iets wel of niet te delen, en hoe jij dat zelf deed.',
    en: 'How colleagues decided to share something or not, and how you did.',
  },
  begin: { nl: 'Mag ik dit delen?', en: 'May I share this?' },
  search: { nl: 'Zoek in de afwegingen', en: 'Search the weighings' },
  words: { nl: 'Woorden', en: 'Words' },
  wordsAbout: { nl: 'Geen namen van mensen.', en: 'No names of people.' },
  recipient: { nl: 'Met wie', en: 'With whom' },
  chosen: { nl: 'Wat er gebeurde', en: 'What was done' },
  law: { nl: 'Wet', en: 'Law' },
  anything: { nl: 'Alles', en: 'Anything' },
  own: { nl: 'Van jou', en: 'Yours' },
  ownAbout: { nl: 'Wat jij besloot over mensen die je nu helpt.', en: 'What you decided about people you help now.' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
  examplesAbout: {
    nl: 'Zonder namen. Van collega’s, en verzonnen voorbeelden om van te leren.',
    en: 'Without names. From colleagues, and invented ones to learn from.',
  },
  emptyTitle: { nl: 'Nog geen afwegingen', en: 'No weighings yet' },
  empty: {
    nl: 'Twijfel je of je iets mag delen? Begin hier – het duurt ongeveer 3 minuten.',
    en: 'In doubt whether you may share something? Begin here – it takes about 3 minutes.',
  },
  seeExample: { nl: 'Bekijk een voorbeeld', en: 'See an example' },
  nothingFound: { nl: 'Niets gevonden. Probeer minder woorden.', en: 'Nothing found. Try fewer words.' },
  invented: { nl: 'Verzonnen', en: 'Invented' },
  pseudonymised: { nl: 'Gepseudonimiseerd', en: 'Pseudonymised' },
  anonymous: { nl: 'Anoniem', en: 'Anonymous' },
  sharedBy: { nl: 'Gedeeld door {who} op {date}', en: 'Shared by {who} on {date}' },
  aColleague: { nl: 'een collega', en: 'a colleague' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  situation: { nl: 'Wat we wilden bereiken', en: 'What we wanted to achieve' },
  who: { nl: 'Met wie', en: 'With whom' },
  details: { nl: 'Welke gegevens', en: 'Which details' },
  reasoning: { nl: 'De afweging', en: 'The weighing' },
  told: { nl: 'Hoe de persoon het hoorde', en: 'How the person heard of it' },
  reuse: { nl: 'Hergebruik', en: 'Use again' },
  reuseAbout: {
    nl: 'Begin je eigen vraag met dit doel, en met wie en waarom het ging. De gegevens en de redenen kies je zelf: jouw situatie is anders.',
    en: 'Begin your own question with this goal and whom it was with. You choose the data and the reasons yourself: your situation differs.',
  },
  remove: { nl: 'Haal dit voorbeeld weg', en: 'Take this example away' },
  toBook: { nl: 'Afwegingenboek', en: 'Book of weighings' },
  toDecision: { nl: 'De afweging', en: 'The weighing' },
  makeTitle: { nl: 'Maak er een voorbeeld van', en: 'Make an example of it' },
  makeLead: {
    nl: 'Schrijf de afweging zo op dat collega’s ervan leren en niemand er iemand in herkent.',
    en: 'Write the weighing so that colleagues learn from it and nobody recognises anybody.',
  },
  exampleTitle: { nl: 'Titel', en: 'Title' },
  share: { nl: 'Deel met collega’s', en: 'Share with colleagues' },
  shared: { nl: 'Het voorbeeld staat in het boek.', en: 'The example is in the book.' },
  removed: { nl: 'Het voorbeeld is weg.', en: 'The example is gone.' },
  unchecked: {
    nl: 'De wetten bij een voorbeeld zijn nog niet nagekeken door een jurist.',
    en: 'The laws of an example have not been checked by a lawyer yet.',
  },
} satisfies Record<string, Text>;

export const errorTexts: Readonly<Record<string, Text>> = {
  required: { nl: 'Schrijf hier een paar woorden.', en: 'Write a few words here.' },
  too_big: { nl: 'Maak deze tekst korter.', en: 'Make this text shorter.' },
  'unreadable-character': {
    nl: 'Er staat een teken in dat we niet kunnen lezen.',
    en: 'It holds a character that we cannot read.',
  },
};
