import { channels, moments, type PlanDocument, sources } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { pairsOf, splitPair } from './pairs.ts';

const ways = channels.filter((channel) => channel !== 'screen');

/** Step 5: not before it is needed, from the person where possible, and by which ways (AVG 5(1)(c), 13, 14). */
export const momentStep: FormStep = {
  read: (form) => {
    const from = new Map(form.ids('paren').map((pair) => [pair, form.choice(`${pair}.moment`, moments)]));
    const source = new Map(form.ids('gegevens').map((id) => [id, form.choice(`gegeven.${id}.bron`, sources)]));
    const reached = new Map(form.ids('doelen').map((id) => [id, form.list(`doel.${id}.wegen`, ways)]));
    return {
      change: (document) => ({
        ...document,
        fields: document.fields.map((field) => ({ ...field, source: source.get(field.id) ?? field.source })),
        purposes: document.purposes.map((purpose) => ({
          ...purpose,
          channels: reached.get(purpose.id) ?? purpose.channels,
          fields: purpose.fields.map((each) => ({
            ...each,
            from: from.get(`${each.field}.${purpose.id}`) ?? each.from,
          })),
        })),
      }),
    };
  },
  write: (document: PlanDocument) => ({
    doelen: document.purposes.map(({ id }) => id),
    gegevens: document.fields.filter(({ off }) => !off).map(({ id }) => id),
    paren: pairsOf(document),
    ...Object.fromEntries(document.fields.map(({ id, source }) => [`gegeven.${id}.bron`, source])),
    ...Object.fromEntries(document.purposes.map((purpose) => [`doel.${purpose.id}.wegen`, purpose.channels])),
    ...Object.fromEntries(pairsOf(document).map((pair) => [`${pair}.moment`, splitPair(document, pair)?.from ?? ''])),
  }),
};
