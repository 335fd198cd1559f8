import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { kindOf } from '../../organisation/index.ts';
import { mayApprove } from '../policy.ts';
import { needsWriting } from '../written.ts';
import { gatherLife } from './gather-life.ts';
import { whyNot } from './life.ts';
import { addClosing } from './store.ts';

/**
 * An activity ends, with a reason (S4.51). What it left behind is only kept, put away, destroyed and shown to the person
 * from now on; the plan stays readable, and the terms of its files begin where they count from the end of the service.
 */
export const closeActivity = action({
  name: 'plan.close-activity',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), reden: needsWriting }),
  gather: async (c, { activity: id }) => {
    const gathered = await gatherLife(c, id);
    return gathered && mayApprove(gathered.worker, gathered.activity.owner, await kindOf(c)) ? gathered : null;
  },
  gate: 'plan-content',
  run: async (c, { activity: id, reden }, { life, worker, newest }) => {
    const refused = whyNot(life, 'close');
    if (refused || newest === null) return { refused: refused ?? ('nothing-approved' as const) };
    await addClosing(c, { activity: id, version: newest, reason: reden, by: worker.account });
    return {
      done: { activity: id },
      trace: { object: { kind: 'activity', id } },
      happened: [{ name: 'activity.closed', activity: id }],
    };
  },
});
