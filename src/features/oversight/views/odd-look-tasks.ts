import type { Context } from '../../../platform/context.ts';
import { fill, type TaskCard } from '../../../ui/index.ts';
import { countWaiting } from './store.ts';
import { viewTexts } from './view-texts.ts';

/** One card a week for whoever reviews, not one for each look. */
export async function oddLookTasks(c: Context): Promise<TaskCard[]> {
  const { actor } = c;
  if (actor.kind !== 'worker' || !actor.roles.some((role) => role === 'fg' || role === 'privacy-contact')) return [];
  const number = await countWaiting(c, actor.account);
  if (number === 0) return [];
  const text = { nl: fill(viewTexts.taskText.nl, { number }), en: fill(viewTexts.taskText.en, { number }) };
  return [{ title: viewTexts.task, text, href: '/toezicht/inzage', due: null, kind: 'info' }];
}
