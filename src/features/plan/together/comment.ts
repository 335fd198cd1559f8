/** What somebody said at a step; `resolved` once it is settled. */
export type StepComment = {
  id: string;
  step: number;
  words: string;
  at: Date;
  by: string;
  resolved: { at: Date; by: string } | null;
};

/** Who saved which step, and when. */
export type StepSave = { step: number; at: Date; by: string };
