import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { workerOf } from '../worker-of.ts';
import { riskMark } from './marks.ts';
import { highResidual } from './policy.ts';
import { contentOf } from './load-dpia.ts';
import { gatherEditable } from './save-part.ts';
import { addTurn } from './store.ts';
import { aDay, maybeWords } from './words.ts';

const kinds = ['consulted', 'authority-extended', 'authority-answered'] as const;

/** What went to the authority, or came from it, about a risk that stays high (AVG 36). */
export const recordConsultation = action({
  name: 'plan.record-consultation',
  may: ['process-owner', 'administrator'],
  input: z
    .object({ activity: z.uuid(), wat: z.enum(kinds, { error: 'required' }), dag: aDay, woorden: maybeWords })
    .refine(({ wat, woorden }) => wat !== 'authority-answered' || woorden !== '', {
      path: ['woorden'],
      error: 'required',
    }),
  gather: async (c, { activity }) => {
    const editable = await gatherEditable(c, activity);
    return editable?.loaded.content ? editable : null;
  },
  gate: 'plan-content',
  run: async (c, { wat, dag, woorden }, { id, round, loaded }) => {
    if (dag > loaded.today) return { refused: 'in-the-future' as const };
    const content = contentOf(loaded);
    const sent = loaded.turns.findLast(({ kind }) => kind === 'consulted');
    if (wat !== 'consulted' && !sent) return { refused: 'not-sent' as const };
    // Nobody put to the authority what did not stand here yet, and it answers nothing before that.
    const first = wat === 'consulted' ? loaded.row && dayOf(loaded.row.highSince) : sent?.day;
    if (first && dag < first) return { refused: 'before-that' as const };
    const about = wat === 'consulted' ? highResidual(content).map(riskMark) : [];
    await addTurn(c, { activity: id, round }, workerOf(c).account, { kind: wat, words: woorden, day: dag, about });
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
