import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { workerOf } from '../worker-of.ts';
import { consultationOf } from './policy.ts';
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
    const state = consultationOf(contentOf(loaded), loaded.turns, loaded.today, loaded.terms);
    if (wat !== 'consulted' && state.kind !== 'runs' && state.kind !== 'over') return { refused: 'not-sent' as const };
    await addTurn(c, { activity: id, round }, workerOf(c).account, { kind: wat, words: woorden, day: dag });
    return { done: id, trace: { object: { kind: 'activity', id } } };
  },
});
