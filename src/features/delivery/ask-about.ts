import type { Act } from '../../gate/act.ts';
import type { Plan } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import type { GateQuestion } from '../../platform/shell.ts';
import { gateQuestion, getPerson, type Person } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';

const nothing: Act = { operation: 'view', purpose: '', data: [] };

export type About = { question: GateQuestion; person: Person; activity: RunningActivity };

/**
 * What the gate is asked about one act on one client, with the person and the plan for people; the act is said in the
 * words of the plan of this client. Null: not there, or not for this actor.
 */
export async function gatherAbout(
  c: Context,
  client: string,
  actOf: (plan: Plan, activity: RunningActivity) => Act | null | Promise<Act | null>,
  representative: string | null = null,
): Promise<About | null> {
  const scope = await gateQuestion(c, client, nothing);
  if (!scope) return null;
  const activity = await runningActivity(c, scope.plan.activity);
  const act = activity && (await actOf(activity.plan, activity));
  const question = act && (await gateQuestion(c, client, act, representative));
  return question ? { question, activity, person: await getPerson(c, client) } : null;
}

/** In the gate of an action that gathered a question. */
export const asked = (_c: Context, _input: unknown, { question }: { question: GateQuestion }): GateQuestion => question;
