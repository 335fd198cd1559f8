import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { conversation } from '../../rooms/index.ts';
import { REMIND_AFTER_DAYS, TASK_AFTER_DAYS } from '../policy.ts';
import { findTold, listReminders } from '../store.ts';

/** Messages that somebody should be called to once more: unread, not called to yet, not told in another way. */
export async function listToRemind(c: Context): Promise<conversation.Unseen[]> {
  const unseen = await listUntold(c, REMIND_AFTER_DAYS);
  const called = await listReminders(
    c,
    unseen.map(({ message }) => message),
  );
  const done = new Set(called.map(({ message, member }) => `${message} ${member}`));
  return unseen.filter(({ message, member }) => !done.has(`${message} ${member}`));
}

/** Messages that a person should now tell in another way. `days`: how long they have been unread. */
export async function listUntold(c: Context, days = TASK_AFTER_DAYS): Promise<conversation.Unseen[]> {
  const unseen = await conversation.listUnseen(c, { before: addDays(c.now, -days) });
  const told = await findTold(
    c,
    unseen.map(({ message }) => message),
  );
  return unseen.filter(({ message }) => !told.has(message));
}
