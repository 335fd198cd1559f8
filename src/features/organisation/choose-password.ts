import { z } from 'zod';
import { enrolmentStep } from './enrolment-step.ts';
import { hashPassword, type PasswordProblem, problemWithPassword } from './password.ts';
import { TooBusy } from './turnstile.ts';

/** Kept as a hash from the first moment. */
export const choosePassword = enrolmentStep<{ password: z.ZodString }, PasswordProblem | 'busy'>({
  name: 'organisation.choose-password',
  shape: { password: z.string() },
  answer: async (_, draft, { password }) => {
    const problem = problemWithPassword(password, [draft.name ?? '', draft.mail ?? '', draft.organisation?.name ?? '']);
    if (problem) return { refused: problem };
    try {
      return { ...draft, passwordHash: await hashPassword(password) };
    } catch (error) {
      if (error instanceof TooBusy) return { refused: 'busy' };
      throw error;
    }
  },
});
