import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 2: at least one purpose, each in the words that the person reads (AVG 5(1)(b), 13). */
export function purposeObstacles({ purposes }: PlanDocument): Obstacle[] {
  if (purposes.length === 0) return [{ step: 2, kind: 'no-purpose', field: 'nieuw.titel.nl' }];
  return purposes.flatMap(wordsOf);
}

function wordsOf({ id, title, explanation, why }: PlanPurposeText): Obstacle[] {
  const missing = [
    ['titel', title],
    ['uitleg', explanation],
    ['waarom', why],
  ] as const;
  return missing
    .filter(([, words]) => words.nl === '')
    .slice(0, 1)
    .map(([name]) => ({ step: 2, kind: 'purpose-without-words', about: id, field: `doel.${id}.${name}.nl` }));
}
