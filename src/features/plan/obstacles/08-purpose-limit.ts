import { hasWords } from '../document/has-words.ts';
import { comparisonFactors, type PlanDocument, type PlanPurposeText } from '../policy.ts';
import type { Obstacle, ObstacleKind } from './obstacle.ts';

/** Step 8: data serve another purpose only where it fits, the person says yes, or a law says so (AVG 6(4), L16). */
export const purposeLimitObstacles = ({ purposes }: PlanDocument): Obstacle[] =>
  purposes.flatMap((purpose) => purpose.compatibleWith.flatMap((each) => comparisonOf(purpose, each)));

function comparisonOf(purpose: PlanPurposeText, comparison: PlanPurposeText['compatibleWith'][number]): Obstacle[] {
  const { route, reason, factors } = comparison;
  const name = `doel.${purpose.id}.${comparison.purpose}`;
  const at = (kind: ObstacleKind, field: string): Obstacle[] => [
    { step: 8, kind, about: purpose.id, field: `${name}.${field}` },
  ];
  if (!hasWords(reason)) return at('comparison-without-reason', 'reden');
  if (route === 'consent') return hasWords(purpose.consentText?.nl ?? '') ? [] : at('reuse-without-consent', 'route');
  if (route === 'law') {
    return purpose.basisLaw.some((law) => !law.startsWith('eu.avg.')) ? [] : at('reuse-without-law', 'route');
  }
  const empty = comparisonFactors.find((factor) => !hasWords(factors[factor] ?? ''));
  return empty ? at('comparison-incomplete', `factor.${empty}`) : [];
}
