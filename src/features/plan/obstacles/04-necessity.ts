import type { PlanDocument } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 4: why it cannot be done without, in words (AVG 5(1)(c)). */
export const necessityObstacles = ({ fields }: PlanDocument): Obstacle[] =>
  fields
    .filter((field) => !field.off && field.necessity.needed === '')
    .map(({ id }) => ({ step: 4, kind: 'field-without-necessity', about: id, field: `gegeven.${id}.nodig` }));
