import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import type { Candidates } from '../candidates.ts';
import type { Finder } from '../finder.ts';
import { each, wordTable } from '../word-table.ts';
import { takeAccount } from './account.ts';
import { announcedBefore } from './announcers.ts';
import { takeCode, takeLongNumber } from './take-code.ts';
import { takeFigures } from './figures.ts';
import { runAt } from './run.ts';
import { beginsSpokenPhone, takeSpokenPhone } from './spoken-phone.ts';

/**
 * Everything that is a number: bsn, rijksregisternummer, account, phone, and every code of a person or a file. Looks
 * closer only at a number, at bounded distance: linear in the length of the text.
 */
export const findNumbers: Finder = (doc, found) => {
  let free = 0;
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] === Kind.number) {
      const after = takeNumber(doc, i, free, found);
      if (after === i) continue;
      free = after;
      i = after - 1;
    } else if (doc.kind[i] === Kind.word && beginsSpokenPhone(doc, i)) {
      free = takeSpokenPhone(doc, i, found);
      i = Math.max(i, free - 1);
    }
  }
};

/** The token after what was taken; `i` when number token `i` is nothing of ours. */
function takeNumber(doc: Doc, i: number, free: number, found: Candidates): number {
  const before = found.labelAt(doc.start[i]!);
  if (before === 'email' || before === 'url') return i + 1;
  if (isCount(doc, i, free)) return i;
  const said = announcedBefore(doc, i);
  const account = takeAccount(doc, i, said, found);
  if (account > 0) return tokenAfter(doc, i, account);
  if (isStartOfFigures(doc, i, free)) {
    const run = runAt(doc, i);
    if (run !== null && !isAmount(doc, i)) {
      const after = takeFigures(doc, run, said, found);
      if (after !== -1) return extension(doc, after, found) || after;
    }
  }
  const after = takeCode(doc, i, free, said, found);
  return after === i ? takeLongNumber(doc, i, said, found) : after;
}

/** "3 kinderen", "in 12 weken": one or two figures alone before a word in small letters count something. */
const isCount = (doc: Doc, i: number, free: number): boolean =>
  doc.end[i]! - doc.start[i]! < 3 &&
  i > free &&
  doc.gap[i] !== Gap.none &&
  i + 1 < doc.count &&
  doc.gap[i + 1] === Gap.space &&
  doc.kind[i + 1] === Kind.word &&
  doc.shape[i + 1] === Shape.lower &&
  doc.end[i + 1]! - doc.start[i + 1]! > 3;

const tokenAfter = (doc: Doc, i: number, unit: number): number => {
  let at = i;
  while (at < doc.count && doc.start[at]! < unit) at += 1;
  return at;
};

/** . , : _ @ = */
const glue = new Set([0x2e, 0x2c, 0x3a, 0x5f, 0x40, 0x3d, 0x2d]);

/** Figures begin here: nothing is glued before them but a label ("tel:", "tel."), a bracket, a plus, another number that was taken. */
function isStartOfFigures(doc: Doc, i: number, free: number): boolean {
  if (i === free || doc.gap[i] !== Gap.none) return true;
  if (doc.kind[i - 1] !== Kind.sign) return false;
  if (i - 1 === free || !glue.has(doc.value[i - 1]!) || doc.gap[i - 1] !== Gap.none) return true;
  const sign = doc.value[i - 1]!;
  return doc.kind[i - 2] === Kind.word && (sign === 0x3a || sign === 0x2e || sign === 0x3d);
}

const currency = wordTable(each('euro eur euros frank gulden dollar inwoners', 1));
/** € $ £ directly before, or the word behind the figures. */
function isAmount(doc: Doc, i: number): boolean {
  const sign = i > 0 ? doc.value[i - 1]! : 0;
  if (doc.kind[i - 1] === Kind.sign && (sign === 0x20ac || sign === 0x24 || sign === 0xa3)) return true;
  return i + 1 < doc.count && currency(doc.hash[i + 1]!) === 1;
}

const extensionWords = wordTable(each('tst toestel ext extensie intern doorkies doorkiesnr dkn', 1));

/** "tst. 34" behind a phone number belongs to it; the token after it, 0 when there is none. */
function extension(doc: Doc, after: number, found: Candidates): number {
  const phone = found.all.at(-1)!;
  if (phone.label !== 'phone') return 0;
  let at = after;
  const open = doc.value[at] === 0x28;
  if (at < doc.count && (doc.value[at] === 0x2c || open)) at += 1;
  if (at >= doc.count || doc.gap[at]! >= Gap.line || extensionWords(doc.hash[at]!) !== 1) return 0;
  at += 1;
  while (at < doc.count && at < after + 4 && (doc.value[at] === 0x2e || doc.value[at] === 0x3a)) at += 1;
  if (at >= doc.count || doc.kind[at] !== Kind.number || doc.end[at]! - doc.start[at]! > 5) return 0;
  add(found, phone.start, doc.end[at]!, phone.confidence);
  return at + 1;
}

const add = (found: Found, start: number, end: number, confidence: number): void =>
  found.add(start, end, 'phone', confidence, 'phone-number');
