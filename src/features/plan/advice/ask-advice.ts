import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { listRoles } from '../../organisation/index.ts';
import { gatherLife } from '../life/gather-life.ts';
import { whyNot } from '../life/life.ts';
import { mayEdit, revisionOf } from '../policy.ts';
import { maybeDay, needsWriting } from '../written.ts';
import { addQuestion } from './store.ts';

/** An FG with little time needs a day to plan by; whoever asks may say another. */
const DAYS_TO_ADVISE = 14;

/** Asks the FG about the draft as it is now (AVG 39(1)(c)). Editing goes on; the advice says which revision it saw. */
export const askAdvice = action({
  name: 'plan.ask-advice',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), vraag: needsWriting, voor: maybeDay }),
  gather: async (c, { activity: id }) => {
    const gathered = await gatherLife(c, id);
    return gathered && mayEdit(gathered.worker, gathered.activity.owner) ? gathered : null;
  },
  gate: 'plan-content',
  run: async (c, { vraag, voor }, { activity, draft, life, worker }) => {
    const refused = whyNot(life, 'ask');
    if (refused || !draft) return { refused: refused ?? ('no-draft' as const) };
    if (!(await listRoles(c)).some(({ roles }) => roles.includes('fg'))) return { refused: 'no-fg' as const };
    if (voor !== null && voor < dayOf(c.now)) return { refused: 'day-passed' as const };
    const { document, round } = draft;
    const asked = { activity: activity.id, round, revision: revisionOf(document), document, question: vraag };
    const dueOn = voor ?? dayOf(addDays(c.now, DAYS_TO_ADVISE));
    const question = await addQuestion(c, { ...asked, dueOn, by: worker.account });
    return {
      done: { activity: activity.id, question },
      trace: { object: { kind: 'activity', id: activity.id } },
      happened: [{ name: 'advice.asked', activity: activity.id, question }],
    };
  },
});
