import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

const reaches = ({ operations }: PlanPurposeText) => operations.some((each) => each === 'send' || each === 'share');

/** Step 5: who is reached for a purpose, is reached by a way that the plan names. */
export const momentObstacles = ({ purposes }: PlanDocument): Obstacle[] =>
  purposes
    .filter((purpose) => reaches(purpose) && purpose.channels.length === 0)
    .map(({ id }) => ({ step: 5, kind: 'purpose-without-channel', about: id, field: `doel.${id}.wegen` }));
