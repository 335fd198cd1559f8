import type { PartyRole } from '../../gate/plan.ts';
import type { AgreementKind } from './policy.ts';

export type AgreementsTables = {
  parties: {
    organisation_id: string;
    id: string;
    name: string;
    role: PartyRole;
    added_at: Date;
  };
  agreements: {
    organisation_id: string;
    id: string;
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
};
