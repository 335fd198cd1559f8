import { compare, type Difference } from './compare.ts';
import { outcomesOf } from './outcomes.ts';
import { partsOfPlan, type PlanContentToCompare } from './parts.ts';
import type { PlanDocument } from '../policy.ts';

export type { Difference } from './compare.ts';

/**
 * What changed between two plans, in words, in step order. Parts are recognised by their id and never by their place,
 * so that moving something is no change. When and how often a step was saved says nothing and is left out. Pure.
 */
export function differences(before: PlanDocument, after: PlanDocument): Difference[] {
  const found = [
    ...compare(contentOf(before), contentOf(after), partsOfPlan(before, after)),
    ...outcomesOf(before, after),
  ];
  return found.sort((a, b) => a.step - b.step);
}

/** Without what only says when and how a plan was saved. */
const contentOf = ({ steps: _steps, format: _format, ...content }: PlanDocument): PlanContentToCompare => content;
