import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { listRoles } from '../../organisation/index.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { clientId } from '../record/input.ts';
import { addWorker } from './store.ts';

/** A colleague gets this client in the own caseload too. Whoever does it has the client there already. */
export const assignWorker = action({
  name: 'clients.assign-worker',
  may: ['worker'],
  input: z.object({ client: clientId, account: z.uuid() }),
  gather: (c, { client }) =>
    aboutClient(c, client, (plan) => {
      const data = fieldsFor(plan, 'name');
      const purpose = purposeFor(plan, 'view', data);
      return { operation: 'view', purpose, data, recipient: { kind: 'colleague' }, channel: 'screen' };
    }),
  gate: asked,
  run: async (c, { client, account }) => {
    const colleague = (await listRoles(c)).find((member) => member.account === account);
    if (!colleague?.roles.includes('worker')) return { refused: 'no-such-colleague' as const };
    await addWorker(c, client, account);
    return { done: null, trace: { object: { kind: 'account', id: account } } };
  },
});
