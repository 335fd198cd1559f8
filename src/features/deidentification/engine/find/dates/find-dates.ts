import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import type { Finder } from '../finder.ts';
import { each, wordTable } from '../word-table.ts';
import { feastOf, isOrdinalEnding, monthOf, weekdayOf } from './calendar-words.ts';
import { Cue, cueBefore } from './cues.ts';
import { takeFigures } from './date-in-figures.ts';
import { takeMonth } from './date-in-words.ts';
import { startOfRange } from './day.ts';
import { relativePart, takeRelative } from './relative.ts';
import { isLoose, isYear, yearFrom } from './year.ts';

/** Calendar dates in figures and words; bare years and dates that hang on today carry a `sub`. One walk, bounded looks. */
export const findDates: Finder = (doc, found) => {
  let free = 0;
  for (let i = 0; i < doc.count; i += 1) {
    const kind = doc.kind[i];
    if (kind === Kind.sign) continue;
    const after = kind === Kind.number ? takeNumber(doc, i, free, found) : takeWord(doc, i, found);
    if (after <= i) continue;
    free = after;
    i = after - 1;
  }
};

function takeWord(doc: Doc, i: number, found: Found): number {
  const hash = doc.hash[i]!;
  if (monthOf(hash) !== -1) return takeMonth(doc, i, found);
  const feast = feastOf(hash);
  if (feast !== -1) return takeFeast(doc, i, feast, found);
  const part = relativePart(hash);
  return part === -1 ? i : takeRelative(doc, i, part, found);
}

/** "Kerst 2022"; "zomer 2022" says no more than its year. */
function takeFeast(doc: Doc, i: number, feast: number, found: Found): number {
  const year = yearFrom(doc, i + 1);
  if (year === -1) return i;
  if (feast === 1) found.add(doc.start[i]!, doc.end[year]!, 'date', 0.8, 'date');
  else found.add(doc.start[i]!, doc.end[year]!, 'date', 0.6, 'date', 'year');
  return year + 1;
}

function takeNumber(doc: Doc, i: number, free: number, found: Found): number {
  const length = doc.end[i]! - doc.start[i]!;
  if (length > 4) return length === 8 ? takeGlued(doc, i, found) : i;
  const spaced = takeSpaced(doc, i, found);
  if (spaced > i) return spaced;
  const after = takeFigures(doc, i, free, found);
  if (after > i) return after;
  if (isYear(doc, i)) return takeYear(doc, i, found);
  if (length > 2) return i;
  const day = takeDayOfWeek(doc, i, found);
  return day > i ? day : takeDayAlone(doc, i, found);
}

const birth = wordTable(each('geb geboren geboortejaar geboortedatum', 1));

/** Whether a word of birth stands within six tokens before, in the same sentence. */
function isBirth(doc: Doc, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 6; at -= 1) {
    if (doc.gap[at + 1] === Gap.paragraph) return false;
    if (birth(doc.hash[at]!) === 1 || doc.value[at] === 0xb0) return true;
    if (doc.kind[at] === Kind.number || /[;!?]/.test(doc.text[doc.start[at]!]!)) return false;
  }
  return false;
}

/** A year alone has its `sub`; that of a birth is an age. */
function takeYear(doc: Doc, i: number, found: Found): number {
  if (!isLoose(doc, i) && !/[-/]/.test(doc.text[doc.end[i]!] ?? '')) return i;
  if (
    i > 0 &&
    doc.gap[i] === Gap.none &&
    (doc.kind[i - 1] !== Kind.sign || /[.,:€$£#@=]/.test(doc.text[doc.start[i - 1]!]!))
  )
    return i;
  if (isBirth(doc, i)) found.add(doc.start[i]!, doc.end[i]!, 'date', 0.8, 'date');
  else found.add(doc.start[i]!, doc.end[i]!, 'date', 0.6, 'date', 'year');
  return i + 1;
}

/** "Geboortedatum: 12 04 1978", as forms have it. */
function takeSpaced(doc: Doc, i: number, found: Found): number {
  if (
    i + 2 >= doc.count ||
    doc.kind[i + 1] !== Kind.number ||
    !isYear(doc, i + 2) ||
    doc.gap[i + 1] !== Gap.space ||
    doc.gap[i + 2] !== Gap.space
  )
    return i;
  const [day, month] = [doc.value[i]!, doc.value[i + 1]!];
  if (day < 1 || day > 31 || month < 1 || month > 12 || cueBefore(doc, i) !== Cue.strong) return i;
  found.add(doc.start[i]!, doc.end[i + 2]!, 'date', 0.85, 'date');
  return i + 3;
}

/** "geb. 01051985", "20240603" */
function takeGlued(doc: Doc, i: number, found: Found): number {
  const text = doc.text.slice(doc.start[i], doc.end[i]);
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text)) {
    found.add(doc.start[i]!, doc.end[i]!, 'date', 0.7, 'date');
    return i + 1;
  }
  if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(text) || !isBirth(doc, i)) return i;
  found.add(doc.start[i]!, doc.end[i]!, 'date', 0.85, 'date');
  return i + 1;
}

const DE = hashOf('de');
const beforeDay = wordTable(
  each('op vanaf tot voor na sinds per tegen van rond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 1),
);
const afterDay = wordTable(
  each(
    'om is was moet kan komt kom ga gaan gaat heb heeft ben bij naar en of maar dan zou wordt worden hebben had zijn aan',
    1,
  ),
);

/** "op de 14e", "donderdag de 3e": a day without its month, when no noun follows ("de 14e verdieping"). */
function takeDayAlone(doc: Doc, i: number, found: Found): number {
  const ending = i + 1;
  if (i < 2 || ending >= doc.count || doc.gap[ending] !== Gap.none || !isOrdinalEnding(doc.hash[ending]!)) return i;
  const day = doc.value[i]!;
  if (day < 1 || day > 31 || doc.hash[i - 1] !== DE || doc.gap[i]! > Gap.space || monthFollows(doc, ending)) return i;
  const led = beforeDay(doc.hash[i - 2]!) === 1;
  // "kan jij de 23e?": high figures are days.
  if (!led && day < 13) return i;
  const next = ending + 1;
  const ends = next >= doc.count || doc.gap[next]! >= Gap.line || /[.,;:!?)]/.test(doc.text[doc.start[next]!]!);
  if (!ends && doc.kind[next] !== Kind.number && afterDay(doc.hash[next]!) !== 1) return i;
  // "Hij woont op de 3e": low figures may be a floor, a place in a row, a class.
  const start = startOfRange(doc, i, day);
  const named = weekdayOf(doc.hash[i - 2]!) !== -1;
  found.add(
    doc.start[start]!,
    doc.end[ending]!,
    'date',
    day >= 9 || named || start < i || !isFloor(doc, i - 3) ? 0.65 : 0.4,
    'date',
  );
  return ending + 1;
}

const becoming = wordTable(each('wordt word werd worden is was', 1));
const afterWeekday = wordTable(each('om is kan heb heeft ga gaan kom komt moet', 1));

/** "vrijdag 14 om 10 uur": a weekday with a figure that counts nothing; "wordt vrijdag 16" is an age. */
function takeDayOfWeek(doc: Doc, i: number, found: Found): number {
  const day = doc.value[i]!;
  if (i === 0 || doc.gap[i] !== Gap.space || day < 1 || day > 31 || weekdayOf(doc.hash[i - 1]!) !== 1) return i;
  for (let back = i - 2; back >= 0 && back > i - 5; back -= 1) if (becoming(doc.hash[back]!) === 1) return i;
  const next = i + 1;
  const ends = next >= doc.count || doc.gap[next]! >= Gap.line || /[.,;!?)]/.test(doc.text[doc.start[next]!]!);
  if (!isLoose(doc, i) || (!ends && afterWeekday(doc.hash[next]!) !== 1)) return i;
  found.add(doc.start[i]!, doc.end[i]!, 'date', 0.6, 'date');
  return next;
}

const floors = wordTable(
  each('woont woon wonen woonde zit zat eindigde eindigt etage verdieping kamer plaats staat stond slaapt ligt', 1),
);
/** "Hij woont op de 3e": a floor, a place in a row. */
function isFloor(doc: Doc, i: number): boolean {
  for (let at = i; at >= 0 && at > i - 4; at -= 1) if (floors(doc.hash[at]!) === 1) return true;
  return false;
}

const monthFollows = (doc: Doc, ending: number): boolean =>
  ending + 1 < doc.count && doc.gap[ending + 1]! <= Gap.space && monthOf(doc.hash[ending + 1]!) !== -1;
