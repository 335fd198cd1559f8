import type { Text } from '../../../ui/index.ts';

/** One step as it is asked: its question, what to do and not to do, examples, and the law behind it. */
export type StepText = {
  /** For the strip of ten. */
  short: Text;
  question: Text;
  lead: Text;
  doing: readonly Text[];
  avoiding: readonly Text[];
  /** How it looks when it is done well. */
  examples?: readonly Text[];
  /** Rows of the law book. */
  law: readonly string[];
};
