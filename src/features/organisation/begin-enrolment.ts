import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { counted } from './counted.ts';
import { addEnrolment } from './enrolments.ts';
import { newTotpSecret } from './second-factor.ts';
import { isSetupCode } from './setup-code.ts';

const judged = action({
  name: 'organisation.begin-enrolment',
  may: ['visitor'],
  input: z.object({
    code: z
      .string()
      .refine((value) => value.trim() !== '', { error: 'required', abort: true })
      .refine((value) => value.length <= 60, { error: 'wrong-code' }),
    held: z.enum(['wait', 'busy']).optional(),
  }),
  gather: async () => ({}),
  gate: 'own-account',
  run: async (c, { code, held }) => {
    if (held) return { refused: held };
    if (!(await isSetupCode(c.tx, code))) return { refused: 'wrong-code' as const };
    const draft = { for: { kind: 'first-run' as const }, totpSecret: newTotpSecret() };
    return { done: { token: await addEnrolment(c, draft) } };
  },
});

/** The first page of a fresh server: the code from the terminal. */
export const beginEnrolment = counted(judged, {
  limits: async (_, raw) => [{ door: 'address', who: `setup ${String(raw.address ?? '')}` }],
});
