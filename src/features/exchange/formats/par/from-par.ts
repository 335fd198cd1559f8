import { z } from 'zod';
import { newField, newMeasure, newPurpose } from '../../../plan/document/content.ts';
import type { ReadFile } from '../../draft.ts';
import {
  addTo,
  beginDraft,
  type Drafting,
  fieldNamed,
  fit,
  leave,
  newFieldId,
  newMeasureId,
  newPurposeId,
  type Reading,
} from '../drafting.ts';
import { sayIssues } from '../../say-issues.ts';
import { inDutch } from '../plan-words.ts';
import { categoryWords, codeOf } from '../words.ts';
import { parBases, peopleWords } from './words.ts';

const Answer = z.looseObject({ value: z.unknown() });
const Element = z.looseObject({ _index: z.int().min(0) });
const Answers = z.record(z.string(), z.union([Answer, z.array(Element).max(5000)]));
const ParInput = z.looseObject({
  metadata: z
    .looseObject({
      urn: z.string().optional(),
      title: z.string().optional().catch(undefined),
      publicBody: z.boolean().optional().catch(undefined),
    })
    .optional(),
  answers: Answers,
});
/** Older files keep the answers of each form apart, beside `taskState`. */
const Nested = z.looseObject({ answers: z.record(z.string(), Answers) });

type Said = {
  read: Set<string>;
  text: (task: string) => string;
  rows: (parent: string) => Row[];
  all: Map<string, string>;
};
type Row = { index: number; text: (task: string) => string; list: (task: string) => string[] };

/** A file of the Rijksmodel DPIA or its pre-scan as a draft; an IAMA asks other things, and is refused. */
export function fromPar(file: unknown, reading: Reading): ReadFile {
  const parsed = ParInput.safeParse(withoutForms(file));
  if (!parsed.success) return { drafts: [], problems: sayIssues(parsed.error) };
  const urn = parsed.data.metadata?.urn ?? 'urn:nl:dpia:3.0';
  if (!/^urn:nl:dpia:/.test(urn)) {
    return { drafts: [], problems: [{ place: 'metadata.urn', kind: 'par-other', detail: urn.slice(0, 60) }] };
  }
  const said = sayingOf(parsed.data.answers);
  const { title, publicBody } = parsed.data.metadata ?? {};
  const draft = beginDraft(reading, publicBody ?? true);
  if (publicBody === undefined) leave(draft, 'par-public', '');
  readHead(draft, said, title);
  readFields(draft, said);
  readPurposes(draft, said);
  readMeasures(draft, said);
  for (const [place, text] of said.all) {
    if (text !== '' && !said.read.has(place)) leave(draft, 'rest', `answers ${place}`, text);
  }
  const { plan: content, notCarried } = draft;
  return { drafts: [{ content, notes: [], origin: parsed.data, notCarried }], problems: [] };
}

/** The older shape: `answers.dpia` holds what stands at the top now. */
function withoutForms(file: unknown): unknown {
  const nested = Nested.safeParse(file);
  const forms = nested.success ? nested.data.answers : {};
  const inside = forms['dpia'] ?? forms['DPIA'];
  return nested.success && inside && !('value' in inside) ? { ...nested.data, answers: inside } : file;
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : Array.isArray(value)
      ? value.filter((each) => typeof each === 'string').join(', ')
      : '';

/** `2.1.1[0]`: the place of an answer, written the same way for both shapes. */
function sayingOf(answers: z.infer<typeof Answers>): Said {
  const values = new Map<string, unknown>();
  for (const [task, answer] of Object.entries(answers)) {
    if (!Array.isArray(answer)) values.set(task, answer['value']);
    else
      for (const { _index, ...children } of answer) {
        for (const [child, each] of Object.entries(children)) {
          values.set(`${child}[${_index}]`, (each as { value?: unknown } | null)?.value);
        }
      }
  }
  const read = new Set<string>();
  const take = (place: string) => (read.add(place), values.get(place));
  const rows = (parent: string): Row[] => {
    const own = new RegExp(`^${parent.replaceAll('.', '\\.')}(\\.\\d+)?\\[(\\d+)\\]$`);
    const found = [...values.keys()].flatMap((place) => own.exec(place)?.[2] ?? []);
    return [...new Set(found.map(Number))]
      .sort((a, b) => a - b)
      .map((index) => ({
        index,
        text: (task) => textOf(take(`${task}[${index}]`)),
        list: (task) => listOf(take(`${task}[${index}]`)),
      }));
  };
  const all = new Map([...values].map(([place, value]): [string, string] => [place, textOf(value)]));
  return { read, text: (task) => textOf(take(task)), rows, all };
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string')
    : typeof value === 'string' && value !== ''
      ? [value]
      : [];

function readHead(draft: Drafting, { text }: Said, title: string | undefined): void {
  const summary = text('1.1') || text('0');
  draft.plan.summary = inDutch(fit(draft, summary, 'answers 1.1'));
  if (title === undefined) leave(draft, 'par-title', 'answers 1.1');
  draft.plan.title = inDutch(fit(draft, title ?? summary.split(/[.\n]/)[0]!.slice(0, 80), 'metadata.title'));
  draft.plan.destroying = inDutch(fit(draft, text('10.2'), 'answers 10.2'));
  if (text('15.8.1') === 'true') draft.plan.informing.text = inDutch(fit(draft, text('15.8.2'), 'answers 15.8.2'));
}

function readFields(draft: Drafting, said: Said): void {
  for (const row of said.rows('2.1')) {
    const place = `answers 2.1[${row.index}]`;
    const label = fit(draft, row.text('2.1.1'), place);
    for (const kind of row.text('2.1.2').split(',')) {
      const known = codeOf(peopleWords, kind);
      if (known && !draft.plan.people.includes(known)) draft.plan.people.push(known);
      else if (!known && kind.trim() !== '') leave(draft, 'rest', place, kind.trim());
    }
    if (label === '') continue;
    const category = codeOf(categoryWords, row.text('2.1.4'));
    if (!category) leave(draft, 'choose-category', place, label);
    const source = row.text('2.1.6') === 'true' ? 'referrer' : 'person';
    const sourceNote = [row.text('2.1.7'), row.text('2.1.9')].filter((each) => each !== '').join('. ');
    const id = newFieldId(draft, label);
    const note = fit(draft, sourceNote, place);
    const field = {
      id,
      label: inDutch(label),
      category: category ?? 'ordinary',
      necessity: {},
      source,
      sourceNote: note,
    } as const;
    addTo(draft, 'fields', place, newField(field));
  }
}

function readPurposes(draft: Drafting, said: Said): void {
  const same = (parent: string, task: string, index: number) =>
    said
      .rows(parent)
      .find((row) => row.index === index)
      ?.text(task) ?? '';
  for (const row of said.rows('3.1')) {
    const place = `answers 3.1[${row.index}]`;
    const title = fit(draft, row.text('3.1.1'), place);
    const why = same('5.1', '5.1.1', row.index);
    const basis = codeOf(parBases, same('11.1.1', '11.1.1.1', row.index)) ?? null;
    const fields = row.list('3.1.3').flatMap((label) => fieldNamed(draft, label)?.id ?? []);
    const purpose = newPurpose({
      id: newPurposeId(draft, title),
      title: inDutch(title),
      explanation: inDutch(fit(draft, row.text('3.1.2'), place)),
      why: inDutch(fit(draft, why, `answers 5.1[${row.index}]`)),
      fields: fields.map((field) => ({ field, need: 'always', from: 'during', depth: 'content' })),
      basisText: inDutch(fit(draft, same('11.1.1', '11.1.1.2', row.index), `answers 11.1.1[${row.index}]`)),
      ...{ basis, operations: [], channels: [], basisLaw: [], consentText: null, doors: [], secrecy: 'none' },
      compatibleWith: [],
    });
    addTo(draft, 'purposes', place, purpose);
  }
}

function readMeasures(draft: Drafting, said: Said): void {
  const lines = said.text('17.2').split('\n');
  const rows = said.rows('17.1').map((row) => row.text('17.1.3'));
  for (const text of [...lines, ...rows].filter((each) => each.trim() !== '')) {
    const measure = { id: newMeasureId(draft, text), text: inDutch(fit(draft, text.trim(), 'answers 17')) };
    addTo(draft, 'measures', 'answers 17', newMeasure(measure));
  }
}
