import { newField, newFlow, newPurpose } from '../../../plan/document/content.ts';
import { addTo, type Drafting, fit, leave, newFieldId, newPurposeId, partyId } from '../drafting.ts';
import { peopleWords } from '../par/words.ts';
import { inDutch } from '../plan-words.ts';
import { categoryWords, codeOf } from '../words.ts';
import type { Choose } from './from-register.ts';
import type { Line } from './table.ts';

/** Puts one row of a child sheet into the draft it belongs to. */
export type ChildReader = (draft: Drafting, line: Line, choose: Choose) => void;

const purposes: ChildReader = (draft, line, choose) => {
  const title = fit(draft, line.text('name'), line.place('name'));
  if (title === '') return leave(draft, 'cell-required', line.place('name'));
  const basis = choose('legal_basis', line.text('legal_basis')) ?? null;
  const law = choose('article_9_condition', line.text('article_9_condition'));
  const doors = law === undefined ? [] : [{ category: 'special' as const, law }];
  const known = draft.plan.purposes.find((purpose) => purpose.title.nl === title);
  // A purpose with two conditions has two rows in this shape.
  if (known) return void known.doors.push(...doors.map((door) => ({ ...door, safeguards: '' })));
  const purpose = newPurpose({
    id: newPurposeId(draft, title),
    title: inDutch(title),
    explanation: inDutch(''),
    why: inDutch(fit(draft, line.text('description'), line.place('description'))),
    ...{ operations: [], channels: [], fields: [], basisLaw: [], basisText: inDutch(''), consentText: null },
    ...{ basis: basis as null, doors, secrecy: 'none', compatibleWith: [] },
  });
  addTo(draft, 'purposes', line.place(), purpose);
};

const yes = /^(true|ja|yes|1|waar)$/i;

const fields: ChildReader = (draft, line) => {
  const label = fit(draft, line.text('name'), line.place('name'));
  if (label === '') return leave(draft, 'cell-required', line.place('name'));
  const category = codeOf(categoryWords, line.text('category'));
  const guessed = yes.test(line.text('is_sensitive')) ? 'sensitive' : 'ordinary';
  if (!category) leave(draft, 'choose-category', line.place('category'), label);
  const id = newFieldId(draft, label);
  const needed = fit(draft, line.text('description'), line.place('description'));
  const field = newField({
    ...{ id, label: inDutch(label), category: category ?? guessed, necessity: { needed }, source: 'person' },
  });
  if (!addTo(draft, 'fields', line.place(), field)) return;
  const [only, ...more] = draft.plan.purposes;
  if (only && more.length === 0) only.fields.push({ field: id, need: 'always', from: 'during', depth: 'content' });
  readTerm(draft, line);
  for (const column of ['deletion_policy', 'assets']) {
    if (line.has(column)) leave(draft, 'rest', line.place(column), line.text(column));
  }
};

/** "P18M 12 maanden archief …": the ISO duration first. The first row that has one says the term of the activity. */
export function readTerm(draft: Drafting, line: Line, column = 'retention'): void {
  const said = line.text(column);
  if (said === '' || draft.plan.retention) return;
  const [, years, months, words] = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:\s+(.*))?$/s.exec(said) ?? [];
  const total = Number(years ?? 0) * 12 + Number(months ?? 0);
  if (total < 1 || total > 1800) return leave(draft, 'choose-term', line.place(column), said);
  draft.plan.retention = {
    ...{ from: 'end-of-service', archiveAfterMonths: 0, destroyAfterMonths: total, reading: 'one-after-the-other' },
    ...{ law: [], reason: inDutch(fit(draft, words ?? '', line.place(column))), whenArchived: [], perPurpose: [] },
  };
}

const people: ChildReader = (draft, line) => {
  const kind =
    codeOf(peopleWords, line.text('category')) ??
    codeOf(peopleWords, line.text('name')) ??
    (Object.keys(peopleWords) as (keyof typeof peopleWords)[]).find((code) => code === line.text('category'));
  if (!kind) leave(draft, 'rest', line.place('name'), line.text('name'));
  else if (!draft.plan.people.includes(kind)) draft.plan.people.push(kind);
};

const country = (line: Line) => /^[A-Z]{2}$/.exec(line.text('country').toUpperCase())?.[0] ?? '';

function addFlow(draft: Drafting, line: Line, role: string): void {
  const name = fit(draft, line.text('entity') || line.text('name'), line.place('name'), 200);
  if (name === '') return leave(draft, 'cell-required', line.place('name'));
  if (draft.plan.flows.some(({ partyName }) => partyName === name)) return;
  const [purpose, ...more] = draft.plan.purposes;
  if (!purpose) return leave(draft, 'rest', line.place('name'), name);
  if (more.length > 0) leave(draft, 'choose-purpose', line.place('name'), name);
  const flow = newFlow({
    ...{ party: partyId(draft, name), partyName: name, role: role as 'processor', purpose: purpose.id },
    ...{ fields: [], channels: [], needsAgreement: role === 'processor', country: country(line) },
  });
  addTo(draft, 'flows', line.place(), flow);
}

const contractors: ChildReader = (draft, line, choose) =>
  addFlow(draft, line, choose('relationship_type', line.text('relationship_type')) ?? 'processor');

const recipients: ChildReader = (draft, line) => addFlow(draft, line, 'controller');

const transfers: ChildReader = (draft, line, choose) => {
  const name = line.text('entity') || line.text('name');
  const flows = draft.plan.flows.filter(({ partyName }) => partyName === name);
  if (flows.length === 0) return leave(draft, 'rest', line.place('name'), name);
  for (const flow of flows) {
    flow.country = country(line) || flow.country;
    flow.transfer = (choose('transfer_mechanism', line.text('transfer_mechanism')) as typeof flow.transfer) ?? null;
    flow.transferNote = fit(draft, line.text('guarantees'), line.place('guarantees'));
  }
};

/** In this order: purposes before what belongs to a purpose, contractors before who else receives. */
export const childReaders: Readonly<Record<string, ChildReader>> = {
  purposes,
  personal_data: fields,
  data_subjects: people,
  contractors,
  data_recipients: recipients,
  transfers,
};
