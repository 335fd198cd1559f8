import { monthName } from '../dates/months.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';
import { parseRow } from '../dates/parse-row.ts';
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
  const date = parseDate(written) ?? withinOneMonth(written);
  const value = date === null ? null : valueOf(date, grain, language);
  if (value === null) return null;
  const word = /(?:^|[^\p{L}.])([\p{L}./]+)[ \t]+(?:(?:de|the)[ \t]+)?$/u.exec(before)?.[1]?.toLowerCase();
  // After a colon, in a table or at the begin of a line it stands alone.
  if (word === undefined) return value;
  const reads = withArticle(value, language);
  if (onDay.has(word)) return `${language === 'nl' ? 'een dag in' : 'a day in'} ${reads}`;
  if (word.endsWith('.')) return shortened.test(word) ? value : `In ${reads}`;
  return leading.has(word) ? reads : `in ${reads}`;
}

/** "8 en 9 mei" is coarser as one month; what begins in one month and ends in another is not. */
function withinOneMonth(written: string): WrittenDate | null {
  const row = parseRow(written);
  const last = row?.at(-1)?.date;
  return last !== undefined && row!.every(({ date }) => date.month === last.month) ? last : null;
}

/** A point that ends no sentence: "geb. mei 1984". */
const shortened =
  /^(?:geb|geboortedat|dat|ca|m\.i\.v|miv|v\.a|va|nr|ref|opn|ontsl|afspr|resp|incl|overl|gest|t\.e\.m|tem|uitg|verz|ontv|get|wo|do|di|ma|vr|za|zo)\.$/iu;

const onDay: ReadonlySet<string> = new Set(['op', 'on', 'dd', 'dd.', 'd.d.']);
/** Words that a month or a season follows by itself: "sinds mei", "van mei tot juni". Others want "in". */
const leading: ReadonlySet<string> = new Set(
  (
    'in sinds vanaf tot na voor vóór van per begin half eind medio rond tegen tussen en of t/m uit door naar tijdens ' +
    'since from until after before of by and or between around during early late mid'
  ).split(' '),
);

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
