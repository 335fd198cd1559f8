import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { removeEnded, someEnded } from './exports/store.ts';

/** Files of the register that nobody needs any more: they hold names of people who work here. */
export const forgetOldExports = action({
  name: 'register.forget-old-exports',
  may: ['system'],
  input: z.object({}),
  // Nothing ended: nothing happened, so nothing to log.
  gather: async (c) => ((await someEnded(c)) ? {} : null),
  gate: 'retention-clock',
  run: async (c) => {
    await removeEnded(c);
    return { done: {} };
  },
});
