import type { ProofKind } from '../proof/rules.ts';

/** What a page behind a link may know before the second proof: how to give it, and nothing about anyone. */
export type Threshold = { link: string; proof: ProofKind | null; pausedUntil: Date | null };

/** Why nobody came in. */
export type NotProved = 'not-a-code' | 'not-words' | 'wrong' | 'paused' | 'absent';
