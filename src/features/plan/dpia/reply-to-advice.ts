import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { workerOf } from '../worker-of.ts';
import { contentOf } from './load-dpia.ts';
import { adviceOf } from './policy.ts';
import { gatherEditable } from './save-part.ts';
import { addTurn } from './store.ts';
import { replies } from './turn.ts';
import { maybeWords } from './words.ts';

/** The owner follows the advice, or deviates with reasons: both are kept, for the report to the highest management. */
export const replyToDpiaAdvice = action({
  name: 'plan.reply-to-dpia-advice',
  may: ['process-owner', 'administrator'],
  input: z
    .object({ activity: z.uuid(), antwoord: z.enum(replies, { error: 'required' }), reden: maybeWords })
    .refine(({ antwoord, reden }) => antwoord === 'follow' || reden !== '', { path: ['reden'], error: 'required' }),
  gather: (c, { activity }) => gatherEditable(c, activity),
  gate: 'plan-content',
  run: async (c, { antwoord, reden }, { id, round, loaded }) => {
    const advice = adviceOf(loaded.turns, contentOf(loaded));
    if (advice.kind !== 'advised') return { refused: 'nothing-to-answer' as const };
    // “I follow” after a no says nothing of itself: the officer reads what becomes different.
    if (advice.advised.opinion === 'not-agree' && reden === '') return { refused: 'say-what-changes' as const };
    await addTurn(c, { activity: id, round }, workerOf(c).account, { kind: 'replied', reply: antwoord, words: reden });
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
