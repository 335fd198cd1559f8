import type { Span } from '../span.ts';

/** What this folder needs of a finding: where, and what. */
export type Mark = Pick<Span, 'start' | 'end' | 'label'>;

/** Of the tags and of the sentences of the report. */
export type Language = 'nl' | 'en';

/**
 * Marks from left to right, none of them over another or outside the text. What two marks share belongs to the first:
 * nothing that was marked by anybody stays standing.
 */
export function inOrder(text: string, marks: readonly Mark[]): Mark[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const sorted = inside.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const taken: Mark[] = [];
  let after = 0;
  for (const { start, end, label } of sorted) {
    if (end <= after) continue;
    taken.push({ start: Math.max(start, after), end, label });
    after = end;
  }
  return taken;
}
