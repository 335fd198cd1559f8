import { categories, newField, type PlanDocument, type PlanFieldText } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { idFrom, SHORT, type StepForm } from './step-form.ts';

type Told = Pick<PlanFieldText, 'label' | 'category' | 'off'> & { purposes: string[] };

/** Step 3: which data, of which kind, for which purposes (AVG 5(1)(c), 9, 10, 87). */
export const dataStep: FormStep = {
  read: (form) => {
    const told = new Map(form.ids('gegevens').map((id) => [id, readField(form, `gegeven.${id}`, true)]));
    const added = readField(form, 'nieuw', false);
    return {
      change: (document) => {
        const changed = [...told].reduce((plan, [id, field]) => changeField(plan, id, field), document);
        if (added.label.nl === '') return changed;
        const id = idFrom(added.label.nl, new Set(document.fields.map((field) => field.id)));
        const field = { id, label: added.label, category: added.category, off: false, source: 'person' as const };
        const fields = [...changed.fields, newField({ ...field, necessity: {} })];
        return changeField({ ...changed, fields }, id, { ...added, off: false });
      },
    };
  },
  write: (document) => ({
    gegevens: document.fields.map(({ id }) => id),
    'nieuw.soort': 'ordinary',
    ...Object.assign(
      {},
      ...document.fields.map(({ id, label, category, off }) => ({
        ...Object.fromEntries(wordsAs(`gegeven.${id}.naam`, label)),
        [`gegeven.${id}.soort`]: category,
        [`gegeven.${id}.aan`]: off ? '' : 'ja',
        [`gegeven.${id}.doelen`]: purposesOf(document, id),
      })),
    ),
  }),
};

const readField = (form: StepForm, name: string, required: boolean): Told => ({
  label: form.words(`${name}.naam`, { longest: SHORT, required }),
  category: form.choice(`${name}.soort`, categories),
  off: !form.ticked(`${name}.aan`),
  purposes: form.ids(`${name}.doelen`),
});

const purposesOf = ({ purposes }: PlanDocument, field: string) =>
  purposes.filter((purpose) => purpose.fields.some((each) => each.field === field)).map(({ id }) => id);

function changeField(document: PlanDocument, id: string, told: Told): PlanDocument {
  const { label, category, off } = told;
  return {
    ...document,
    fields: document.fields.map((field) => (field.id === id ? { ...field, label, category, off } : field)),
    purposes: document.purposes.map((purpose) => ({
      ...purpose,
      fields: told.purposes.includes(purpose.id)
        ? withField(purpose.fields, id)
        : purpose.fields.filter(({ field }) => field !== id),
    })),
  };
}

/** A field that is new to a purpose begins with the least: only when relevant, while the work is under way. */
const withField = (fields: PlanDocument['purposes'][number]['fields'], id: string) =>
  fields.some(({ field }) => field === id)
    ? fields
    : [...fields, { field: id, need: 'if-relevant', from: 'during', depth: 'content' } as const];
