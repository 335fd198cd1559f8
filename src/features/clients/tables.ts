import type { ColumnType, Generated } from 'kysely';
import type { PermissionState } from '../../gate/act.ts';
import type { Channel } from '../../gate/plan.ts';
import type { ProofKind } from '../../platform/proof/rules.ts';
import type { AgeBand } from './ages/age.ts';
import type { CarerSubject } from './carers/carer.ts';
import type { AppointmentWay, RepresentativeKind } from './policy.ts';

type Row<Columns> = { organisation_id: string } & Columns;
type By = { by_kind: 'worker' | 'client' | 'representative' | 'system'; by_id: string | null; on_behalf: boolean };

/** Every Buffer is sealed under the key of the client; a break-glass reason under the client's log key. */
export type ClientsTables = {
  clients: Row<{
    id: string;
    activity_id: string;
    team_id: string | null;
    language: 'nl' | 'en';
    name: Buffer;
    call_name: Buffer;
    email: Buffer | null;
    phone: Buffer | null;
    created_at: Date;
    created_by: string;
  }>;
  client_lookups: Row<{ kind: 'email' | 'phone'; blind_index: Buffer; client_id: string }>;
  client_workers: Row<{ client_id: string; account_id: string; from_at: Date }>;
  client_fields: Row<{
    client_id: string;
    field: string;
    value: Buffer;
    reason: Buffer | null;
    collected_for: string;
    recorded_at: Date;
    recorded_by: string;
    looked_at: Date | null;
  }>;
  client_goals: Row<{ id: string; client_id: string; text: Buffer; agreed_at: Date; agreed_by: string }>;
  appointments: Row<{
    id: string;
    client_id: string;
    at: Date;
    way: AppointmentWay;
    added_at: Date;
    added_by: string;
  }>;
  referrers: Row<{ id: string; client_id: string; name: Buffer; relation: Buffer; recorded_at: Date }>;
  received_items: Row<{
    id: string;
    client_id: string;
    referrer_id: string;
    position: number;
    description: Buffer;
    recorded_at: Date;
    discussed_at: Date | null;
  }>;
  representatives: Row<{
    id: string;
    client_id: string;
    kind: RepresentativeKind;
    name: Buffer;
    email: Buffer | null;
    phone: Buffer | null;
    proof: Buffer;
    scope: string[];
    from_at: Date;
    until_at: Date | null;
  }>;
  client_ages: Row<{
    id: string;
    client_id: string;
    band: AgeBand;
    reason: Buffer;
    recorded_at: Date;
    recorded_by: string;
  }>;
  decider_answers: Row<{
    id: string;
    number: Generated<number>;
    client_id: string;
    representative_id: string | null;
    purpose: string;
    party: string | null;
    answer: 'given' | 'refused' | 'withdrawn';
    at: Date;
  }>;
  /** Sealed under the key of the carer. */
  carers: Row<{
    id: string;
    client_id: string;
    name: Buffer | null;
    relation: Buffer | null;
    email: Buffer | null;
    phone: Buffer | null;
    reason: Buffer | null;
    guest_id: string | null;
    added_at: Date;
    added_by: string;
    told_at: Date | null;
    ended_at: Date | null;
  }>;
  /** Evidence is sealed under the log key of the carer. */
  carer_answers: Row<{
    id: string;
    number: Generated<number>;
    carer_id: string;
    said_by: 'carer' | 'client';
    about: CarerSubject['about'];
    party: string | null;
    fields: string[];
    answer: 'given' | 'refused' | 'withdrawn';
    method: 'link-and-proof' | 'paper' | 'phone' | 'in-person';
    evidence: Buffer | null;
    at: Date;
    by_kind: 'worker' | 'client' | 'representative' | 'guest';
    by_id: string;
  }>;
  referrer_openings: Row<{
    id: string;
    client_id: string;
    referrer_id: string;
    field: string;
    item: Buffer;
    from_at: Date;
    until_at: Date;
    method: 'paper' | 'phone' | 'in-person';
    evidence: Buffer;
    recorded_by: string;
    closed_at: Date | null;
  }>;
  second_proofs: Row<{
    id: string;
    client_id: string;
    representative_id: string | null;
    kind: ProofKind;
    word_hash: string | null;
    set_at: Date;
    set_by: string;
    ended_at: Date | null;
  }>;
  address_changes: Row<{
    id: string;
    client_id: string;
    email: Buffer;
    checked_by: 'in-person' | 'called-back';
    asked_at: Date;
    asked_by: string;
    effective_at: Date;
    settled_at: Date | null;
    outcome: 'applied' | 'called-off' | null;
  }>;
  restrictions: Row<{
    id: string;
    client_id: string;
    kind: 'restriction' | 'hold';
    reason: Buffer;
    from_at: Date;
    lifted_at: Date | null;
  }>;
  permissions: Row<{
    id: string;
    client_id: string;
    purpose: string;
    channel: Channel;
    party: string | null;
    state: PermissionState;
    changed_at: Date;
  }>;
  withdrawals: Row<By & { id: string; permission_id: string; at: Date }>;
  withdrawal_intents: Row<By & { id: string; permission_id: string; at: Date; settled_at: Date | null }>;
  break_glass: Row<{
    id: string;
    client_id: string;
    account_id: string;
    reason: Buffer;
    /** Filled by the database: real time. */
    opened_at: ColumnType<Date, Date | undefined, never>;
    ends_at: ColumnType<Date, Date | undefined, never>;
    needs_second: boolean;
  }>;
  break_glass_approvals: Row<{
    break_glass_id: string;
    account_id: string;
    at: ColumnType<Date, Date | undefined, never>;
  }>;
};
