import type { TextLabel } from '../deidentification/index.ts';

export type PseudonymsTables = {
  pseudonym_cases: {
    organisation_id: string;
    client_id: string;
    memory: Buffer;
    changed_at: Date;
  };
  pseudonym_keys: {
    organisation_id: string;
    id: string;
    client_id: string;
    words: Buffer;
    kept_at: Date;
    kept_by: string;
  };
  publication_checks: {
    organisation_id: string;
    id: string;
    label: TextLabel;
    words: Buffer;
    decided_at: Date;
    decided_by: string;
  };
};
