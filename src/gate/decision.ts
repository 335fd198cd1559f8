import type { Act } from './act.ts';
import type { LawId } from './plan.ts';
import type { AlternativeKind, ConditionKind, Reason } from './vocabulary.ts';

export type { AlternativeKind, ConditionKind, Reason } from './vocabulary.ts';

/**
 * Ja, dit kan · Ja, zo kan het · Overleg eerst · Zo nog niet – dit kan wel.
 * There is no fifth, and an outcome other than `yes` always says what is possible.
 */
export type Outcome = 'yes' | 'yes-if' | 'consult' | 'not-like-this';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Law in force at the moment of the act; `checked` is false until a lawyer compared it with the source. */
export type Citation = {
  id: LawId;
  law: string;
  article: string;
  validFrom: string;
  checked: boolean;
  /** Plain Dutch. */
  text: string;
  /** Plain English. */
  textEn: string;
};

/** When a condition must be met: before the act, together with it, or afterwards. */
export type Condition = {
  step: StepNumber;
  kind: ConditionKind;
  when: 'before' | 'with' | 'after';
  /** A `before` condition that is not met holds the act back. */
  met: boolean;
};

/** What is possible instead. `act` is ready to be tried; without it, it is something a person does. */
export type Alternative = { step: StepNumber; kind: AlternativeKind; act?: Act };

export type Check = {
  step: StepNumber;
  result: 'ok' | 'condition' | 'consult' | 'obstacle';
  /** Kebab-case name of the reason, the key of its Dutch and English text. */
  reason: Reason;
  /** Names of fields, purposes, parties or channels that the text needs. */
  about: readonly string[];
  law: readonly Citation[];
  /** Whether a professional may deviate from it with reasons. */
  deviable: boolean;
};

export type Decision = {
  outcome: Outcome;
  /** Ten, in step order. */
  checks: readonly Check[];
  conditions: readonly Condition[];
  alternatives: readonly Alternative[];
  plan: { activity: string; version: number };
  /** The day of the law book that was read, `YYYY-MM-DD`. */
  lawOn: string;
  deviated: boolean;
};
