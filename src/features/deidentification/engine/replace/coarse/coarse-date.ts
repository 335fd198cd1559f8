import { monthName } from '../dates/months.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import type { Language } from '../mark.ts';

/** How much of a date may stay. */
export type DateGrain = 'month' | 'season' | 'year';

/** Spring, summer, autumn, winter, as the weather counts: from March. */
const seasons = {
  nl: ['voorjaar', 'zomer', 'najaar', 'winter'],
  en: ['spring', 'summer', 'autumn', 'winter'],
} as const;

/**
 * A date without its day, so that the sentence still reads: "op 3 mei 2024" → "op een dag in mei 2024", "sinds 3 mei
 * 2024" → "sinds mei 2024". Null when nothing coarser can be said (a year of a date that names none).
 */
export function coarseDate(written: string, before: string, grain: DateGrain, language: Language): string | null {
  const date = parseDate(written);
  const value = date === null ? null : valueOf(date, grain, language);
  if (value === null) return null;
  return /(?:^|\s)(?:op|on|dd\.?|d\.d\.)\s+(?:de\s+|the\s+)?$/iu.test(before)
    ? `${language === 'nl' ? 'een dag in' : 'a day in'} ${withArticle(value, language)}`
    : value;
}

function valueOf({ month, year }: WrittenDate, grain: DateGrain, language: Language): string | null {
  if (grain === 'year') return year === undefined ? null : String(year);
  if (grain === 'month') {
    const name = monthName(month, { language, form: 0 });
    return language === 'nl' ? withYear(name, year, ' ') : withYear(name[0]!.toUpperCase() + name.slice(1), year, ' ');
  }
  const season = Math.floor(((month + 10) % 12) / 3);
  // December belongs to the winter of two years.
  const years = year === undefined || season < 3 ? year : month === 11 ? `${year}–${year + 1}` : `${year - 1}–${year}`;
  return withYear(seasons[language][season]!, years, language === 'nl' ? ' van ' : ' of ');
}

const withYear = (name: string, year: number | string | undefined, between: string): string =>
  year === undefined ? name : `${name}${between}${year}`;

function withArticle(value: string, language: Language): string {
  if (language === 'en') return /^(?:spring|summer|autumn|winter)/.test(value) ? `the ${value}` : value;
  if (/^(?:voorjaar|najaar)/.test(value)) return `het ${value}`;
  return /^(?:zomer|winter)/.test(value) ? `de ${value}` : value;
}
