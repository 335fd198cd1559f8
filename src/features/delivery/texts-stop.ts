import type { Text } from '../../ui/index.ts';

/** When the plan does not allow something like this. */
export const stopTexts = {
  askedParty: { nl: 'Je wilde dit verslag geven aan: {name}.', en: 'You wanted to give this report to: {name}.' },
  askedClient: {
    nl: 'Je wilde dit verslag sturen met een beveiligde link.',
    en: 'You wanted to send this report with a secure link.',
  },
  wall: {
    nl: 'Wie doorverwees, hoort niets terug. Ook niet of iemand cliënt is. Alleen de cliënt kan dat anders willen.',
    en: 'Who referred hears nothing back. Not even whether somebody is a client. Only the client can want otherwise.',
  },
  give: { nl: 'Stuur het naar de cliënt', en: 'Send it to the client' },
  ask: { nl: 'Vraag toestemming', en: 'Ask for consent' },
} as const satisfies Record<string, Text>;
