import type { Context } from '../../platform/context.ts';
import { movesClock, retentionState, type RetentionClock, type RetentionRule } from './policy.ts';
import { changeClock, findClock, moveClocks } from './store.ts';

/**
 * Starts or moves the clock of a person at `from` (an appointment, which may lie ahead). It never moves back and
 * never takes a file out of the archive; the clock as it then stands is the answer.
 */
export async function startClock(
  c: Context,
  subject: string,
  from: Date,
  rule: RetentionRule,
): Promise<RetentionClock> {
  const clock = await findClock(c, subject);
  if (clock && !movesClock(clock, from, c.now)) return clock;
  return changeClock(c, subject, from, rule);
}

/** The same for several people at once: the service to all of them ends at `from`. */
export const startClocks = (c: Context, subjects: readonly string[], from: Date, rule: RetentionRule): Promise<void> =>
  moveClocks(c, subjects, from, rule);

/** Counts again from another day, also backwards: an appointment was taken out. Leaves a file in the archive there. */
export async function recountClock(c: Context, subject: string, from: Date, rule: RetentionRule): Promise<void> {
  const clock = await findClock(c, subject);
  if (retentionState(clock, c.now) === 'active') await changeClock(c, subject, from, rule);
}

/** Starts the clock anew, out of the archive. The caller asked the gate for `reuse` first. */
export function reopenClock(c: Context, subject: string, rule: RetentionRule): Promise<RetentionClock> {
  return changeClock(c, subject, c.now, rule);
}
