import { channels, moments, type PlanDocument, type PlanFieldText, sources } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { pairsOf, splitPair } from './pairs.ts';
import { LONG, type StepForm } from './step-form.ts';

const ways = channels.filter((channel) => channel !== 'screen');
/** Longest name of a register. */
const REGISTER = 80;

type Source = Pick<PlanFieldText, 'source' | 'register' | 'sourceNote'>;

/** Step 5: not before it is needed, from the person where possible, by which ways, and told (AVG 5(1)(c), 12–14). */
export const momentStep: FormStep = {
  read: (form) => {
    const from = new Map(form.ids('paren').map((pair) => [pair, form.choice(`${pair}.moment`, moments)]));
    const source = new Map(form.ids('gegevens').map((id) => [id, readSource(form, `gegeven.${id}`)]));
    const reached = new Map(form.ids('doelen').map((id) => [id, form.list(`doel.${id}.wegen`, ways)]));
    const informing = {
      text: form.words('informeren', { longest: LONG }),
      channels: form.list('informeren.wegen', channels),
    };
    return {
      change: (document) => ({
        ...document,
        informing,
        fields: document.fields.map((field) => ({ ...field, ...source.get(field.id) })),
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
    ...Object.fromEntries(
      document.fields.flatMap(({ id, source, register, sourceNote }) => [
        [`gegeven.${id}.bron`, source],
        [`gegeven.${id}.register`, register],
        [`gegeven.${id}.bronuitleg`, sourceNote],
      ]),
    ),
    ...Object.fromEntries(document.purposes.map((purpose) => [`doel.${purpose.id}.wegen`, purpose.channels])),
    ...Object.fromEntries(pairsOf(document).map((pair) => [`${pair}.moment`, splitPair(document, pair)?.from ?? ''])),
    ...Object.fromEntries(wordsAs('informeren', document.informing.text)),
    'informeren.wegen': document.informing.channels,
  }),
};

const readSource = (form: StepForm, name: string): Source => ({
  source: form.choice(`${name}.bron`, sources),
  register: form.text(`${name}.register`, { longest: REGISTER }),
  sourceNote: form.text(`${name}.bronuitleg`),
});
