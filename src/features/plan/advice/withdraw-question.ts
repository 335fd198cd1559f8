import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gatherLife } from '../life/gather-life.ts';
import { whyNot } from '../life/life.ts';
import { mayEdit } from '../policy.ts';
import { needsWriting } from '../written.ts';
import { isOpen } from './round.ts';
import { addWithdrawal, listRounds } from './store.ts';

/** Takes a question to the FG back, with reasons that the FG reads. */
export const withdrawQuestion = action({
  name: 'plan.withdraw-question',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), waarom: needsWriting }),
  gather: async (c, { activity: id }) => {
    const gathered = await gatherLife(c, id);
    if (!gathered || !mayEdit(gathered.worker, gathered.activity.owner)) return null;
    return { ...gathered, round: (await listRounds(c, { activity: id })).find(isOpen) };
  },
  gate: 'plan-content',
  run: async (c, { activity: id, waarom }, { life, round, worker }) => {
    const refused = whyNot(life, 'withdraw');
    if (refused || !round) return { refused: refused ?? ('not-asked' as const) };
    await addWithdrawal(c, round.id, waarom, worker.account);
    return { done: { activity: id }, trace: { object: { kind: 'activity', id } } };
  },
});
