/** Name and version of the files that hold the register; a reader sees by it what to expect. */
export const REGISTER_FORMAT = 'zorgvuldig-register/1';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' });

/** ISO 8601 with the time zone of the Low Countries: `2026-11-21T14:05:00+01:00`. */
export function stampOf(instant: Date): string {
  const offset = zone.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return `${parts.format(instant).replace(' ', 'T')}${offset.replace('GMT', '') || '+00:00'}`;
}
