import type { Text } from '../../../ui/index.ts';

/** What is said in a thread, for everybody who reads one. */
export const talkTexts = {
  label: { nl: 'Berichten, het nieuwste bovenaan', en: 'Messages, the newest first' },
  earlier: { nl: 'Eerdere berichten', en: 'Earlier messages' },
  newest: { nl: 'Naar het nieuwste bericht', en: 'To the newest message' },
  gone: { nl: 'Teruggenomen op {at}.', en: 'Taken back on {at}.' },
  files: { nl: 'Bestanden', en: 'Files' },
  someone: { nl: 'Iemand', en: 'Somebody' },
  client: { nl: 'cliënt', en: 'client' },
  representative: { nl: 'vertegenwoordiger', en: 'representative' },
  fromOutside: { nl: '{organisation}, van buiten', en: '{organisation}, from outside' },
  outside: { nl: 'van buiten', en: 'from outside' },
  read: { nl: 'Gelezen op {at}', en: 'Read on {at}' },
  notRead: { nl: 'Nog niet gelezen', en: 'Not read yet' },
  recall: { nl: 'Neem terug', en: 'Take back' },
  toldPhone: { nl: '{name} vertelde het aan de telefoon op {day}', en: '{name} told it over the phone on {day}' },
  toldPerson: { nl: '{name} vertelde het zelf op {day}', en: '{name} told it in person on {day}' },
  toldLetter: { nl: '{name} stuurde een brief op {day}', en: '{name} posted a letter on {day}' },
  tell: { nl: 'Vertel het anders', en: 'Tell it another way' },
  fact: { nl: 'alleen dat het zo is', en: 'only that it is so' },
  outline: { nl: 'in grote lijnen', en: 'in outline' },
  content: { nl: 'de inhoud', en: 'the content' },
  text: { nl: 'Uw bericht', en: 'Your message' },
  textHow: {
    nl: 'Schrijf niet meer dan nodig is.',
    en: 'Write no more than is needed.',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  write: { nl: 'Schrijf een antwoord', en: 'Write an answer' },
  closed: {
    nl: 'Dit gesprek is gesloten. U kunt het nog lezen.',
    en: 'This conversation is closed. You can still read it.',
  },
} as const satisfies Record<string, Text>;
