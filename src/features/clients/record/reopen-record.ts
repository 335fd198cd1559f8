import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { findClock, reopenClock, retentionState } from '../../retention/index.ts';
import { type AboutClient, aboutClient, asked } from '../asking/about-client.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { clientId, lines } from './input.ts';

/**
 * Takes a file out of the archive because somebody came back. Where the plan does not foresee it, the reason is a
 * deviation by a professional: it stands in the decision, and the privacy officer sees it.
 */
export const reopenRecord = action({
  name: 'clients.reopen-record',
  may: ['worker'],
  input: z.object({ client: clientId, reason: lines(500) }),
  gather: async (c, { client, reason }) => {
    const about = await aboutClient(c, client, (plan) => {
      const data = fieldsFor(plan, 'name');
      return { operation: 'reuse', purpose: purposeFor(plan, 'reuse', data), data };
    });
    return about && withDeviation(about, reason);
  },
  gate: asked,
  run: async (c, { client, reason }, { activity }) => {
    if (retentionState(await findClock(c, client), c.now) === 'active') return { refused: 'in-use-already' as const };
    await reopenClock(c, client, activity.retention);
    return { done: null, trace: { detail: reason }, happened: [{ name: 'record.reopened', client }] };
  },
});

const withDeviation = (about: AboutClient, reason: string): AboutClient => ({
  ...about,
  question: { ...about.question, facts: { ...about.question.facts, deviation: { reason } } },
});
