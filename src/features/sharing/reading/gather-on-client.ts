import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { gateQuestion, getPerson, type Person } from '../../clients/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { actOfPreparing } from '../policy.ts';

export type OnClient = { question: GateQuestion; person: Person; activity: RunningActivity };

/** A look at the person whom decisions are about, with the plan for people. Null: not there, or not for this actor. */
export async function gatherOnClient(c: Context, client: string): Promise<OnClient | null> {
  const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
  const question = scope && (await gateQuestion(c, client, actOfPreparing(scope.plan)));
  const activity = question && (await runningActivity(c, question.plan.activity));
  return activity ? { question, activity, person: await getPerson(c, client) } : null;
}
