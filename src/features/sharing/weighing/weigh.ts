import type { Act } from '../../../gate/act.ts';
import type { AlternativeKind, Decision, Outcome } from '../../../gate/decision.ts';
import type { Rung } from './ladder.ts';

export type Weighed = Rung & {
  /** Null where no data about a person leave. */
  decision: Decision | null;
  possible: boolean;
  /** It is stopped, and the law leaves a professional room to do it with reasons. */
  deviable: boolean;
};

export type Weighing = {
  outcome: Outcome;
  /** What may be done, smallest first, and what was asked for. */
  rungs: readonly Weighed[];
  /** What was asked for; null where there is nothing to ask of the gate. */
  asked: Weighed | null;
  /** The smallest that may be done; null where only the ways of `instead` are left. */
  smallest: Weighed | null;
  /** What is possible away from this act; never empty. */
  instead: readonly AlternativeKind[];
};

/** Nothing stops it, and nothing waits that must happen before. */
const isPossible = ({ outcome, conditions }: Decision): boolean =>
  (outcome === 'yes' || outcome === 'yes-if') && !conditions.some(({ when, met }) => when === 'before' && !met);

/**
 * Weighs a ladder: every rung is asked of the gate, and the smallest that may be done comes first. What may not be done
 * is left out, except what was asked for, which is explained. Asking for consent is offered only where it would help.
 */
export function weigh(rungs: readonly Rung[], decide: (act: Act) => Decision): Weighing {
  const judged = rungs.map((rung): Weighed => {
    const decision = rung.act && decide(rung.act);
    const possible = decision === null || isPossible(decision);
    return { ...rung, decision, possible, deviable: decision !== null && !possible && isDeviable(decision) };
  });
  const asked = judged.find((rung) => rung.asked) ?? null;
  const wanting = asked?.decision ?? null;
  const ways = wanting?.alternatives.map(({ kind }) => kind) ?? [];
  const helps = ways.includes('ask-consent') || ways.includes('lift-secrecy');
  const kept = judged.filter(({ name, possible, asked: wished }) =>
    name === 'ask-consent' ? possible && helps : possible || wished,
  );
  return {
    outcome: wanting?.outcome ?? (kept.length > 0 ? 'yes-if' : 'not-like-this'),
    rungs: kept,
    asked,
    smallest: kept.find(({ possible }) => possible) ?? null,
    instead: insteadOf(wanting),
  };
}

const isDeviable = ({ checks, conditions }: Decision): boolean =>
  checks.every(({ result, deviable }) => (result !== 'obstacle' && result !== 'consult') || deviable) &&
  !conditions.some(({ when, met }) => when === 'before' && !met);

/** Somebody to ask is always left. */
function insteadOf(decision: Decision | null): AlternativeKind[] {
  const kinds = decision?.alternatives.filter(({ act }) => act === undefined).map(({ kind }) => kind) ?? [];
  return [...new Set<AlternativeKind>([...kinds, 'ask-contact-person'])];
}
