import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { kindOf } from '../../organisation/index.ts';
import { gatherLife } from '../life/gather-life.ts';
import { whyNot } from '../life/life.ts';
import { mayApprove } from '../policy.ts';
import { maybeWritten } from '../written.ts';
import { isOpen } from './round.ts';
import { addAnswer, listRounds } from './store.ts';

const Answer = z
  .object({ activity: z.uuid(), keuze: z.enum(['follow', 'deviate'], { error: 'required' }), reden: maybeWritten })
  .refine(({ keuze, reden }) => keuze === 'follow' || reden !== '', { path: ['reden'], error: 'required' });

/** The owner follows the advice, or deviates with reasons that the FG reads. Silence is no answer. */
export const answerAdvice = action({
  name: 'plan.answer-advice',
  may: ['process-owner', 'administrator'],
  input: Answer,
  gather: async (c, { activity: id }) => {
    const gathered = await gatherLife(c, id);
    if (!gathered || !mayApprove(gathered.worker, gathered.activity.owner, await kindOf(c))) return null;
    const round = (await listRounds(c, { activity: id })).find(isOpen);
    return { ...gathered, round };
  },
  gate: 'plan-content',
  run: async (c, { activity: id, keuze, reden }, { life, round, worker }) => {
    const refused = whyNot(life, 'answer');
    if (refused || !round) return { refused: refused ?? ('not-asked' as const) };
    // “I follow” after a no says nothing of itself: the FG reads what becomes different.
    if (round.advice?.verdict === 'disagree' && reden === '') return { refused: 'say-what-changes' as const };
    await addAnswer(c, round.id, { kind: keuze, reason: reden, by: worker.account });
    return {
      done: { activity: id },
      trace: { object: { kind: 'activity', id } },
      happened: [{ name: 'advice.answered', activity: id, question: round.id }],
    };
  },
});
