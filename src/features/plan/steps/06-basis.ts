import { basisLaw } from '../../../gate/cited.ts';
import { bases, type PlanPurposeText } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { isLawId, LONG, type StepForm } from './step-form.ts';

type Told = Pick<
  PlanPurposeText,
  'basis' | 'basisLaw' | 'basisText' | 'freeBecause' | 'consentText' | 'doors' | 'secrecy' | 'marketing'
>;

/** Step 6: the basis first, consent only where it fits; doors for what is forbidden at first; secrecy apart. */
export const basisStep: FormStep = {
  read: (form) => {
    const told = new Map(form.ids('doelen').map((id) => [id, readBasis(form, `doel.${id}`)]));
    return {
      change: (document) => ({
        ...document,
        purposes: document.purposes.map((purpose) => ({ ...purpose, ...told.get(purpose.id) })),
      }),
    };
  },
  write: ({ purposes }) => ({
    doelen: purposes.map(({ id }) => id),
    ...Object.assign({}, ...purposes.map(writeBasis)),
  }),
};

function readBasis(form: StepForm, name: string): Told {
  const basis = form.choice(`${name}.grondslag`, bases);
  const laws = form.ids(`${name}.wetten`).filter(isLawId);
  const question = form.words(`${name}.vraag`, { longest: LONG });
  return {
    basis,
    // The row of AVG 6(1) follows from the choice; the other laws are what gives the task or the duty.
    basisLaw: [...new Set([basisLaw[basis], ...laws.filter((law) => !law.startsWith('eu.avg.6.1.'))])],
    basisText: form.words(`${name}.uitleg`),
    freeBecause: form.text(`${name}.vrij`),
    consentText: question.nl === '' ? null : question,
    doors: form.ids(`${name}.uitzonderingen`).flatMap((door) => doorOf(door)),
    secrecy: form.choice(`${name}.geheim`, ['none', 'professional']),
    marketing: form.ticked(`${name}.reclame`),
  };
}

const doorCategories = ['special', 'criminal', 'national-number'] as const;

/** `special.eu.avg.9.2.h`: the kind of data, then the law that opens the door. */
function doorOf(text: string): Told['doors'] {
  const category = doorCategories.find((each) => text.startsWith(`${each}.`));
  const law = category ? text.slice(category.length + 1) : '';
  return category && isLawId(law) ? [{ category, law, safeguards: '' }] : [];
}

const writeBasis = (purpose: PlanPurposeText) => ({
  ...Object.fromEntries(wordsAs(`doel.${purpose.id}.uitleg`, purpose.basisText)),
  ...Object.fromEntries(wordsAs(`doel.${purpose.id}.vraag`, purpose.consentText)),
  [`doel.${purpose.id}.grondslag`]: purpose.basis ?? '',
  [`doel.${purpose.id}.wetten`]: purpose.basisLaw,
  [`doel.${purpose.id}.vrij`]: purpose.freeBecause,
  [`doel.${purpose.id}.uitzonderingen`]: purpose.doors.map(({ category, law }) => `${category}.${law}`),
  [`doel.${purpose.id}.geheim`]: purpose.secrecy,
  [`doel.${purpose.id}.reclame`]: purpose.marketing ? 'ja' : '',
});
