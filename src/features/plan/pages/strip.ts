import type { Language, StepDot, StepState } from '../../../ui/index.ts';
import type { Obstacle } from '../obstacles/obstacle.ts';
import { outcomeOf, type PlanDocument, type StepRecord } from '../policy.ts';
import { stepText } from '../step-texts/index.ts';

/** What a step still has to fill in; that nobody discussed it, its dot says already. */
export const toFillIn = (obstacles: readonly Obstacle[], step: number): readonly Obstacle[] =>
  obstacles.filter((each) => each.step === step && each.kind !== 'not-discussed');

/** A full dot is discussed and waits for nothing; a half one is begun, has an open question or lacks something. */
export function stateOf(record: StepRecord, waiting = 0): StepState {
  if (outcomeOf(record) === 'discussed' && waiting === 0) return 'full';
  return record.discussed || record.open || record.revision > 0 ? 'half' : 'empty';
}

type Around = {
  /** Each dot leads to its step. */
  hrefOf?: (step: number) => string;
  /** Comments that wait, by step. */
  comments?: ReadonlyMap<number, number>;
  /** What stands between the plan and its approval. */
  obstacles?: readonly Obstacle[];
};

/** The ten dots of a plan. A step that nobody began says nothing of what it lacks: that is everything. */
export const stripOf = (
  { steps }: Pick<PlanDocument, 'steps'>,
  language: Language,
  { hrefOf, comments, obstacles = [] }: Around = {},
): StepDot[] =>
  steps.map((record, at) => {
    const waiting = toFillIn(obstacles, at + 1).length;
    const state = stateOf(record, waiting);
    return {
      number: at + 1,
      title: stepText(at + 1).short[language],
      state,
      discussed: record.discussed && !record.open,
      href: hrefOf?.(at + 1),
      comments: comments?.get(at + 1),
      waiting: state === 'empty' || waiting === 0 ? undefined : waiting,
    };
  });

/** Where to go on: the first step that nobody discussed, or the last one. */
export const nextStep = ({ steps }: PlanDocument): number => {
  const open = steps.findIndex(({ discussed }) => !discussed);
  return open === -1 ? steps.length : open + 1;
};
