import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { getOrganisation } from '../organisation/index.ts';
import { forCountry, newDocument, type PlanContent, withNote } from './policy.ts';
import { changeNote, type StepNote } from './step-notes.ts';
import { addActivity, addDraft } from './store.ts';
import { workerOf } from './worker-of.ts';

export type NewPlan = { content: PlanContent; notes: readonly (StepNote & { step: number })[] };

/**
 * A new activity with a plan that came from elsewhere, as a draft of its first version; whoever brings it owns it.
 * For use inside an action. Laws of the neighbouring country stay out. Nobody here discussed it yet, unless notes say so. Gives the id of the activity.
 */
export async function addPlan(c: Context, { content, notes }: NewPlan): Promise<string> {
  const by = workerOf(c).account;
  const id = newId();
  const at = c.now.toISOString();
  const { country } = await getOrganisation(c);
  const begun = newDocument(forCountry(content, country), null);
  const document = notes.reduce((plan, note) => withNote(plan, note.step, note, at), begun);
  await addActivity(c, { id, template: null, owner: by, by });
  await addDraft(c, id, by, { round: 1, document });
  for (const { step, ...note } of notes) await changeNote(c, { activity: id, round: 1 }, step, by, note);
  return id;
}
