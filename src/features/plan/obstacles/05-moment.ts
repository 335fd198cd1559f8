import { hasWords } from '../document/has-words.ts';
import type { PlanDocument, PlanFieldText, PlanPurposeText } from '../policy.ts';
import type { Obstacle, ObstacleKind } from './obstacle.ts';

const reaches = ({ operations }: PlanPurposeText) => operations.some((each) => each === 'send' || each === 'share');

/** Step 5: from the person, or said why not; people hear what happens; and who is reached, by a way that is named. */
export const momentObstacles = (document: PlanDocument): Obstacle[] => [
  ...document.purposes
    .filter((purpose) => reaches(purpose) && purpose.channels.length === 0)
    .map(({ id }): Obstacle => ({ step: 5, kind: 'purpose-without-channel', about: id, field: `doel.${id}.wegen` })),
  ...document.fields.filter(({ off }) => !off).flatMap(sourceOf),
  ...informingOf(document),
];

/** What does not come from the person: where from, why, and how they hear of it (AVG 14(1), 14(2)(f)). */
function sourceOf({ id, source, sourceNote, register }: PlanFieldText): Obstacle[] {
  if (source === 'person' || source === 'ourselves') return [];
  const at = (kind: ObstacleKind, field: string): Obstacle => ({
    ...{ step: 5, kind, about: id },
    field: `gegeven.${id}.${field}`,
  });
  return [
    ...(source === 'register' && register === '' ? [at('field-without-register', 'register')] : []),
    ...(!hasWords(sourceNote) ? [at('field-without-source-note', 'bronuitleg')] : []),
  ];
}

/** Informing is also a duty where nobody is asked for consent (AVG 12–14, S0.13, S3.14). */
function informingOf({ informing: { text, channels } }: PlanDocument): Obstacle[] {
  if (!hasWords(text.nl)) return [{ step: 5, kind: 'no-informing', field: 'informeren.nl' }];
  return channels.length === 0 ? [{ step: 5, kind: 'informing-without-way', field: 'informeren.wegen' }] : [];
}
