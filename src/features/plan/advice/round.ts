import type { PlanDocument } from '../policy.ts';
import type { PlanLifeTables } from '../life/tables.ts';

export type Verdict = PlanLifeTables['advices']['verdict'];
export const verdicts = ['agree', 'agree-with-advice', 'disagree'] as const satisfies readonly Verdict[];

/** One question to the FG with all that followed. `document`: the draft as it was then. */
export type AdviceRound = {
  id: string;
  activity: string;
  /** The version that the draft was on its way to. */
  round: number;
  question: string;
  dueOn: string;
  at: Date;
  by: string;
  revision: number;
  document: PlanDocument;
  advice: {
    verdict: Verdict;
    text: string;
    comments: ReadonlyMap<number, string>;
    revision: number;
    document: PlanDocument;
    at: Date;
    by: string;
  } | null;
  answer: { kind: 'follow' | 'deviate'; reason: string; at: Date; by: string } | null;
  withdrawn: { reason: string; at: Date; by: string } | null;
};

/** Whether approval waits for it: neither answered nor taken back. */
export const isOpen = ({ answer, withdrawn }: Pick<AdviceRound, 'answer' | 'withdrawn'>): boolean =>
  answer === null && withdrawn === null;
