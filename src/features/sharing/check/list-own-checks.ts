import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { listChecks } from './store.ts';

/** The running checks of who asks: when they were left, and of which client by id. It opens none and names nobody. */
export const listOwnChecks = question({
  name: 'sharing.list-own-checks',
  may: ['worker'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'nobody-named',
  read: async (c) => ({ answer: c.actor.kind === 'worker' ? await listChecks(c, c.actor.account) : [] }),
});
