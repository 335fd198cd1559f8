/** Who asks. No duty to tell these anything follows from their asking (S2.19). */
export const askers = [
  'benefits-agency',
  'welfare-office',
  'union-or-fund',
  'justice',
  'referrer',
  'family',
  'employer-or-school',
  'press',
  'somebody-else',
] as const;
export type Asker = (typeof askers)[number];

export const askingWays = ['phone', 'in-person', 'letter', 'mail'] as const;
export type Way = (typeof askingWays)[number];

/** What came of it. `no-information` is where every enquiry begins. */
export const outcomes = ['no-information', 'passed-to-person', 'asked-in-writing', 'weighed', 'advice-asked'] as const;
export type Outcome = (typeof outcomes)[number];

/** Askers who may have a law behind them: they are asked to write it down. */
export const mayHaveLaw = (asker: Asker): boolean =>
  asker === 'justice' || asker === 'benefits-agency' || asker === 'welfare-office' || asker === 'union-or-fund';

/** What is possible after the first answer, the best first; whoever may have a law behind it is asked for it in writing. */
export function waysOn(asker: Asker): Outcome[] {
  if (asker === 'press') return ['advice-asked', 'passed-to-person'];
  if (mayHaveLaw(asker)) return ['asked-in-writing', 'passed-to-person', 'weighed', 'advice-asked'];
  return ['passed-to-person', 'weighed', 'advice-asked'];
}
