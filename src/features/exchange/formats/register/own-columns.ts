import type { categories } from '../../../plan/document/vocabulary.ts';
import { newField, newMeasure, newPurpose } from '../../../plan/document/content.ts';
import { addTo, type Drafting, fit, leave, newFieldId, newMeasureId, newPurposeId } from '../drafting.ts';
import { peopleWords } from '../par/words.ts';
import { inDutch } from '../plan-words.ts';
import { readTerm } from './read-children.ts';
import type { Line } from './table.ts';

/** The columns of our own register as CSV: one activity a row, and more than one thing in a cell. */
type Column = (draft: Drafting, text: string, line: Line, column: string) => void;

const linesOf = (text: string) => text.split(/\r?\n/).filter((each) => each.trim() !== '');

/** "Hulp afstemmen – Een wet geeft ons deze taak (AVG 6 lid 1 onder e)". */
const purposes: Column = (draft, text, line, column) => {
  for (const each of linesOf(text)) {
    const [title = '', ...basis] = each.split(' – ');
    const words = (part: string) => inDutch(fit(draft, part.trim(), line.place(column)));
    const purpose = newPurpose({
      ...{ id: newPurposeId(draft, title), title: words(title), explanation: inDutch(''), why: inDutch('') },
      ...{ operations: [], channels: [], fields: [], basis: null, basisLaw: [], basisText: words(basis.join(' – ')) },
      ...{ consentText: null, doors: [], secrecy: 'none', compatibleWith: [] },
    });
    addTo(draft, 'purposes', line.place(column), purpose);
  }
};

/** The words of the register in both its languages. */
const kinds: Readonly<Record<string, (typeof categories)[number]>> = {
  gewoon: 'ordinary',
  ordinary: 'ordinary',
  gevoelig: 'sensitive',
  sensitive: 'sensitive',
  bijzonder: 'special',
  special: 'special',
  strafrechtelijk: 'criminal',
  criminal: 'criminal',
  'nummer van de overheid': 'national-number',
  'national number': 'national-number',
};

/** "Gewoon: naam, adres". */
const fields: Column = (draft, text, line, column) => {
  for (const each of linesOf(text)) {
    const [, kind = '', names = each] = /^([^:]{1,40}):(.*)$/s.exec(each) ?? [];
    const category = Object.hasOwn(kinds, kind.trim().toLowerCase()) ? kinds[kind.trim().toLowerCase()] : undefined;
    for (const name of names.split(', ').map((one) => one.trim())) {
      if (name === '') continue;
      const label = fit(draft, name, line.place(column));
      if (!category) leave(draft, 'choose-category', line.place(column), label);
      const field = newField({
        ...{ id: newFieldId(draft, label), label: inDutch(label), category: category ?? 'ordinary' },
        ...{ necessity: {}, source: 'person' },
      });
      addTo(draft, 'fields', line.place(column), field);
    }
  }
};

const people: Column = (draft, text, line, column) => {
  const codes = Object.keys(peopleWords) as (keyof typeof peopleWords)[];
  for (const word of text.split(', ').map((one) => one.trim())) {
    const alike = word.toLowerCase();
    const kind = codes.find((code) => code === alike || peopleWords[code].toLowerCase() === alike);
    if (!kind) leave(draft, 'rest', line.place(column), word);
    else if (!draft.plan.people.includes(kind)) draft.plan.people.push(kind);
  }
};

const measures: Column = (draft, text, line, column) => {
  for (const each of linesOf(text)) {
    const words = fit(draft, each.trim(), line.place(column));
    addTo(draft, 'measures', line.place(column), newMeasure({ id: newMeasureId(draft, words), text: inDutch(words) }));
  }
};

const columns: Readonly<Record<string, Column>> = {
  doelen: purposes,
  purposes,
  gegevens: fields,
  data: fields,
  over_wie: people,
  about_whom: people,
  maatregelen: measures,
  measures,
  iso_8601: (draft, _text, line) => readTerm(draft, line, 'iso_8601'),
};

/** What the file says about itself, in both its languages. */
const aboutTheFile = new Set(['formaat', 'format', 'gemaakt_op', 'made_at', 'organisatie', 'organisation']);

/** Reads a cell of our own register into the draft. Answers whether the column is one of ours. */
export function readOwnColumn(draft: Drafting, line: Line, column: string, text: string): boolean {
  if (aboutTheFile.has(column)) return true;
  if (!Object.hasOwn(columns, column)) return false;
  columns[column]!(draft, text, line, column);
  return true;
}

/** Whether the row comes from our own register: its first column says so. */
export const isOurs = (line: Line): boolean =>
  /^zorgvuldig-register\/\d+$/.test(line.text('formaat') || line.text('format'));
