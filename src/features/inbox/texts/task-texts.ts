/** What waits in the inbox, on the page of today. */
export const taskTexts = {
  answer: {
    title: { nl: 'Er wacht een antwoord in je berichten', en: 'An answer waits in your messages' },
    text: { nl: 'Lees het en reageer als dat nodig is.', en: 'Read it, and react where needed.' },
  },
  unread: {
    title: { nl: 'Nog niet gelezen: bel, of stuur een brief', en: 'Not read yet: call, or post a letter' },
    text: {
      nl: 'Je bericht staat al een week ongelezen. Schrijf daarna op dat je het verteld hebt.',
      en: 'Your message has been unread for a week. Then write down that you told it.',
    },
  },
} as const;
