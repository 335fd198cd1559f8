import type { Context } from '../../../platform/context.ts';
import { fill, type TaskCard } from '../../../ui/index.ts';
import { tidyTexts } from '../texts/tidy-texts.ts';
import { countOldFields } from './list-tidying.ts';

/** Once a month: what is still needed? It names nobody. */
export async function tidyTasks(c: Context): Promise<TaskCard[]> {
  if (c.actor.kind !== 'worker' || !c.actor.roles.includes('worker')) return [];
  return (await countOldFields(c)).map(({ activity, count }): TaskCard => {
    const text = { nl: fill(tidyTexts.taskAbout.nl, { n: count }), en: fill(tidyTexts.taskAbout.en, { n: count }) };
    return {
      title: tidyTexts.task,
      text,
      href: `/clienten/opruimen?activiteit=${activity}`,
      due: null,
      kind: 'info',
    };
  });
}
