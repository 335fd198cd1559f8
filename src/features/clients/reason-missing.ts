import type { Unanswered } from '../../platform/shell.ts';

/** Stopped for nothing but a reason that was not written: the form asks for it, at its field. */
export const reasonMissing = (result: { kind: string } | Unanswered): boolean => {
  if (!('decision' in result)) return false;
  const stops = result.decision.checks.filter((check) => check.result === 'obstacle');
  return stops.length > 0 && stops.every((check) => check.reason === 'reason-missing');
};
