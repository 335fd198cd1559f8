import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { workerOf } from '../worker-of.ts';
import { contentOf } from './load-dpia.ts';
import { adviceOf, settled } from './policy.ts';
import { gatherEditable } from './save-part.ts';
import { addTurn } from './store.ts';
import { maybeWords } from './words.ts';

/** The owner asks the data protection officer for advice on the DPIA (AVG 35(2)). */
export const askDpiaAdvice = action({
  name: 'plan.ask-dpia-advice',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), vraag: maybeWords }),
  gather: async (c, { activity }) => {
    const editable = await gatherEditable(c, activity);
    return editable?.loaded.content ? editable : null;
  },
  gate: 'plan-content',
  run: async (c, { vraag }, { id, round, loaded }) => {
    if (!loaded.hasOfficer) return { refused: 'no-officer' as const };
    const content = contentOf(loaded);
    // An officer advises about what is there, not about what may still be written.
    if (!settled(loaded.questions, content)) return { refused: 'not-finished' as const };
    if (adviceOf(loaded.turns, content).kind === 'asked') return { refused: 'asked-already' as const };
    await addTurn(c, { activity: id, round }, workerOf(c).account, { kind: 'asked', words: vraag });
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
