import type { Facts } from '../../../gate/act.ts';
import { addMonths, dayOf } from '../../../platform/dates.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { partiesFor } from '../policy.ts';

type Agreement = Facts['agreements'][number];

/**
 * The last day on which a room may be open: that of the agreement with this party where the plan asks for one, and
 * never later than the day on which the plan would archive a record in which nothing happens any more. `YYYY-MM-DD`.
 */
export function latestEnd(
  { plan, retention }: Pick<RunningActivity, 'plan' | 'retention'>,
  { purpose, party, agreements, now }: { purpose: string; party: string; agreements: readonly Agreement[]; now: Date },
): string {
  const today = dayOf(now);
  const byPlan = dayOf(addMonths(now, Math.max(1, retention.archiveAfterMonths)));
  const flow = partiesFor(plan, purpose).find((each) => each.party === party);
  if (!flow?.needsAgreement) return byPlan;
  const days = agreements
    .filter((each) => each.party === party && each.from.slice(0, 10) <= today)
    // A covenant covers what it names, and nothing else.
    .filter(({ covers }) => covers === undefined || covers.some((each) => each.purpose === purpose))
    .map(({ until }) => until?.slice(0, 10) ?? byPlan)
    .filter((day) => day >= today)
    .sort();
  const last = days.at(-1);
  return last !== undefined && last < byPlan ? last : byPlan;
}
