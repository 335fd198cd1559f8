import type { Text } from '../../ui/index.ts';
import { findingTexts } from './finding-texts.ts';

export type FindingKind = keyof typeof findingTexts;

/** Where in a file: a path such as `answers[3].data.text` (empty: the whole file), a place in a text, or in a workbook. */
export type Place = string | { line: number; column: number } | { sheet: string; row: number; column?: string };

/**
 * Something about a file that a person must know. `detail` comes from the file, so it may be hostile: it is shown as
 * text and cut short.
 */
export type Finding = { place: Place; kind: FindingKind; detail?: string };

const LONGEST = 160;

export const finding = (kind: FindingKind, place: Place = '', detail?: string): Finding => ({
  place,
  kind,
  ...(detail !== undefined && { detail: oneLine(detail) }),
});

/** One short line without characters that a page or a terminal would act upon. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** `regel 4, kolom 12: dit is geen geldige JSON`. */
export function sayFinding({ place, kind, detail }: Finding, language: keyof Text): string {
  const said = findingTexts[kind][language].replace('{detail}', () => detail ?? '');
  const where = sayPlace(place, language);
  return where === '' ? said : `${where}: ${said}`;
}

export function sayPlace(place: Place, language: keyof Text): string {
  if (typeof place === 'string') return oneLine(place);
  const say = placeTexts[language];
  if ('line' in place) return `${say.line} ${place.line}, ${say.column} ${place.column}`;
  const column = place.column === undefined ? '' : `, ${say.column} ${oneLine(place.column)}`;
  return `${say.sheet} ${oneLine(place.sheet)}, ${say.row} ${place.row}${column}`;
}

const placeTexts = {
  nl: { line: 'regel', column: 'kolom', sheet: 'blad', row: 'rij' },
  en: { line: 'line', column: 'column', sheet: 'sheet', row: 'row' },
};

/** A file that cannot be read at all, with everything that is wrong with it. */
export class UnusableFile extends Error {
  readonly findings: readonly Finding[];
  constructor(...findings: Finding[]) {
    super('unusable-file');
    this.findings = findings;
  }
}
