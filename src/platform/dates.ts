/** Business time: what the work sees. Sign-in, jobs and key caches use real time. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** Making a formatter takes a hundred times as long as using it; a list says hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${options.dateStyle ?? ''} ${options.timeStyle ?? ''}`;
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Brussels' });
  formatters.set(name, made);
  return made;
}

/** The calendar day in the Low Countries, `YYYY-MM-DD`; terms run by this day, not by UTC. */
export function dayOf(instant: Date): string {
  return formatter('sv-SE', {}).format(instant);
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
  const day = formatter(locales[language], { dateStyle: 'long' });
  if (!withTime) return day.format(instant);
  const time = formatter(locales[language], { timeStyle: 'short' });
  return `${day.format(instant)} ${language === 'nl' ? 'om' : 'at'} ${time.format(instant)}`;
}

/** "14:05" on the clock on the wall in the Low Countries. */
export const sayTime = (at: Date): string => formatter('nl-NL', { timeStyle: 'short' }).format(at);

/** "1 maand", "12 maanden". */
export function sayMonths(months: number, language: 'nl' | 'en'): string {
  const [one, more] = language === 'nl' ? ['maand', 'maanden'] : ['month', 'months'];
  return `${months} ${months === 1 ? one : more}`;
}

/** "15 jaar" for whole years, else "18 maanden": a term as a law says it. */
export const sayTerm = (months: number, language: 'nl' | 'en'): string =>
  months >= 24 && months % 12 === 0
    ? `${months / 12} ${language === 'nl' ? 'jaar' : 'years'}`
    : sayMonths(months, language);
