import type { Act } from '../../gate/act.ts';
import type { Plan } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import type { GateQuestion } from '../../platform/shell.ts';
import { gateQuestion, getPerson, type Person } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';
import { actOfPreparing } from './policy.ts';

export type AboutSharing = { question: GateQuestion; person: Person; activity: RunningActivity };

/** What the gate is asked, with the person and the plan for people. Null: not there, or not for this actor. */
export async function gatherSharing(
  c: Context,
  client: string,
  actOf: (plan: Plan) => Act = actOfPreparing,
): Promise<AboutSharing | null> {
  const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
  const question = scope && (await gateQuestion(c, client, actOf(scope.plan)));
  const activity = question && (await runningActivity(c, question.plan.activity));
  return activity ? { question, activity, person: await getPerson(c, client) } : null;
}

/** In the gate of an action that gathered a question. */
export const asked = (_c: Context, _input: unknown, { question }: AboutSharing): GateQuestion => question;
