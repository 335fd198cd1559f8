import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { fieldsFor, type KnownField, purposeFor } from '../policy.ts';
import { findScope, gateQuestion } from './gate-question.ts';

export type AboutClient = { question: GateQuestion; activity: RunningActivity; account: string };

/** What an act of a worker on one client gathers. Null: not there, or not for this worker. */
export async function aboutClient(c: Context, client: string, actOf: (plan: Plan) => Act): Promise<AboutClient | null> {
  const scope = await findScope(c, [client]);
  if (!scope || c.actor.kind !== 'worker') return null;
  const question = await gateQuestion(c, client, actOf(scope.activity.plan));
  return question && { question, activity: scope.activity, account: c.actor.account };
}

/** Writing something that the record has room for. */
export const recording =
  (...known: readonly KnownField[]) =>
  (plan: Plan): Act => {
    const data = fieldsFor(plan, ...known);
    return { operation: 'record', purpose: purposeFor(plan, 'record', data), data };
  };

/** In the gate of an action that gathered with `aboutClient`. */
export const asked = (_c: Context, _input: unknown, { question }: AboutClient): GateQuestion => question;
