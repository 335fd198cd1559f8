import type { Context } from '../../platform/context.ts';
import type { PlanDocument } from './policy.ts';
import { listNotes, type WrittenNote } from './step-notes.ts';
import { findActivity, findDraft, findVersion } from './store.ts';

/** A plan to hand out: the draft where somebody works on one, else the version that runs. */
export type FoundPlan = {
  activity: string;
  state: 'draft' | 'running';
  version: number;
  document: PlanDocument;
  /** What was said at each step; may hold names. */
  notes: ReadonlyMap<number, WrittenNote>;
};

/** For those who may read drafts. `undefined`: there is no such activity. */
export async function findPlan(c: Context, id: string): Promise<FoundPlan | undefined> {
  if (!(await findActivity(c, id))) return undefined;
  const draft = await findDraft(c, id);
  const running = draft ? undefined : await findVersion(c, id);
  const found = draft ?? running;
  if (!found) return undefined;
  const version = draft?.round ?? running!.version;
  return {
    activity: id,
    state: draft ? 'draft' : 'running',
    version,
    document: found.document,
    notes: await listNotes(c, { activity: id, round: version }),
  };
}
