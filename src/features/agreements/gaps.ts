import { type AgreementKind, agreementState, fittingKind, partyState, type PartyRow, type Term } from './policy.ts';
import type { Rating, TransferMechanism } from './party-words.ts';

/** What is still to be arranged with a party. In order of weight: the first is what a page says first. */
export const gaps = [
  'agreement-none',
  'agreement-lapsed',
  'ended-in-plan',
  'transfer',
  'sub-processor',
  'certificate-ended',
  'agreement-ends',
  'agreement-kind',
  'role-differs',
  'settings',
  'country',
  'assessment',
] as const;
export type Gap = (typeof gaps)[number];

/** Everything about one party that says whether something is missing. Days are `YYYY-MM-DD`. */
export type PartyFacts = {
  party: PartyRow;
  agreements: readonly (Term & { kind: AgreementKind })[];
  /** What running plans say of it: whether a flow needs an agreement, in which roles it is named, where it is. */
  plans: { flows: number; needsAgreement: boolean; roles: ReadonlySet<string>; countries: ReadonlySet<string> };
  country: string | null;
  transfer: TransferMechanism | null;
  transferNote: string;
  certificates: readonly { validUntil: string | null }[];
  openSubProcessors: number;
  openSettings: number;
  rating: Rating | null;
  /** The day on which the relation ended; null while it runs. */
  endedOn: string | null;
};

/** Where a day and a place are compared with: today, and the members of the European Economic Area. */
export type Yardstick = { today: string; eea: ReadonlySet<string> };

/** A processor always needs an agreement (AVG 28(3)), joint controllers an arrangement (AVG 26); others if a plan says so. */
export const needsAgreement = ({ party, plans }: Pick<PartyFacts, 'party' | 'plans'>): boolean =>
  plans.needsAgreement || party.role === 'processor' || party.role === 'joint-controller';

/** The countries where a party holds data: its own sheet, and what running plans say. */
export const countriesOf = ({ country, plans }: Pick<PartyFacts, 'country' | 'plans'>): string[] => [
  ...new Set([...(country ? [country] : []), ...plans.countries]),
];

export function gapsOf(facts: PartyFacts, { today, eea }: Yardstick): Gap[] {
  if (facts.endedOn !== null) return facts.plans.flows > 0 ? ['ended-in-plan'] : [];
  const found = new Set<Gap>(agreementGaps(facts, today));
  const countries = countriesOf(facts);
  if (countries.length === 0) found.add('country');
  const outside = countries.some((country) => !eea.has(country));
  if (outside && (facts.transfer === null || facts.transferNote === '')) found.add('transfer');
  if (facts.openSubProcessors > 0) found.add('sub-processor');
  if (facts.certificates.some(({ validUntil }) => validUntil !== null && validUntil < today)) {
    found.add('certificate-ended');
  }
  if ([...facts.plans.roles].some((role) => role !== facts.party.role)) found.add('role-differs');
  if (facts.openSettings > 0) found.add('settings');
  if (facts.rating === null) found.add('assessment');
  return gaps.filter((gap) => found.has(gap));
}

function agreementGaps(facts: PartyFacts, today: string): Gap[] {
  const { agreements, party } = facts;
  const state = partyState(agreements, today);
  const counting = agreements.filter((agreement) => agreementState(agreement, today) === state);
  const kindFits = counting.some(({ kind }) => kind === fittingKind(party.role));
  const needed = needsAgreement(facts);
  if (state === 'none') return needed ? ['agreement-none'] : [];
  if (state === 'not-yet') return needed ? ['agreement-none'] : [];
  if (state === 'lapsed') return needed ? ['agreement-lapsed'] : [];
  return [
    ...(state === 'ends-soon' ? (['agreement-ends'] as const) : []),
    ...(kindFits ? [] : (['agreement-kind'] as const)),
  ];
}
