import type { ColumnType } from 'kysely';

/** jsonb arrives as what was stored, maybe in an older format, and is written as text. */
type Stored = ColumnType<unknown, string, string>;

export type PlanTables = {
  activities: {
    organisation_id: string;
    id: string;
    template: string | null;
    owner_account: string | null;
    started_at: Date;
    started_by: string;
  };
  activity_drafts: {
    organisation_id: string;
    activity_id: string;
    round: number;
    document: Stored;
    saved_at: Date;
    saved_by: string;
  };
  activity_versions: {
    organisation_id: string;
    activity_id: string;
    version: number;
    document: Stored;
    owner_account: string;
    approved_at: Date;
    approved_by: string;
  };
  step_notes: {
    organisation_id: string;
    activity_id: string;
    round: number;
    step: number;
    note: Buffer;
    written_at: Date;
    written_by: string;
  };
  activity_handovers: {
    organisation_id: string;
    id: string;
    activity_id: string;
    from_account: string | null;
    to_account: string;
    handed_over_at: Date;
    handed_over_by: string;
  };
};
