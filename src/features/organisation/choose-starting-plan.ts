import { z } from 'zod';
import { enrolmentStep } from './enrolment-step.ts';
import { listStartingPlans } from './starting-plans.ts';

const known = (id: string) => id === 'none' || listStartingPlans('NL').some((plan) => plan.id === id);

/** `none`: begin with an empty plan. */
export const chooseStartingPlan = enrolmentStep({
  name: 'organisation.choose-starting-plan',
  shape: { template: z.string({ error: 'required' }).refine(known, { error: 'required' }) },
  answer: async (_, draft, { template }) => ({ ...draft, template }),
});
