import type { QuestionText } from './question-text.ts';
import { questionsOnHaving } from './question-texts-having.ts';
import { questionsOnUsing } from './question-texts-using.ts';

/** Question 1 to 10, in the order of the steps of the plan. */
export const questionTexts: readonly QuestionText[] = [...questionsOnHaving, ...questionsOnUsing];

export const questionText = (question: number): QuestionText => {
  const found = questionTexts[question - 1];
  if (!found) throw new Error(`The scan has no question ${question}.`);
  return found;
};
