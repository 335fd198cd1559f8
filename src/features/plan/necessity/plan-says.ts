import { sayMonths } from '../../../platform/dates.ts';
import type { Language } from '../../../ui/index.ts';
import { monthsInArchive, type necessityQuestions, type PlanDocument } from '../policy.ts';
import { basisTexts, momentTexts, startTexts } from '../word-texts.ts';

/**
 * What the plan says already to a question of step 4: the moment of step 5, the reason of step 6, the term of step 10.
 * Empty where it says nothing. So nobody has to write the same twice.
 */
export function planSays(
  document: PlanDocument,
  field: string,
  question: (typeof necessityQuestions)[number],
  language: Language,
): string {
  const uses = document.purposes.filter((purpose) => purpose.fields.some((each) => each.field === field));
  if (question === 'now') {
    const moments = uses.flatMap((purpose) => purpose.fields.filter((each) => each.field === field));
    return distinct(moments.map(({ from }) => momentTexts[from][language]));
  }
  if (question === 'basis') {
    return distinct(uses.flatMap(({ basis }) => (basis === null ? [] : [basisTexts[basis][language]])));
  }
  if (question !== 'keep' || document.retention === null) return '';
  const { retention } = document;
  const months = sayMonths(retention.archiveAfterMonths + monthsInArchive(retention), language);
  const start = startTexts[retention.from][language];
  return language === 'nl' ? `${months} na ${start}.` : `${months} after ${start}.`;
}

const distinct = (said: readonly string[]): string => [...new Set(said)].join('. ');
