import type { Act, Facts } from './act.ts';
import { dayIn } from './day.ts';
import type { Condition, Decision, Outcome } from './decision.ts';
import type { Finding } from './finding.ts';
import type { LawBook } from './law.ts';
import type { Matter } from './matter.ts';
import type { Plan } from './plan.ts';
import { possible } from './possible.ts';
import { steps } from './steps/steps.ts';

/**
 * May this happen? Runs the ten checks of the plan on one act and joins what they found.
 * Pure: the same act, plan, facts and law give the same decision. Throws when `facts.people` is empty
 * or the plan's checks cite law that the book does not have.
 */
export function decide(act: Act, plan: Plan, facts: Facts, law: LawBook): Decision {
  if (facts.people.length === 0) throw new Error('A decision is about at least one person: facts.people is empty');
  const day = dayIn(facts.now);
  const findings = readTenChecks(act, plan, facts, law, day);
  const outcome = outcomeOf(findings, facts);
  const deviated = outcome === 'yes-if' && findings.some(stops);
  return {
    outcome,
    checks: findings.map(({ check }) => check),
    conditions: [...findings.flatMap(({ conditions }) => conditions), ...(deviated ? explain(findings) : [])],
    alternatives: findings.some(stops)
      ? possible(findings, (other) => readTenChecks(other, plan, facts, law, day))
      : [],
    plan: { activity: plan.activity, version: plan.version },
    lawOn: day,
    deviated,
  };
}

/** Every check that stops the act: first what cannot be done like this, then what asks for advice, in step order. */
export const stopsOf = ({ checks }: Decision) => [
  ...checks.filter(({ result }) => result === 'obstacle'),
  ...checks.filter(({ result }) => result === 'consult'),
];

/** The first of them, or undefined. */
export const stoppedBy = (decision: Decision) => stopsOf(decision)[0];

function readTenChecks(act: Act, plan: Plan, facts: Facts, law: LawBook, day: string): Finding[] {
  const purpose = plan.purposes.find(({ id }) => id === act.purpose);
  const matter: Matter = { act, plan, purpose, facts, law, day };
  return steps.map((step) => step(matter));
}

const stops = ({ check }: Finding) => check.result === 'obstacle' || check.result === 'consult';

function outcomeOf(findings: readonly Finding[], { deviation }: Facts): Outcome {
  const stopping = findings.filter(stops);
  if (stopping.length > 0 && deviation !== null && stopping.every(({ check }) => check.deviable)) return 'yes-if';
  if (stopping.some(({ check }) => check.result === 'obstacle')) return 'not-like-this';
  if (stopping.length > 0) return 'consult';
  return findings.some(({ check }) => check.result === 'condition') ? 'yes-if' : 'yes';
}

/** A deviation stands in the decision, and the privacy officer sees it. */
function explain(findings: readonly Finding[]): Condition[] {
  const step = findings.find(stops)?.check.step ?? 1;
  return [{ step, kind: 'explain-deviation', when: 'after', met: false }];
}
