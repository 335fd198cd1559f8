import type { Act, PermissionState } from '../../gate/act.ts';
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
  /** What it rests on. */
  basis: string;
  /** Which details are used, in words. */
  details: string;
  /** Over which ways. */
  ways: string;
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

/**
 * What this plan has to ask: every purpose that rests on consent, and where it opens a way to parties outside, each
 * party apart. A yes to tell one says nothing about another. Professional secrecy is asked about as well where the
 * purpose itself rests on something else: a basis in the AVG does not lift it.
 */
export function subjectsOf(plan: Plan): Subject[] {
  const outside = plan.flows.filter(({ role }) => role === 'controller' || role === 'joint-controller');
  return plan.purposes.flatMap(({ id: purpose, basis, secrecy, operations }): Subject[] => {
    const parties = [...new Set(outside.filter((flow) => flow.purpose === purpose).map(({ party }) => party))];
    const toParties = parties.map((party) => ({ purpose, party }));
    if (basis === 'consent') return parties.length === 0 ? [{ purpose, party: null }] : toParties;
    return secrecy === 'professional' && operations.includes('share') ? toParties : [];
  });
}

const strongest: readonly PermissionState[] = ['given', 'asked', 'withdrawn', 'refused', 'objected', 'expired'];

/** What a person said about one subject: its channels are asked about together, so they move together. */
export const stateOf = (states: readonly PermissionState[]): PermissionState =>
  strongest.find((state) => states.includes(state)) ?? 'not-asked';

const contactWords = ['e-mail', 'e-mailadres', 'email'];

/** Asking for consent, in the vocabulary of the plan. The address is named only where the purpose knows one. */
export function actOfAsking(
  plan: Plan,
  { purpose }: Subject,
  way: 'link' | 'in-person',
  forRepresentative: boolean,
): Act {
  const fields = plan.purposes.find(({ id }) => id === purpose)?.fields ?? [];
  const email = fields.map(({ field }) => field).filter((field) => contactWords.includes(field));
  return {
    operation: 'ask',
    purpose,
    data: way === 'link' ? email : [],
    recipient: { kind: forRepresentative ? 'representative' : 'self' },
    channel: way === 'link' ? 'mail' : 'in-person',
  };
}

const nameWords = ['roepnaam', 'naam', 'voornaam'];

/** Looking at what somebody said: by name, under the purpose that the work itself rests on. */
export function actOfViewing(plan: Plan): Act {
  const named = plan.purposes.flatMap(({ id, basis, operations, fields }) => {
    const field = nameWords.find((word) => fields.some((each) => each.field === word));
    return field !== undefined && operations.includes('view') ? [{ purpose: id, basis, field }] : [];
  });
  const best = named.find(({ basis }) => basis !== 'consent') ?? named[0];
  const purpose = best?.purpose ?? plan.purposes[0]?.id ?? 'unknown';
  return { operation: 'view', purpose, data: [best?.field ?? nameWords[0]!], channel: 'screen' };
}

/** What was said on an earlier day does not undo a no that came after it. */
export const saidNoSince = (
  newest: { answer: AnswerKind; day: string } | undefined,
  answer: 'given' | 'refused',
  saidOn: string,
): boolean => answer === 'given' && newest !== undefined && newest.answer !== 'given' && newest.day > saidOn;
