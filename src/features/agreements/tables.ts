import type { ColumnType } from 'kysely';
import type { PartyRole } from '../../gate/plan.ts';
import type { CertificateKind, DeviceStorage, Rating, TransferMechanism, WebsiteTool } from './party-words.ts';
import type { AgreementKind, Covers } from './policy.ts';
import type { DecidingRole, RoleAnswers } from './role-test.ts';

/** The columns that say to which row of which organisation something belongs. */
type Own = { organisation_id: string; id: string };
/** Something that was added, and may have been taken away later. */
type Kept = Own & {
  party_id: string;
  added_at: Date;
  added_by: string;
  removed_at: Date | null;
  removed_by: string | null;
};

export type AgreementsTables = {
  parties: Own & { name: string; role: PartyRole; added_at: Date };
  agreements: Own & {
    party_id: string;
    kind: AgreementKind;
    /** `YYYY-MM-DD`, the first day. */
    valid_from: string;
    /** `YYYY-MM-DD`, the last day; null for no end. */
    valid_until: string | null;
    renews: string | null;
    recorded_at: Date;
    recorded_by: string;
  };
  covenant_terms: Own & {
    covenant_id: string;
    party_id: string;
    valid_from: string;
    valid_until: string | null;
    /** jsonb arrives as what was stored, and is written as text. */
    covers: ColumnType<Covers, string, never>;
  };
  agreement_sheets: Own & {
    agreement_id: string;
    signed_on: string | null;
    words: Buffer;
    changed_at: Date;
    changed_by: string;
  };
  party_sheets: Own & {
    party_id: string;
    country: string | null;
    transfer: TransferMechanism | null;
    website_tools: WebsiteTool[];
    device_storage: DeviceStorage | null;
    words: Buffer;
    changed_at: Date;
    changed_by: string;
  };
  party_role_tests: Own & {
    party_id: string;
    answers: ColumnType<RoleAnswers, string, never>;
    role: DecidingRole;
    words: Buffer;
    taken_at: Date;
    taken_by: string;
  };
  party_assessments: Own & {
    party_id: string;
    rating: Rating;
    words: Buffer;
    assessed_at: Date;
    assessed_by: string;
  };
  party_endings: Own & {
    party_id: string;
    words: Buffer;
    ended_on: string;
    ended_at: Date;
    ended_by: string;
    resumed_at: Date | null;
    resumed_by: string | null;
  };
  party_certificates: Kept & { kind: CertificateKind; valid_until: string | null; words: Buffer };
  sub_processors: Kept & {
    name: string;
    country: string | null;
    words: Buffer;
    answer: 'agreed' | 'objected' | null;
    answered_on: string | null;
    answered_by: string | null;
  };
  party_settings: Kept & { line: Buffer; done: Buffer | null; done_at: Date | null; done_by: string | null };
};
