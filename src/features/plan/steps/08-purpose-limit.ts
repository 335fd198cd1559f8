import { comparisonFactors, type PlanDocument, type PlanPurposeText, reuseRoutes } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import type { StepForm } from './step-form.ts';

type Comparison = PlanPurposeText['compatibleWith'][number];
type Told = Omit<Comparison, 'purpose'>;

/** Every comparison of two purposes as `purpose.other`. */
export const comparisonsOf = ({ purposes }: PlanDocument): (Told & { key: string; from: string; to: string })[] =>
  purposes.flatMap(({ id, compatibleWith }) =>
    compatibleWith.map(({ purpose, ...told }) => ({ key: `${id}.${purpose}`, from: purpose, to: id, ...told })),
  );

/** Step 8: what data are not for, and when what was given for one purpose may serve another (AVG 5(1)(b), 6(4)). */
export const purposeLimitStep: FormStep = {
  read: (form) => {
    const limits = new Map(form.ids('doelen').map((id) => [id, form.words(`doel.${id}.nietvoor`)]));
    const told = new Map<string, Told | 'gone'>();
    for (const key of form.ids('vergelijkingen')) {
      told.set(key, form.ticked(`doel.${key}.weg`) ? 'gone' : readComparison(form, `doel.${key}`));
    }
    const added = readNew(form);
    return {
      change: (document) => {
        const purposes = document.purposes.map((purpose) => ({
          ...purpose,
          notFor: limits.get(purpose.id) ?? purpose.notFor,
        }));
        return compare(withComparisons({ ...document, purposes }, told), added);
      },
    };
  },
  write: (document) => ({
    doelen: document.purposes.map(({ id }) => id),
    vergelijkingen: comparisonsOf(document).map(({ key }) => key),
    'nieuw.route': 'compatible',
    ...Object.fromEntries(document.purposes.flatMap(({ id, notFor }) => wordsAs(`doel.${id}.nietvoor`, notFor))),
    ...Object.assign({}, ...comparisonsOf(document).map(writeComparison)),
  }),
};

const readComparison = (form: StepForm, name: string): Told => ({
  reason: form.text(`${name}.reden`, { required: true }),
  route: form.choice(`${name}.route`, reuseRoutes),
  factors: Object.fromEntries(comparisonFactors.map((each) => [each, form.text(`${name}.factor.${each}`)])),
});

const writeComparison = ({ key, reason, route, factors }: Told & { key: string }) => ({
  [`doel.${key}.reden`]: reason,
  [`doel.${key}.route`]: route,
  ...Object.fromEntries(comparisonFactors.map((each) => [`doel.${key}.factor.${each}`, factors[each] ?? ''])),
});

type Added = Told & { from: string; to: string };

function readNew(form: StepForm): Added {
  const from = form.text('nieuw.van');
  const to = form.text('nieuw.naar');
  const reason = form.text('nieuw.reden', { required: from !== '' || to !== '' });
  if (from === '' && (to !== '' || reason !== '')) form.wrong('nieuw.van', 'required');
  if (to === '' && (from !== '' || reason !== '')) form.wrong('nieuw.naar', 'required');
  if (from !== '' && from === to) form.wrong('nieuw.naar', 'same-purpose');
  return { from, to, reason, route: form.maybe('nieuw.route', reuseRoutes) ?? 'compatible', factors: {} };
}

const withComparisons = (document: PlanDocument, told: ReadonlyMap<string, Told | 'gone'>): PlanDocument => ({
  ...document,
  purposes: document.purposes.map((purpose) => ({
    ...purpose,
    compatibleWith: purpose.compatibleWith.flatMap((each) => {
      const change = told.get(`${purpose.id}.${each.purpose}`);
      return change === 'gone' ? [] : [{ ...each, ...change }];
    }),
  })),
});

function compare(document: PlanDocument, { from, to, ...told }: Added): PlanDocument {
  const known = (id: string) => document.purposes.some((purpose) => purpose.id === id);
  if (from === to || !known(from) || !known(to)) return document;
  return {
    ...document,
    purposes: document.purposes.map((purpose) => {
      if (purpose.id !== to) return purpose;
      const others = purpose.compatibleWith.filter((each) => each.purpose !== from);
      return { ...purpose, compatibleWith: [...others, { purpose: from, ...told }] };
    }),
  };
}
