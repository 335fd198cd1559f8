import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { standingOf } from '../advice/store.ts';
import type { PlanWorker } from '../policy.ts';
import { type ActivityRow, type Draft, findActivity, findDraft, listStarts } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { beganVersion, type Life, lifeOf } from './life.ts';
import { closedUpTo } from './store.ts';

export type Gathered = {
  activity: ActivityRow;
  draft: Draft | undefined;
  life: Life;
  worker: PlanWorker;
  /** The version that binds today, and the newest that was approved; null before the first approval. */
  began: number | null;
  newest: number | null;
};

/** An activity with where it stands; its draft is locked, so that two verbs at one moment take turns. Null: not there. */
export async function gatherLife(c: Context, id: string): Promise<Gathered | null> {
  const activity = await findActivity(c, id, true);
  if (!activity) return null;
  const draft = await findDraft(c, id, true);
  const versions = await listStarts(c, id);
  const today = dayOf(c.now);
  const life = lifeOf({
    versions,
    closedUpTo: await closedUpTo(c, id),
    hasDraft: draft !== undefined,
    question: await standingOf(c, id),
    today,
  });
  const began = beganVersion(versions, today)?.version ?? null;
  return { activity, draft, life, worker: workerOf(c), began, newest: versions[0]?.version ?? null };
}
