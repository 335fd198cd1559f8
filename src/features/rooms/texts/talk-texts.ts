import type { Text } from '../../../ui/index.ts';

/** The conversation itself, for everybody who reads it. */
export const talkTexts = {
  label: { nl: 'Wat er gezegd is', en: 'What was said' },
  earlier: { nl: 'Eerder gezegd', en: 'Said earlier' },
  newest: { nl: 'Naar het nieuwste', en: 'To the newest' },
  nothing: { nl: 'Nog niets gezegd', en: 'Nothing was said yet' },
  nothingAbout: {
    nl: 'Wat hier staat, lezen alleen de mensen in deze ruimte.',
    en: 'What stands here is read by the people in this room only.',
  },
  gone: { nl: 'Ingetrokken op {day}. De tekst is gewist.', en: 'Taken back on {day}. The text was wiped.' },
  goneRead: {
    nl: 'Dit is vóór het intrekken gelezen door: {names}.',
    en: 'Before it was taken back this was read by: {names}.',
  },
  goneUnread: { nl: 'Niemand had dit gelezen.', en: 'Nobody had read this.' },
  seenBy: { nl: 'Gezien door {names}', en: 'Seen by {names}' },
  seenByNobody: { nl: 'Nog door niemand gezien', en: 'Not seen by anybody yet' },
  notForAll: { nl: 'Niet voor iedereen', en: 'Not for everybody' },
  fact: { nl: 'alleen dát het zo is', en: 'only that it is so' },
  outline: { nl: 'in grote lijn', en: 'in outline' },
  content: { nl: 'de inhoud', en: 'the content' },
  recall: { nl: 'Trek in', en: 'Take back' },
  someone: { nl: 'Iemand die weg is', en: 'Somebody who left' },
  client: { nl: 'gaat over deze persoon', en: 'it is about this person' },
  representative: { nl: 'vertegenwoordiger', en: 'representative' },
  ofParty: { nl: 'van {party}', en: 'of {party}' },
  files: { nl: 'Bestanden bij dit bericht', en: 'Files with this message' },
} as const satisfies Record<string, Text>;
