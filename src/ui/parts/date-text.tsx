import { useContext } from 'hono/jsx';
import { sayDate } from '../../platform/dates.ts';
import { LanguageContext } from '../language.ts';
import type { Language } from '../view.ts';

/** `YYYY-MM-DD`, an ISO 8601 instant, or a Date as the database gives it. */
export type When = string | Date;

const isDayOnly = (value: When): boolean => typeof value === 'string' && value.length === 10;

/** → "21 november 2026"; an instant with `time` also "om 14:05". */
export const dateInWords = (value: When, language: Language, time = false): string =>
  sayDate(new Date(value), language, time && !isDayOnly(value));

/** A date or time for people, with the exact value for machines. */
export const DateText = ({ value, time = false }: { value: When; time?: boolean }) => (
  <time datetime={typeof value === 'string' ? value : value.toISOString()}>
    {dateInWords(value, useContext(LanguageContext), time)}
  </time>
);
