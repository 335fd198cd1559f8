import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { clientId } from '../record/input.ts';
import { purposeFor } from '../policy.ts';
import { markLookedAt } from './store.ts';

/** A worker looked, and the detail is still needed for the goals (AVG 5(1)(c)). */
export const keepField = action({
  name: 'clients.keep-field',
  may: ['worker'],
  input: z.object({ client: clientId, field: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/) }),
  gather: (c, { client, field }) =>
    aboutClient(c, client, (plan) => {
      const data = [field];
      return { operation: 'view', purpose: purposeFor(plan, 'view', data), data, channel: 'screen', depth: 'fact' };
    }),
  gate: asked,
  run: async (c, { client, field }) => {
    if (!(await markLookedAt(c, client, field))) return { refused: 'no-such-field' as const };
    return { done: null, trace: { object: { kind: 'field', id: field } } };
  },
});
