import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gateQuestion } from '../asking/gate-question.ts';
import { clientId } from '../record/input.ts';
import { endCarerRow, findCarer } from './store.ts';

/** No longer a carer, or no longer wants to be on record: name, relation and how to reach are taken out at once. */
export const endCarer = action({
  name: 'clients.end-carer',
  may: ['worker'],
  input: z.object({ client: clientId, carer: z.uuid() }),
  gather: async (c, { client, carer }) => {
    const known = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const found = known && (await findCarer(c, carer));
    return found?.client === client ? found : null;
  },
  gate: 'own-answers',
  run: async (c, { client, carer }) => {
    if (!(await endCarerRow(c, carer))) return { refused: 'nobody-to-end' as const };
    return {
      done: null,
      trace: { about: [client, carer], object: { kind: 'carer', id: carer } },
      happened: [{ name: 'carer.ended', client, carer }],
    };
  },
});
