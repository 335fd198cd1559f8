import { sayMonths } from '../../../platform/dates.ts';
import { fill, type Language } from '../../../ui/index.ts';
import { inBoth, type PlanDocument, planWords } from '../../plan/index.ts';
import { texts } from '../texts.ts';
import type { EntryTerm } from './entry.ts';

/** Whole months as ISO 8601: 30 → `P2Y6M`, 0 → `P0D`. */
export function isoMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return months === 0 ? 'P0D' : `P${years > 0 ? `${years}Y` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** From the event until nothing is left, whichever way the two terms are read (L39). */
function wholeTerm({
  reading,
  archiveAfterMonths,
  destroyAfterMonths,
}: NonNullable<PlanDocument['retention']>): number {
  return reading === 'one-after-the-other'
    ? archiveAfterMonths + destroyAfterMonths
    : Math.max(archiveAfterMonths, destroyAfterMonths);
}

/** How long data stay: of the whole activity, then of each purpose with a term of its own. */
export function termsOf({ retention, purposes }: PlanDocument, language: Language): EntryTerm[] {
  if (retention === null) return [];
  const months = wholeTerm(retention);
  const start = planWords.startTexts[retention.from][language];
  const whole = fill(texts.termWords[language], { months: sayMonths(months, language), start });
  const reason = inBoth(retention.reason)[language];
  const names = new Map(purposes.map(({ id, title }) => [id, inBoth(title)[language]]));
  return [
    { purpose: null, iso: isoMonths(months), words: [whole, reason].filter((part) => part !== '').join(' ') },
    ...retention.perPurpose.map((own) => ({
      purpose: names.get(own.purpose) ?? own.purpose,
      iso: own.months === null ? null : isoMonths(own.months),
      words: [
        own.months === null ? texts.untilWithdrawn[language] : sayMonths(own.months, language),
        inBoth(own.reason)[language],
      ]
        .filter((part) => part !== '')
        .join('. '),
    })),
  ];
}
