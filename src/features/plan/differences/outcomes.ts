import { outcomeOf, type PlanDocument } from '../policy.ts';
import { outcomeTexts } from '../word-texts.ts';
import { both, type Difference } from './compare.ts';

/** Whether a step was discussed, or has an open question: it follows from words, so it is said like the rest. */
export function outcomesOf(before: PlanDocument, after: PlanDocument): Difference[] {
  return after.steps.flatMap((record, at): Difference[] => {
    const old = before.steps[at];
    if (old && old.discussed === record.discussed && old.open === record.open) return [];
    const [was, is] = [old ? outcomeTexts[outcomeOf(old)] : null, outcomeTexts[outcomeOf(record)]];
    const sentence = both((language) => {
      const [step, said] = [language === 'nl' ? 'Stap' : 'Step', is[language].toLowerCase()];
      return `${step} ${at + 1}: ${said}.`;
    });
    return [{ step: at + 1, kind: 'changed', sentence, before: was, after: is }];
  });
}
