import type { ColumnType } from 'kysely';
import type { ScanDocument } from './policy.ts';

export type ImpactScanTables = {
  impact_scans: {
    organisation_id: string;
    id: string;
    /** A `ScanDocument`, sealed. */
    document: Buffer;
    begun_at: Date;
    begun_by: string;
    saved_at: Date;
    saved_by: string;
  };
  scan_advice: {
    organisation_id: string;
    id: string;
    scan_id: string;
    question: Buffer;
    asked_at: Date;
    asked_by: string;
    /** `YYYY-MM-DD`. */
    due_on: string;
    answer: Buffer | null;
    answered_at: Date | null;
    answered_by: string | null;
  };
  open_scans: {
    token_hash: Buffer;
    document: ColumnType<ScanDocument, string, string>;
    begun_at: Date;
    ends_at: Date;
  };
};
