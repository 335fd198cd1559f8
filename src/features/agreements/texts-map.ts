import type { Text } from '../../ui/index.ts';

export const sourceNames = {
  person: { nl: 'De persoon zelf', en: 'The person' },
  referrer: { nl: 'Wie doorverwees', en: 'Who referred' },
  register: { nl: 'Een register, zoals de BRP', en: 'A register' },
} as const satisfies Record<string, Text>;

/** What the pages of the data map say. */
export const mapTexts = {
  title: { nl: 'Gegevenskaart', en: 'Data map' },
  lead: {
    nl: 'Wie krijgt wat, volgens de plannen die lopen. Klik op een naam voor alles wat erbij hoort.',
    en: 'Who gets what, by the plans that run. Click a name for everything that belongs to it.',
  },
  ofActivity: { nl: 'Gegevenskaart: {title}', en: 'Data map: {title}' },
  activityLead: {
    nl: 'Wie krijgt wat, volgens het plan dat loopt. Klik op een naam voor de stap in het plan.',
    en: 'Who gets what, by the plan that runs. Click a name for the step in the plan.',
  },
  search: { nl: 'Zoek een activiteit of een partij', en: 'Search an activity or a party' },
  whole: { nl: 'Toon de hele organisatie', en: 'Show the whole organisation' },
  noneTitle: { nl: 'Nog geen kaart', en: 'No map yet' },
  noneText: {
    nl: 'De kaart tekent zichzelf zodra een plan goedgekeurd is.',
    en: 'The map draws itself as soon as a plan is approved.',
  },
  toActivities: { nl: 'Naar de activiteiten', en: 'To the activities' },
  noMatch: { nl: 'Geen activiteit of partij past hierbij', en: 'No activity or party fits this' },
  about: {
    nl: 'Activiteiten: {n}. Partijen en plaatsen: {total}.',
    en: 'Activities: {n}. Parties and places: {total}.',
  },
  perActivity: { nl: 'Een kaart per activiteit', en: 'A map per activity' },
  more: {
    nl: 'En nog {n}. Zoek op een deel van de naam.',
    en: 'And {n} more. Search for a part of the name.',
  },
  parties: { nl: 'Leveranciers en partners', en: 'Suppliers and partners' },
} as const satisfies Record<string, Text>;
