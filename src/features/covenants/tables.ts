import type { CovenantEventKind, SignedWay } from './words.ts';

type Own = { organisation_id: string; id: string };
type Of = { organisation_id: string; covenant_id: string };

export type CovenantsTables = {
  covenants: Own & {
    draft: Buffer | null;
    owner_account: string;
    example: string | null;
    added_at: Date;
    added_by: string;
    changed_at: Date;
    changed_by: string;
    ending: Buffer | null;
    /** `YYYY-MM-DD`, the last day. */
    ended_on: string | null;
    ended_at: Date | null;
    ended_by: string | null;
  };
  covenant_versions: Of & {
    version: number;
    written: Buffer;
    digest: Buffer;
    valid_from: string;
    valid_until: string | null;
    evaluate_on: string | null;
    offered_at: Date;
    offered_by: string;
    complete_at: Date | null;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  };
  covenant_signers: Own & {
    covenant_id: string;
    version: number;
    party: string;
    guest_id: string | null;
    invited_at: Date | null;
    reminded_at: Date | null;
    way: SignedWay | null;
    words: Buffer | null;
    digest: Buffer | null;
    signed_at: Date | null;
    recorded_by: string | null;
  };
  covenant_leavings: Own & {
    covenant_id: string;
    party: string;
    leaves_on: string;
    words: Buffer;
    told_at: Date;
    told_by: string | null;
  };
  covenant_evaluations: Own & {
    covenant_id: string;
    version: number;
    words: Buffer;
    uses: number;
    next_on: string | null;
    evaluated_at: Date;
    evaluated_by: string;
  };
  covenant_uses: Of & { decision_id: string; used_at: Date };
  covenant_kept: Own & {
    covenant_id: string;
    party: string;
    kind: CovenantEventKind;
    kept_on: string;
    words: Buffer;
    recorded_at: Date;
    recorded_by: string;
  };
};
