import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { type Draft, findEnrolment } from './enrolments.ts';
import { nextStep } from './enrolment-path.ts';

/** What a page may show of it: never the hash of the password; the codes only until they are kept. */
export type ShownEnrolment = {
  draft: Omit<Draft, 'passwordHash' | 'totpStep'>;
  next: ReturnType<typeof nextStep>;
};

export const showEnrolment = question({
  name: 'organisation.show-enrolment',
  may: ['visitor'],
  input: z.object({ enrolment: z.string() }),
  gather: (c, { enrolment }) => findEnrolment(c, enrolment),
  gate: 'own-account',
  read: async (_c, _input, { draft }) => {
    const { passwordHash: _hash, totpStep: _step, recoveryCodes, ...rest } = draft;
    const shown = rest.recoveryKept || !recoveryCodes ? rest : { ...rest, recoveryCodes };
    const answer: ShownEnrolment = { draft: shown, next: nextStep(draft) };
    return { answer };
  },
});
