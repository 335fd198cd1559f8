import type { Block, Document } from '../../../platform/document/index.ts';
import type { Row } from '../../../platform/sheets/index.ts';
import { fill, type Language } from '../../../ui/index.ts';
import type { Counted, Learnable } from '../count-activity.ts';
import { countTitles, groupTexts, texts } from '../texts.ts';

const months = (language: Language) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-03`, `2026 1` (a quarter) or `2026` in words; any other group by its text. */
export function sayGroup(name: string, language: Language): string {
  if (/^\d{4}-\d{2}$/.test(name)) return months(language).format(new Date(`${name}-01T00:00:00Z`));
  if (/^\d{4} \d$/.test(name)) return name.replace(/ (\d)$/, language === 'nl' ? ', $1e kwartaal' : ', quarter $1');
  return groupTexts[name]?.[language] ?? name;
}

export const sayCount = (count: number | null, language: Language): string =>
  count === null ? texts.hidden[language] : String(count);

/** Group and number, with the total where there is one. */
export const rowsOf = ({ cells, total }: Counted, language: Language): [string, string][] => [
  ...cells.map(({ name, count }): [string, string] => [sayGroup(name, language), sayCount(count, language)]),
  ...(total === null ? [] : [[texts.total[language], String(total)] as [string, string]]),
];

/** To paste in minutes or a mail. */
export const asText = (counts: readonly Counted[], { title }: Learnable, language: Language): string =>
  [
    `${texts.title[language]}: ${title[language]} (${texts.pseudonymised[language].toLowerCase()})`,
    ...counts.map((each) =>
      [countTitles[each.name][language], ...rowsOf(each, language).map((row) => `- ${row.join(': ')}`)].join('\n'),
    ),
    texts.countsAbout[language],
  ].join('\n\n');

export const asRows = (counts: readonly Counted[], language: Language): Row[] => [
  [texts.counts[language], texts.group[language], texts.people[language]],
  ...counts.flatMap((each) => rowsOf(each, language).map((row): Row => [countTitles[each.name][language], ...row])),
];

export function asDocument(counts: readonly Counted[], shown: Learnable, madeAt: Date, language: Language): Document {
  const tables = counts.map((each): Block => ({
    kind: 'table',
    caption: countTitles[each.name][language],
    head: [texts.group[language], texts.people[language]],
    rows: rowsOf(each, language),
  }));
  return {
    title: texts.title[language],
    subtitle: shown.title[language],
    version: texts.pseudonymised[language],
    language,
    madeAt,
    organisation: shown.title[language],
    blocks: [
      { kind: 'paragraph', text: fill(texts.purpose[language], { purpose: shown.purpose?.[language] ?? '' }) },
      { kind: 'note', text: texts.countsAbout[language] },
      ...tables,
    ],
  };
}
