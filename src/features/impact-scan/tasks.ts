import type { Context } from '../../platform/context.ts';
import { addDays } from '../../platform/dates.ts';
import type { TaskCard } from '../../ui/index.ts';
import { listAdvice } from './advice-store.ts';
import { texts } from './texts.ts';

/** How long the one who asked is told that the answer has come. */
const TOLD_DAYS = 14;

/** Advice that waits for whoever advises, and for whoever asked it the answer that came. */
export async function impactScanTasks(c: Context): Promise<TaskCard[]> {
  const { actor } = c;
  if (actor.kind !== 'worker') return [];
  const advises = actor.roles.includes('privacy-contact');
  const since = addDays(c.now, -TOLD_DAYS);
  return (await listAdvice(c)).flatMap(({ id, scan, due, askedBy, answer }): TaskCard[] => {
    const href = `/privacyscan/${scan}/verslag#advies-${id}`;
    if (answer === null) {
      const said = { title: texts.taskAdvice, text: texts.taskAdviceText };
      return advises ? [{ ...said, href, due, kind: 'attention' }] : [];
    }
    const said = { title: texts.taskAnswered, text: texts.taskAnsweredText };
    const tell = askedBy === actor.account && answer.by !== actor.account && answer.at > since;
    return tell ? [{ ...said, href, due: null, kind: 'info' }] : [];
  });
}
