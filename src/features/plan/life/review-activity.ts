import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { mayEdit } from '../policy.ts';
import { needsWriting } from '../written.ts';
import { gatherLife } from './gather-life.ts';
import { whyNot } from './life.ts';
import { addReview } from './store.ts';

const Words = z.object({ activity: z.uuid(), woorden: needsWriting });

const gather = async (c: Context, { activity: id }: { activity: string }) => {
  const gathered = await gatherLife(c, id);
  return gathered && mayEdit(gathered.worker, gathered.activity.owner) ? gathered : null;
};

/** Somebody looked at the whole running plan and says in words why it still holds; the next review counts from here. */
export const reviewActivity = action({
  name: 'plan.review-activity',
  may: ['process-owner', 'administrator'],
  input: Words,
  gather,
  gate: 'plan-content',
  run: async (c, { activity: id, woorden }, { life, worker, began }) => {
    const refused = whyNot(life, 'review');
    if (refused || began === null) return { refused: refused ?? ('not-in-force' as const) };
    await addReview(c, { activity: id, version: began, kind: 'still-good', words: woorden, by: worker.account });
    return { done: { activity: id }, trace: { object: { kind: 'activity', id } } };
  },
});

/** What a closed activity left was done: agreements ended, access taken away, newsletters stopped. */
export const windUpActivity = action({
  name: 'plan.wind-up',
  may: ['process-owner', 'administrator'],
  input: Words,
  gather,
  gate: 'plan-content',
  run: async (c, { activity: id, woorden }, { life, worker, newest }) => {
    const refused = whyNot(life, 'wind-up');
    if (refused || newest === null) return { refused: refused ?? ('not-closed' as const) };
    await addReview(c, { activity: id, version: newest, kind: 'wound-up', words: woorden, by: worker.account });
    return { done: { activity: id }, trace: { object: { kind: 'activity', id } } };
  },
});
