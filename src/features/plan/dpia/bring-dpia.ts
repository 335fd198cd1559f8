import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { type BroughtDpia, emptyDpia } from './content.ts';
import { shapeOf } from './shape.ts';
import { changeDpia } from './store.ts';

/**
 * Writes a DPIA that came with a plan from elsewhere on the draft of that plan. Nobody here advised on it, so it brings
 * no advice (AVG 35(2)). For use inside an action. Throws where the activity has no draft.
 */
export async function bringDpia(c: Context, activity: string, brought: BroughtDpia): Promise<void> {
  const draft = await findDraft(c, activity, true);
  if (!draft) throw new Error('A DPIA is brought to a draft only.');
  const { round, document } = draft;
  const known = new Set(document.measures.map(({ id }) => id));
  const risks = brought.risks.map((risk) => ({
    ...risk,
    id: newId(),
    measures: risk.measures.map((measure) => ({
      ...measure,
      planMeasure: known.has(measure.planMeasure ?? '') ? measure.planMeasure : null,
    })),
  }));
  const content = { ...emptyDpia(), ...brought, risks };
  await changeDpia(c, { activity, round }, workerOf(c).account, {
    content,
    shape: shapeOf(document),
    highSince: c.now,
  });
}
