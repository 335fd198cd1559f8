import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import type { Found } from '../../span.ts';
import { numeralOf } from '../numerals.ts';

/** "nul zes, twaalf, vierendertig": no number takes more tokens than this. */
const MOST_TOKENS = 26;
const ZERO = hashOf('nul');
const PLUS = hashOf('plus');

export const beginsSpokenPhone = (doc: Doc, i: number): boolean => doc.hash[i] === ZERO || doc.hash[i] === PLUS;

/**
 * A phone number read aloud, in words or half in figures. The token after it, `i` when there is none. Single words may
 * stand for one figure or two; nine (Belgium) or ten figures make a number.
 */
export function takeSpokenPhone(doc: Doc, i: number, found: Found): number {
  let figures = '';
  let words = 0;
  let best = i;
  let at = doc.hash[i] === PLUS ? i + 1 : i;
  for (; at < doc.count && at < i + MOST_TOKENS; at += 1) {
    if (at > i && doc.gap[at]! >= Gap.paragraph) break;
    if (doc.kind[at] === Kind.sign) {
      if (isPause(doc.value[at]!)) continue;
      break;
    }
    const said = figuresSaid(doc, at);
    if (said === '') break;
    if (doc.kind[at] === Kind.word) words += 1;
    figures += said;
    if (isComplete(figures)) best = at + 1;
    if (figures.length > 14) break;
  }
  if (best === i || words < 2) return i;
  found.add(doc.start[i]!, doc.end[best - 1]!, 'phone', 0.9, 'phone-number');
  return best;
}

/** , - . … / */
const isPause = (sign: number): boolean => [0x2c, 0x2d, 0x2e, 0x2026, 0x2f, 0x2013].includes(sign);

function figuresSaid(doc: Doc, i: number): string {
  if (doc.kind[i] === Kind.number)
    return doc.end[i]! - doc.start[i]! > 8 ? '' : doc.text.slice(doc.start[i], doc.end[i]);
  const value = numeralOf(doc.hash[i]!);
  return value === -1 ? '' : String(value);
}

const isComplete = (figures: string): boolean => /^0[1-9]\d{7,8}$|^(?:00)?3[12][1-9]\d{7,8}$/.test(figures);
