import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { findScope } from '../asking/gate-question.ts';
import { clientId } from '../record/input.ts';
import { changePermission } from './change-permission.ts';
import { findPermission } from './store.ts';

/**
 * Where the basis is not consent, a person may still object or ask for another way (AVG 21). Written by the worker
 * as the person said it. Consent itself is asked, given and withdrawn elsewhere.
 */
export const recordPreference = action({
  name: 'clients.record-preference',
  may: ['worker'],
  input: z.object({ client: clientId, permission: z.uuid(), state: z.enum(['objected', 'not-asked']) }),
  gather: async (c, { client, permission }) => {
    const scope = await findScope(c, [client]);
    const held = await findPermission(c, permission);
    if (!scope || held?.client !== client) return null;
    const purpose = scope.activity.plan.purposes.find((each) => each.id === held.purpose);
    return purpose && purpose.basis !== 'consent' ? held : null;
  },
  gate: 'own-answers',
  run: async (c, { client, permission, state }, held) => {
    const { purpose, channel, party } = held;
    const changed = await changePermission(c, { client, purpose, channel, party, state });
    if (changed === 'refused') return { refused: 'as-it-was' as const };
    return {
      done: null,
      trace: { about: [client], object: { kind: 'permission', id: permission } },
      happened: [{ name: 'preference.changed', client, permission }],
    };
  },
});
