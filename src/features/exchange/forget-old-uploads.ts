import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { countOldUploads, removeOldUploads } from './store.ts';

/** A file that nobody let in within a day is gone. */
export const forgetOldUploads = action({
  name: 'exchange.forget-old-uploads',
  may: ['system'],
  input: z.object({}),
  // Nothing to do: nothing happened, so nothing to log.
  gather: async (c) => ((await countOldUploads(c)) > 0 ? {} : null),
  gate: 'retention-clock',
  run: async (c) => {
    await removeOldUploads(c);
    return { done: {} };
  },
});
