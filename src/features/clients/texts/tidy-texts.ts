import type { Text } from '../../../ui/index.ts';

export const tidyTexts = {
  task: { nl: 'Even opruimen', en: 'Tidy up for a moment' },
  taskAbout: {
    nl: 'Bij {n} gegevens keek een maand niemand of ze nog nodig zijn.',
    en: 'For {n} details nobody looked for a month whether they are still needed.',
  },
  title: { nl: 'Wat is nog nodig?', en: 'What is still needed?' },
  lead: {
    nl: 'Dit noteerde je omdat het toen nodig was. Is het dat nog? Wat weg mag, hoef je ook niet te bewaken.',
    en: 'You noted this because it was needed then. Is it still? What may go, you need not guard.',
  },
  since: { nl: '{name}: {what}', en: '{name}: {what}' },
  lastLooked: { nl: 'Laatst bekeken op {day}', en: 'Last looked at on {day}' },
  stillNeeded: { nl: 'Nog nodig', en: 'Still needed' },
  away: { nl: 'Haal weg', en: 'Remove' },
  empty: { nl: 'Alles is opgeruimd', en: 'Everything is tidy' },
  emptyAbout: {
    nl: 'Over een maand vragen we het opnieuw, voor wat dan nog niemand bekeek.',
    en: 'In a month we ask again, for what nobody looked at by then.',
  },
} as const satisfies Record<string, Text>;
