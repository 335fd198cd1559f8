import type { Decision } from '../../gate/decision.ts';
import { stoppedBy } from '../../gate/decide.ts';
import type { Expectation } from './case-schema.ts';

/** What a case expects and the decision does not give, one line each; empty when all is as expected. */
export function unmet(expected: Expectation, decision: Decision): string[] {
  const differ = (name: string, want: unknown, got: unknown) =>
    want === undefined || want === got ? [] : [`${name}: ${String(want)} ≠ ${String(got)}`];
  return [
    ...differ('outcome', expected.outcome, decision.outcome),
    ...differ('stoppedBy', expected.stoppedBy, stoppedBy(decision)?.step),
    ...differ('deviated', expected.deviated, decision.deviated),
    ...missing('reasons', expected.reasons, reasons(decision)),
    ...missing('conditions', expected.conditions, kinds(decision.conditions)),
    ...missing('alternatives', expected.alternatives, kinds(decision.alternatives)),
  ];
}

const kinds = (list: readonly { kind: string }[]) => list.map(({ kind }) => kind);
const reasons = ({ checks }: Decision) => checks.map(({ reason }) => reason as string);

/** Each of what is expected must be there; an empty list expects nothing at all. */
function missing(name: string, expected: readonly string[] | undefined, got: readonly string[]): string[] {
  if (expected === undefined) return [];
  if (expected.length === 0) return got.length === 0 ? [] : [`${name}: [] ≠ [${got.join(', ')}]`];
  const lacking = expected.filter((each) => !got.includes(each));
  return lacking.length === 0 ? [] : [`${name}: ${lacking.join(', ')} ∉ [${got.join(', ')}]`];
}
