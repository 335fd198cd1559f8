import { depths, type PlanDocument } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { pairsOf, splitPair } from './pairs.ts';

const needs = ['always', 'if-relevant'] as const;

/** Step 4: why it cannot be done without, in words; per purpose whether always, and how deep (AVG 5(1)(c)). */
export const necessityStep: FormStep = {
  read: (form) => {
    const needed = new Map(form.ids('gegevens').map((id) => [id, form.text(`gegeven.${id}.nodig`)]));
    const uses = new Map(
      form
        .ids('paren')
        .map((pair) => [
          pair,
          { need: form.choice(`${pair}.mate`, needs), depth: form.choice(`${pair}.diepte`, depths) },
        ]),
    );
    return {
      change: (document) => ({
        ...document,
        fields: document.fields.map((field) => ({
          ...field,
          necessity: { ...field.necessity, needed: needed.get(field.id) ?? field.necessity.needed },
        })),
        purposes: document.purposes.map((purpose) => ({
          ...purpose,
          fields: purpose.fields.map((each) => ({ ...each, ...uses.get(`${each.field}.${purpose.id}`) })),
        })),
      }),
    };
  },
  write: (document: PlanDocument) => ({
    gegevens: document.fields.filter(({ off }) => !off).map(({ id }) => id),
    paren: pairsOf(document),
    ...Object.fromEntries(document.fields.map(({ id, necessity }) => [`gegeven.${id}.nodig`, necessity.needed])),
    ...Object.assign(
      {},
      ...pairsOf(document).map((pair) => {
        const use = splitPair(document, pair);
        return { [`${pair}.mate`]: use?.need ?? '', [`${pair}.diepte`]: use?.depth ?? '' };
      }),
    ),
  }),
};
