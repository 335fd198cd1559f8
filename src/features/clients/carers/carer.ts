import type { PermissionState } from '../../../gate/act.ts';
import type { FieldId, PartyId } from '../../../gate/plan.ts';

/** What a carer is asked about the own data; with `share` each partner is a question of its own. */
export type CarerSubject = { about: 'record' | 'contact' | 'know'; party: null } | { about: 'share'; party: PartyId };

export const carerSubjects = ['record', 'contact', 'know', 'share'] as const;

export type CarerAnswer = CarerSubject & {
  id: string;
  saidBy: 'carer' | 'client';
  answer: 'given' | 'refused' | 'withdrawn';
  /** Named details of the client that may be told; only of what the client said. */
  fields: readonly FieldId[];
  method: 'link-and-proof' | 'paper' | 'phone' | 'in-person';
  evidence: string | null;
  at: Date;
};

/** An informal carer of one client: a person with own data and an own say (S0.3). */
export type Carer = {
  id: string;
  client: string;
  name: string;
  relation: string;
  email: string | null;
  phone: string | null;
  /** How we know of this person, and why it is on record. */
  reason: string;
  guest: string | null;
  since: Date;
  toldAt: Date | null;
  /** Newest first. */
  answers: readonly CarerAnswer[];
};

type Said = { answers: readonly CarerAnswer[] };

/** What the carer said last about this; a yes that nobody took back. */
export const carerState = ({ answers }: Said, { about, party }: CarerSubject): PermissionState =>
  answers.find((each) => each.saidBy === 'carer' && each.about === about && each.party === party)?.answer ??
  'not-asked';

/** What the client said about telling this carer, and which details. */
export function clientSays({ answers }: Said): { state: PermissionState; fields: readonly FieldId[] } {
  const newest = answers.find((each) => each.saidBy === 'client');
  return { state: newest?.answer ?? 'not-asked', fields: newest?.answer === 'given' ? newest.fields : [] };
}

/**
 * Whether these details may be told to this carer: the client named each of them, and the carer wants to know. Nobody
 * has to carry what he did not ask for.
 */
export function mayHear(carer: Said, data: readonly FieldId[]): boolean {
  const { fields } = clientSays(carer);
  return carerState(carer, { about: 'know', party: null }) === 'given' && data.every((field) => fields.includes(field));
}

/** AVG 14(3): who did not give the own data hears it within a month. */
export const DAYS_TO_TELL = 30;
