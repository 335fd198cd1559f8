import type { Language, StepDot, StepState } from '../../../ui/index.ts';
import { outcomeOf, type PlanDocument, type StepRecord } from '../policy.ts';
import { stepText } from '../step-texts/index.ts';

/** A full dot is discussed; a half one is begun or has an open question. */
export function stateOf(record: StepRecord): StepState {
  if (outcomeOf(record) === 'discussed') return 'full';
  return record.open || record.revision > 0 ? 'half' : 'empty';
}

/** The ten dots of a plan; with `hrefOf`, each leads to its step; `comments` are those that wait. */
export const stripOf = (
  { steps }: Pick<PlanDocument, 'steps'>,
  language: Language,
  hrefOf?: (step: number) => string,
  comments?: ReadonlyMap<number, number>,
): StepDot[] =>
  steps.map((record, at) => ({
    number: at + 1,
    title: stepText(at + 1).short[language],
    state: stateOf(record),
    href: hrefOf?.(at + 1),
    comments: comments?.get(at + 1),
  }));

/** Where to go on: the first step that nobody discussed, or the last one. */
export const nextStep = ({ steps }: PlanDocument): number => {
  const open = steps.findIndex(({ discussed }) => !discussed);
  return open === -1 ? steps.length : open + 1;
};
