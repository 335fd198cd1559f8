import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import type { PlanDocument } from '../policy.ts';
import { seesDrafts } from '../read-activities.ts';
import { findActivity, findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import type { StepSave } from './comment.ts';
import { findPlanAt, listSaves } from './store.ts';

export type ChangesPage = {
  id: string;
  since: Date;
  /** The draft then; the draft now where nobody saved since. */
  before: PlanDocument;
  after: PlanDocument;
  saves: readonly (StepSave & { name: string })[];
};

/** Milliseconds since 1970, as a link carries them; never later than a date can be. */
export const moment = z.coerce
  .number()
  .int()
  .min(0)
  .max(8_640_000_000_000_000)
  .transform((ms) => new Date(ms));

/** What changed in a draft since a moment, in words. */
export const readChanges = question({
  name: 'plan.read-changes',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), sinds: moment }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    if (!activity || !seesDrafts(workerOf(c).roles)) return null;
    const draft = await findDraft(c, id);
    return draft ? { draft } : null;
  },
  gate: 'plan-content',
  read: async (c, { activity, sinds }, { draft }) => {
    const where = { activity, round: draft.round };
    const saves = (await listSaves(c, where)).filter(({ at }) => at > sinds);
    const names = await namesOf(
      c,
      saves.map(({ by }) => by),
    );
    const answer: ChangesPage = {
      id: activity,
      since: sinds,
      before: (await findPlanAt(c, where, sinds)) ?? draft.document,
      after: draft.document,
      saves: saves.map((save) => ({ ...save, name: names.get(save.by) ?? '' })),
    };
    return { answer };
  },
});
