import type { Text } from '../../ui/index.ts';

/** When the plan does not allow something like this. */
export const stopTexts = {
  askedParty: { nl: 'Je wilde dit verslag geven aan: {name}.', en: 'You wanted to give this report to: {name}.' },
  give: { nl: 'Stuur het naar de cliënt', en: 'Send it to the client' },
  ask: { nl: 'Vraag toestemming', en: 'Ask for consent' },
} as const satisfies Record<string, Text>;
