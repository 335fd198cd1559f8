import type { CheckPage } from './desk.ts';
import { type Towards, towards } from './recipients.ts';

/** Whoever hears it outside hears it about the carer too; inside, and by who acts for the person, nothing new leaves. */
export const reachesCarers = (to: Towards | null): boolean =>
  to?.kind === 'party' || to?.kind === 'authority' || to?.kind === 'carer';

/** Carers on record about whom the details may be as well; not the one who hears them. */
export function carersOffered({
  check,
  choices,
}: Pick<CheckPage, 'check' | 'choices'>): { id: string; name: string }[] {
  if (!reachesCarers(towards(check.answers.to))) return [];
  return choices.flatMap((choice) => {
    if (choice.group !== 'around' || choice.kind !== 'carer' || choice.value === check.answers.to) return [];
    const id = towards(choice.value)?.id;
    return id ? [{ id, name: choice.name ?? '' }] : [];
  });
}
