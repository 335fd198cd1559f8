import type { OddKind } from './policy.ts';

export const results = ['belonged-to-work', 'talked-about', 'more-needed'] as const;
/** What a reviewer found when asking: it was work, we talked, or something else has to follow. */
export type Result = (typeof results)[number];

type Row<Columns> = { organisation_id: string } & Columns;

export type OversightTables = {
  odd_looks: Row<{
    id: string;
    account_id: string;
    client_id: string | null;
    /** `YYYY-MM-DD`, a Monday. */
    week: string;
    round: number;
    kinds: OddKind[];
    looks: number;
    first_at: Date;
    last_at: Date;
  }>;
  odd_look_findings: Row<{
    id: string;
    odd_look_id: string;
    result: Result;
    words: Buffer;
    found_at: Date;
    found_by: string;
  }>;
  look_back_days: Row<{ day: string; looks: number; found: number; at: Date }>;
};
