import type { Text } from '../../../ui/index.ts';

/** What waits for somebody about a DPIA, without a name of anybody it is about. */
export const taskTexts = {
  give: { nl: 'Geef advies over een DPIA', en: 'Advise on a DPIA' },
  answer: { nl: 'De FG gaf advies over je DPIA', en: 'The data protection officer advised on your DPIA' },
  about: { nl: 'Activiteit: {activity}', en: 'Activity: {activity}' },
  measure: { nl: 'Een maatregel uit de DPIA moet klaar zijn', en: 'A measure of the DPIA must be ready' },
  measureText: {
    nl: 'Activiteit: {activity}. Is het gelukt? Zet het dan in een nieuw concept. Wie: {owner}',
    en: 'Activity: {activity}. Is it done? Then say so in a new draft. Who: {owner}',
  },
} as const satisfies Record<string, Text>;
