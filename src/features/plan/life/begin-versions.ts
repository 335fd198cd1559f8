import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addBegin, listNewlyBegun } from './store.ts';

/**
 * Run by the schedule: versions that were approved for a later day begin. The gate knows by the day itself; here the
 * others hear of it, with the same event as a version that began at its approval.
 */
export const beginVersions = action({
  name: 'plan.begin-versions',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    const begun = await listNewlyBegun(c);
    return begun.length > 0 ? begun : null;
  },
  gate: 'plan-content',
  run: async (c, _input, begun) => {
    for (const each of begun) await addBegin(c, each);
    return {
      done: begun.length,
      trace: {},
      happened: begun.map(({ activity, version }) => ({
        name: 'activity.approved',
        activity,
        version: String(version),
      })),
    };
  },
});
