import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { question } from '../../../platform/question.ts';
import { findScope } from '../asking/gate-question.ts';
import { clientId, lines } from './input.ts';
import { addRestriction, hasOpenRestriction, liftRestriction } from './restrictions.ts';

/** AVG 18: the client asks to leave the data alone for a while. From then on everything but keeping is stopped. */
export const restrictUse = action({
  name: 'clients.restrict-use',
  may: ['worker', 'privacy-contact'],
  input: z.object({ client: clientId, reason: lines(500) }),
  gather: (c, { client }) => findScope(c, [client]),
  gate: 'own-answers',
  run: async (c, { client, reason }) => {
    if (await hasOpenRestriction(c, client)) return { refused: 'restricted-already' as const };
    await addRestriction(c, { client, kind: 'restriction', reason });
    return {
      done: null,
      trace: { about: [client], detail: reason },
      happened: [{ name: 'client.restricted', client }],
    };
  },
});

/** Ends the restriction; the client is told first (AVG 18(3)), which the form asks. */
export const liftUseRestriction = action({
  name: 'clients.lift-restriction',
  may: ['worker', 'privacy-contact'],
  input: z.object({ client: clientId, told: z.string().refine((told) => told === 'ja', 'required') }),
  gather: (c, { client }) => findScope(c, [client]),
  gate: 'own-answers',
  run: async (c, { client }) => {
    if (!(await hasOpenRestriction(c, client))) return { refused: 'not-restricted' as const };
    await liftRestriction(c, client, 'restriction');
    return { done: null, trace: { about: [client] } };
  },
});

/** Whether a restriction runs; names nobody, so that it can be ended while nothing else can be seen. */
export const viewPause = question({
  name: 'clients.view-pause',
  may: ['worker', 'privacy-contact'],
  input: z.object({ client: clientId }),
  gather: (c, { client }) => findScope(c, [client]),
  gate: 'own-answers',
  read: async (c, { client }) => ({
    answer: { client, restricted: await hasOpenRestriction(c, client) },
    trace: { about: [client] },
  }),
});
