/** Business time: what the work sees. Sign-in, jobs and key caches use real time. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day in the Low Countries, `YYYY-MM-DD`; terms run by this day, not by UTC. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(instant);
}

/**
 * `instant` plus whole calendar months; the last day of the month where the day does not exist
 * (Regulation 1182/71, art. 3(2)(c)): 31 August + 1 month = 30 September.
 */
export function addMonths(instant: Date, months: number): Date {
  const moved = new Date(instant);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return moved;
}

export const addDays = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);
export const addMinutes = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

const locales = { nl: 'nl-NL', en: 'en-GB' };

/** "21 november 2026" or, with the time, "21 november 2026 om 14:05". */
export function sayDate(instant: Date, language: 'nl' | 'en', withTime = false): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  if (!withTime) return day.format(instant);
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'Europe/Brussels' });
  return `${day.format(instant)} ${language === 'nl' ? 'om' : 'at'} ${time.format(instant)}`;
}
