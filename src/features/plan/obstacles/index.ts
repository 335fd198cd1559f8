import { type PlanDocument, STEPS } from '../policy.ts';
import { ownerObstacles } from './01-owner.ts';
import { purposeObstacles } from './02-purpose.ts';
import { dataObstacles } from './03-data.ts';
import { necessityObstacles } from './04-necessity.ts';
import { momentObstacles } from './05-moment.ts';
import { basisObstacles } from './06-basis.ts';
import { recipientObstacles } from './07-recipient.ts';
import { purposeLimitObstacles } from './08-purpose-limit.ts';
import { securityObstacles } from './09-security.ts';
import { retentionObstacles } from './10-retention.ts';
import type { ApprovalFacts, Obstacle } from './obstacle.ts';

/** Everything that stands between this plan and its approval, in step order. Pure. */
export function obstacles(document: PlanDocument, { owner, law }: ApprovalFacts): Obstacle[] {
  const found = [
    ...ownerObstacles(document, owner),
    ...purposeObstacles(document),
    ...dataObstacles(document),
    ...necessityObstacles(document),
    ...momentObstacles(document),
    ...basisObstacles(document, law),
    ...recipientObstacles(document, law),
    ...purposeLimitObstacles(document),
    ...securityObstacles(document, law),
    ...retentionObstacles(document, law),
    ...undiscussed(document),
  ];
  return found.sort((a, b) => a.step - b.step);
}

const undiscussed = ({ steps }: PlanDocument): Obstacle[] =>
  Array.from({ length: STEPS }, (_, at) => at + 1)
    .filter((step) => !steps[step - 1]?.discussed)
    .map((step) => ({ step, kind: 'not-discussed', field: 'besproken' }));
