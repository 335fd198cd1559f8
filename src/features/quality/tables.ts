import type { TextLabel } from '../deidentification/index.ts';

export type QualityTables = {
  quality_agreements: {
    organisation_id: string;
    id: string;
    activity_id: string;
    review_on: string | null;
    /** JSON: what was shown, after suppression. */
    counts: string;
    label: TextLabel;
    words: Buffer;
    recorded_at: Date;
    recorded_by: string;
  };
};
