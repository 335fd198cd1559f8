import { addMonths } from '../../platform/dates.ts';

/** The terms of step 10 of a plan, in whole months: from the last appointment, and then from the archive. */
export type RetentionRule = { archiveAfterMonths: number; destroyAfterMonths: number };

export type RetentionClock = { from: Date; archiveAt: Date; destroyAt: Date; archivedAt: Date | null };

export type RetentionState = 'active' | 'archived' | 'expired';

/** The two dates of a file. The second term begins where the first one ends. */
export function datesOf(from: Date, rule: RetentionRule): { archiveAt: Date; destroyAt: Date } {
  const archiveAt = addMonths(from, rule.archiveAfterMonths);
  return { archiveAt, destroyAt: addMonths(from, rule.archiveAfterMonths + rule.destroyAfterMonths) };
}

/** A file is archived from the moment that it is due, also while the schedule has not come by yet. */
export function retentionState(clock: RetentionClock | undefined, now: Date): RetentionState {
  if (!clock) return 'active';
  if (now >= clock.destroyAt) return 'expired';
  return clock.archivedAt !== null || now >= clock.archiveAt ? 'archived' : 'active';
}

/** Whether a start at `from` moves the clock: only forward, and never out of the archive. */
export function movesClock(clock: RetentionClock | undefined, from: Date, now: Date): boolean {
  if (!clock) return true;
  return retentionState(clock, now) === 'active' && from > clock.from;
}
