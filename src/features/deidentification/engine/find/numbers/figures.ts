import type { Found, Label, Reason } from '../../span.ts';
import type { Doc } from '../../tokens/doc.ts';
import { Announced, type Announcement } from './announcers.ts';
import { isBsn, isOldBelgianAccount, isOndernemingsnummer, isRrn } from './check-digits.ts';
import { isAnnouncedPhone, isMobileWithCountry, phoneCertainty } from './phone.ts';
import { endsAt, figuresOf, type Run, shapeOf } from './run.ts';

type Verdict = { label: Label; confidence: number; reason: Reason } | null;

/** Ways of writing a rijksregisternummer, of nine figures, of a number of the Kruispuntbank. */
const rrnShapes = /^(?:11|2 2 2 3 2|6 3 2|6 5|2 2 2 5|8 3)$/;
const nineShapes = /^(?:9|3 3 3|4 2 3|2 2 2 3|3 2 4|2 3 4|4 3 2|4 5)$/;
const oldAccountShape = /^(?:3 7 2|12)$/;

/**
 * What the figures of a run are, the longest part first: two numbers may stand side by side. Adds it, and answers with
 * the token after it, or −1.
 */
export function takeFigures(doc: Doc, run: Run, said: Announcement, found: Found): number {
  for (let count = mostGroups(run, said); count > 0; count -= 1) {
    if (!endsAt(doc, run, count)) continue;
    const verdict = verdictOf(run, count, said);
    if (verdict === null) continue;
    const last = run.tokens[count - 1]!;
    const start = verdict.label === 'id' ? withCountry(doc, run) : run.start;
    found.add(start, doc.end[last]!, verdict.label, verdict.confidence, verdict.reason);
    return last + 1;
  }
  return -1;
}

/** "BE 0566.988.259" */
const withCountry = (doc: Doc, run: Run): number =>
  doc.text.slice(run.start - 3, run.start) === 'BE ' ? run.start - 3 : run.start;

/** Only a phone number, or one behind its word, is written in more than five groups. */
const mostGroups = ({ groups, plus }: Run, said: Announcement): number =>
  plus || groups[0]!.startsWith('0') || said.kind !== Announced.nothing ? groups.length : Math.min(groups.length, 5);

function verdictOf(run: Run, count: number, said: Announcement): Verdict {
  const figures = figuresOf(run, count);
  if (figures.length < 3) return null;
  return (
    rrnVerdict(run, count, figures, said) ??
    phoneVerdict(run, count, said) ??
    bsnVerdict(run, count, figures, said) ??
    accountVerdict(run, count, figures, said) ??
    cardVerdict(run, count)
  );
}

function rrnVerdict(run: Run, count: number, figures: string, said: Announcement): Verdict {
  if (figures.length !== 11 || run.plus) return null;
  const announced = said.kind === Announced.rrn;
  if (!announced && !rrnShapes.test(shapeOf(run, count))) return null;
  // "BIG 85073003328": another number by its word, and one in ninety-seven fits by chance.
  const other = said.kind === Announced.phone || (said.kind === Announced.code && said.near && count === 1);
  if (isRrn(figures) && (announced || !other)) return { label: 'rrn', confidence: 0.97, reason: 'number-with-sum' };
  if (announced) return { label: 'rrn', confidence: 0.9, reason: 'number-by-word' };
  // Points and a hyphen in these places are of no other number, also when a figure is wrong.
  const unmistakable = run.between.slice(0, 4).join('') === '..-.';
  return unmistakable && /^\d\d[0-5]\d[0-3]/.test(figures)
    ? { label: 'rrn', confidence: 0.85, reason: 'number-with-sum' }
    : null;
}

/** A word that announces another number takes a row of figures without anything between them away from the phone. */
function phoneVerdict(run: Run, count: number, said: Announcement): Verdict {
  const phone: Verdict = { label: 'phone', confidence: 0.9, reason: 'phone-number' };
  const figures = figuresOf(run, count);
  if (said.kind === Announced.extension && said.near && count === 1 && figures.length < 6)
    return figures.length > 2 ? { ...phone, confidence: 0.45 } : null;
  if (said.kind === Announced.phone) {
    const sure = phoneCertainty(run, count);
    if (sure > 0) return { ...phone, confidence: 0.97 };
    return isAnnouncedPhone(run, count) && said.near ? { ...phone, confidence: 0.8 } : null;
  }
  if (isEnterprise(run, count, figures, said)) return { label: 'id', confidence: 0.85, reason: 'number-with-sum' };
  const named = said.kind !== Announced.nothing && said.kind !== Announced.perhaps;
  if (named && said.near && count === 1 && !run.plus) return null;
  const sure = phoneCertainty(run, count);
  if (sure > 0 && sure < 0.7 && (isBsn(figures) || said.kind === Announced.bsn)) return null;
  if (sure > 0) return { ...phone, confidence: sure };
  return count === 1 && isMobileWithCountry(run) ? { ...phone, confidence: 0.75 } : null;
}

const isEnterprise = (run: Run, count: number, figures: string, said: Announcement): boolean =>
  isOndernemingsnummer(figures) &&
  (shapeOf(run, count) === '4 3 3' || (said.kind === Announced.code && said.near && count === 1));

function bsnVerdict(run: Run, count: number, figures: string, said: Announcement): Verdict {
  if (run.plus || figures.length < 8 || figures.length > 9) return null;
  if (said.kind === Announced.bsn) {
    const proven = isBsn(figures);
    return { label: 'bsn', confidence: proven ? 0.98 : 0.9, reason: proven ? 'number-with-sum' : 'number-by-word' };
  }
  if (figures.length !== 9 || !nineShapes.test(shapeOf(run, count))) return null;
  if (said.near && said.kind !== Announced.nothing && said.kind !== Announced.perhaps) return null;
  const even = new Set(run.between.slice(0, count - 1)).size <= 1;
  return isBsn(figures) && even ? { label: 'bsn', confidence: 0.85, reason: 'number-with-sum' } : null;
}

/** A card of a bank, a library or the train: four times four. */
const cardVerdict = (run: Run, count: number): Verdict =>
  !run.plus && shapeOf(run, count) === '4 4 4 4' ? { label: 'id', confidence: 0.75, reason: 'long-number' } : null;

function accountVerdict(run: Run, count: number, figures: string, said: Announcement): Verdict {
  const announced = said.kind === Announced.iban && said.near;
  const account: Verdict = { label: 'iban', confidence: announced ? 0.85 : 0.75, reason: 'account-number' };
  if (oldAccountShape.test(shapeOf(run, count)) && isOldBelgianAccount(figures) && (announced || count > 1))
    return account;
  return announced && figures.length >= 7 && figures.length <= 12 && !run.plus ? account : null;
}
