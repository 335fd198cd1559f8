import type { z } from 'zod';
import type { FormValues } from '../../../platform/http/form.ts';
import { type PlanDocument } from '../policy.ts';
import type { StepNote } from '../step-notes.ts';
import { ownerStep } from './01-owner.ts';
import { purposeStep } from './02-purpose.ts';
import { dataStep } from './03-data.ts';
import { necessityStep } from './04-necessity.ts';
import { momentStep } from './05-moment.ts';
import { basisStep } from './06-basis.ts';
import { recipientStep } from './07-recipient.ts';
import { purposeLimitStep } from './08-purpose-limit.ts';
import { securityStep } from './09-security.ts';
import { retentionStep } from './10-retention.ts';
import type { Change, FormStep } from './form-step.ts';
import { stepForm, type Values } from './step-form.ts';

const steps: readonly FormStep[] = [
  ownerStep,
  purposeStep,
  dataStep,
  necessityStep,
  momentStep,
  basisStep,
  recipientStep,
  purposeLimitStep,
  securityStep,
  retentionStep,
];

const stepOf = (step: number): FormStep => {
  const found = steps[step - 1];
  if (!found) throw new Error(`A plan has no step ${step}.`);
  return found;
};

export type ReadStep = { change: Change; note: StepNote; owner?: string };

/** The form of a step, with what was said about it. Errors go to `refine`, each at the name of its field. */
export function readStep(step: number, values: Values, refine: z.core.$RefinementCtx<unknown>): ReadStep {
  const form = stepForm(values, refine);
  const note = { discussed: form.text('besproken'), with: form.text('met'), openQuestion: form.text('openvraag') };
  return { ...stepOf(step).read(form), note };
}

/** What the form of a step shows for this plan. */
export const writeStep = (step: number, document: PlanDocument, note: StepNote): FormValues => ({
  ...stepOf(step).write(document),
  besproken: note.discussed,
  met: note.with,
  openvraag: note.openQuestion,
});
