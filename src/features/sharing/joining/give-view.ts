import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { accountOf } from '../account-of.ts';
import { reasonedWords } from '../reasoned-words.ts';
import { aboutDecision, askedOfDecision, traceOf } from '../reading/about-decision.ts';
import { watchedDecision } from '../reading/read-decision.ts';
import { addView } from './store.ts';

const View = z.object({
  decision: z.uuid(),
  kijk: z.enum(['agree', 'other'], { error: 'choose' }),
  woorden: reasonedWords,
});

/** "Gezien door": a colleague who works with this person says in own words how it looks from there. */
export const giveView = action({
  name: 'sharing.give-view',
  may: ['worker'],
  input: View,
  gather: (c, { decision }) => aboutDecision(c, decision),
  gate: askedOfDecision,
  run: async (c, { kijk, woorden }, { decision }) => {
    const by = accountOf(c);
    if (by === decision.decidedBy) return { refused: 'own-decision' as const };
    await addView(c, decision, { role: 'colleague', stance: kijk, words: woorden, by });
    return { done: decision.id, trace: traceOf(decision) };
  },
});

/** The same by the privacy contact person or the FG, who look at what left the usual route (AVG 39(1)(b)). */
export const giveWatchersView = action({
  name: 'sharing.give-watchers-view',
  may: ['privacy-contact', 'fg'],
  input: View,
  gather: (c, { decision }) => watchedDecision(c, decision),
  gate: 'weighing-oversight',
  run: async (c, { kijk, woorden }, decision) => {
    const by = accountOf(c);
    if (by === decision.decidedBy) return { refused: 'own-decision' as const };
    await addView(c, decision, { role: 'oversight', stance: kijk, words: woorden, by });
    return { done: decision.id, trace: traceOf(decision) };
  },
});
