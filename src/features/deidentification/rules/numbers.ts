import { type Finding, type Label, matches, type Reason, type Rule } from '../finding.ts';

/** Written anew from the published algorithms: BSN (Wet algemene bepalingen burgerservicenummer), RRN (KB 3 April 1984). */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{9}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** Born before and after 2000 have another sum; a BIS number has a month that is 20 or 40 higher. */
export function isRrn(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  if (Number(digits.slice(2, 4)) % 20 > 12 || Number(digits.slice(4, 6)) > 31) return false;
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === check);
}

/** ISO 13616: letters become numbers, four characters go to the end, the remainder is one. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of turned) rest = Number(String(rest) + Number.parseInt(sign, 36)) % 97;
  return rest === 1;
}

/** Lengths of Dutch and Belgian numbers, with and without the number of the country. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[^\d+]/g, '').replace(/^\+/, '00');
  if (/^0031[1-9]\d{8}$|^00310[1-9]\d{8}$/.test(digits)) return true;
  if (/^00320?(4\d{8}|[1-9]\d{7})$/.test(digits)) return true;
  return /^0[1-9]\d{8}$|^04\d{8}$|^0[1-9]\d{7}$/.test(digits);
}

const onlyDigits = (text: string): string => text.replace(/\D/g, '');
const announcesBsn = /(bsn|burgerservicenummer|sofi-?(nummer)?|service ?nummer)\W{0,4}(is|was|:|nr\.?)?\W{0,3}$/i;
const announcesRrn = /(rijksregister(nummer)?|rrn|insz|niss|bis-?nummer)\W{0,4}(is|was|:|nr\.?)?\W{0,3}$/i;
const announcesId =
  /(nummer|nr\.?|dossier|cli[eë]nt(nummer)?|polis|kenmerk|zaak|big|agb|pas(poort)?|kenteken|code)\W{0,4}(is|was|:)?\W{0,3}$/i;

/** Every number in a text, with the words before it. What it is, the first rule that knows says. */
export const numbers: Rule = (text) => {
  const found: Finding[] = [];
  for (const match of text.matchAll(/(?<![\w.])(?:\+|\(\+?)?\d(?:[\d \u00a0./()-]*\d)?(?!\w)/g)) {
    const groups = [...match[0].matchAll(/\S+/g)].map((group) => match.index + group.index);
    const end = match.index + match[0].length;
    for (let first = 0; first < groups.length;) first = takeNumber(text, groups, first, end, found);
  }
  return found;
};

/** No number is written in more parts than this. */
const MOST_GROUPS = 8;

/** The longest number that begins at this group: two numbers may stand side by side. Answers where to go on. */
function takeNumber(text: string, groups: readonly number[], first: number, end: number, found: Finding[]): number {
  const start = groups[first]!;
  for (let after = Math.min(groups.length, first + MOST_GROUPS); after > first; after -= 1) {
    const said = text.slice(start, groups[after] ?? end).trimEnd();
    const known = whichNumber(said, text.slice(Math.max(0, start - 40), start));
    if (!known) continue;
    found.push({ start, end: start + said.length, ...known });
    return after;
  }
  return first + 1;
}

function whichNumber(said: string, before: string): { label: Label; reason: Reason } | null {
  const digits = onlyDigits(said);
  if (announcesBsn.test(before) && digits.length >= 8 && digits.length <= 9)
    return { label: 'bsn', reason: 'number-by-word' };
  if (announcesRrn.test(before) && digits.length === 11) return { label: 'rrn', reason: 'number-by-word' };
  if (isRrn(digits) && /^\d{2}[ .]?\d{2}[ .]?\d{2}[ -]?\d{3}[ .]?\d{2}$/.test(said))
    return { label: 'rrn', reason: 'number-with-sum' };
  if (isPhone(said) && /^[+(0]/.test(said)) return { label: 'phone', reason: 'phone-number' };
  if (isBsn(digits) && /^\d{9}$|^\d{4}[ .]\d{2}[ .]\d{3}$|^\d{3}[ .]\d{3}[ .]\d{3}$/.test(said))
    return { label: 'bsn', reason: 'number-with-sum' };
  if (announcesId.test(before) && digits.length >= 3) return { label: 'id', reason: 'number-by-word' };
  return /^\d{6,}$/.test(said) ? { label: 'id', reason: 'long-number' } : null;
}

export const accounts: Rule = (text) =>
  matches(text, /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\b/dgi, 'iban', 'account-number').filter(
    ({ start, end }) => isIban(text.slice(start, end)) || /^(NL|BE)\d/.test(text.slice(start, end)),
  );

export const addressesOnline: Rule = (text) => [
  ...matches(
    text,
    /(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/dgi,
    'email',
    'mail-address',
  ),
  ...matches(
    text,
    /\b(?:https?:\/\/|www\.)[^\s<>"')]+|\b(?:facebook|instagram|linkedin|tiktok)\.com\/\S+/dgi,
    'url',
    'web-address',
  ),
];

/** A registration mark or a number with letters, where both kinds of sign are in it. */
export const codes: Rule = (text) =>
  matches(text, /\b[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}\b/dg, 'id', 'long-number').filter(({ start, end }) => {
    const said = text.slice(start, end);
    return /[A-Z]/.test(said) && /\d/.test(said);
  });
