// Written anew from the rules in law and the published algorithms (law.md §4); every vector there is a test.

const figures = (digits: string): number[] => Array.from(digits, (digit) => digit.charCodeAt(0) - 0x30);

/** 9a + 8b + … + 2h − i: what BSN, RSIN and onderwijsnummer share. */
const elevenSum = (digits: string): number =>
  figures(digits).reduce((sum, figure, at) => sum + figure * (at === 8 ? -1 : 9 - at), 0);

/** Burgerservicenummer: nine figures (eight: a zero before them), the sum divides by eleven. */
export function isBsn(digits: string): boolean {
  const nine = digits.length === 8 ? `0${digits}` : digits;
  return nine.length === 9 && nine !== '000000000' && elevenSum(nine) % 11 === 0;
}

/** Onderwijsnummer: begins with 10, remainder five. */
export const isOnderwijsnummer = (digits: string): boolean =>
  digits.length === 9 && digits.startsWith('10') && elevenSum(digits) % 11 === 5;

/** A-nummer of the BRP: ten figures, no two neighbours alike, two sums (Logisch Ontwerp BRP). */
export function isANumber(digits: string): boolean {
  if (digits.length !== 10 || digits[0] === '0') return false;
  const each = figures(digits);
  if (each.some((figure, at) => figure === each[at - 1])) return false;
  const plain = each.reduce((sum, figure) => sum + figure, 0) % 11;
  const doubled = each.reduce((sum, figure, at) => sum + figure * 2 ** at, 0);
  return (plain === 0 || plain === 5) && doubled % 11 === 0;
}

/**
 * Rijksregisternummer and BIS number (KB 3 April 1984): born since 2000, a 2 stands before the nine. A month is 20 or
 * 40 higher in a BIS number; month and day may be unknown (00).
 */
export function isRrn(digits: string): boolean {
  if (digits.length !== 11 || Number(digits.slice(2, 4)) % 20 > 12 || Number(digits.slice(2, 4)) > 52) return false;
  const body = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  if (Number(digits.slice(6, 9)) === 0) return false;
  return 97 - (body % 97) === check || 97 - ((2_000_000_000 + body) % 97) === check;
}

/** Belgian ondernemingsnummer: begins with 0 or 1, the last two are 97 minus the remainder of the first eight. */
export const isOndernemingsnummer = (digits: string): boolean =>
  digits.length === 10 && /^[01]/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/** Remainder by 97 of letters and figures, a letter counting as two figures (ISO 7064). */
export function remainder97(signs: string): number {
  let rest = 0;
  for (const sign of signs) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO 13616, without spaces and in capitals: the first four go to the end, the remainder is one. */
export const hasIbanSum = (plain: string): boolean => remainder97(plain.slice(4) + plain.slice(0, 4)) === 1;

/** Belgian account of before 2014: the first ten by 97, 0 written as 97. */
export const isOldBelgianAccount = (digits: string): boolean =>
  digits.length === 12 && (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));

/** Dutch btw-id: of a sole trader since 2020 by the whole sum, older ones contain a BSN. */
export function isBtwId(plain: string): boolean {
  if (!/^NL\d{9}B\d{2}$/.test(plain)) return false;
  return isBsn(plain.slice(2, 11)) || remainder97(plain) === 1;
}
