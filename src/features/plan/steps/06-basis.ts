import { basisLaw } from '../../../gate/cited.ts';
import { doorIds } from '../catalogue/doors.ts';
import { balancingParts, bases, type PlanPurposeText } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { isLawId, LONG, type StepForm } from './step-form.ts';

type Told = Pick<
  PlanPurposeText,
  | 'basis'
  | 'basisLaw'
  | 'basisText'
  | 'otherBases'
  | 'balancing'
  | 'tied'
  | 'freeBecause'
  | 'consentText'
  | 'doors'
  | 'secrecy'
  | 'marketing'
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
    otherBases: form.text(`${name}.afgevallen`),
    balancing: Object.fromEntries(balancingParts.map((part) => [part, form.text(`${name}.afweging.${part}`)])),
    tied: form.maybe(`${name}.hangtaf`, ['ja', 'nee']) === 'ja',
    freeBecause: form.text(`${name}.vrij`),
    consentText: question.nl === '' ? null : question,
    doors: readDoors(form, name),
    secrecy: form.choice(`${name}.geheim`, ['none', 'professional']),
    marketing: form.ticked(`${name}.reclame`),
  };
}

export const doorCategories = ['special', 'criminal', 'national-number'] as const;

/** What was written about a kind of data goes with every door of that kind. */
function readDoors(form: StepForm, name: string): Told['doors'] {
  const safeguards = Object.fromEntries(doorCategories.map((each) => [each, form.text(`${name}.waarborgen.${each}`)]));
  return form
    .ids(`${name}.uitzonderingen`)
    .flatMap(doorOf)
    .map((door) => ({ ...door, safeguards: safeguards[door.category] ?? '' }));
}

/** `special.eu.avg.9.2.h`: the kind of data, then the law that opens the door. What opens no door is none. */
function doorOf(text: string): Omit<Told['doors'][number], 'safeguards'>[] {
  const category = doorCategories.find((each) => text.startsWith(`${each}.`));
  const law = category ? text.slice(category.length + 1) : '';
  return category && isLawId(law) && doorIds[category].includes(law) ? [{ category, law }] : [];
}

const writeDoors = ({ id, doors }: PlanPurposeText) => ({
  [`doel.${id}.uitzonderingen`]: doors.map(({ category, law }) => `${category}.${law}`),
  ...Object.fromEntries(
    doorCategories.map((each) => [
      `doel.${id}.waarborgen.${each}`,
      doors.find(({ category, safeguards }) => category === each && safeguards !== '')?.safeguards ?? '',
    ]),
  ),
});

const writeBasis = (purpose: PlanPurposeText) => ({
  ...Object.fromEntries(wordsAs(`doel.${purpose.id}.uitleg`, purpose.basisText)),
  ...Object.fromEntries(wordsAs(`doel.${purpose.id}.vraag`, purpose.consentText)),
  [`doel.${purpose.id}.grondslag`]: purpose.basis ?? '',
  [`doel.${purpose.id}.wetten`]: purpose.basisLaw,
  [`doel.${purpose.id}.vrij`]: purpose.freeBecause,
  ...writeDoors(purpose),
  ...Object.fromEntries(
    balancingParts.map((part) => [`doel.${purpose.id}.afweging.${part}`, purpose.balancing[part] ?? '']),
  ),
  [`doel.${purpose.id}.afgevallen`]: purpose.otherBases,
  [`doel.${purpose.id}.hangtaf`]: purpose.tied ? 'ja' : 'nee',
  [`doel.${purpose.id}.geheim`]: purpose.secrecy,
  [`doel.${purpose.id}.reclame`]: purpose.marketing ? 'ja' : '',
});
