import type { Text } from '../../ui/index.ts';

/** When something may not be told like this. */
export const stopTexts = {
  asked: {
    nl: 'Je wilde delen: {what}. Met: {party}, via {channel}.',
    en: 'You wanted to share: {what}. With: {party}, over {channel}.',
  },
  wall: {
    nl: 'Wie doorverwees, hoort niets terug. Ook niet of iemand cliënt is.',
    en: 'Who referred hears nothing back. Not even whether somebody is a client.',
  },
  tellFirst: {
    nl: 'Dit gegeven kreeg je voor iets anders. Vertel de cliënt daarom eerst dat je het deelt. Daarna kan het.',
    en: 'You got this detail for something else. So first tell the client that you share it. Then it is possible.',
  },
  told: { nl: 'Ik heb het de cliënt vooraf verteld', en: 'I told the client beforehand' },
  goOn: { nl: 'Verteld: nu delen', en: 'Told: share now' },
  ask: { nl: 'Vraag toestemming', en: 'Ask for consent' },
  renew: { nl: 'Naar de afspraken met partijen', en: 'To the agreements with parties' },
  whoArranges: { nl: 'Kijk wie dit kan regelen', en: 'See who can arrange this' },
  whom: { nl: 'Kijk wie je dat vraagt', en: 'See whom to ask' },
  write: { nl: 'Schrijf het op voor de cliënt', en: 'Write it down for the client' },
  together: {
    nl: 'Bel samen, met de cliënt erbij. Dan vertelt de cliënt het zelf',
    en: 'Call together, with the client. Then the client tells it',
  },
  appointment: { nl: 'Maak een afspraak', en: 'Make an appointment' },
  script: {
    nl: 'Zeg aan de telefoon niets, ook niet of je iemand kent',
    en: 'Say nothing on the phone, not even whether you know somebody',
  },
  readScript: { nl: 'Lees wat je dan zegt', en: 'Read what to say' },
  again: { nl: 'Deel zo: {what} ({how})', en: 'Share like this: {what} ({how})' },
  fact: { nl: 'Alleen dát het zo is', en: 'Only that it is so' },
  outline: { nl: 'In grote lijn', en: 'In outline' },
  content: { nl: 'De inhoud', en: 'The content' },
} as const satisfies Record<string, Text>;
