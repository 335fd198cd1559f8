import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { listShareDecisions } from '../decisions/store.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { hidesUntil, staysHidden } from './policy.ts';
import { listInformings } from './store.ts';

/**
 * Decisions that the own pages of the person do not show yet: telling waits for somebody's safety (AVG 23, UAVG 41). Every
 * page of the person that tells of sharing leaves these out, and shows them again once the person was told, or once the
 * delay ended because nobody went on with it.
 */
export async function listHidden(c: Context, client: string): Promise<ShareDecision[]> {
  const informings = new Map((await listInformings(c, { client })).map((each) => [each.decision, each]));
  if (informings.size === 0) return [];
  const today = dayOf(c.now);
  return (await listShareDecisions(c, client)).filter((decision) => {
    const informing = informings.get(decision.id);
    if (!informing) return false;
    return staysHidden(informing, decision.ground, today, hidesUntil(informing.delays, c.ground.law));
  });
}
