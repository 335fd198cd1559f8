import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { numeralOf } from '../numerals.ts';
import { each, wordTable } from '../word-table.ts';
import { weekdayOf } from './calendar-words.ts';

/** What a word can be in a date that hangs on today. */
const Part = { whole: 1, which: 2, ago: 3, over: 4 } as const;

export const relativePart = wordTable({
  ...each(
    'gisteren eergisteren vandaag morgen overmorgen vanavond vanochtend vanmiddag vannacht gisteravond',
    Part.whole,
  ),
  ...each('gistermiddag gisterochtend morgenochtend morgenmiddag morgenavond vanmorgen gisternacht', Part.whole),
  ...each('vorige volgende komende afgelopen aanstaande verleden laatste', Part.which),
  ...each('geleden', Part.ago),
  ...each('over', Part.over),
});
const periods = wordTable(
  each('week maand jaar weekend dag dagen weken maanden jaren kwartaal zomer winter herfst lente voorjaar najaar', 1),
);
const few = new Set(['paar', 'aantal', 'een', 'tal', 'enkele'].map(hashOf));

/** "vorige week dinsdag", "twee maanden geleden", "over drie weken", with sub `relative`. The token after it, or `i`. */
export function takeRelative(doc: Doc, i: number, part: number, found: Found): number {
  let first = i;
  let last = i;
  if (part === Part.which) {
    last = weekdayFrom(doc, isPeriod(doc, i + 1) || isWeekday(doc, i + 1) ? i + 1 : i);
    if (last === i) return i;
  } else if (part === Part.ago) {
    first = amountBefore(doc, i);
    if (first === i) return i;
  } else if (part === Part.over) {
    const period = isAmount(doc, i + 1) ? (isAmount(doc, i + 2) ? i + 3 : i + 2) : -1;
    if (period === -1 || !isPeriod(doc, period)) return i;
    last = period;
  }
  found.add(doc.start[first]!, doc.end[last]!, 'date', 0.6, 'date', 'relative');
  return last + 1;
}

const isPeriod = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i]! <= Gap.space && periods(doc.hash[i]!) === 1;
const isWeekday = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i]! <= Gap.space && weekdayOf(doc.hash[i]!) === 1;
const weekdayFrom = (doc: Doc, last: number): number => (isWeekday(doc, last + 1) ? last + 1 : last);

const isAmount = (doc: Doc, i: number): boolean =>
  i >= 0 &&
  i < doc.count &&
  (doc.kind[i] === Kind.number
    ? doc.end[i]! - doc.start[i]! < 4
    : numeralOf(doc.hash[i]!) !== -1 || few.has(doc.hash[i]!));

/** "een paar maanden geleden" */
function amountBefore(doc: Doc, i: number): number {
  if (i < 2 || !isPeriod(doc, i - 1) || !isAmount(doc, i - 2)) return i;
  return isAmount(doc, i - 3) && doc.gap[i - 2]! <= Gap.space ? i - 3 : i - 2;
}
