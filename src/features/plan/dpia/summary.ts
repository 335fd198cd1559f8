import type { Context } from '../../../platform/context.ts';
import type { PlanDocument } from '../policy.ts';
import { loadDpia, contentOf } from './load-dpia.ts';
import { type DpiaObstacle, dpiaObstacles } from './obstacles.ts';
import { type Outcome, outcomeOf } from './policy.ts';

/** The DPIA in a few words, for the page of its activity. */
export type DpiaSummary = {
  begun: boolean;
  outcome: Outcome;
  /** How much is still to do before approval. */
  open: number;
  edit: boolean;
};

/** The summary of the DPIA of a round, with what it leaves to do while it is a draft. */
export async function summariseDpia(
  c: Context,
  activity: string,
  plan: { round: number; document: PlanDocument; draft: boolean; edit: boolean },
): Promise<{ summary: DpiaSummary; obstacles: DpiaObstacle[] }> {
  const { round, document, draft, edit } = plan;
  const loaded = await loadDpia(c, { activity, round, country: document.country });
  const obstacles = draft ? dpiaObstacles(document, loaded) : [];
  const outcome = outcomeOf(loaded.questions, contentOf(loaded));
  return { summary: { begun: loaded.content !== null, outcome, open: obstacles.length, edit }, obstacles };
}
