import type { Context } from '../../platform/context.ts';
import { approveActivity } from './approve-activity.ts';
import { recordExampleDpia } from './dpia/example.ts';
import { revisionOf, STEPS, withNote } from './policy.ts';
import { startActivity } from './start-activity.ts';
import { changeNote, type StepNote } from './step-notes.ts';
import { changeDraft, findDraft } from './store.ts';
import { workerOf } from './worker-of.ts';

type NoteOf = (step: number) => StepNote;

/**
 * Starts an activity from a template, writes down what was discussed for each step, judges whether a DPIA is needed and
 * makes it, and approves the plan, as the worker of this context: for the demo and for tests. `noteOf` gives the note of step 1 to 10. Returns the id of the activity.
 * Throws when the plan cannot be approved.
 */
export async function runTemplate(c: Context, template: string, noteOf: NoteOf): Promise<string> {
  const { activity, concept, revision } = await discussTemplate(c, template, STEPS, noteOf);
  const approved = await approveActivity.within(c, { activity, concept, revisie: revision });
  if (approved.kind !== 'done') throw new Error(`The plan from ${template} cannot be approved: ${approved.kind}`);
  return activity;
}

/** The same, but stops after `steps` of the ten, with the DPIA ready: a plan that somebody is walking. */
export async function discussTemplate(c: Context, template: string, steps: number, noteOf: NoteOf) {
  const started = await startActivity.within(c, { template });
  if (started.kind !== 'done') throw new Error(`The template ${template} cannot be started: ${started.kind}`);
  const activity = started.value;
  const by = workerOf(c).account;
  const draft = await findDraft(c, activity, true);
  if (!draft) throw new Error('An activity that was just started has a draft.');
  let { document } = draft;
  for (let step = 1; step <= steps; step += 1) {
    document = withNote(document, step, noteOf(step), c.now.toISOString());
    await changeNote(c, { activity, round: draft.round }, step, by, noteOf(step));
  }
  await changeDraft(c, activity, by, document);
  await recordExampleDpia(c, activity);
  return { activity, concept: draft.id, revision: revisionOf(document) };
}
