import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import type { Found } from '../../span.ts';
import { Announced, type Announcement } from './announcers.ts';
import { hasIbanSum } from './check-digits.ts';
import { ibanLengths } from './iban-lengths.ts';

/** Sticky: each is tried at one place, and every repetition has a bound. */
const dutch = /NL[ \u00a0.]?\d{2}[ \u00a0.-]?[A-Z]{4}(?:[ \u00a0.-]{0,2}\d){6,13}(?![\dA-Za-z])/iy;
const belgian = /BE[ \u00a0.]?\d{2}(?:[ \u00a0.-]{0,2}\d){10,14}(?![\dA-Za-z])/iy;
const signOfAccount = /[A-Za-z0-9]/;
const partOfAccount = /[ \u00a0.\-\u202f]/;

/** An account number around number token `i` ("NL" + "91" + …); the unit after it, 0 when there is none. */
export function takeAccount(doc: Doc, i: number, said: Announcement, found: Found): number {
  if (i === 0 || doc.kind[i - 1] !== Kind.word || doc.end[i - 1]! - doc.start[i - 1]! !== 2) return 0;
  if (doc.gap[i]! > Gap.space || doc.end[i]! - doc.start[i]! < 2) return 0;
  if (i > 1 && doc.gap[i - 1] === Gap.none && doc.kind[i - 2] !== Kind.sign) return 0;
  const start = doc.start[i - 1]!;
  const proven = endOfProven(doc.text, start);
  if (proven > 0) {
    found.add(start, proven, 'iban', 0.98, 'account-number');
    return proven;
  }
  const written = matchAt(dutch, doc.text, start) || matchAt(belgian, doc.text, start);
  if (written === '') return 0;
  // A typing error identifies as well; without a word before it all signs must be there.
  const signs = written.replace(/[^A-Za-z0-9]/g, '').length;
  const complete = signs === ibanLengths.get(written.slice(0, 2).toUpperCase());
  if (!complete && said.kind !== Announced.iban) return 0;
  found.add(start, start + written.length, 'iban', complete ? 0.9 : 0.8, 'account-number');
  return start + written.length;
}

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Reads as many signs as the country has, past spaces and points, and proves the sum. */
function endOfProven(text: string, start: number): number {
  const length = ibanLengths.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return 0;
  let plain = '';
  let loose = 0;
  let at = start;
  for (; at < text.length && plain.length < length; at += 1) {
    const sign = text[at]!;
    if (signOfAccount.test(sign)) {
      plain += sign;
      loose = 0;
    } else {
      loose += 1;
      if (loose > 2 || !partOfAccount.test(sign)) return 0;
    }
  }
  if (plain.length < length || signOfAccount.test(text[at] ?? '')) return 0;
  const capitals = plain.toUpperCase();
  return /^[A-Z]{2}\d{2}/.test(capitals) && hasIbanSum(capitals) ? at : 0;
}
