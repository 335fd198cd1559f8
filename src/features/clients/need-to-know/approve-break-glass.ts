import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { addApproval, listOpenings } from './store.ts';

/** The second person for an administrator who opens a file (T-21): anyone responsible, never the same person. */
export const approveBreakGlass = action({
  name: 'clients.approve-break-glass',
  may: ['privacy-contact', 'fg', 'administrator'],
  input: z.object({ opening: z.uuid() }),
  gather: async (c, input) => {
    const { now, openings } = await listOpenings(c, { id: input.opening });
    const [opening] = openings;
    return opening && c.actor.kind === 'worker' ? { now, opening, account: c.actor.account } : null;
  },
  gate: 'emergency-access',
  run: async (c, _input, { now, opening, account }) => {
    if (opening.account === account) return { refused: 'own-opening' as const };
    if (!opening.needsSecond || opening.approvedAt !== null || opening.endsAt <= now) {
      return { refused: 'nothing-to-approve' as const };
    }
    await addApproval(c, opening.id, account);
    return {
      done: null,
      trace: { about: [opening.client], object: { kind: 'break-glass', id: opening.id } },
      happened: [{ name: 'break-glass.approved', opening: opening.id, client: opening.client, account }],
    };
  },
});
