import type { SensitiveSubject } from '../catalogue/field-kind.ts';
import type { necessityQuestions } from '../policy.ts';
import type { FindingKind } from '../linter/purpose-linter.ts';

/**
 * What a plan may be approved with, but somebody should look at once more. A closed list; attention-texts.ts says for
 * each why, and what would be better.
 */
export type AttentionKind =
  | FindingKind
  | 'basis-not-explained'
  | 'role-differs'
  | 'kind-differs'
  | 'asked-early'
  | `answered-no-${(typeof necessityQuestions)[number]}`;

/** `about` and `field` as in an obstacle. `quote`: the words that it is about. `instead`: plainer words. */
export type Attention = {
  step: number;
  kind: AttentionKind;
  about?: string;
  field?: string;
  quote?: string;
  instead?: string;
  /** The subject that a name gives away. */
  subject?: SensitiveSubject;
};
