import type { Text } from '../../ui/index.ts';

/** Kinds of work that the starting plans are made for (S4.5). `anders`: none of them. */
export const sectors = ['solo-be', 'solo-nl', 'wijkteam', 'burgerzaken', 'zorg', 'vrijwilligers', 'anders'] as const;
export type Sector = (typeof sectors)[number];

export const sectorTexts: Readonly<Record<Sector, Text>> = {
  'solo-be': { nl: 'Zelfstandige in Vlaanderen', en: 'Self-employed in Flanders' },
  'solo-nl': { nl: 'Zelfstandige in Nederland', en: 'Self-employed in the Netherlands' },
  wijkteam: { nl: 'Wijkteam', en: 'Neighbourhood team' },
  burgerzaken: { nl: 'Gemeente: burgerzaken', en: 'Municipality: civil affairs' },
  zorg: { nl: 'Zorgaanbieder', en: 'Care provider' },
  vrijwilligers: { nl: 'Organisatie met vrijwilligers', en: 'Organisation with volunteers' },
  anders: { nl: 'Iets anders', en: 'Something else' },
};
