import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { seesDrafts } from '../read-activities.ts';
import { STEPS } from '../policy.ts';
import { findActivity, findDraft, listVersions } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { needsWriting } from '../written.ts';
import { addComment } from './store.ts';

/** Where a comment was written, and where the page goes back to. */
export const from = z.enum(['stap', 'plan']).catch('plan');

/** Somebody who makes or watches plans says something at a step; the FG too. */
export const addStepComment = action({
  name: 'plan.add-comment',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({
    activity: z.uuid(),
    step: z.coerce.number().int().min(1).max(STEPS),
    van: from,
    opmerking: needsWriting,
  }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    if (!activity || !seesDrafts(workerOf(c).roles)) return null;
    const round = (await findDraft(c, id))?.round ?? (await listVersions(c, id))[0]?.version;
    return round === undefined ? null : { round };
  },
  gate: 'plan-content',
  run: async (c, { activity, step, van, opmerking }, { round }) => {
    await addComment(c, { activity, round }, step, workerOf(c).account, opmerking);
    return { done: { activity, step, van }, trace: { object: { kind: 'activity', id: activity } } };
  },
});
