import { STEPS } from './policy.ts';

/** What was saved, and what the person wants to see next. */
export type SavedStep = {
  activity: string;
  step: number;
  next: 'volgende' | 'overzicht' | 'hier';
  /** A purpose of which two are proposed (step 2). */
  splits: string | undefined;
  /** Words to search the list with (step 3). */
  search: string;
  /** A field was switched at the risk meter (step 4). */
  switched: boolean;
  /** When the page was shown that was saved, in milliseconds. */
  seen: number | undefined;
};

/** The page after a step was saved. */
export function afterSaving({ activity, step, next, splits, search, switched, seen }: SavedStep): string {
  const here = `/activiteiten/${activity}`;
  const since = seen === undefined ? '' : `&sinds=${seen}`;
  const stay = `${here}/stap/${step}`;
  if (splits !== undefined) return `${stay}?splits=${splits}${since}`;
  if (switched) return `${stay}?gelukt=bewaard${since}#risico`;
  if (next === 'overzicht') return `${here}?gelukt=bewaard`;
  if (next === 'hier')
    return search === '' ? `${stay}?gelukt=bewaard${since}` : `${stay}?zoek=${encodeURIComponent(search)}${since}`;
  return step === STEPS ? `${here}/controle?gelukt=bewaard` : `${here}/stap/${step + 1}?gelukt=bewaard${since}`;
}
