import { monthsInArchive, type PlanDocument } from '../policy.ts';
import type { LawToday, Obstacle } from './obstacle.ts';

/** Step 10: a term with a reason, not shorter than a law asks (AVG 5(1)(e)). */
export function retentionObstacles({ retention }: PlanDocument, law: LawToday): Obstacle[] {
  if (retention === null) return [{ step: 10, kind: 'no-retention', field: 'archief' }];
  const found: Obstacle[] = [];
  if (retention.reason.nl === '') found.push({ step: 10, kind: 'retention-without-reason', field: 'reden.nl' });
  if (retention.law.some((each) => !law.inForce(each)))
    found.push({ step: 10, kind: 'law-not-in-force', field: 'wetten' });
  const minimum = Math.max(0, ...retention.law.map((each) => law.months(each) ?? 0));
  const months = retention.archiveAfterMonths + monthsInArchive(retention);
  if (months < minimum) found.push({ step: 10, kind: 'retention-too-short', field: 'vernietigen' });
  return found;
}
