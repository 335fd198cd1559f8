import type { Clock } from '../platform/dates.ts';

/** Business time that can be moved forward. Sign-in, jobs and key caches keep to real time. */
export type MovableClock = Clock & { move: (days: number) => void; reset: () => void; movedDays: () => number };

export function movableClock(): MovableClock {
  let days = 0;
  return {
    now: () => new Date(Date.now() + days * 86_400_000),
    // Only forward: time that goes back would revive what had ended (security T-23).
    move: (more) => void (days += Math.max(0, more)),
    reset: () => void (days = 0),
    movedDays: () => days,
  };
}
