import { addMonths, dayOf } from '../../../platform/dates.ts';
import type { Text } from '../../../ui/index.ts';
import type { PlanDocument } from '../policy.ts';
import { inBoth } from '../running-activity.ts';

/** A measure that somebody looks at again. `owner` null: whoever owns the activity. `due`: `YYYY-MM-DD`. */
type MeasureReview = { measure: string; text: Text; owner: string | null; due: string };

/**
 * When each measure of a running plan is looked at again: on the day that was chosen, else with the yearly check of the
 * whole plan, counted from the day of approval (`YYYY-MM-DD`; S4.55). Pure; oldest first.
 */
export function measureReviews(document: PlanDocument, approvedOn: string): MeasureReview[] {
  const yearly = dayOf(addMonths(new Date(`${approvedOn}T12:00:00Z`), document.reviewEveryMonths));
  return document.measures
    .map(({ id, text, owner, reviewOn }) => ({ measure: id, text: inBoth(text), owner, due: reviewOn ?? yearly }))
    .sort((a, b) => a.due.localeCompare(b.due) || a.measure.localeCompare(b.measure));
}
