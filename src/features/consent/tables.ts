import type { ColumnType, Generated } from 'kysely';
import type { AnswerKind, ConsentText, Method } from './policy.ts';

type Row<Columns> = { organisation_id: string } & Columns;

export type ConsentTables = {
  consent_texts: Row<{
    hash: Buffer;
    purpose: string;
    party: string | null;
    language: 'nl' | 'en';
    plan_version: number;
    body: ColumnType<ConsentText, string, never>;
  }>;
  consent_requests: Row<{
    id: string;
    client_id: string;
    representative_id: string | null;
    way: 'link' | 'in-person';
    asked_by: string;
    asked_at: Date;
  }>;
  consent_questions: Row<{
    id: string;
    request_id: string;
    client_id: string;
    purpose: string;
    party: string | null;
    text_hash: Buffer;
    answered_at: Date | null;
  }>;
  consent_answers: Row<{
    id: string;
    number: Generated<number>;
    client_id: string;
    question_id: string | null;
    purpose: string;
    party: string | null;
    answer: AnswerKind;
    at: Date;
    by_kind: 'client' | 'representative' | 'worker';
    by_id: string;
    method: Method;
    evidence: Buffer | null;
    text_hash: Buffer;
    said_on: string | null;
    /** Representative whose words a worker wrote down; null: of the person, or of `by_id`. */
    said_by: string | null;
    entry_id: string | null;
  }>;
  consent_receipts: Row<{
    id: string;
    number: Generated<number>;
    answer_id: string;
    client_id: string;
    salt: Buffer;
    jws: string;
    signed_at: Date;
  }>;
};
