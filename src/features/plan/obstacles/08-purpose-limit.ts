import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 8: data serve another purpose only with the reason why that fits (AVG 6(4)). */
export const purposeLimitObstacles = ({ purposes }: PlanDocument): Obstacle[] => purposes.flatMap(comparisonsOf);

const comparisonsOf = ({ id, compatibleWith }: PlanPurposeText): Obstacle[] =>
  compatibleWith
    .filter(({ reason }) => reason === '')
    .map(({ purpose }) => ({
      step: 8,
      kind: 'comparison-without-reason',
      about: id,
      field: `doel.${id}.${purpose}.reden`,
    }));
