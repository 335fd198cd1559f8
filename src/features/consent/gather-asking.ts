import type { Context, Language } from '../../platform/context.ts';
import type { GateQuestion } from '../../platform/shell.ts';
import { gateQuestion, getPerson } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';
import { actOfAsking, stateOf, type Subject } from './policy.ts';
import { permissionsOf } from './store.ts';

export type Asking = { question: GateQuestion; activity: RunningActivity; language: Language };

/**
 * What the gate is asked about asking one person one thing. The plan comes with the first question to the gate;
 * asking needs it to name the address. What counts here is what the person said about this subject, over whatever
 * channel: a no is not asked away over another one. Null: not there, or not for this actor.
 */
export async function gatherAsking(
  c: Context,
  client: string,
  subject: Subject,
  way: 'link' | 'in-person',
  representative: string | null = null,
): Promise<Asking | null> {
  const known = await gateQuestion(c, client, { operation: 'ask', purpose: subject.purpose, data: [] });
  const act = known && actOfAsking(known.plan, subject, way, representative !== null);
  const question = act && (await gateQuestion(c, client, act, representative));
  if (!question) return null;
  const permission = stateOf((await permissionsOf(c, client, subject)).map(({ state }) => state));
  const people = question.facts.people.map((person) => ({ ...person, permission }));
  const { activity: id, language } = await getPerson(c, client);
  const activity = await runningActivity(c, id);
  return activity && { question: { ...question, facts: { ...question.facts, people } }, activity, language };
}
