import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { findDecision, type KeptDecision } from '../../platform/decisions.ts';
import { question } from '../../platform/question.ts';
import { gateQuestion } from '../clients/index.ts';
import { type RunningActivity, runningActivity } from '../plan/index.ts';

export type ShownDecision = { decision: KeptDecision; activity: RunningActivity | null };

/** A decision of the gate with its ten checks. A worker sees those about the own clients; oversight sees all. */
export const viewDecision = question({
  name: 'audit.view-decision',
  may: ['worker', 'privacy-contact', 'fg', 'auditor'],
  input: z.object({ decision: z.uuid() }),
  gather: async (c, { decision }): Promise<ShownDecision | null> => {
    const found = await findDecision(c, decision);
    if (!found || !(await mayKnow(c, found))) return null;
    return { decision: found, activity: await runningActivity(c, found.decision.plan.activity) };
  },
  gate: 'log-integrity',
  read: async (_c, _input, shown) => ({
    answer: shown,
    trace: { about: shown.decision.about, object: { kind: 'decision', id: shown.decision.id } },
  }),
});

async function mayKnow(c: Context, { about, act }: KeptDecision): Promise<boolean> {
  const { actor } = c;
  if (actor.kind !== 'worker') return false;
  if (actor.roles.some((role) => role === 'fg' || role === 'auditor' || role === 'privacy-contact')) return true;
  return (await gateQuestion(c, about, { ...act, operation: 'view' })) !== null;
}
