import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gatherAbout } from '../ask-about.ts';
import { endSessions } from '../sessions/store.ts';
import { closeLinks, findLink } from './store.ts';

/** Closes one link: nobody comes in any more, and who is in is out. */
export const revokeLink = action({
  name: 'delivery.revoke-link',
  may: ['worker'],
  input: z.object({ client: z.uuid(), link: z.uuid() }),
  gather: async (c, { client, link: id }) => {
    // Only for who may see this client at all.
    const about = await gatherAbout(c, client, (plan) => ({ operation: 'view', purpose: plan.activity, data: [] }));
    const link = about && (await findLink(c, id));
    return link?.client === client ? link : null;
  },
  gate: 'closing-a-link',
  run: async (c, { client }, link) => {
    if ((await closeLinks(c, [link.id], 'by-worker')) === 0) return { refused: 'closed-already' as const };
    await endSessions(c, { links: [link.id] });
    return { done: null, trace: { about: [client], object: { kind: 'secure-link', id: link.id } } };
  },
});
