import { monthName } from './months.ts';
import { parseDate, type WrittenDate } from './parse-date.ts';

/** One day of a row. `bare`: it leans on the month of the next one; `behind`: what stands between it and the next. */
export type RowPart = { date: WrittenDate; bare: boolean; behind: string };

const between = /(\s*(?:,|–|-|\/|(?<=\s)(?:t\/m|tot en met|tot|en|of|op|and|or|to)(?=\s))\s*)/iu;

/** "8 en 9 mei 2023", "12, 13 en 15 mei", "17 t/m 24 mei", "28 oktober t/m 8 november". Null for anything else. */
export function parseRow(written: string): RowPart[] | null {
  if (written.length > 80) return null;
  const pieces = written.split(between);
  if (pieces.length < 3) return null;
  const parts: RowPart[] = [];
  for (let i = pieces.length - 1; i >= 0; i -= 2) {
    const part = partOf(pieces[i]!, pieces[i + 1] ?? '', parts[0]);
    if (part === null) return null;
    parts.unshift(part);
  }
  return parts;
}

function partOf(written: string, behind: string, next: RowPart | undefined): RowPart | null {
  const own = parseDate(written);
  if (own?.day !== undefined) return { date: own, bare: false, behind };
  if (next === undefined || own !== null) return null;
  const { month, year } = next.date;
  const leaning = parseDate(
    `${written} ${monthName(month, { language: 'nl', form: 0 })}${year === undefined ? '' : ` ${year}`}`,
  );
  if (leaning?.day === undefined) return null;
  const at = leaning.pieces.findIndex(({ part }) => part === 'month');
  return { date: { ...leaning, pieces: leaning.pieces.slice(0, at - 1) }, bare: true, behind };
}
