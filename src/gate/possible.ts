import type { Act } from './act.ts';
import type { Alternative, AlternativeKind } from './decision.ts';
import type { Finding } from './finding.ts';

/** Runs the ten checks on another act, all else being equal. */
export type TryAct = (act: Act) => readonly Finding[];

/** Kinds that ask less of the person than the act did; they may be combined to arrive at something that can be done. */
const narrower: ReadonlySet<AlternativeKind> = new Set([
  'fewer-fields',
  'fact-only',
  'outline-only',
  'secure-link',
  'in-person',
  'other-channel',
]);

/** Kinds that mean nothing without an act; the others also make sense as something that a person does. */
const onlyAsAct: ReadonlySet<AlternativeKind> = new Set([
  ...narrower,
  'give-to-person',
  'view-instead',
  'archive-instead',
  'destroy-instead',
]);

/** Every step can ask for one narrowing, so more rounds than this do not help. */
const rounds = 4;

/**
 * What is possible instead: only acts that were tried and can be done, each way out once, and never nothing.
 * Somebody to ask is always left.
 */
export function possible(findings: readonly Finding[], tryAct: TryAct): Alternative[] {
  const seen = new Set<string>();
  const ways: Alternative[] = [];
  for (const { alternatives } of findings) {
    for (const alternative of alternatives) {
      const way = ready(alternative, tryAct);
      if (way === undefined) continue;
      const key = JSON.stringify([way.kind, way.act]);
      if (!seen.has(key)) ways.push(way);
      seen.add(key);
    }
  }
  // What can be done with one press comes first.
  ways.sort((a, b) => Number(a.act === undefined) - Number(b.act === undefined));
  return ways.length > 0 ? ways : [askContactPerson(findings)];
}

function ready({ step, kind, act }: Alternative, tryAct: TryAct): Alternative | undefined {
  const settled = act === undefined ? undefined : settle(act, tryAct);
  if (settled !== undefined) return { step, kind, act: settled };
  return onlyAsAct.has(kind) ? undefined : { step, kind };
}

/** Narrows an act until nothing stops it, or gives up. */
function settle(act: Act, tryAct: TryAct): Act | undefined {
  let attempt: Act | undefined = act;
  for (let round = 0; attempt !== undefined && round < rounds; round++) {
    const findings = tryAct(attempt);
    if (findings.every(({ check }) => check.result === 'ok' || check.result === 'condition')) return attempt;
    attempt = nextNarrower(findings);
  }
  return undefined;
}

/** The first narrowing that any check proposes. */
const nextNarrower = (findings: readonly Finding[]): Act | undefined =>
  findings.flatMap(({ alternatives }) => alternatives).find(({ kind, act }) => narrower.has(kind) && act !== undefined)
    ?.act;

function askContactPerson(findings: readonly Finding[]): Alternative {
  const stopping = findings.find(({ check }) => check.result === 'obstacle' || check.result === 'consult');
  return { step: stopping?.check.step ?? 1, kind: 'ask-contact-person' };
}
