import { addDays, addMonths, dayOf } from '../../../platform/dates.ts';

type Reviewed = { version: number; kind: 'still-good' | 'wound-up'; at: Date };

/**
 * The day on which somebody looks at the whole plan again: the months of the plan after its approval, its first day or
 * the last review of it, whichever is latest (S2.43, S4.55).
 */
export function nextReview(
  running: {
    version: number;
    approvedAt: Date;
    runsFrom: string | null;
    document: { reviewEveryMonths?: number | undefined };
  },
  reviews: readonly Reviewed[],
): string {
  const begins = running.runsFrom === null ? running.approvedAt : new Date(`${running.runsFrom}T12:00:00Z`);
  const looked = reviews.filter(({ version, kind }) => version === running.version && kind === 'still-good');
  const last = Math.max(begins.getTime(), ...looked.map(({ at }) => at.getTime()));
  return dayOf(addMonths(new Date(last), running.document.reviewEveryMonths ?? 12));
}

/** How many days before its day a review is announced. */
export const REVIEW_NOTICE_DAYS = 30;

/** Where a review stands on a day: not yet announced, coming near, or past. */
export function reviewStanding(reviewOn: string, today: string): 'later' | 'due' | 'overdue' {
  if (today > reviewOn) return 'overdue';
  const announced = dayOf(addDays(new Date(`${reviewOn}T12:00:00Z`), -REVIEW_NOTICE_DAYS));
  return today >= announced ? 'due' : 'later';
}
