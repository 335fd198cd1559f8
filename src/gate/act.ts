import type { Channel, Depth, FieldId, LawId, Moment, Operation, PartyId, PurposeId } from './plan.ts';

/** Who asks with the weight of the state, or pays what somebody lives on: a flow of the plan is not enough for them. */
export const authorities = [
  'police',
  'public-prosecutor',
  'court',
  'veilig-thuis',
  'child-protection',
  'inspection',
  'benefits',
  'other-authority',
] as const;
export type AuthorityId = (typeof authorities)[number];

/** Who receives: the person, who decides for the person, a colleague, a party outside, family, or an authority. */
export type Recipient =
  | { kind: 'self' }
  | { kind: 'representative' }
  /** `involved` left out: works on this matter too. */
  | { kind: 'colleague'; involved?: boolean }
  | { kind: 'party'; party: PartyId }
  /** Family, a friend or neighbour who helps, by the id under which the client's file knows that person. */
  | { kind: 'carer'; carer: string }
  | { kind: 'authority'; authority: AuthorityId };

/** What someone wants to do, in the vocabulary of the plan. */
export type Act = {
  operation: Operation;
  purpose: PurposeId;
  data: readonly FieldId[];
  recipient?: Recipient;
  channel?: Channel;
  /** Left out: the deepest that the plan allows is asked for. */
  depth?: Depth;
};

/** An answer of a person about one purpose and one channel. A row exists also where the basis is not consent. */
export type PermissionState = 'not-asked' | 'asked' | 'given' | 'refused' | 'withdrawn' | 'objected' | 'expired';

/** What is known about one person at the moment of the act. */
export type PersonFacts = {
  /** For the purpose and channel of this act. */
  permission: PermissionState;
  /** Lifts professional secrecy towards the recipient of this act (consent of the person, or a statutory ground). */
  secrecyLifted: 'no' | 'by-consent' | 'by-duty' | 'by-right-to-report' | 'by-shared-secrecy' | 'by-conflict-of-duties';
  /** The rule behind a duty, a right to report or a shared secret: without one they lift nothing. */
  ground?: { law: LawId } | null;
  /** Whose yes counts (by age and representation), and whether they were heard. Left out: the person, who was. */
  deciding?: Deciding;
  /** AVG 18: everything but keeping it is stopped. */
  restricted: boolean;
  /** A running request, complaint or claim: nothing may be destroyed. */
  hold: boolean;
  retention: 'active' | 'archived' | 'expired' | 'destroyed';
  moment: Moment;
  /** Fields marked "indien relevant" for which a reason is on record for this person. */
  reasonsGiven: readonly FieldId[];
  /** Purposes for which each field was collected from this person; a field left out was collected for the act's purpose. */
  collectedFor: Readonly<Record<FieldId, readonly PurposeId[]>>;
  /** A second proof (code by SMS, letter or phone, or agreed word) is set up for this person. */
  secondProof: boolean;
  /** Someone acts for this person, with a scope that covers this purpose, and the end date has not passed. */
  representation: 'none' | 'in-force' | 'out-of-scope' | 'ended';
  /** The person was told of this new use of what was collected before (AVG 13(3)). Left out: not told. */
  informed?: boolean;
};

/** `disagree`: everybody was heard, and they do not say the same. */
export type Deciding = {
  who: 'person' | 'person-and-parents' | 'parents' | 'representative';
  heard: 'all' | 'not-all' | 'disagree';
};

/** An agreement with a party outside. Days count whole, the last one included. */
export type AgreementFacts = {
  party: PartyId;
  from: string;
  until: string | null;
  /** A covenant covers only these fields for these purposes. Left out: everything. */
  covers?: readonly { purpose: PurposeId; fields: readonly FieldId[] }[];
};

/** Everything the ten checks may know; nothing else. Times are ISO 8601 instants in UTC. */
export type Facts = {
  now: string;
  actor: {
    /** A `client` is the person, `representative` acts for the person, `system` is the schedule. */
    kind: 'worker' | 'client' | 'representative' | 'system';
    /** Need to know (step 9): own caseload, same team, opened with break-glass, or no relation. */
    relation: 'own' | 'team' | 'break-glass' | 'none';
  };
  /** One for most acts, several for a list. Never empty. */
  people: readonly PersonFacts[];
  /** Agreements with parties outside, of all flows the act might use. */
  agreements: readonly AgreementFacts[];
  /** A deviation from the outcome by a professional, where the law leaves room, with reasons. */
  deviation: { reason: string } | null;
  /** The contact person or FG answered a question about this act. */
  consulted: boolean;
};
