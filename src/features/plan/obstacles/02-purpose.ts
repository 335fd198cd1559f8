import { attentionOf } from '../attention/02-purpose.ts';
import { hasWords } from '../document/has-words.ts';
import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { FindingKind } from '../linter/purpose-linter.ts';
import type { Obstacle } from './obstacle.ts';

/** What makes a purpose broader than one thing; the other findings are advice about words. */
const broadness: ReadonlySet<string> = new Set<FindingKind>([
  ...(['improve', 'various', 'just-in-case', 'whole-house', 'as-wide', 'generic-title', 'two-in-one'] as const),
]);

/** Step 2: at least one purpose, each in the words that the person reads, and narrow or with a reason (AVG 5(1)(b), 13). */
export function purposeObstacles({ purposes }: PlanDocument): Obstacle[] {
  if (purposes.length === 0) return [{ step: 2, kind: 'no-purpose', field: 'nieuw.titel.nl' }];
  return purposes.flatMap((purpose) => [...wordsOf(purpose), ...broadnessOf(purpose)]);
}

function wordsOf({ id, title, explanation, why }: PlanPurposeText): Obstacle[] {
  const missing = [
    ['titel', title, 1],
    ['uitleg', explanation, 2],
    ['waarom', why, 2],
  ] as const;
  return missing
    .filter(([, words, fewest]) => !hasWords(words.nl, fewest))
    .slice(0, 1)
    .map(([name]) => ({ step: 2, kind: 'purpose-without-words', about: id, field: `doel.${id}.${name}.nl` }));
}

/** A linter cannot know: words of a person always outweigh it. */
function broadnessOf(purpose: PlanPurposeText): Obstacle[] {
  if (hasWords(purpose.oneBecause)) return [];
  const { id } = purpose;
  return isBroad(purpose) ? [{ step: 2, kind: 'purpose-too-broad', about: id, field: `doel.${id}.toch` }] : [];
}

/** Whether the linter finds it broad, in the Dutch words that people read and sign. */
export const isBroad = (purpose: PlanPurposeText): boolean =>
  attentionOf(purpose).some(({ kind, field }) => broadness.has(kind) && field?.endsWith('.nl'));
