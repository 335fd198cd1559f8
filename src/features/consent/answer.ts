import type { AnswerKind, ConsentText, Method, Subject } from './policy.ts';

/** What was asked and waits for an answer. */
export type OpenQuestion = Subject & {
  id: string;
  request: string;
  /** Of whom it was asked; null: of the person. */
  representative: string | null;
  textHash: Buffer;
  text: ConsentText;
  language: 'nl' | 'en';
  askedAt: Date;
};

/** What somebody said, with what proves it. */
export type Answer = Subject & {
  id: string;
  answer: AnswerKind;
  at: Date;
  /** `YYYY-MM-DD`, when it was said on another day than `at`. */
  saidOn: string | null;
  by: { kind: 'client' | 'representative' | 'worker'; id: string };
  /** Representative who said it; null: the person. */
  saidBy: string | null;
  method: Method;
  evidence: string | null;
  text: ConsentText;
  textHash: Buffer;
  language: 'nl' | 'en';
  planVersion: number;
  entry: string | null;
};
