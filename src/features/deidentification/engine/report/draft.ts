import type { Both, RiskKind, Strength } from './risk.ts';

/** A risk before it is put into words. */
export type Draft = {
  kind: RiskKind;
  start: number;
  end: number;
  strength: Strength;
  replacement: Both;
  /** Tells nothing alone, and is left out unless something else stands near. */
  onlyTogether?: boolean;
  with?: Draft[];
};

export type Add = (draft: Draft) => void;
