import type { ColumnType, GeneratedAlways } from 'kysely';
import type { DpiaTables } from './dpia/tables.ts';
import type { PlanDocument } from './policy.ts';

/** jsonb arrives as what was stored, maybe in an older format, and is written as text. */
type Stored = ColumnType<unknown, string, string>;

/** What a list shows and searches; the database works it out of the plan (migration 088). */
type Listed = {
  title: GeneratedAlways<PlanDocument['title']>;
  summary: GeneratedAlways<PlanDocument['summary']>;
  role: GeneratedAlways<PlanDocument['role']>;
  step_records: GeneratedAlways<PlanDocument['steps']>;
  purpose_titles: GeneratedAlways<PlanDocument['title'][]>;
  bases: GeneratedAlways<PlanDocument['purposes'][number]['basis'][]>;
  holds_special: GeneratedAlways<boolean>;
  search_text: GeneratedAlways<string>;
};

export type PlanTables = DpiaTables & {
  activities: {
    organisation_id: string;
    id: string;
    template: string | null;
    owner_account: string | null;
    started_at: Date;
    started_by: string;
  };
  activity_drafts: Listed & {
    organisation_id: string;
    /** Of this draft and no other: the next one may have the same round. */
    id: string;
    activity_id: string;
    round: number;
    document: Stored;
    saved_at: Date;
    saved_by: string;
  };
  activity_versions: Listed & {
    organisation_id: string;
    activity_id: string;
    version: number;
    document: Stored;
    owner_account: string;
    approved_at: Date;
    approved_by: string;
    runs_from: string | null;
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
