import type { Row, Sheet } from '../../../platform/sheets/index.ts';
import type { About } from '../about.ts';
import { sayController, sayFields, sayPurpose, sayRecipient, sayTerm, sayTransfers } from '../entry/entry-blocks.ts';
import type { RegisterEntry } from '../entry/entry.ts';
import { texts } from '../texts.ts';
import { REGISTER_FORMAT, stampOf } from './format.ts';

type Column = { name: keyof typeof texts | 'id' | 'iso'; cell: (entry: RegisterEntry, about: About) => string };

const inLines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Every element of AVG 30(1)(a)–(g), one activity a row. */
const whole: readonly Column[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'role', cell: ({ role }) => role },
  { name: 'controller', cell: (_, { organisation }) => organisation },
  { name: 'contact', cell: (_, { contact }) => contact },
  { name: 'officer', cell: (_, { officers }) => officers.join(', ') },
  { name: 'jointControllers', cell: ({ controllers }) => inLines(controllers.map(sayController)) },
  { name: 'owner', cell: ({ owner }) => owner },
  { name: 'purposes', cell: ({ purposes }) => inLines(purposes.map(sayPurpose)) },
  { name: 'people', cell: ({ people }) => people.map(({ words }) => words).join(', ') },
  { name: 'fields', cell: ({ fields }) => inLines(sayFields(fields)) },
  { name: 'recipients', cell: ({ recipients }) => inLines(recipients.map(sayRecipient)) },
  { name: 'transfers', cell: ({ recipients }, { language }) => sayTransfers(recipients, language) },
  { name: 'iso', cell: ({ terms }) => terms[0]?.iso ?? '' },
  { name: 'terms', cell: ({ terms }, { language }) => inLines(terms.map((term) => sayTerm(term, language))) },
  { name: 'measures', cell: ({ measures }) => inLines(measures.map(({ text }) => text)) },
];

/** Every element of AVG 30(2)(a)–(d). */
const forOthers: readonly Column[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'processor', cell: (_, { organisation }) => organisation },
  { name: 'contact', cell: (_, { contact }) => contact },
  { name: 'officer', cell: (_, { officers }) => officers.join(', ') },
  { name: 'clientsOfOurs', cell: ({ controllers }) => inLines(controllers.map(sayController)) },
  { name: 'owner', cell: ({ owner }) => owner },
  { name: 'categories', cell: ({ purposes }) => inLines(purposes.map(({ name }) => name)) },
  { name: 'recipients', cell: ({ recipients }) => inLines(recipients.map(sayRecipient)) },
  { name: 'transfers', cell: ({ recipients }, { language }) => sayTransfers(recipients, language) },
  { name: 'measures', cell: ({ measures }) => inLines(measures.map(({ text }) => text)) },
];

const headOf = (columns: readonly Column[], { language }: About): Row =>
  columns.map(({ name }) => (name === 'id' ? 'id' : name === 'iso' ? 'ISO 8601' : texts[name][language]));

const rowsOf = (columns: readonly Column[], entries: readonly RegisterEntry[], about: About): Row[] =>
  entries.map((entry) => columns.map(({ cell }) => cell(entry, about)));

const sheetOf = (name: string, columns: readonly Column[], entries: readonly RegisterEntry[], about: About): Sheet => ({
  name,
  rows: [headOf(columns, about), ...rowsOf(columns, entries, about)],
});

export const wholeSheet = (entries: readonly RegisterEntry[], about: About): Sheet =>
  sheetOf('Register 30(1)', whole, entries, about);

export const processorSheet = (entries: readonly RegisterEntry[], about: About): Sheet =>
  sheetOf(
    'Processor 30(2)',
    forOthers,
    entries.filter(({ role }) => role === 'processor'),
    about,
  );

/** One line per activity, whichever role we have; each line says what the file is, because a CSV has no other place. */
export function csvRows(entries: readonly RegisterEntry[], about: About): Row[] {
  const { language, now, organisation } = about;
  const stamp = [REGISTER_FORMAT, stampOf(now), organisation];
  const head = [texts.formatName[language], texts.madeAt[language], texts.organisation[language]];
  return [[...head, ...headOf(whole, about)], ...rowsOf(whole, entries, about).map((row) => [...stamp, ...row])];
}
