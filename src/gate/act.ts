import type { Channel, Depth, FieldId, Moment, Operation, PartyId, PurposeId } from './plan.ts';

/** Who receives: the person, someone who decides for the person, a colleague, or a party outside. */
export type Recipient =
  { kind: 'self' } | { kind: 'representative' } | { kind: 'colleague' } | { kind: 'party'; party: PartyId };

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
  secrecyLifted: 'no' | 'by-consent' | 'by-duty' | 'by-right-to-report' | 'by-conflict-of-duties';
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
  agreements: readonly { party: PartyId; from: string; until: string | null }[];
  /** A deviation from the outcome by a professional, where the law leaves room, with reasons. */
  deviation: { reason: string } | null;
  /** The contact person or FG answered a question about this act. */
  consulted: boolean;
};
