import type { ColumnType } from 'kysely';

type Row<Columns> = { organisation_id: string } & Columns;
type Stored = ColumnType<unknown, string, never>;

/** Every Buffer is free text, sealed under the key of the organisation. Days are `YYYY-MM-DD`. */
export type PlanLifeTables = {
  approval_words: Row<{ activity_id: string; version: number; looked_along: Buffer }>;
  version_begins: Row<{ activity_id: string; version: number; begun_at: Date }>;
  advice_questions: Row<{
    id: string;
    activity_id: string;
    round: number;
    revision: number;
    document: Stored;
    question: Buffer;
    due_on: string;
    asked_at: Date;
    asked_by: string;
  }>;
  advices: Row<{
    question_id: string;
    verdict: 'agree' | 'agree-with-advice' | 'disagree';
    advice: Buffer;
    revision: number;
    document: Stored;
    given_at: Date;
    given_by: string;
  }>;
  advice_comments: Row<{ question_id: string; step: number; comment: Buffer }>;
  advice_answers: Row<{
    question_id: string;
    kind: 'follow' | 'deviate';
    reason: Buffer;
    answered_at: Date;
    answered_by: string;
  }>;
  advice_withdrawals: Row<{ question_id: string; reason: Buffer; withdrawn_at: Date; withdrawn_by: string }>;
  activity_closings: Row<{
    id: string;
    activity_id: string;
    version: number;
    reason: Buffer;
    closed_at: Date;
    closed_by: string;
  }>;
  activity_reviews: Row<{
    id: string;
    activity_id: string;
    version: number;
    kind: 'still-good' | 'wound-up';
    words: Buffer;
    reviewed_at: Date;
    reviewed_by: string;
  }>;
  review_reminders: Row<{
    id: string;
    activity_id: string;
    due_on: string;
    kind: 'due' | 'overdue';
    account_id: string;
    state: 'queued' | 'sent' | 'rejected' | 'uncertain' | 'stopped';
    made_at: Date;
    ended_at: Date | null;
  }>;
  handover_receipts: Row<{ handover_id: string; received_at: Date }>;
};
