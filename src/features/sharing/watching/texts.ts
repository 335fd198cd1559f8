import type { Text } from '../../../ui/index.ts';

export const whyTexts = {
  deviated: { nl: 'Afgeweken van de route, met reden', en: 'Deviated from the route, with a reason' },
  'secret-broken': {
    nl: 'Geheim doorbroken na een conflict van plichten',
    en: 'Secret broken after a conflict of duties',
  },
  delayed: { nl: 'Vertellen wacht tot {date}', en: 'Telling waits until {date}' },
  'look-again': {
    nl: 'Vertellen wachtte tot {date}: nu opnieuw kijken',
    en: 'Telling waited until {date}: look again now',
  },
} as const satisfies Record<string, Text>;

export const texts = {
  section: { nl: 'Besluiten over delen die om een blik vragen', en: 'Decisions about sharing that ask for a look' },
  lead: {
    nl: 'Hier is afgeweken, een geheim doorbroken, of wacht vertellen om de veiligheid. Kijk mee; het besluit blijft van wie het nam.',
    en: 'Here somebody deviated, broke a secret, or waits with telling for safety. Look along; the decision stays with who took it.',
  },
  seen: { nl: 'Bekeken', en: 'Looked at' },
  toSee: { nl: 'Nog te bekijken', en: 'To be looked at' },
  line: { nl: 'Besloten door {by} op {date}.', en: 'Decided by {by} on {date}.' },
  taskTitle: { nl: 'Kijk mee bij een besluit over delen', en: 'Look along at a decision about sharing' },
  taskText: {
    nl: 'Er is afgeweken, of vertellen wacht om de veiligheid.',
    en: 'Somebody deviated, or telling waits for safety.',
  },
} as const satisfies Record<string, Text>;
