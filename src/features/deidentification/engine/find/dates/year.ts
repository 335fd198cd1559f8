import { type Doc, Gap, Kind } from '../../tokens/doc.ts';

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60;
const COMMA = 0x2c;

export const isYear = (doc: Doc, i: number): boolean =>
  i < doc.count &&
  doc.kind[i] === Kind.number &&
  doc.end[i]! - doc.start[i]! === 4 &&
  doc.value[i]! >= 1900 &&
  doc.value[i]! < 2100;

/**
 * The last token of a year that follows from token `i` on ("2024", "'24", ", 2024"); −1 when none does. What goes on
 * behind it ("2024,50", "2024-3") makes it another number.
 */
export function yearFrom(doc: Doc, i: number): number {
  if (i >= doc.count || doc.gap[i]! > Gap.space) return -1;
  if (isYear(doc, i)) return isLoose(doc, i) ? i : -1;
  if (doc.kind[i] !== Kind.sign) return -1;
  if (isApostrophe(doc.value[i]!)) return isTwoFigures(doc, i + 1) ? i + 1 : -1;
  if (doc.value[i] === COMMA && isYear(doc, i + 1) && isLoose(doc, i + 1)) return i + 1;
  return -1;
}

const isTwoFigures = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i] === Gap.none && doc.kind[i] === Kind.number && doc.end[i]! - doc.start[i]! === 2;

/** Nothing is glued behind: no letter, no figure behind a point or comma. */
export function isLoose(doc: Doc, i: number): boolean {
  const next = i + 1;
  if (next >= doc.count || doc.gap[next] !== Gap.none) return true;
  if (doc.kind[next] !== Kind.sign) return false;
  const beyond = next + 1;
  const figure = beyond < doc.count && doc.gap[beyond] === Gap.none && doc.kind[beyond] === Kind.number;
  const sign = doc.text[doc.start[next]!]!;
  return !(figure && /[.,:/-]/.test(sign)) && !/[%€°@]/.test(sign);
}
