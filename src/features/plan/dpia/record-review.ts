import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { workerOf } from '../worker-of.ts';
import { gatherEditable } from './save-part.ts';
import { shapeOf } from './shape.ts';
import { addTurn } from './store.ts';
import { someWords } from './words.ts';

/** The plan changed: what that means for the risks, in words (AVG 35(11)). */
export const recordDpiaReview = action({
  name: 'plan.record-dpia-review',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), woorden: someWords }),
  gather: async (c, { activity }) => {
    const editable = await gatherEditable(c, activity);
    return editable?.loaded.content ? editable : null;
  },
  gate: 'plan-content',
  run: async (c, { woorden }, { id, round, document }) => {
    const turn = { kind: 'reviewed', words: woorden, shape: shapeOf(document) } as const;
    await addTurn(c, { activity: id, round }, workerOf(c).account, turn);
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
