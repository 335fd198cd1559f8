import type { Language } from '../../ui/index.ts';

const LARGEST = 10_000_000;

/**
 * What somebody typed as an amount of money, in whole cents; null for anything else. A point or comma before one or two
 * digits at the end is the decimal mark, before groups of three it separates thousands: "1.250,50", "1,250.50", "€ 1,4".
 */
export function centsOf(typed: string): number | null {
  const text = typed.replace(/[\s\u00A0\u202F€]/g, '');
  const [, whole = '', cents = ''] = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}|-))?$/.exec(text) ?? [];
  if (whole === '') return null;
  const euros = Number(whole.replace(/[.,]/g, ''));
  return euros > LARGEST ? null : euros * 100 + Number(cents.replace('-', '').padEnd(2, '0'));
}

/** A whole number as somebody types it, with or without points between thousands; null for anything else. */
export function wholeOf(typed: string): number | null {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '');
  return /^(\d{1,9}|\d{1,3}([.,]\d{3})+)$/.test(text) ? Number(text.replace(/[.,]/g, '')) : null;
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "€ 1.140"; with cents "€ 6,15". A minus stands before the sign. */
export function sayEuros(cents: number, language: Language, withCents = false): string {
  const digits = withCents ? 2 : 0;
  const text = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Math.abs(cents) / 100);
  const rounded = withCents ? cents : Math.round(cents / 100);
  return `${rounded < 0 ? '−' : ''}€\u00A0${text}`;
}

/** As it stands in a field: "6,15". */
export const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const sayNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(number);
