import type { PlanDocument, PlanFieldText } from '../policy.ts';

/**
 * A simple sum that shows what a field costs in risk (S4.33: the fewer data, the lower the risk): how heavy its kind
 * weighs, times the purposes and parties outside that use it. It compares plans with themselves; it is no DPIA. Pure.
 */

/** How heavy each kind weighs. An order of size, not a measurement. */
export const weights: Readonly<Record<PlanFieldText['category'], number>> = {
  ordinary: 1,
  sensitive: 3,
  'national-number': 5,
  special: 6,
  criminal: 6,
};

/** Where a sum begins to be raised, and high. */
const RAISED = 40;
const HIGH = 120;

export type FieldRisk = {
  id: string;
  category: PlanFieldText['category'];
  weight: number;
  purposes: number;
  parties: number;
  points: number;
};

export type Risk = {
  total: number;
  level: 'low' | 'raised' | 'high';
  /** The sum if every field that is known were on. */
  most: number;
  /** Fields in use, the heaviest first. */
  fields: readonly FieldRisk[];
  /** Measures that follow from what the plan uses. */
  measures: readonly { kind: MeasureKind; count: number }[];
};

export const measureKinds = ['basic', 'raised', 'answers', 'doors', 'packages', 'second-proof'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export function riskOf(document: PlanDocument): Risk {
  const all = document.fields.map((field) => fieldRisk(document, field));
  const off = new Set(document.fields.filter((field) => field.off).map(({ id }) => id));
  const fields = all.filter(({ id }) => !off.has(id)).sort((a, b) => b.points - a.points || a.id.localeCompare(b.id));
  const total = sumOf(fields);
  return {
    ...{ total, fields },
    level: total >= HIGH ? 'high' : total >= RAISED ? 'raised' : 'low',
    most: sumOf(all),
    measures: measuresOf(document, fields),
  };
}

const sumOf = (fields: readonly FieldRisk[]): number => fields.reduce((sum, { points }) => sum + points, 0);

/** A field that nobody uses yet counts once: it is asked, so it is there. */
function fieldRisk({ purposes, flows }: PlanDocument, { id, category }: PlanFieldText): FieldRisk {
  const used = purposes.filter((purpose) => purpose.fields.some(({ field }) => field === id)).length;
  const parties = new Set(flows.filter((flow) => flow.fields.includes(id)).map(({ party }) => party)).size;
  const weight = weights[category];
  return { id, category, weight, purposes: used, parties, points: weight * Math.max(1, used + parties) };
}

const isProtected = (category: PlanFieldText['category']) => category !== 'ordinary' && category !== 'sensitive';

/** What has to be arranged because of the data in use; fewer data, fewer measures. */
function measuresOf({ purposes, flows, channels }: PlanDocument, fields: readonly FieldRisk[]): Risk['measures'] {
  const kindOf = new Map(fields.map(({ id, category }) => [id, category]));
  const heavy = fields.filter(({ category }) => category !== 'ordinary');
  const guarded = fields.filter(({ category }) => isProtected(category));
  const doors = purposes.map(
    (purpose) => new Set(purpose.fields.flatMap(({ field }) => kindOf.get(field) ?? []).filter(isProtected)).size,
  );
  const receiving = new Set(flows.filter((flow) => flow.fields.some((id) => kindOf.has(id))).map(({ party }) => party));
  const counts: Record<MeasureKind, number> = {
    basic: fields.length > 0 ? 1 : 0,
    raised: heavy.length > 0 ? 1 : 0,
    answers: heavy.length,
    doors: doors.reduce((sum, each) => sum + each, 0),
    packages: receiving.size,
    'second-proof': guarded.length > 0 && channels.some(({ channel }) => channel === 'secure-link') ? 1 : 0,
  };
  return measureKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}
