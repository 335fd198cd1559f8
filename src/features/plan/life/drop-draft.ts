import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { mayEdit } from '../policy.ts';
import { removeNotes } from '../step-notes.ts';
import { removeDraft } from '../store.ts';
import { gatherLife } from './gather-life.ts';
import { whyNot } from './life.ts';

/** A draft that is no longer wanted goes away; what was approved before it stays as it was. */
export const dropDraft = action({
  name: 'plan.drop-draft',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity: id }) => {
    const gathered = await gatherLife(c, id);
    return gathered && mayEdit(gathered.worker, gathered.activity.owner) ? gathered : null;
  },
  gate: 'plan-content',
  run: async (c, { activity: id }, { life, draft }) => {
    const refused = whyNot(life, 'drop');
    if (refused || !draft) return { refused: refused ?? ('no-draft' as const) };
    // The next draft has the same number: what was said about this one must not seem to be about that one.
    await removeNotes(c, { activity: id, round: draft.round });
    await removeDraft(c, id);
    return { done: { activity: id }, trace: { object: { kind: 'activity', id } } };
  },
});
