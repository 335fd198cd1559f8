import { z } from 'zod';
import { enrolmentStep } from './enrolment-step.ts';

/** "Ik heb ze bewaard": after this they are shown no more. */
export const keepRecoveryCodes = enrolmentStep({
  name: 'organisation.keep-recovery-codes',
  shape: { kept: z.literal('ja', { error: 'required' }) },
  answer: async (_, draft) => ({ ...draft, recoveryKept: true }),
});
