import type { MessageState } from '../../platform/hand-over/attempt.ts';
import type { ProofCodes } from '../../platform/proof/tables.ts';
import type { LinkKind } from './policy.ts';

/** Buffers are sealed under the key of the client, or hashes of something secret. */
type Row<Columns> = { organisation_id: string } & Columns;

export type DeliveryTables = {
  reports: Row<{
    id: string;
    client_id: string;
    title: Buffer;
    body: Buffer;
    held_on: string;
    written_by: string;
    written_at: Date;
  }>;
  secure_links: Row<{
    id: string;
    client_id: string;
    representative_id: string | null;
    kind: LinkKind;
    object_id: string;
    purpose: string;
    permission_id: string;
    made_by: string | null;
    made_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
    revoked_because: string | null;
  }>;
  link_tokens: Row<{ token_hash: Buffer; link_id: string; made_at: Date }>;
  link_openings: Row<{ link_id: string; session_id: string; at: Date }>;
  proof_codes: ProofCodes;
  word_tries: Row<{ id: string; link_id: string; at: Date }>;
  client_sessions: Row<{
    token_hash: Buffer;
    id: string;
    link_id: string;
    client_id: string;
    representative_id: string | null;
    made_at: Date;
    seen_at: Date;
    ended_at: Date | null;
  }>;
  messages: Row<{
    id: string;
    client_id: string;
    link_id: string;
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
};
