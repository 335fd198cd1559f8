import type { Context, Happening } from '../../../platform/context.ts';
import { findDecision } from '../../../platform/decisions.ts';
import { runningActivity } from '../../plan/index.ts';
import { attachToDecision } from '../doubt/store.ts';
import { findShareDecision } from '../decisions/store.ts';
import { delayLaw, dutyToTell, lastDay } from './policy.ts';
import { addDelay, addInforming, findInforming } from './store.ts';

/**
 * Something was decided: the person is to be told where the law wants it, and advice that was asked before it goes along.
 * `knows` is what the worker said of the person: `yes`, `not-yet` or `not-safe`. Not safe is a delay from the first
 * moment, so that the own pages of the person never show it for an instant.
 */
export async function oweTelling(c: Context, { decision: id, check, knows }: Happening): Promise<void> {
  const decision = id === undefined ? undefined : await findShareDecision(c, id);
  if (!decision) return;
  if (check !== undefined) await attachToDecision(c, check, decision.id);
  const gated = decision.gateDecision === null ? undefined : await findDecision(c, decision.gateDecision);
  const duty = dutyToTell({ ...decision, known: knows === 'yes' }, gated?.decision ?? null, c.ground.law);
  if (!duty || decision.client === null) return;
  await addInforming(c, decision.id, decision.client, duty);
  if (knows !== 'not-safe') return;
  const [informing, activity] = [await findInforming(c, decision.id), await runningActivity(c, decision.activity)];
  if (!informing || !activity) return;
  const law = delayLaw(activity.plan.country);
  await addDelay(c, informing, {
    law,
    reason: decision.words.knows,
    reviewOn: lastDay(c.ground.law, law, c.now),
    by: decision.decidedBy,
  });
}
