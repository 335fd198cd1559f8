import { z } from 'zod';
import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findScope, gateQuestion } from '../asking/gate-question.ts';
import { purposeFor } from '../policy.ts';
import { clientId } from '../record/input.ts';
import { getPerson } from '../record/people.ts';
import { isOpen, type Opening, referrerParty } from './opening.ts';
import { listOpenings } from './opening-store.ts';
import { listReferrers } from './store.ts';

const About = z.object({ client: clientId, opening: z.uuid() });

function telling(plan: Plan, { field }: Opening): Act {
  const recipient = { kind: 'party', party: referrerParty(plan) ?? 'unknown' } as const;
  const purpose = purposeFor(plan, 'share', [field]);
  return { operation: 'share', purpose, data: [field], recipient, channel: 'phone', depth: 'outline' };
}

async function gather(c: Context, { client, opening: id }: z.infer<typeof About>) {
  const scope = await findScope(c, [client]);
  const opening = scope && (await listOpenings(c, client)).find((each) => each.id === id);
  const asked = opening && (await gateQuestion(c, client, telling(scope.activity.plan, opening)));
  return opening && asked ? { opening, asked } : null;
}

/** What may be said to a referrer through one opening, and what not. Nothing has been told yet. */
export const viewOpening = question({
  name: 'clients.view-opening',
  may: ['worker'],
  input: About,
  gather,
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client }, { opening }) => {
    const referrer = (await listReferrers(c, client)).find(({ id }) => id === opening.referrer);
    const { id, callName } = await getPerson(c, client);
    const name = referrer?.name ?? '';
    return { answer: { client: id, callName, name, relation: referrer?.relation ?? '', opening } };
  },
});

/** The worker told a referrer the one thing that was opened: asked of the gate again, because only this moment counts. */
export const tellReferrer = action({
  name: 'clients.tell-referrer',
  may: ['worker'],
  input: About,
  gather,
  gate: (_c, _input, { asked }) => asked,
  run: async (c, _input, { opening }) => {
    if (!isOpen(opening, c.now)) return { refused: 'wall-closed' as const };
    return { done: null, trace: { object: { kind: 'referrer-opening', id: opening.id } } };
  },
});
