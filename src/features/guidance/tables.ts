import type { Fit } from './policy.ts';

export type GuidanceTables = {
  channel_choices: {
    organisation_id: string;
    id: string;
    /** Null for a way of the catalogue. */
    name: string | null;
    fit: Fit;
    /** Sealed under the key of the organisation. */
    why: Buffer;
    changed_at: Date;
    changed_by: string;
  };
};
