import { dayOf } from '../platform/dates.ts';

/**
 * The calendar day in the Low Countries of an ISO 8601 instant in UTC, `YYYY-MM-DD`: law changes at midnight there.
 * Only in the last two hours of a UTC day is it another day, so the calendar is rarely asked.
 */
export const dayIn = (now: string): string => (now.slice(11, 13) < '22' ? now.slice(0, 10) : dayOf(new Date(now)));
