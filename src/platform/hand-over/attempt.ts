export type MessageState = 'queued' | 'handing-over' | 'sent' | 'rejected' | 'stopped' | 'uncertain';

/** Longer than an attempt can take: waiting for the row 2 seconds, the hand-over 10. */
const ATTEMPT_SECONDS = 30;

/** An attempt that may begin, one that another is making now, one that broke off, or nothing left to do. */
export function attemptOf(
  message: { state: MessageState; takenAt: Date | null },
  now: Date,
): 'begin' | 'under-way' | 'broke-off' | 'ended' {
  if (message.state === 'queued') return 'begin';
  if (message.state !== 'handing-over') return 'ended';
  const since = message.takenAt?.getTime() ?? 0;
  return now.getTime() - since < ATTEMPT_SECONDS * 1000 ? 'under-way' : 'broke-off';
}
