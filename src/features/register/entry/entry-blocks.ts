import type { Block } from '../../../platform/document/index.ts';
import { fill, type Language } from '../../../ui/index.ts';
import { texts } from '../texts.ts';
import type { EntryField, EntryPurpose, EntryRecipient, EntryTerm, RegisterEntry } from './entry.ts';

type Term = { term: string; value: string };

/** One activity in the register, as rows of words: the elements of AVG 30(1)(a)–(g), or of 30(2) where we are processor. */
export const entryTerms = (entry: RegisterEntry, language: Language): Term[] =>
  entry.role === 'processor' ? processorTerms(entry, language) : controllerTerms(entry, language);

function controllerTerms(entry: RegisterEntry, language: Language): Term[] {
  const say = (name: keyof typeof texts) => texts[name][language];
  const people = entry.people.map(({ words }) => words);
  return [
    ...who(entry, language, 'jointControllers'),
    { term: say('purposes'), value: lines(entry.purposes.map(sayPurpose), language) },
    { term: say('people'), value: lines(people, language, ', ') },
    { term: say('fields'), value: lines(sayFields(entry.fields), language) },
    { term: say('recipients'), value: lines(entry.recipients.map(sayRecipient), language) },
    ...sharedTerms(entry, language),
  ];
}

/** 30(2): for whom, which kinds of processing, transfers and measures. */
function processorTerms(entry: RegisterEntry, language: Language): Term[] {
  return [
    ...who(entry, language, 'clientsOfOurs'),
    {
      term: texts.categories[language],
      value: lines(
        entry.purposes.map(({ name }) => name),
        language,
      ),
    },
    { term: texts.recipients[language], value: lines(entry.recipients.map(sayRecipient), language) },
    ...sharedTerms(entry, language),
  ];
}

function who(entry: RegisterEntry, language: Language, others: 'jointControllers' | 'clientsOfOurs'): Term[] {
  const named = entry.controllers.map(sayController);
  const needed = others === 'clientsOfOurs' || entry.role === 'joint-controller' || named.length > 0;
  return [
    { term: texts.owner[language], value: entry.owner === '' ? texts.nobody[language] : entry.owner },
    ...(needed ? [{ term: texts[others][language], value: lines(named, language) }] : []),
  ];
}

const sharedTerms = (entry: RegisterEntry, language: Language): Term[] => [
  { term: texts.transfers[language], value: sayTransfers(entry.recipients, language) },
  {
    term: texts.terms[language],
    value: lines(
      entry.terms.map((each) => sayTerm(each, language)),
      language,
    ),
  },
  {
    term: texts.measures[language],
    value: lines(
      entry.measures.map(({ text }) => text),
      language,
    ),
  },
];

const lines = (parts: readonly string[], language: Language, between = '\n'): string => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? texts.notYet[language] : said.join(between);
};

export const sayController = ({ name, contact }: RegisterEntry['controllers'][number]): string =>
  contact === '' ? name : `${name} (${contact})`;

/** "Hulp afstemmen – Een wet geeft ons deze taak (AVG 6(1)(e))". */
export function sayPurpose({ name, basisWords, laws }: EntryPurpose): string {
  const basis = laws.length === 0 ? basisWords : `${basisWords} (${laws.join(', ')})`;
  return basis === '' ? name : `${name} – ${basis}`;
}

/** By kind of data: "Gewoon: naam, adres". */
export function sayFields(fields: readonly EntryField[]): string[] {
  const groups = Map.groupBy(fields, ({ categoryWords }) => categoryWords);
  return [...groups].map(([category, own]) => `${category}: ${own.map(({ name }) => name).join(', ')}`);
}

export function sayRecipient({ name, roleWords, countryName, fields }: EntryRecipient): string {
  const where = countryName === '' ? '' : `, ${countryName}`;
  const what = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
  return `${name} (${roleWords.toLowerCase()}${where})${what}`;
}

/** 30(1)(e): only what leaves the European Economic Area. */
export function sayTransfers(recipients: readonly EntryRecipient[], language: Language): string {
  const outside = recipients.filter((each) => each.outside);
  const said = outside.map(({ name, countryName, transferWords, transferNote }) => {
    const way = [transferWords, transferNote].filter((part) => part !== '').join(': ');
    return `${name}, ${countryName} – ${way === '' ? texts.noSafeguard[language] : way}`;
  });
  return said.length === 0 ? texts.none[language] : said.join('\n');
}

export const sayTerm = ({ purpose, words }: EntryTerm, language: Language): string =>
  purpose === null ? words : fill(texts.forPurpose[language], { purpose, term: words });

/** The blocks of one activity, below a heading of this level. */
export const entryBlocks = (entry: RegisterEntry, language: Language): Block[] => [
  ...(entry.summary === '' ? [] : [{ kind: 'paragraph' as const, text: entry.summary }]),
  { kind: 'terms', rows: entryTerms(entry, language) },
];
