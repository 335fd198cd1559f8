import { z } from 'zod';
import { question } from '../../platform/question.ts';
import type { DataMapModel } from '../../ui/index.ts';
import { mapOfDraft } from '../agreements/index.ts';
import { advising } from '../plan/index.ts';

/** One question to the FG, with the whole activity on one page. */
export const readReview = question({
  name: 'oversight.read-review',
  may: ['fg', 'privacy-contact'],
  input: z.object({ vraag: z.uuid() }),
  gather: async (c, { vraag }) => {
    const [round] = await advising.listRounds(c, { id: vraag });
    const asked = round && (await advising.readActivity.within(c, { activity: round.activity }));
    return round && asked?.kind === 'answer' ? { round, activity: asked.answer } : null;
  },
  gate: 'plan-content',
  read: async (c, _input, { round, activity }) => {
    const { actor } = c;
    const isFg = actor.kind === 'worker' && actor.roles.includes('fg');
    const open = !round.advice && !round.withdrawn && activity.draft?.round === round.round;
    // Whoever owns a plan does not advise about it (AVG 38(6)).
    const mayAdvise = isFg && open && activity.owner?.account !== activity.reader;
    const { shown } = activity;
    const map = await mapOfDraft(c, advising.asIfRunning(activity.id, shown.version, shown.document));
    const version = round.advice ? await advising.findVersion(c, round.activity, round.round) : undefined;
    const approved = version?.document ?? null;
    return { answer: { round, activity, mayAdvise, map, approved } satisfies ReviewPage };
  },
});

export type ReviewPage = {
  round: Awaited<ReturnType<typeof advising.listRounds>>[number];
  activity: advising.ActivityPage;
  mayAdvise: boolean;
  /** What was approved after the advice; null: nothing yet. */
  approved: advising.PlanDocument | null;
  /** Who gets what, under the plan that is shown. */
  map: DataMapModel;
};
