import type { Act, Facts, PersonFacts } from './act.ts';
import { liftingRule, needsGround, type LawBook, type LawVersion } from './law.ts';
import type { FieldCategory, Operation, Plan, PlanPurpose } from './plan.ts';

/** What lies before the ten checks: one act under one plan, with the facts and the law of that day. */
export type Matter = {
  act: Act;
  plan: Plan;
  /** The purpose that the act names, if the plan has it. */
  purpose: PlanPurpose | undefined;
  facts: Facts;
  law: LawBook;
  /** The day whose law applies, `YYYY-MM-DD`. */
  day: string;
};

/** Collecting: the only operations with a moment (step 5). */
export const collects = (operation: Operation) => operation === 'ask' || operation === 'record';

/** Putting away or ending: allowed, often even due, where using is not. */
export const onlyKeeps = (operation: Operation) => operation === 'archive' || operation === 'destroy';

/** The person looks at or takes along what is about himself (AVG 15, 20). */
export const isOwnAccess = ({ act, facts }: Matter) =>
  facts.actor.kind === 'client' && (act.operation === 'view' || act.operation === 'export');

/** Whether data leave for somebody: only then recipient and channel must be said. */
export const handsOver = (operation: Operation) => operation === 'send' || operation === 'share';

/** An authority or family: no flow of a plan reaches them. */
export const isOutsider = ({ recipient }: Act) => recipient?.kind === 'authority' || recipient?.kind === 'carer';

/** The rule that lifts secrecy about this person towards the recipient of the act, if one is named and does. */
export function groundOf({ act, plan, law, day }: Matter, person: PersonFacts): LawVersion | undefined {
  const { secrecyLifted: as, ground } = person;
  if (!needsGround(as) || ground === undefined || ground === null) return undefined;
  return liftingRule(law, { law: ground.law, as }, act.recipient, plan, day);
}

/** Whether somebody's yes, a rule or a weighed emergency lifts secrecy about this person towards the recipient. */
export function isLifted(matter: Matter, person: PersonFacts): boolean {
  const { secrecyLifted: lifted } = person;
  return lifted === 'by-consent' || lifted === 'by-conflict-of-duties' || groundOf(matter, person) !== undefined;
}

/** The category that the plan gives to a field; undefined for a field outside the plan. */
export const categoryOf = (plan: Plan, field: string): FieldCategory | undefined =>
  plan.fields.find((known) => known.id === field)?.category;

/** Categories with a prohibition of their own (AVG 9, 10, 87). */
export const isProtected = (
  category: FieldCategory | undefined,
): category is 'special' | 'criminal' | 'national-number' =>
  category === 'special' || category === 'criminal' || category === 'national-number';

/** Whether something is so for anybody whom the act is about. */
export const anyone = (facts: Facts, is: (person: PersonFacts) => boolean) => facts.people.some(is);
