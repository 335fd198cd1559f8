import type { FieldId, PartyRole, PurposeId } from '../../gate/plan.ts';

/** Verwerkersovereenkomst (AVG 28), regeling tussen gezamenlijk verantwoordelijken (AVG 26), convenant. */
export const agreementKinds = ['processor', 'joint', 'covenant'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Days are `YYYY-MM-DD`; both the first and the last day count. `until` null: no end. */
export type Term = { from: string; until: string | null };

export type PartyRow = { id: string; name: string; role: PartyRole };
export type AgreementRow = Term & {
  id: string;
  party: string;
  kind: AgreementKind;
  renews: string | null;
  /** The covenant among several organisations that this is a part of; null for an agreement of its own. */
  covenant: string | null;
  /** Per purpose what that covenant speaks of; null: everything that the plan gives. */
  covers: Covers | null;
};
/** Purposes of plans of ours, and the fields that may go along for each. */
export type Covers = readonly { purpose: PurposeId; fields: readonly FieldId[] }[];

export type AgreementState = 'in-force' | 'ends-soon' | 'not-yet' | 'lapsed';

/** Soon enough to arrange the next one. */
const WARN_DAYS = 60;

export function agreementState({ from, until }: Term, today: string): AgreementState {
  if (today < from) return 'not-yet';
  if (until === null) return 'in-force';
  if (until < today) return 'lapsed';
  return daysBetween(today, until) <= WARN_DAYS ? 'ends-soon' : 'in-force';
}

const order: readonly AgreementState[] = ['in-force', 'ends-soon', 'not-yet', 'lapsed'];

/** Of several agreements with one party, how it stands: the best of them counts. */
export function partyState(terms: readonly Term[], today: string): AgreementState | 'none' {
  const states = terms.map((term) => agreementState(term, today));
  return order.find((state) => states.includes(state)) ?? 'none';
}

/** The agreement that counts today, or the newest; `terms` newest first. */
export function currentTerm<T extends Term>(terms: readonly T[], today: string): T | undefined {
  const state = partyState(terms, today);
  return terms.find((term) => agreementState(term, today) === state) ?? terms[0];
}

/** Which agreement fits the role of a party (L11): a mail provider is a processor, no joint controller. */
export const fittingKind = (role: PartyRole): AgreementKind =>
  role === 'processor' ? 'processor' : role === 'joint-controller' ? 'joint' : 'covenant';

/** The day after the last one, where a renewal begins when nothing else is said; today when that day has passed. */
export function renewalStart({ until }: Term, today: string): string {
  const next = until === null ? today : nextDay(until);
  return next < today ? today : next;
}

const day = 86_400_000;
const nextDay = (date: string): string => new Date(Date.parse(date) + day).toISOString().slice(0, 10);
const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / day;
