import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { mayEdit } from './policy.ts';
import { changeNote, listNotes } from './step-notes.ts';
import { addDraft, findActivity, findDraft, findVersion } from './store.ts';
import { workerOf } from './worker-of.ts';

/** A new draft from the version that runs; that version keeps running until the draft is approved. */
export const reviseActivity = action({
  name: 'plan.revise-activity',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id, true);
    if (!activity || !mayEdit(workerOf(c), activity.owner)) return null;
    const running = await findVersion(c, id);
    return running ? { id, running } : null;
  },
  gate: 'plan-content',
  run: async (c, _input, { id, running }) => {
    if (await findDraft(c, id)) return { refused: 'draft-exists' as const };
    const by = workerOf(c).account;
    const round = running.version + 1;
    await addDraft(c, id, by, { round, document: running.document });
    // What was said before still holds until somebody says otherwise.
    for (const { step, at: _at, by: _by, ...note } of (
      await listNotes(c, { activity: id, round: running.version })
    ).values()) {
      await changeNote(c, { activity: id, round }, step, by, note);
    }
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
