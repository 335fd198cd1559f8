import { useContext } from 'hono/jsx';
import { sayDate } from '../../platform/dates.ts';
import { LanguageContext } from '../language.ts';
import type { Language } from '../view.ts';

/** `2026-11-21` or an ISO 8601 instant → "21 november 2026"; an instant with `time` also "om 14:05". */
export const dateInWords = (value: string, language: Language, time = false): string =>
  sayDate(new Date(value), language, time && value.length > 10);

/** A date or time for people, with the exact value for machines. */
export const DateText = ({ value, time = false }: { value: string; time?: boolean }) => (
  <time datetime={value}>{dateInWords(value, useContext(LanguageContext), time)}</time>
);
