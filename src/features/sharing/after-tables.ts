import type { Moment, Stance, TellingWay } from './after-words.ts';

type Row<Columns> = { organisation_id: string } & Columns;
type OnDecision<Columns> = Row<{ decision_id: string } & Columns>;

/** Days are `YYYY-MM-DD`. Every Buffer is sealed: under the key of the client, about nobody under the organisation's. */
export type AfterDecisionTables = {
  share_informings: OnDecision<{ client_id: string; moment: Moment; law: string; due_on: string; owed_at: Date }>;
  share_tellings: OnDecision<{
    id: string;
    told_on: string;
    way: TellingWay;
    words: Buffer;
    recorded_at: Date;
    recorded_by: string;
  }>;
  share_delays: OnDecision<{
    id: string;
    law: string;
    reason: Buffer;
    review_on: string;
    begun_at: Date;
    begun_by: string;
  }>;
  share_consultations: Row<{
    id: string;
    client_id: string | null;
    check_id: string | null;
    decision_id: string | null;
    activity_id: string;
    asked_of: 'contact' | 'fg' | 'colleague';
    adviser: string | null;
    wanted_on: string | null;
    question: Buffer;
    asked_at: Date;
    asked_by: string;
  }>;
  share_advice: Row<{
    id: string;
    consultation_id: string;
    stance: Stance;
    words: Buffer;
    given_at: Date;
    given_by: string;
  }>;
  share_invitations: OnDecision<{ id: string; account_id: string; invited_at: Date; invited_by: string }>;
  share_views: OnDecision<{
    id: string;
    role: 'colleague' | 'oversight';
    stance: 'agree' | 'other';
    words: Buffer;
    given_at: Date;
    given_by: string;
  }>;
  backing_statements: Row<{
    id: string;
    statement: Buffer;
    signed_name: Buffer;
    signed_function: Buffer;
    signed_on: string;
    proof: Buffer;
    recorded_at: Date;
    recorded_by: string;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  }>;
};
