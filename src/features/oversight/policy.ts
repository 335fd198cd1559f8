import type { FieldCategory, LegalBasis, PartyRole } from '../../gate/plan.ts';

/** What of a plan says how heavy it weighs. */
export type Weighed = {
  fields: readonly { category: FieldCategory; off: boolean }[];
  flows: readonly { role: PartyRole }[];
  purposes: readonly { basis: LegalBasis | null }[];
  peopleNumber: string | null;
};

export type Weight = 'heavy' | 'middle' | 'light';

/**
 * How much a plan asks of the time of the FG (AVG 39(2): with regard to the risk). Special, criminal and national-number
 * data or very many people weigh heavy; sensitive data, consent as basis or parties outside weigh in the middle.
 */
export function weightOf({ fields, flows, purposes, peopleNumber }: Weighed): Weight {
  const kinds = fields.filter(({ off }) => !off).map(({ category }) => category);
  const guarded = kinds.some((kind) => kind === 'special' || kind === 'criminal' || kind === 'national-number');
  if (guarded || peopleNumber === 'above-10000') return 'heavy';
  const outside = flows.some(({ role }) => role !== 'referrer');
  const watched = kinds.includes('sensitive') || purposes.some(({ basis }) => basis === 'legitimate-interest');
  return outside || watched ? 'middle' : 'light';
}

const order: readonly Weight[] = ['heavy', 'middle', 'light'];

/** By day first, because a promise was made; on one day what weighs most stands first. */
export const byDayAndWeight = (
  a: { dueOn: string; weight: Weight; at: Date },
  b: { dueOn: string; weight: Weight; at: Date },
): number =>
  a.dueOn.localeCompare(b.dueOn) ||
  order.indexOf(a.weight) - order.indexOf(b.weight) ||
  a.at.getTime() - b.at.getTime();
