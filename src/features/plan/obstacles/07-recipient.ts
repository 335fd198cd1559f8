import { packageParts, type PlanDocument, type PlanFlowText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 7: what each party gets, and under which measures (AVG 26, 28). */
export const recipientObstacles = ({ flows }: PlanDocument): Obstacle[] => flows.flatMap(flowOf);

function flowOf(flow: PlanFlowText): Obstacle[] {
  // A referrer gets nothing, so there is nothing to settle.
  if (flow.role === 'referrer') return [];
  const name = `stroom.${flow.party}.${flow.purpose}`;
  const found: Obstacle[] = [];
  if (flow.fields.length === 0) {
    found.push({ step: 7, kind: 'flow-without-fields', about: flow.party, field: `${name}.gegevens` });
  }
  // A processor works on our instructions, so everything is ours to settle (AVG 28(3)).
  const needed = flow.role === 'processor' ? packageParts : (['instruction', 'transport'] as const);
  const missing = needed.find((part) => !flow.package[part]);
  if (missing) {
    found.push({ step: 7, kind: 'flow-without-package', about: flow.party, field: `${name}.pakket.${missing}` });
  }
  return found;
}
