import { isBtwId } from './check-digits.ts';

/** Fixed by the RDW: the fourteen ways in which letters and figures take turns on a Dutch number plate, and Belgian ones. */
const dutchPlates =
  /^(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)$/;
const belgianPlates = /^(?:[1-9]-[A-Z]{3}-\d{3}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})$/;
const monthInside = /JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC/;

export const isPlate = (text: string): boolean =>
  (dutchPlates.test(text) && !monthInside.test(text)) || (belgianPlates.test(text) && !everybodys.test(text));

/** Behind the word "kenteken" also in small letters, with spaces or without anything between. */
export function isAnnouncedPlate(text: string): boolean {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.length >= 5 && signs.length <= 8 && /\d/.test(signs) && /[A-Z]/.test(signs);
}

/** Letters with figures that name a norm, a law, a level, a road, a size: everybody's, and nobody's number. */
const everybodys =
  /^(?:ISO|NEN|EN|IEC|NTA|ICD|DSM|COVID|SARS|RFC|EU|EG|CAO|EUR|USD|COM|KB|BW|WP|VN|UN|HIV|HPV|MRSA|PISA|PIAAC|ECLI|GPT|LVB|WO|HBO|MBO|VMBO|HAVO|VWO|BSO|ZZP|PGB|ZIN|WMO|WLZ|ZVW|AVG|CE|DIN|OHSAS|HKZ|BIG|IP|USB|HTML|UTF|SHA|AES|RAL|DIN|FFP|ASTM|PC|PK|BMI|IQ|EMDR|CBCL|SDQ|WISC|WPPSI|WAIS|MMPI|NEO|KOPP|ZRM|GAF|MMSE|MOCA|Q)[-. ]?\d/i;
const unit = /^\d+(?:MG|ML|KG|KM|CM|MM|MB|GB|TB|KB|HZ|KW|KWH|KCAL|K|W|V|P|M|G|L|X|U|IE|MCG|M2|M3)$/;
const european = /\/(?:EG|EU|EEG|EC)$/;
const withYear =
  /^[A-Z]{2,}[-/.]?(?:19|20)\d\d$|^(?:19|20)\d\d[-/.]?[A-Z]{2,}$|^(?:19|20)\d\d[-/]?Q[1-4]$|^Q[1-4][-/]?(?:19|20)\d\d$/;
const postcode = /^\d{4}[A-Z]{2}$/;

/**
 * How sure a chunk without an announcing word is a number of a person or a file. Letters must be capitals; a single
 * letter with a few figures is a vitamin, a road, a diagnosis or a room.
 */
export function codeCertainty(text: string): number {
  if (/^#\d{3,}$/.test(text)) return 0.8;
  const plain = text.replace(/^#/, '');
  if (!/\d/.test(plain) || /\p{Ll}{2,}/u.test(plain) || plain.length < 6) return 0;
  if (isPlate(plain) || isBtwId(plain)) return 0.9;
  if (isDocumentNumber(plain)) return 0.85;
  if (!/[A-Za-z]/.test(plain)) return figuresOnly(plain);
  if (/\p{Ll}/u.test(plain.replace(/[-/]\p{Ll}{1,2}$/u, '')) || withYear.test(plain) || european.test(plain)) return 0;
  if (everybodys.test(plain) && !hasSerial(plain)) return 0;
  if (unit.test(plain) || postcode.test(plain) || monthInside.test(plain)) return 0;
  const figures = plain.replace(/\D/g, '').length;
  const parts = plain.split(/[-/._]/).length;
  if (figures >= 4 && (parts > 1 || plain.length >= 7)) return 0.8;
  if (figures >= 3 && parts > 2) return 0.75;
  if (figures >= 3 && parts > 1 && /\d[A-Z]+-\d|[A-Z]\d+[A-Z]/.test(plain)) return 0.65;
  return figures >= 3 && parts === 1 && plain.length >= 7 ? 0.7 : 0;
}

/** "WMO-2024-0318" and "WMO-24/00387" are a file of that law; "ISO-27001" is the norm. */
const hasSerial = (plain: string): boolean =>
  !/^(?:ISO|NEN|EN|IEC|NTA|RFC|ECLI|DSM|ICD|EU)/.test(plain) &&
  /^[A-Z]+[-/.](?:\d\d[-/.]\d{3,}|20\d\d[-/.]\d{2,})/.test(plain);

/** A year with a serial number ("2024-00318"); "2019-2023" is a range, "2016/679" a regulation. */
function figuresOnly(plain: string): number {
  if (/^(?:19|20)\d\d[-/.](?!(?:19|20)\d\d$)\d{4,7}(?:[-/.]\d{1,2})?$/.test(plain)) return 0.7;
  if (/^\d{2,3}\/\d{2}\.\d{2}\.\d{2}-\d{2}$/.test(plain)) return 0.7;
  // Belgian payments and cards in fours.
  if (/^\d{3}\/\d{4}\/\d{5}$|^\d{4}(?:-\d{4}){2,3}$/.test(plain)) return 0.75;
  // A Belgian health insurance: 509/88.03.01-21 above, and the newer 000/4605094-79.
  if (/^\d{3}\/\d{7}[-/]\d{2}$/.test(plain)) return 0.75;
  if (isIpAddress(plain)) return 0.7;
  return 0;
}

/** An address of a device: a number of one connection, so `id`; a link names a page. */
const isIpAddress = (plain: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(plain) && plain.split('.').every((part) => Number(part) < 256);

/** A passport or identity card; Dutch ones have no letter O. */
const isDocumentNumber = (text: string): boolean => /^[A-NP-Z]{2}[0-9A-NP-Z]{6}\d$/.test(text) && /\d.*\d/.test(text);

const dateLike =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{2}|(?:19|20)\d\d)|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})$/;

/** What stands behind an announcing word and is indeed a code, not a date, an amount, a year or a word with a figure. */
export function isCodeBehindWord(text: string, sure: boolean): boolean {
  const plain = text.replace(/^#/, '');
  if (
    dateLike.test(plain) ||
    /^(?:19|20)\d\d$/.test(plain) ||
    /\p{Ll}{4,}/u.test(plain) ||
    unit.test(plain.toUpperCase())
  )
    return false;
  const figures = plain.replace(/\D/g, '').length;
  const letters = plain.replace(/[^\p{L}]/gu, '').length;
  if (sure)
    return figures >= 3 || (figures >= 1 && letters >= 1 && plain.length >= 4) || (figures >= 2 && letters >= 1);
  // "nr. 4411"; three figures are a place in a list.
  return figures >= 4 || (figures >= 2 && letters >= 1 && plain.length >= 5) || (figures >= 4 && /[-/.#]/.test(text));
}
