import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { mayEdit } from '../policy.ts';
import { findActivity } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { from } from './add-comment.ts';
import { changeToResolved, findOpenComment } from './store.ts';

/** A comment is settled by who wrote it, or by who works on the plan; it stays readable. */
export const resolveStepComment = action({
  name: 'plan.resolve-comment',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), comment: z.uuid(), van: from }),
  gather: async (c, { activity: id, comment }) => {
    const activity = await findActivity(c, id);
    const found = activity && (await findOpenComment(c, id, comment));
    if (!found) return null;
    const worker = workerOf(c);
    return found.by === worker.account || mayEdit(worker, activity.owner) ? { step: found.step } : null;
  },
  gate: 'plan-content',
  run: async (c, { activity, comment, van }, { step }) => {
    await changeToResolved(c, comment, workerOf(c).account);
    return { done: { activity, step, van }, trace: { object: { kind: 'activity', id: activity } } };
  },
});
