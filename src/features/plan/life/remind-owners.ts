import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type DueReview, listDueReviews } from './due-reviews.ts';

/** Name of the queue; a job carries the organisation and the reminder. */
export const SEND_REMINDER = 'send-review-reminder';

/**
 * Run by the schedule: one mail to the owner for each review that comes near, and one when its day has passed. What was
 * sent stands in a table, so nothing is sent twice and a restore loses nothing.
 */
export const remindOwners = action({
  name: 'plan.remind-owners',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    // Without a mail server the page of the day still tells it; the mail goes once there is one.
    if (!c.ground.reaches.mail) return null;
    const due = await notYetReminded(c, await listDueReviews(c));
    return due.length > 0 ? due : null;
  },
  gate: 'plan-content',
  run: async (c, _input, due) => {
    for (const each of due) await addReminder(c, each);
    return { done: due.length, trace: {} };
  },
});

async function notYetReminded(c: Context, due: readonly DueReview[]): Promise<DueReview[]> {
  if (due.length === 0) return [];
  const rows = await c.tx
    .selectFrom('review_reminders')
    .select(['activity_id', 'due_on', 'kind'])
    .where('organisation_id', '=', c.organisation)
    .execute();
  const known = new Set(rows.map(({ activity_id, due_on, kind }) => `${activity_id}/${due_on}/${kind}`));
  return due.filter(({ activity, dueOn, kind }) => !known.has(`${activity}/${dueOn}/${kind}`));
}

async function addReminder(c: Context, { activity, owner, dueOn, kind }: DueReview): Promise<void> {
  const id = newId();
  const added = await c.tx
    .insertInto('review_reminders')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: activity,
      due_on: dueOn,
      kind,
      account_id: owner,
      state: 'queued',
      made_at: c.now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return;
  await c.ground.jobs.enqueue(
    c.tx,
    SEND_REMINDER,
    { organisation: c.organisation, reminder: id },
    { singletonKey: id },
  );
}
