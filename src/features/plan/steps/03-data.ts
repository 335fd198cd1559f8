import { findKnownField } from '../catalogue/catalogue.ts';
import { subjectOf } from '../catalogue/field-kind.ts';
import { categories, needsOfWork, newField, type PlanDocument, type PlanFieldText } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { needs } from './pairs.ts';
import { idFrom, SHORT, type StepForm } from './step-form.ts';

type Need = (typeof needs)[number];

type Told = Pick<PlanFieldText, 'label' | 'category' | 'off' | 'neededFor' | 'kindBecause'> & {
  purposes: string[];
  need: Need;
  /** Why a field that is only there if relevant is switched on; also the first answer of step 4. */
  needed: string | null;
};

/** Step 3: which data, of which kind, for which purposes, from the catalogue or made up (AVG 5(1)(c), 9, 10, 87). */
export const dataStep: FormStep = {
  read: (form) => {
    const told = new Map(form.ids('gegevens').map((id) => [id, readField(form, id)]));
    const listed = { ids: form.ids('lijst'), purposes: form.ids('lijst.doelen'), need: needOf(form, 'lijst.mate') };
    const added = readNew(form);
    return {
      change: (document) => {
        const changed = [...told].reduce((plan, [id, field]) => changeField(plan, id, field), document);
        const chosen = listed.ids.reduce((plan, id) => fromCatalogue(plan, id, listed), changed);
        return added.label.nl === '' ? chosen : withOwn(chosen, added);
      },
    };
  },
  write: (document) => ({
    gegevens: document.fields.map(({ id }) => id),
    'nieuw.soort': '',
    ...beginning(document),
    ...Object.assign({}, ...document.fields.map((field) => valuesOf(document, field))),
  }),
};

/** With one purpose there is nothing to choose: a new field is for that one, and is always asked. */
function beginning({ purposes }: PlanDocument) {
  const [only, another] = purposes.map(({ id }) => id);
  const one = only === undefined || another !== undefined ? [] : [only];
  const need: Need = one.length === 0 ? 'if-relevant' : 'always';
  return { 'nieuw.doelen': one, 'nieuw.mate': need, 'lijst.doelen': one, 'lijst.mate': need };
}

/** A form that does not ask it means the least. */
const needOf = (form: StepForm, name: string): Need => form.maybe(name, needs) ?? 'if-relevant';

const valuesOf = (document: PlanDocument, field: PlanFieldText) => ({
  ...Object.fromEntries(wordsAs(`gegeven.${field.id}.naam`, field.label)),
  [`gegeven.${field.id}.soort`]: field.category,
  [`gegeven.${field.id}.toch`]: field.kindBecause,
  [`gegeven.${field.id}.aan`]: field.off ? '' : 'ja',
  [`gegeven.${field.id}.waarvoor`]: field.neededFor ?? '',
  [`gegeven.${field.id}.waarom`]: field.necessity.needed,
  [`gegeven.${field.id}.doelen`]: purposesOf(document, field.id),
});

function readField(form: StepForm, id: string): Told {
  const name = `gegeven.${id}`;
  const off = !form.ticked(`${name}.aan`);
  const asksWhy = findKnownField(id)?.ifRelevant === true;
  const needed = asksWhy ? form.text(`${name}.waarom`, { required: !off }) : null;
  return {
    label: form.words(`${name}.naam`, { longest: SHORT, required: true }),
    category: form.choice(`${name}.soort`, categories),
    kindBecause: form.text(`${name}.toch`),
    neededFor: form.maybe(`${name}.waarvoor`, needsOfWork),
    purposes: form.ids(`${name}.doelen`),
    need: 'if-relevant',
    ...{ off, needed },
  };
}

/** A field of one's own; where nobody chose a kind, the one that its name gives away. */
function readNew(form: StepForm): Told {
  const label = form.words('nieuw.naam', { longest: SHORT });
  const chosen = form.maybe('nieuw.soort', categories);
  return {
    label,
    category: chosen ?? subjectOf(`${label.nl} ${label.en}`)?.category ?? 'ordinary',
    kindBecause: '',
    neededFor: form.maybe('nieuw.waarvoor', needsOfWork),
    purposes: form.ids('nieuw.doelen'),
    need: needOf(form, 'nieuw.mate'),
    off: false,
    needed: null,
  };
}

const purposesOf = ({ purposes }: PlanDocument, field: string) =>
  purposes.filter((purpose) => purpose.fields.some((each) => each.field === field)).map(({ id }) => id);

const told = (field: PlanFieldText, { label, category, kindBecause, off, neededFor, needed }: Told): PlanFieldText => ({
  ...field,
  ...{ label, category, kindBecause, off, neededFor },
  necessity: { ...field.necessity, needed: needed ?? field.necessity.needed },
});

const changeField = (document: PlanDocument, id: string, change: Told): PlanDocument =>
  forPurposes(
    { ...document, fields: document.fields.map((field) => (field.id === id ? told(field, change) : field)) },
    id,
    // Where there is one purpose, its data are always asked, until step 4 says otherwise.
    { ...change, need: document.purposes.length === 1 ? 'always' : change.need },
  );

type Use = Pick<Told, 'purposes' | 'need'>;

const forPurposes = (document: PlanDocument, id: string, { purposes: chosen, need }: Use): PlanDocument => ({
  ...document,
  purposes: document.purposes.map((purpose) => ({
    ...purpose,
    fields: chosen.includes(purpose.id)
      ? withField(purpose.fields, id, need)
      : purpose.fields.filter(({ field }) => field !== id),
  })),
});

/** A field that is new to a purpose begins while the work is under way, as often as the form says. */
const withField = (fields: PlanDocument['purposes'][number]['fields'], id: string, need: Need) =>
  fields.some(({ field }) => field === id)
    ? fields
    : [...fields, { field: id, need, from: 'during', depth: 'content' } as const];

/** What is only there if relevant begins switched off (S2.8). Nothing for an id that is unknown, or there already. */
function fromCatalogue(document: PlanDocument, id: string, use: Use): PlanDocument {
  const known = findKnownField(id);
  if (!known || document.fields.some((field) => field.id === id)) return document;
  const { label, category, source, neededFor, ifRelevant: off } = known;
  const fields = [...document.fields, newField({ ...{ id, label, category, source, neededFor, off }, necessity: {} })];
  return forPurposes({ ...document, fields }, id, use);
}

function withOwn(document: PlanDocument, added: Told): PlanDocument {
  const id = idFrom(added.label.nl, new Set(document.fields.map((field) => field.id)));
  const { label, category, neededFor } = added;
  const field = newField({ ...{ id, label, category, neededFor }, source: 'person', necessity: {} });
  return forPurposes({ ...document, fields: [...document.fields, field] }, id, added);
}
