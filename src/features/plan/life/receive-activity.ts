import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { findActivity } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { addReceipt, listHandOvers } from './store.ts';

/** The new owner saw what came along with a hand-over. */
export const receiveActivity = action({
  name: 'plan.receive-activity',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    const [newest] = await listHandOvers(c, id);
    return activity?.owner === workerOf(c).account && newest?.to === activity.owner ? newest : null;
  },
  gate: 'plan-content',
  run: async (c, { activity: id }, { id: handOver }) => {
    await addReceipt(c, handOver);
    return { done: { activity: id }, trace: { object: { kind: 'activity', id } } };
  },
});
