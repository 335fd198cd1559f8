/** Names of months and weekdays as people write them; the first of a row is the one in full. */
const months = {
  nl: [
    'januari jan',
    'februari feb febr',
    'maart mrt mar',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october oct',
    'november',
    'december',
  ],
} as const;
/** Monday first. */
const weekdays = {
  nl: [
    'maandag ma',
    'dinsdag di',
    'woensdag wo woe',
    'donderdag do',
    'vrijdag vr vrij',
    'zaterdag za zat',
    'zondag zo zon',
  ],
  en: ['monday mon', 'tuesday tue', 'wednesday wed', 'thursday thu', 'friday fri', 'saturday sat', 'sunday sun'],
} as const;

/** Which month or day of the week (0-based), in which language, and which way of writing (0: in full). */
export type Named = { value: number; language: 'nl' | 'en'; form: number };

const read = (rows: typeof months | typeof weekdays): ReadonlyMap<string, Named> =>
  new Map(
    (['en', 'nl'] as const).flatMap((language) =>
      rows[language].flatMap((row, value) =>
        row.split(' ').map((word, form) => [word, { value, language, form }] as const),
      ),
    ),
  );
const monthNames = read(months);
const weekdayNames = read(weekdays);
export const monthNamed = (word: string): Named | undefined => monthNames.get(word.toLowerCase());
export const weekdayNamed = (word: string): Named | undefined => weekdayNames.get(word.toLowerCase());

/** The same way of writing for another month: "jan" → "mrt"; without a short form (mei) the name in full. */
export const monthName = (value: number, { language, form }: Pick<Named, 'language' | 'form'>): string =>
  written(months[language][value]!, form);
export const weekdayName = (value: number, { language, form }: Pick<Named, 'language' | 'form'>): string =>
  written(weekdays[language][value]!, form);

function written(row: string, form: number): string {
  const words = row.split(' ');
  return words[Math.min(form, words.length - 1)]!;
}

/** Days of the month in words, 1 to 31. */
const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'.split(
    ' ',
  );
const cardinals =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig'.split(
    ' ',
  );
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const dayWords: ReadonlyMap<string, { day: number; ordinal: boolean }> = new Map(
  [ordinals, cardinals].flatMap((words, at) =>
    words.map((word, i) => [plain(word), { day: i + 1, ordinal: at === 0 }] as const),
  ),
);
export const dayInWords = (word: string): { day: number; ordinal: boolean } | undefined => dayWords.get(plain(word));
export const wordOfDay = (day: number, ordinal: boolean): string => (ordinal ? ordinals : cardinals)[day - 1]!;

/** "3e" → e, "1ste" and "2de": which ending fits another day. */
export function ordinalEnding(day: number, ending: string): string {
  const { length } = ending;
  if (/^(?:st|nd|rd|th)$/i.test(ending)) return endings[day % 10 > 3 || (day > 10 && day < 14) ? 0 : day % 10]!;
  if (length === 1) return ending;
  return day === 1 || day === 8 || day >= 20 ? 'ste' : 'de';
}
const endings = ['th', 'st', 'nd', 'rd'];
