import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { listInvolved } from '../../clients/index.ts';
import { accountOf } from '../account-of.ts';
import { aboutDecision, askedOfDecision, traceOf } from '../reading/about-decision.ts';
import { addInvitation } from './store.ts';

/** Asks a colleague who works with this person to look along (S3.8). Somebody else has no need to know. */
export const inviteColleague = action({
  name: 'sharing.invite-colleague',
  may: ['worker'],
  input: z.object({ decision: z.uuid(), collega: z.uuid({ error: 'choose' }) }),
  gather: (c, { decision }) => aboutDecision(c, decision),
  gate: askedOfDecision,
  run: async (c, { collega }, { decision }) => {
    const involved = await listInvolved(c, decision.client);
    if (!involved.includes(collega) || collega === decision.decidedBy) return { refused: 'no-such-colleague' as const };
    await addInvitation(c, { decision: decision.id, account: collega, by: accountOf(c) });
    return { done: decision.id, trace: traceOf(decision) };
  },
});
