import type { StepSave } from './comment.ts';

/** Who never saved anything and came from nowhere sees what others saved in this time. */
const DAY = 24 * 60 * 60 * 1000;

export type SeenBy = { account: string; looked: Date | null; now: Date };

/** Since when somebody has not looked: what the link says, else the own last save, else a day ago. Pure. */
export function lastLook(saves: readonly StepSave[], { account, looked, now }: SeenBy): Date {
  const own = saves.findLast(({ by }) => by === account)?.at;
  return looked ?? own ?? new Date(now.getTime() - DAY);
}

/** What others saved since then: each step once per person, the last time. Pure. */
export function savesByOthers(saves: readonly StepSave[], seen: SeenBy): StepSave[] {
  const since = lastLook(saves, seen);
  const others = saves.filter(({ by, at }) => by !== seen.account && at > since);
  return others.filter(
    (save, index) => !others.slice(index + 1).some((later) => later.step === save.step && later.by === save.by),
  );
}
