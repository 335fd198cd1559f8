import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import { lintPurpose } from '../linter/purpose-linter.ts';
import type { Attention } from './attention.ts';

const parts = [
  ['title', 'titel'],
  ['explanation', 'uitleg'],
  ['why', 'waarom'],
] as const;

/** Step 2: words of a purpose that are vague, broad, several in one, too short or of the law (AVG 5(1)(b), L15). */
export const purposeAttention = ({ purposes }: PlanDocument): Attention[] => purposes.flatMap(attentionOf);

/** The findings about one purpose, in both languages. */
export const attentionOf = (purpose: PlanPurposeText): Attention[] =>
  parts.flatMap(([part, name]) =>
    (['nl', 'en'] as const).flatMap((language) => {
      const text = purpose[part][language];
      return lintPurpose(text, language, part).map(({ kind, from, to, instead }) => ({
        ...{ step: 2, kind, about: purpose.id, field: `doel.${purpose.id}.${name}.${language}` },
        quote: text.slice(from, to),
        ...(instead === undefined ? {} : { instead }),
      }));
    }),
  );
