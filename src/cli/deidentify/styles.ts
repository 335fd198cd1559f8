import { type Label, labels, type Style } from '../../features/deidentification/engine/index.ts';

/** One style for all labels; dates apart when they move. */
export function stylesOf(
  style: 'numbered' | 'label' | 'coarse',
  shiftDays: number | undefined,
): Partial<Record<Label, Style>> {
  const all = Object.fromEntries(labels.map((label) => [label, style])) as Record<Label, Style>;
  return shiftDays === undefined ? all : { ...all, date: 'shifted' };
}
