import { isId } from '../../../platform/ids.ts';
import { organisationRoles, type PlanDocument } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { SHORT } from './step-form.ts';

/** Step 1: who answers for it, and in which role the organisation acts (AVG 4(7), 24, 26, 28). */
export const ownerStep: FormStep = {
  read: (form) => {
    const title = form.words('titel', { longest: SHORT, required: true });
    const summary = form.words('samenvatting');
    const role = form.choice('rol', organisationRoles);
    const owner = form.text('eigenaar');
    if (!isId(owner)) form.wrong('eigenaar', 'required');
    return { owner, change: (document) => ({ ...document, title, summary, role }) };
  },
  write: ({ title, summary, role }: PlanDocument) => ({
    'titel.nl': title.nl,
    'titel.en': title.en,
    'samenvatting.nl': summary.nl,
    'samenvatting.en': summary.en,
    rol: role,
  }),
};
