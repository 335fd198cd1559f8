import type { Language, Text } from '../../../ui/index.ts';
import { fill } from '../../../ui/index.ts';
import { openQuestions, type ScanDocument } from '../policy.ts';
import { texts } from '../texts.ts';

/** Where the scan of these pages lives: `base` is the list, `here` this one scan. */
export type Place = {
  base: string;
  here: string;
  /** Of the organisation, or of whoever holds the link. */
  kind: 'own' | 'open';
};

export const sayLeft = (scan: ScanDocument, language: Language): string => {
  const count = openQuestions(scan).length;
  const text: Text = count === 0 ? texts.leftNone : count === 1 ? texts.leftOne : texts.left;
  return fill(text[language], { count });
};
