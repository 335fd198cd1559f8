import type { PlanDocument } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 1: an activity has a person who owns it, and a name (AVG 5(2), 24). */
export function ownerObstacles(document: PlanDocument, owner: string | null): Obstacle[] {
  const found: Obstacle[] = [];
  if (owner === null) found.push({ step: 1, kind: 'no-owner', field: 'eigenaar' });
  if (document.title.nl === '') found.push({ step: 1, kind: 'no-title', field: 'titel.nl' });
  return found;
}
