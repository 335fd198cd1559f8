import type { MessageState } from '../../platform/hand-over/attempt.ts';
import type { ProofKind } from '../../platform/proof/rules.ts';
import type { ProofCodes } from '../../platform/proof/tables.ts';
import type { GuestKind } from './policy.ts';

/** Buffers are sealed under the key of the guest, or hashes of something secret. */
type Row<Columns> = { organisation_id: string } & Columns;

export type GuestsTables = {
  guests: Row<{
    id: string;
    kind: GuestKind;
    language: 'nl' | 'en';
    name: Buffer;
    mail: Buffer;
    phone: Buffer | null;
    workplace: Buffer | null;
    proof: ProofKind;
    word_hash: string | null;
    added_at: Date;
    added_by: string | null;
  }>;
  guest_accesses: Row<{
    id: string;
    guest_id: string;
    object_kind: string;
    object_id: string;
    until_on: string;
    given_at: Date;
    given_by: string | null;
    visited_at: Date | null;
    ended_at: Date | null;
    ended_because: string | null;
    ended_by: string | null;
  }>;
  guest_tokens: Row<{ token_hash: Buffer; access_id: string; made_at: Date }>;
  guest_codes: ProofCodes;
  guest_word_tries: Row<{ id: string; guest_id: string; at: Date }>;
  guest_sessions: Row<{
    token_hash: Buffer;
    id: string;
    guest_id: string;
    access_id: string;
    network_hash: Buffer;
    browser_hash: Buffer;
    made_at: Date;
    seen_at: Date;
    ended_at: Date | null;
    ended_because: string | null;
  }>;
  guest_messages: Row<{
    id: string;
    access_id: string;
    kind: 'link' | 'code';
    proof_code_id: string | null;
    channel: 'mail' | 'sms';
    state: MessageState;
    attempts: number;
    taken_at: Date | null;
    stopped_because: string | null;
    queued_at: Date;
    ended_at: Date | null;
  }>;
  guest_knocks: Row<{ access_id: string; on_day: string; times: number; noted: number }>;
};
