import { strongerKind } from '../catalogue/field-kind.ts';
import { hasWords } from '../document/has-words.ts';
import type { PlanDocument, PlanFieldText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 3: every purpose has fields, and every field in use a purpose and its own kind (AVG 5(1)(c), 9). */
export function dataObstacles({ purposes, fields }: PlanDocument): Obstacle[] {
  const inUse = fields.filter((field) => !field.off);
  const known = new Set(inUse.map((field) => field.id));
  const empty = purposes.filter(
    ({ aim, fields }) => aim !== 'quality' && !fields.some((each) => known.has(each.field)),
  );
  const learning = purposes.filter((purpose) => purpose.aim === 'quality' && purpose.fields.length > 0);
  const unused = inUse.filter(
    ({ id }) => !purposes.some((purpose) => purpose.fields.some((each) => each.field === id)),
  );
  return [
    ...empty.map(({ id }): Obstacle => ({ step: 3, kind: 'purpose-without-fields', about: id })),
    ...learning.map(({ id }): Obstacle => ({ step: 3, kind: 'learning-with-fields', about: id })),
    ...unused.map(({ id }): Obstacle => {
      return { step: 3, kind: 'field-without-purpose', about: id, field: `gegeven.${id}.doelen` };
    }),
    ...inUse.filter(soundsOtherwise).map(({ id }): Obstacle => {
      return { step: 3, kind: 'field-of-other-kind', about: id, field: `gegeven.${id}.toch` };
    }),
  ];
}

/** The kind decides which exception and which measures are asked, so a name that tells of another kind is answered. */
const soundsOtherwise = (field: PlanFieldText): boolean => strongerKind(field) !== null && !hasWords(field.kindBecause);
