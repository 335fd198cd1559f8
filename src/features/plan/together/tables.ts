import type { ColumnType } from 'kysely';

export type TogetherTables = {
  step_comments: {
    organisation_id: string;
    id: string;
    activity_id: string;
    round: number;
    step: number;
    words: Buffer;
    written_at: Date;
    written_by: string;
    resolved_at: Date | null;
    resolved_by: string | null;
  };
  step_saves: {
    organisation_id: string;
    id: string;
    activity_id: string;
    round: number;
    step: number;
    /** The plan before this save; maybe in an older format. */
    before: ColumnType<unknown, string, string>;
    saved_at: Date;
    saved_by: string;
  };
};
