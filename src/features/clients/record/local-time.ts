const zone = 'Europe/Brussels';

/** Minutes that the clock on the wall in the Low Countries is ahead of UTC at this instant. */
function offsetAt(instant: Date): number {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const wall = Date.parse(`${parts.format(instant).replace(' ', 'T')}Z`);
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/**
 * `2026-03-29` and `14:30` on the wall → the instant; undefined when there is no such day or hour. An hour that the
 * change to summer time skips becomes the one after it.
 */
export function instantOf(day: string, time: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const guess = new Date(`${day}T${time}:00Z`);
  if (Number.isNaN(guess.getTime()) || guess.toISOString().slice(0, 10) !== day) return undefined;
  const first = new Date(guess.getTime() - offsetAt(guess) * 60_000);
  return new Date(guess.getTime() - offsetAt(first) * 60_000);
}
