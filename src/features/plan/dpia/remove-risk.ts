import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { contentOf } from './load-dpia.ts';
import { gatherEditable, writeDpia } from './save-part.ts';

/** A risk that turned out to be none, or to be part of another. */
export const removeDpiaRisk = action({
  name: 'plan.remove-dpia-risk',
  may: ['process-owner', 'administrator'],
  input: z.object({ activity: z.uuid(), risico: z.uuid() }),
  gather: (c, { activity }) => gatherEditable(c, activity),
  gate: 'plan-content',
  run: async (c, { risico }, editable) => {
    const content = contentOf(editable.loaded);
    const risks = content.risks.filter(({ id }) => id !== risico);
    await writeDpia(c, editable, { ...content, risks });
    return { done: editable.id, trace: { object: { kind: 'activity', id: editable.id } } };
  },
});
