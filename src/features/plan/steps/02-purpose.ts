import { newPurpose as asPurpose, type PlanDocument, type PlanPurposeText } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { idFrom, LONG, SHORT, type StepForm } from './step-form.ts';

type Told = Pick<PlanPurposeText, 'title' | 'explanation' | 'why' | 'contactMoment' | 'oneBecause' | 'aim'>;

/** Step 2: each purpose with what happens and why, in the words that the person will read (AVG 5(1)(b), 13). */
export const purposeStep: FormStep = {
  read: (form) => {
    const gone = new Set<string>();
    const told = new Map<string, Told>();
    for (const id of form.ids('doelen')) {
      if (form.ticked(`doel.${id}.weg`)) gone.add(id);
      else told.set(id, readPurpose(form, `doel.${id}`, true));
    }
    const added = readPurpose(form, 'nieuw', false);
    if (added.title.nl === '' && (added.explanation.nl !== '' || added.why.nl !== '')) {
      form.wrong('nieuw.titel.nl', 'required');
    }
    return {
      change: (document) => {
        const kept = document.purposes
          .filter(({ id }) => !gone.has(id))
          .map((purpose) => ({ ...purpose, ...told.get(purpose.id) }));
        const purposes = added.title.nl === '' ? kept : [...kept, newPurpose(document, added)];
        return withoutPurposes({ ...document, purposes }, gone);
      },
    };
  },
  write: ({ purposes }) => ({
    doelen: purposes.map(({ id }) => id),
    ...Object.fromEntries(
      purposes.flatMap(({ id, title, explanation, why, contactMoment, oneBecause, aim }) => [
        ...wordsAs(`doel.${id}.titel`, title),
        ...wordsAs(`doel.${id}.uitleg`, explanation),
        ...wordsAs(`doel.${id}.waarom`, why),
        ...wordsAs(`doel.${id}.contact`, contactMoment),
        [`doel.${id}.toch`, oneBecause],
        ...(aim === 'quality' ? [[`doel.${id}.leren`, 'ja']] : []),
      ]),
    ),
  }),
};

const readPurpose = (form: StepForm, name: string, required: boolean): Told => ({
  title: form.words(`${name}.titel`, { longest: SHORT, required }),
  explanation: form.words(`${name}.uitleg`, { longest: LONG, required }),
  why: form.words(`${name}.waarom`, { longest: LONG, required }),
  contactMoment: form.words(`${name}.contact`, { longest: SHORT }),
  oneBecause: form.text(`${name}.toch`),
  aim: form.ticked(`${name}.leren`) ? 'quality' : undefined,
});

function newPurpose(document: PlanDocument, told: Told): PlanPurposeText {
  return asPurpose({
    id: idFrom(told.title.nl, new Set(document.purposes.map(({ id }) => id))),
    ...told,
    operations: ['view', 'record', 'ask'],
    channels: [],
    marketing: false,
    fields: [],
    basis: null,
    basisLaw: [],
    basisText: { nl: '', en: '' },
    freeBecause: '',
    consentText: null,
    doors: [],
    secrecy: document.purposes.some(({ secrecy }) => secrecy === 'professional') ? 'professional' : 'none',
    compatibleWith: [],
  });
}

/** A purpose that goes takes its flows and comparisons along. */
const withoutPurposes = (document: PlanDocument, gone: ReadonlySet<string>): PlanDocument => ({
  ...document,
  flows: document.flows.filter(({ purpose }) => !gone.has(purpose)),
  purposes: document.purposes.map((purpose) => ({
    ...purpose,
    compatibleWith: purpose.compatibleWith.filter((each) => !gone.has(each.purpose)),
  })),
});
