import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { countOldChecks, removeOldChecks } from './store.ts';

/** Answers that became no decision are gone after a week: what nobody uses must not lie about (AVG 5(1)(e)). */
export const forgetOldChecks = action({
  name: 'sharing.forget-old-checks',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => ((await countOldChecks(c)) > 0 ? {} : null),
  gate: 'retention-clock',
  run: async (c) => {
    await removeOldChecks(c);
    return { done: {} };
  },
});
