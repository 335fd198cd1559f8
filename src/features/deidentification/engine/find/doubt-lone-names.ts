import type { Span } from '../span.ts';

/** Sure enough to say that a text is about somebody. */
const SURE = 0.85;
/** What a name must have above the threshold in a text that is about nobody, as far as anything says. */
const MORE = 0.2;

/**
 * Names stand together: a text about people has some that are beyond doubt. Where not one is, a capital that might be a
 * name mostly is none (a method, a product, a heading), so the doubtful ones go.
 */
export function doubtLoneNames(spans: Span[], threshold: number): Span[] {
  const names = spans.filter(({ label }) => label === 'person');
  if (names.length === 0 || names.some(({ confidence }) => confidence >= SURE)) return spans;
  return spans.filter(
    ({ label, confidence, reason }) =>
      label !== 'person' ||
      confidence >= threshold + MORE ||
      reason === 'known-name' ||
      reason === 'known-name-misspelt',
  );
}
