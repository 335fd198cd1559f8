import { z } from 'zod';
import { enrolmentStep } from './enrolment-step.ts';
import { realNow } from './real-time.ts';
import { newRecoveryCodes } from './recovery-codes.ts';
import { findTotpStep } from './second-factor.ts';

const Code = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'required', abort: true })
  .refine((value) => value.length <= 60, { error: 'wrong-code' });

/** A code proves that the app has the secret. The recovery codes are made now, once. */
export const confirmApp = enrolmentStep<{ code: typeof Code }, 'wrong-code'>({
  name: 'organisation.confirm-app',
  shape: { code: Code },
  answer: async (c, draft, { code }) => {
    if (draft.totpStep !== undefined) return draft;
    const totpStep = await findTotpStep(draft.totpSecret, code, await realNow(c.tx), 0);
    if (totpStep === undefined) return { refused: 'wrong-code' };
    return { ...draft, totpStep, recoveryCodes: newRecoveryCodes() };
  },
});
