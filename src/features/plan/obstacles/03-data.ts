import type { PlanDocument } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 3: every purpose has fields, and every field in use a purpose (AVG 5(1)(c)). */
export function dataObstacles({ purposes, fields }: PlanDocument): Obstacle[] {
  const inUse = fields.filter((field) => !field.off);
  const known = new Set(inUse.map((field) => field.id));
  const empty = purposes.filter((purpose) => !purpose.fields.some((each) => known.has(each.field)));
  const unused = inUse.filter(
    ({ id }) => !purposes.some((purpose) => purpose.fields.some((each) => each.field === id)),
  );
  return [
    ...empty.map(({ id }): Obstacle => ({ step: 3, kind: 'purpose-without-fields', about: id })),
    ...unused.map(({ id }): Obstacle => {
      return { step: 3, kind: 'field-without-purpose', about: id, field: `gegeven.${id}.doelen` };
    }),
  ];
}
