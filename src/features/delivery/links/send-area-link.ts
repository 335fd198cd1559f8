import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { secondProofs } from '../../clients/index.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { actOfLink, purposeToReach } from '../policy.ts';
import { sendLink } from './make-link.ts';

/** A link to the own page of the client: who looked, what was sent, how to stop. */
export const sendAreaLink = action({
  name: 'delivery.send-area-link',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: (c, { client }) =>
    gatherAbout(c, client, (plan, { purposes }) => {
      const purpose = purposeToReach(plan, (id) => purposes.find((each) => each.id === id)?.channels ?? []);
      return actOfLink({ kind: 'record', purpose, forRepresentative: false }, plan);
    }),
  gate: asked,
  run: async (c, { client }, { question, person }) => {
    if (person.email === null) return { refused: 'no-address' as const };
    const proofs = await secondProofs(c, client);
    if (!proofs.some(({ representative }) => representative === null)) return { refused: 'no-proof' as const };
    const { purpose } = question.act;
    const link = await sendLink(c, {
      client,
      representative: null,
      kind: 'record',
      object: client,
      purpose,
      channel: 'mail',
    });
    return { done: null, trace: { about: [client], object: { kind: 'secure-link', id: link.id } } };
  },
});
