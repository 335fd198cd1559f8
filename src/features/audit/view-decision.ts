import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { findDecision, type KeptDecision } from '../../platform/decisions.ts';
import { question } from '../../platform/question.ts';
import { gateQuestion } from '../clients/index.ts';
import { type RunningActivity, runningActivity } from '../plan/index.ts';
import { workersByHandle } from './people-by-handle.ts';

/** `by`: who wanted it, from the line of the log that this decision belongs to. */
export type ShownDecision = {
  decision: KeptDecision;
  activity: RunningActivity | null;
  by: { kind: 'person'; name: string } | { kind: 'system' | 'somebody' };
};

/** A decision of the gate with its ten checks. A worker sees those about the own clients; oversight sees all. */
export const viewDecision = question({
  name: 'audit.view-decision',
  may: ['worker', 'privacy-contact', 'fg', 'auditor'],
  input: z.object({ decision: z.uuid() }),
  gather: async (c, { decision }): Promise<ShownDecision | null> => {
    const found = await findDecision(c, decision);
    if (!found || !(await mayKnow(c, found))) return null;
    return {
      decision: found,
      activity: await runningActivity(c, found.decision.plan.activity),
      by: await wanted(c, found),
    };
  },
  gate: 'log-integrity',
  read: async (_c, _input, shown) => ({
    answer: shown,
    trace: { about: shown.decision.about, object: { kind: 'decision', id: shown.decision.id } },
  }),
});

/** The decision and its line in the log are of one instant, and ids of the log are in the order of time. */
async function wanted(c: Context, { id, at }: KeptDecision): Promise<ShownDecision['by']> {
  const instant = { from: at, until: new Date(at.getTime() + 1), limit: 500 };
  const lines = await c.ground.audit.list(c.tx, c.organisation, instant);
  const entry = lines.find((line) => line.entry.decision === id)?.entry;
  const name = entry?.actor ? (await workersByHandle(c)).get(entry.actor) : undefined;
  if (name) return { kind: 'person', name };
  return { kind: entry?.role === 'system' ? 'system' : 'somebody' };
}

async function mayKnow(c: Context, { about, act }: KeptDecision): Promise<boolean> {
  const { actor } = c;
  if (actor.kind !== 'worker') return false;
  if (actor.roles.some((role) => role === 'fg' || role === 'auditor' || role === 'privacy-contact')) return true;
  return (await gateQuestion(c, about, { ...act, operation: 'view' })) !== null;
}
