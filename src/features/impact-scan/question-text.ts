import type { Text } from '../../ui/index.ts';
import type { Grade } from './policy.ts';

/** One question of the scan: why it is asked, an example, four answers in words, and what to do with what is missing. */
export type QuestionText = {
  question: Text;
  why: Text;
  example: Text;
  answers: Readonly<Record<Grade, Text>>;
  /** Said in the report where it goes well. */
  good: Text;
  /** What is missing, as a title. */
  missing: Text;
  /** What to do about it, concretely. */
  advice: Text;
};

export const unknownAnswer: Text = { nl: 'Dat weet ik niet. Ik zoek het uit.', en: 'I do not know. I will find out.' };
