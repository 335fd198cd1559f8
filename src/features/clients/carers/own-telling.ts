import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { clientSays } from './carer.ts';
import { hearCarer } from './hear-carer.ts';
import { findCarer } from './store.ts';

/** The client no longer wants a carer to hear anything: at once, by the client alone (AVG 7(3)). */
export const stopTellingCarer = action({
  name: 'clients.stop-telling-carer',
  may: ['client'],
  input: z.object({ carer: z.uuid() }),
  gather: async (c, { carer }) => {
    const found = c.actor.kind === 'client' ? await findCarer(c, carer) : undefined;
    return c.actor.kind === 'client' && found?.client === c.actor.client ? found : null;
  },
  gate: 'own-answers',
  run: async (c, { carer: id }, carer) => {
    if (clientSays(carer).state !== 'given') return { refused: 'was-stopped-already' as const };
    const said = { about: 'know', party: null, saidBy: 'client', answer: 'withdrawn', fields: [] } as const;
    return hearCarer(c, carer.client, { ...said, carer: id, method: 'link-and-proof', evidence: null });
  },
});
