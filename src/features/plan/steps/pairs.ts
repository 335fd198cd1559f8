import type { PlanDocument } from '../policy.ts';

/** Every field in use with every purpose that uses it, as `field.purpose`: the names of one row of a form. */
export function pairsOf({ fields, purposes }: PlanDocument): string[] {
  return fields
    .filter(({ off }) => !off)
    .flatMap(({ id }) =>
      purposes
        .filter((purpose) => purpose.fields.some(({ field }) => field === id))
        .map((purpose) => `${id}.${purpose.id}`),
    );
}

/** What the plan says about one such pair. */
export function splitPair({ purposes }: PlanDocument, pair: string) {
  const [field, purpose] = pair.split('.');
  return purposes.find(({ id }) => id === purpose)?.fields.find((each) => each.field === field);
}

/** How often a field is asked for a purpose. */
export const needs = ['always', 'if-relevant'] as const;
