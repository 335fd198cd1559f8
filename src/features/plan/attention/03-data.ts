import { strongerKind } from '../catalogue/field-kind.ts';
import { hasWords } from '../document/has-words.ts';
import type { PlanDocument } from '../policy.ts';
import type { Attention } from './attention.ts';

/** Step 3: a field whose name sounds like a stronger kind, until somebody wrote why it is not (S4.29). */
export const dataAttention = ({ fields }: PlanDocument): Attention[] =>
  fields
    .filter((field) => !field.off && !hasWords(field.kindBecause))
    .flatMap((field): Attention[] => {
      const heard = strongerKind(field);
      if (heard === null) return [];
      const { id } = field;
      return [{ step: 3, kind: 'kind-differs', about: id, field: `gegeven.${id}.soort`, subject: heard.subject }];
    });
