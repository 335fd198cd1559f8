import type { Act } from './act.ts';
import type { Alternative, AlternativeKind, Check, Condition, ConditionKind, Reason, StepNumber } from './decision.ts';
import { cite } from './law.ts';
import type { Matter } from './matter.ts';
import type { LawId } from './plan.ts';

/** What one check found: the check itself, what must also happen, and what could be done instead. */
export type Finding = { check: Check; conditions: readonly Condition[]; alternatives: readonly Alternative[] };

/** A step of the plan as a check. Pure. */
export type Step = (matter: Matter) => Finding;

/** A way out as a step names it: with an act to try, or as something that a person does. */
export type WayOut = AlternativeKind | { kind: AlternativeKind; act: Act | undefined };

export type Details = {
  about?: readonly string[];
  law?: readonly LawId[];
  deviable?: boolean;
  conditions?: readonly { kind: ConditionKind; when: Condition['when']; met: boolean }[];
  alternatives?: readonly WayOut[];
};

/** Nothing stands in the way. */
export const ok = (matter: Matter, step: StepNumber, reason: Reason, details: Details = {}) =>
  finding(matter, step, 'ok', reason, details);

/** It can be done, if something else happens too. */
export const condition = (matter: Matter, step: StepNumber, reason: Reason, details: Details) =>
  finding(matter, step, 'condition', reason, details);

/** Somebody else must look first; their answer opens the way, or own reasons unless the step says they may not. */
export const consult = (matter: Matter, step: StepNumber, reason: Reason, details: Details) =>
  matter.facts.consulted
    ? finding(matter, step, 'condition', reason, {
        ...details,
        conditions: [...(details.conditions ?? []), { kind: 'keep-advice', when: 'with', met: true }],
        alternatives: [],
      })
    : finding(matter, step, 'consult', reason, { deviable: true, ...details });

/** It cannot be done like this. */
export const obstacle = (matter: Matter, step: StepNumber, reason: Reason, details: Details) =>
  finding(matter, step, 'obstacle', reason, details);

const weight = { ok: 0, condition: 1, consult: 2, obstacle: 3 } as const;

/**
 * Several findings of one step as one: the strongest speaks, all conditions and ways out stay,
 * and a deviation is possible only where every one that stops the act allows it.
 */
export function join(found: readonly (Finding | undefined)[]): Finding | undefined {
  const findings = found.filter((each) => each !== undefined);
  const [first] = findings;
  if (first === undefined || findings.length === 1) return first;
  const strongest = findings.reduce((most, each) =>
    weight[each.check.result] > weight[most.check.result] ? each : most,
  );
  const stopping = findings.filter((each) => weight[each.check.result] >= weight.consult);
  return {
    check: { ...strongest.check, deviable: stopping.length > 0 && stopping.every((each) => each.check.deviable) },
    conditions: findings.flatMap((each) => each.conditions),
    alternatives: findings.flatMap((each) => each.alternatives),
  };
}

function finding(
  { law, day }: Matter,
  step: StepNumber,
  result: Check['result'],
  reason: Reason,
  details: Details,
): Finding {
  return {
    check: {
      step,
      result,
      reason,
      about: details.about ?? [],
      law: (details.law ?? []).map((id) => cite(law, id, day)),
      deviable: details.deviable ?? false,
    },
    conditions: (details.conditions ?? []).map((each) => ({ step, ...each })),
    alternatives: (details.alternatives ?? []).map((way) => alternative(step, way)),
  };
}

function alternative(step: StepNumber, way: WayOut): Alternative {
  if (typeof way === 'string') return { step, kind: way };
  return way.act === undefined ? { step, kind: way.kind } : { step, kind: way.kind, act: way.act };
}
