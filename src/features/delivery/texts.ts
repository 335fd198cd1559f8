import type { Text } from '../../ui/index.ts';

/** The pages of a client. */
export const visitTexts = {
  hello: { nl: 'Dag {name}', en: 'Hello {name}' },
  lookingFor: { nl: 'U kijkt voor: {name}', en: 'You are looking for: {name}' },
  home: { nl: 'Uw pagina', en: 'Your page' },
  newMessage: { nl: 'Nieuw bericht van {name}', en: 'New message from {name}' },
  messagesOf: { nl: 'Berichten', en: 'Messages' },
  question: { nl: 'Er is een vraag voor u', en: 'There is a question for you' },
  questions: { nl: 'Er zijn {n} vragen voor u', en: 'There are {n} questions for you' },
  questionText: {
    nl: 'U kiest ja of nee. Nee zeggen mag altijd.',
    en: 'You choose yes or no. Saying no is always fine.',
  },
  noMessage: { nl: 'Geen nieuw bericht', en: 'No new message' },
  noMessageText: { nl: 'Er staat nu niets voor u klaar.', en: 'There is nothing for you now.' },
  readUntil: { nl: 'U kunt dit lezen tot {day}.', en: 'You can read this until {day}.' },
  talks: { nl: 'Gesprekken', en: 'Conversations' },
  talksText: { nl: 'Lees mee waar mensen samen praten.', en: 'Read along where people talk together.' },
  whoKnows: { nl: 'Wie weet wat', en: 'Who knows what' },
  whoKnowsText: {
    nl: 'In een tekening en in gewone zinnen. Stoppen kan daar ook.',
    en: 'In a picture and in plain sentences. You can stop there too.',
  },
  shared: { nl: 'Wat er over u is gedeeld', en: 'What was shared about you' },
  sharedText: { nl: 'Met wie, waarom, en hoe u het hoorde.', en: 'With whom, why, and how you heard.' },
  whoLooked: { nl: 'Wie heeft gekeken', en: 'Who looked' },
  whoLookedText: { nl: 'Wie uw gegevens zag, en waarom.', en: 'Who saw your data, and why.' },
  // Who acts for somebody sees the own deeds only, and the card says no more than the page.
  ownDeeds: { nl: 'Wat u zelf deed', en: 'What you did yourself' },
  ownDeedsText: { nl: 'Wat u hier zelf bekeek en koos.', en: 'What you looked at and chose here yourself.' },
  stop: { nl: 'Stoppen of veranderen', en: 'Stop or change' },
  stopText: { nl: 'Wat u goedvond, en hoe u stopt.', en: 'What you agreed to, and how you stop.' },
  back: { nl: 'Terug naar uw pagina', en: 'Back to your page' },
  report: { nl: 'Verslag', en: 'Report' },
  from: { nl: 'Van {name}', en: 'From {name}' },
  about: { nl: 'Over het gesprek op {day}', en: 'About the conversation on {day}' },
  download: { nl: 'Bewaar als tekst', en: 'Save as text' },
  downloadWhy: {
    nl: 'Bewaar het alleen op een toestel dat van u is.',
    en: 'Save it only on a device that is yours.',
  },
  overTitle: { nl: 'Uw bezoek is afgelopen', en: 'Your visit has ended' },
  over: {
    nl: 'Dat gebeurt vanzelf na twintig minuten, zodat niemand meeleest. Open de link in uw mail om verder te gaan.',
    en: 'That happens by itself after twenty minutes, so that nobody reads along. Open the link in your mail to go on.',
  },
} as const satisfies Record<string, Text>;
