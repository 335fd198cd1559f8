import type { Generated } from 'kysely';

export type AuditTables = {
  audit_entries: {
    organisation_id: string;
    id: string;
    /** Canonical JSON of an `Entry`. */
    body: Buffer;
    salt: Buffer | null;
    /** `Detail` as JSON, under a log key. */
    detail: Buffer | null;
    recorded_at: Generated<Date>;
    recorded_in: Generated<string>;
  };
  audit_subjects: { organisation_id: string; handle: string; entry_id: string };
  audit_leaves: {
    organisation_id: string;
    number: number;
    hash: Buffer;
    entry_id: string | null;
    /** Canonical JSON of a `Digest`. */
    digest: Buffer | null;
  };
  audit_checkpoints: {
    organisation_id: string;
    /** Leaves in the tree. */
    size: number;
    edge: Buffer;
    /** A signed note. */
    note: string;
    complete_before: string;
    sealed_at: Generated<Date>;
  };
};
