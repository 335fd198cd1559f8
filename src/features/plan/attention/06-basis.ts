import type { PlanDocument } from '../policy.ts';
import type { Attention } from './attention.ts';

/** Step 6: a basis that nobody explains is missing in what the person reads (AVG 13(1)(c)). */
export const basisAttention = ({ purposes }: PlanDocument): Attention[] =>
  purposes
    .filter(({ basis, basisText }) => basis !== null && basisText.nl === '')
    .map(({ id }) => ({ step: 6, kind: 'basis-not-explained', about: id, field: `doel.${id}.uitleg.nl` }));
