import { z } from 'zod';
import type { Ask, Draft, ReadFile } from '../../draft.ts';
import { finding, type Finding } from '../../finding.ts';
import { beginDraft, type Drafting, fit, leave, type Reading } from '../drafting.ts';
import { sayIssues } from '../../say-issues.ts';
import { inDutch } from '../plan-words.ts';
import { choiceOf, type AskedColumn, registerChoices } from './keys.ts';
import { isOurs, readOwnColumn } from './own-columns.ts';
import { type ChildReader, childReaders } from './read-children.ts';
import { type Line, type Table, tableOf } from './table.ts';

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Book = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(Cell)) })).max(40),
});

/** More activities than an organisation has; a file with more is something else. */
const MOST = 1000;

/**
 * A register as a list, or as a workbook with sheets for purposes, data and parties (formats.md 14): a draft for each
 * row. What is wrong with a row is said at its cell, and that row cannot come in. A word that we do not know is asked.
 */
export function fromRegister(value: unknown, reading: Reading): ReadFile {
  const book = Book.safeParse(value);
  if (!book.success) return { drafts: [], problems: sayIssues(book.error) };
  const tables = book.data.sheets.map(tableOf);
  const main = tables.find(({ name }) => name === 'processing') ?? tables.find(({ lines }) => lines.length > 0);
  const sheet = book.data.sheets[main ? tables.indexOf(main) : 0]?.name ?? '';
  if (!main || main.lines.length === 0) return { drafts: [], problems: [finding('empty')] };
  if (!main.columns.includes('name')) return { drafts: [], problems: [finding('no-name-column', { sheet, row: 1 })] };
  if (main.lines.length > MOST)
    return { drafts: [], problems: [finding('no-room', { sheet, row: MOST + 2 }, String(MOST))] };
  const asks = new Map<string, Ask>();
  const choose = chooser(asks, reading.answers ?? {});
  const begun = main.lines.map((line) => begin(line, main, reading));
  const left: Finding[] = [];
  for (const [name, read] of Object.entries(childReaders)) readChildren(tables, name, read, { begun, choose, left });
  return {
    drafts: begun.map(({ draft, ...rest }) => finished(draft, rest)),
    problems: [],
    asks: [...asks.values()],
    left,
  };
}

export type Choose = (column: AskedColumn, word: string) => string | undefined;

/** A word that is no key and no label is asked once, however often it stands in the file. */
const chooser =
  (asks: Map<string, Ask>, answers: Readonly<Record<string, string>>): Choose =>
  (column, word) => {
    if (word === '') return undefined;
    const known = choiceOf(column, word);
    if (known !== undefined) return known;
    const id = `${column}:${word}`.slice(0, 200);
    const options = registerChoices[column].map(({ code, label }) => ({ value: code, text: label }));
    asks.set(id, { id, column, word, options });
    const chosen = answers[id];
    return options.some(({ value }) => value === chosen) ? chosen : undefined;
  };

type Begun = { draft: Drafting; problems: Finding[]; line: Line; origin: Record<string, string>[] };

const carried = new Set(['ref_id', 'internal_id', 'name', 'description', 'id']);

function begin(line: Line, main: Table, reading: Reading): Begun {
  const draft = beginDraft(reading);
  const problems: Finding[] = [];
  const name = line.text('name');
  if (name === '') problems.push(finding('cell-required', line.place('name')));
  const same = main.lines.find((other) => other.text('name').toLowerCase() === name.toLowerCase());
  if (name !== '' && same !== line) problems.push(finding('twice', line.place('name'), name));
  draft.plan.title = inDutch(fit(draft, name, line.place('name')));
  draft.plan.summary = inDutch(fit(draft, line.text('description'), line.place('description')));
  const ours = isOurs(line);
  for (const [column, text] of Object.entries(line.cells)) {
    if (carried.has(column) || (ours && readOwnColumn(draft, line, column, text))) continue;
    leave(draft, 'rest', line.place(column), text);
  }
  return { draft, problems, line, origin: [line.cells] };
}

type Around = { begun: Begun[]; choose: Choose; left: Finding[] };

function readChildren(
  tables: readonly Table[],
  name: string,
  read: ChildReader,
  { begun, choose, left }: Around,
): void {
  for (const line of tables.find((table) => table.name === name)?.lines ?? []) {
    const wanted = line.text('processing').toLowerCase();
    // With one activity in the file, its parts need not say whose they are.
    const only = wanted === '' && begun.length === 1 ? begun[0] : undefined;
    const whose = only ?? begun.find((each) => wanted !== '' && each.line.text('name').toLowerCase() === wanted);
    if (!whose) left.push(finding('not-there', line.place('processing'), line.text('processing') || '–'));
    else {
      whose.origin.push(line.cells);
      read(whose.draft, line, choose);
    }
  }
}

const finished = (draft: Drafting, { problems, origin }: Omit<Begun, 'draft'>): Draft => ({
  content: draft.plan,
  notes: [],
  origin,
  notCarried: draft.notCarried,
  problems,
});
