/** Points of evidence as confidence: 0 is 0.4, 1 is 0.6, 2 is 0.8, 4 and more is nearly sure. */
export function confidenceOf(score: number): number {
  if (score <= 2) return Math.max(0.05, 0.4 + score * 0.2);
  return Math.min(0.97, 0.8 + (score - 2) * 0.075);
}
