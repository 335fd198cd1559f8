/** What waits, on the page of the day. */
export const taskTexts = {
  lapsed: {
    title: { nl: '“{title}” is afgelopen: delen staat stil', en: '“{title}” has lapsed: sharing stands still' },
    text: {
      nl: 'Maak een volgende versie en laat die tekenen. Tot dan kan overleggen zonder naam.',
      en: 'Make a next version and have it signed. Until then consulting without a name is possible.',
    },
  },
  ends: {
    title: { nl: '“{title}” loopt bijna af', en: '“{title}” ends soon' },
    text: { nl: 'Kijk samen terug en maak een volgende versie.', en: 'Look back together and make a next version.' },
  },
  left: {
    title: { nl: 'Een partij gaat weg uit “{title}”', en: 'A party leaves “{title}”' },
    text: {
      nl: 'Met die partij sluit het delen op die dag. Vertel het de collega’s en de anderen.',
      en: 'Sharing with that party closes on that day. Tell your colleagues and the others.',
    },
  },
  evaluate: {
    title: { nl: 'Kijk samen terug op “{title}”', en: 'Look back together on “{title}”' },
    text: { nl: 'Wat werkte, wat is er gedeeld, wat gaat anders?', en: 'What worked, what was shared, what changes?' },
  },
  sign: {
    title: { nl: '“{title}” wacht op handtekeningen', en: '“{title}” waits for signatures' },
    text: {
      nl: 'Bel wie nog niet tekende. Op papier kan ook.',
      en: 'Call who has not signed yet. Paper is possible too.',
    },
  },
} as const;
