import type { Asker, Outcome, Way } from './policy.ts';

type Row<Columns> = { organisation_id: string } & Columns;

export type EnquiriesTables = {
  enquiries: Row<{
    id: string;
    asker: Asker;
    way: Way;
    /** Sealed under the key of the organisation: what was asked, without a name. */
    words: Buffer;
    noted_at: Date;
    noted_by: string;
  }>;
  enquiry_outcomes: Row<{
    id: string;
    enquiry_id: string;
    outcome: Outcome;
    /** Sealed under the key of the organisation. */
    words: Buffer;
    at: Date;
    by_account: string;
  }>;
};
