import type { Text } from '../../ui/index.ts';

/** When the plan does not allow something like this. */
export const stopTexts = {
  asked: { nl: 'Je wilde een bericht sturen aan de cliënt.', en: 'You wanted to send a message to the client.' },
  askedParty: { nl: 'Je wilde dit verslag geven aan: {name}.', en: 'You wanted to give this report to: {name}.' },
  give: { nl: 'Stuur het naar de cliënt', en: 'Send it to the client' },
  ask: { nl: 'Vraag toestemming', en: 'Ask for consent' },
  proof: { nl: 'Spreek een tweede bewijs af', en: 'Agree on a second proof' },
  agreement: { nl: 'Bekijk de overeenkomsten', en: 'See the agreements' },
  contact: { nl: 'Zie wie je kunt vragen', en: 'See whom you can ask' },
  plan: { nl: 'Bekijk het plan', en: 'See the plan' },
  record: { nl: 'Naar het dossier', en: 'To the record' },
} as const satisfies Record<string, Text>;
