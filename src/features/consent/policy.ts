import type { Act } from '../../gate/act.ts';
import type { Plan } from '../../gate/plan.ts';

export type AnswerKind = 'given' | 'refused' | 'withdrawn';

/** How somebody said it. Consent is free of form, if it can be shown (AVG 7(1)). */
export const methods = ['link-and-proof', 'paper', 'phone', 'in-person'] as const;
export type Method = (typeof methods)[number];
export const workerMethods = ['paper', 'phone', 'in-person'] as const;

/** Everything that stood on the page when somebody answered (AVG 4(11), 7(2)–(3), 13). */
export type ConsentText = {
  question: string;
  explanation: string;
  why: string;
  /** That it can be withdrawn, said beforehand. */
  withdrawing: string;
  /** Who asks. */
  controller: string;
  /** The party outside that may be told, by name; null when it stays between the person and us. */
  party: string | null;
};

/** One thing to ask: a purpose, and for telling somebody outside also whom. */
export type Subject = { purpose: string; party: string | null };

export const subjectText = ({ purpose, party }: Subject): string => (party === null ? purpose : `${purpose}:${party}`);

const shape = /^([a-z][a-z0-9-]{0,59})(?::([a-z][a-z0-9-]{0,59}))?$/;

export function readSubject(text: string): Subject | undefined {
  const found = shape.exec(text);
  return found ? { purpose: found[1]!, party: found[2] ?? null } : undefined;
}

export const sameSubject = (a: Subject, b: Subject): boolean => a.purpose === b.purpose && a.party === b.party;

/** Parties outside that this purpose may tell something with consent. A referrer too: the wall opens for a named item only. */
export const partiesToAsk = (plan: Plan, purpose: string): string[] =>
  plan.flows.filter((flow) => flow.purpose === purpose && flow.role !== 'processor').map(({ party }) => party);

const contactWords = ['e-mail', 'e-mailadres', 'email'];

/** Asking for consent, in the vocabulary of the plan. */
export function actOfAsking(
  plan: Plan,
  { purpose }: Subject,
  way: 'link' | 'in-person',
  forRepresentative: boolean,
): Act {
  const email = plan.fields.find(({ id }) => contactWords.includes(id))?.id ?? contactWords[0]!;
  return {
    operation: 'ask',
    purpose,
    data: [email],
    recipient: { kind: forRepresentative ? 'representative' : 'self' },
    channel: way === 'link' ? 'mail' : 'in-person',
  };
}
