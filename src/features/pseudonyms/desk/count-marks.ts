import { type Label, labelTexts } from '../../deidentification/index.ts';
import type { Language } from '../../../ui/index.ts';

/** "5 × naam, 2 × datum": what was found, most first. */
export function countMarks(marks: readonly { choice: { label: Label } }[], language: Language): string {
  const counts = [...Map.groupBy(marks, ({ choice }) => choice.label)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts
    .map(([label, each]) => `${each.length}\u00a0×\u00a0${labelTexts[label][language].toLowerCase()}`)
    .join(', ');
}
