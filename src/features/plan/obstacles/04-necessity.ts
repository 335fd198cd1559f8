import { hasWords } from '../document/has-words.ts';
import type { PlanDocument, PlanFieldText } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** What a field that is more than ordinary has to answer besides why it is needed (AVG 5(1)(c), 9, 35(7)(b)). */
export const heavyQuestions = ['less', 'proportion', 'explain'] as const;

/** Step 4: why it cannot be done without, in words; and more words for more than ordinary data (AVG 5(1)(c)). */
export const necessityObstacles = ({ fields }: PlanDocument): Obstacle[] =>
  fields.filter(({ off }) => !off).flatMap((field) => [...withoutReason(field), ...withoutAnswers(field)]);

const withoutReason = ({ id, necessity }: PlanFieldText): Obstacle[] =>
  !hasWords(necessity.needed)
    ? [{ step: 4, kind: 'field-without-necessity', about: id, field: `gegeven.${id}.nodig` }]
    : [];

function withoutAnswers({ id, category, necessity }: PlanFieldText): Obstacle[] {
  const open = category === 'ordinary' ? undefined : heavyQuestions.find((each) => !hasWords(necessity[each]));
  return open === undefined
    ? []
    : [{ step: 4, kind: 'field-without-answers', about: id, field: `gegeven.${id}.${open}` }];
}
