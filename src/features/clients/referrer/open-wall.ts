import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { gateQuestion } from '../asking/gate-question.ts';
import { clientId, line, lines } from '../record/input.ts';
import { instantOf } from '../record/local-time.ts';
import { referrerParty } from './opening.ts';
import { addOpening, closeOpening } from './opening-store.ts';
import { listReferrers } from './store.ts';

/** An opening is for something that comes up now; a year is longer than that ever takes. */
const MOST_DAYS = 366;

const lastDay = z
  .string({ error: 'required' })
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'day')
  .transform((day, context) => {
    const at = instantOf(day, '23:59');
    if (!at) context.addIssue({ code: 'custom', message: 'no-such-day' });
    return at ?? z.NEVER;
  });

/** The client says, explicitly, that one referrer may hear one thing until a day (S2.15). Nothing else opens. */
export const openWall = action({
  name: 'clients.open-wall',
  may: ['worker'],
  input: z.object({
    client: clientId,
    referrer: z.uuid(),
    field: z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/),
    item: line(300),
    until: lastDay,
    method: z.enum(['in-person', 'phone', 'paper']),
    evidence: lines(500),
  }),
  gather: async (c, { client, referrer }) => {
    const about = await aboutClient(c, client, recording('referrer'));
    const known = about && (await listReferrers(c, client)).some(({ id }) => id === referrer);
    return known ? about : null;
  },
  gate: asked,
  run: async (c, { client, ...given }, { activity, account }) => {
    if (referrerParty(activity.plan) === undefined) return { refused: 'no-referrer-in-plan' as const };
    if (!activity.fields.some(({ id }) => id === given.field)) return { refused: 'no-such-field' as const };
    if (given.until <= c.now) return { refused: 'ended-already' as const };
    if (given.until.getTime() - c.now.getTime() > MOST_DAYS * 86_400_000) return { refused: 'too-far-ahead' as const };
    const id = await addOpening(c, { ...given, client, by: account });
    return { done: null, trace: { object: { kind: 'referrer-opening', id } } };
  },
});

/** Closes it at once because the client says so; no plan may stand in the way. */
export const closeWall = action({
  name: 'clients.close-wall',
  may: ['worker', 'client'],
  input: z.object({ client: clientId.optional(), opening: z.uuid() }),
  gather: async (c, { client }) => {
    if (c.actor.kind === 'client') return { client: c.actor.client };
    const known = client && (await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] }));
    return client && known ? { client } : null;
  },
  gate: 'own-answers',
  run: async (c, { opening }, { client }) => {
    if (!(await closeOpening(c, client, opening))) return { refused: 'nothing-to-stop' as const };
    return { done: null, trace: { about: [client], object: { kind: 'referrer-opening', id: opening } } };
  },
});
