import type { ColumnType } from 'kysely';

/** jsonb arrives as what was stored, and is written as text. */
type Stored = ColumnType<unknown, string, string>;

export type NoticeTables = {
  notice_texts: {
    organisation_id: string;
    texts: Stored;
    review_every_months: number;
    changed_at: Date;
    changed_by: string;
  };
  privacy_notices: {
    organisation_id: string;
    version: number;
    /** Blocks in Dutch and English, as they were published. */
    content: Stored;
    /** Which version of which activity it tells of. */
    plans: Stored;
    /** Sealed: why it was published with something still open. */
    note: Buffer | null;
    published_at: Date;
    published_by: string;
  };
};
