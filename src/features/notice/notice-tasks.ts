import type { Context } from '../../platform/context.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import type { TaskCard } from '../../ui/index.ts';
import { listRunningDocuments } from '../plan/index.ts';
import { reviewDay } from './read-notice.ts';
import { findNotice, getTexts } from './store.ts';
import { texts } from './texts.ts';

const SOON_DAYS = 14;

/**
 * What waits for whoever keeps the notice: a plan that runs and that nobody was told of (AVG 13(3) asks to tell it
 * before), and the look that comes back every few months (S2.43).
 */
export async function noticeTasks(c: Context): Promise<TaskCard[]> {
  const { actor } = c;
  if (actor.kind !== 'worker') return [];
  if (!actor.roles.some((role) => role === 'privacy-contact' || role === 'administrator')) return [];
  const running = await listRunningDocuments(c);
  if (running.length === 0) return [];
  const published = await findNotice(c);
  const told = new Set(published?.plans.map(({ activity, version }) => `${activity}/${version}`));
  const untold = running.filter(({ id, version }) => !told.has(`${id}/${version}`));
  const { reviewEveryMonths } = await getTexts(c);
  const href = '/verklaring';
  const found: TaskCard[] = [];
  if (untold.length > 0) {
    const text = published ? texts.taskChanged : texts.taskFirst;
    found.push({ title: texts.taskTell, text, href, due: null, kind: 'attention' });
  }
  if (published) {
    const due = reviewDay(published, reviewEveryMonths);
    const near = due <= dayOf(addDays(c.now, SOON_DAYS));
    if (near) found.push({ title: texts.taskReview, text: texts.taskReviewText, href, due, kind: 'info' });
  }
  return found;
}
