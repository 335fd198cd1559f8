/**
 * The plan as the gate sees it: what one processing activity promised in its ten steps,
 * as plain data. A plan holds structure only, never anything about a person.
 */

export type Country = 'NL' | 'BE';

/** Kinds of personal data, each with a regime of its own (AVG 9, 10, 87). */
export type FieldCategory = 'ordinary' | 'sensitive' | 'special' | 'criminal' | 'national-number';

/** The six legal bases of AVG 6(1)(a)–(f). */
export type LegalBasis =
  'consent' | 'contract' | 'legal-obligation' | 'vital-interest' | 'public-task' | 'legitimate-interest';

/** Everything that can be done with personal data. */
export type Operation =
  'view' | 'record' | 'ask' | 'share' | 'send' | 'publish' | 'reuse' | 'archive' | 'destroy' | 'export';

/** The way data travel. `screen` is looking at it inside the product. */
export type Channel = 'screen' | 'in-person' | 'phone' | 'letter' | 'secure-link' | 'mail' | 'sms';

/** How much of a matter is told: that someone is known, in outline, or the content. */
export type Depth = 'fact' | 'outline' | 'content';

/** When in the life of a case a field may be collected (step 5). */
export type Moment = 'first-contact' | 'intake' | 'during' | 'closing';

export type FieldId = string;
export type PurposeId = string;
export type PartyId = string;
/** Id of a row in `law/`, e.g. `eu.avg.6.1.a`. */
export type LawId = string;

export type PlanField = { id: FieldId; category: FieldCategory };

export type PurposeField = {
  field: FieldId;
  /** `if-relevant`: only with a reason recorded for this person (step 4). */
  need: 'always' | 'if-relevant';
  /** The earliest moment at which it may be collected (step 5). */
  from: Moment;
  /** The deepest telling that this purpose needs. */
  depth: Depth;
};

/** A named exception that allows special, criminal or national-number data (AVG 9(2), 10, 87). */
export type Door = { category: 'special' | 'criminal' | 'national-number'; law: LawId };

export type PlanPurpose = {
  id: PurposeId;
  operations: readonly Operation[];
  /** `quality`: learning from many, so no data of a person leave; counts and checked text do. Left out: `person`. */
  aim?: 'person' | 'quality';
  fields: readonly PurposeField[];
  basis: LegalBasis;
  /** The law that gives the basis; several where a task needs its own act (AVG 6(3)). */
  basisLaw: readonly LawId[];
  doors: readonly Door[];
  /** Whether professional secrecy lies on what this purpose uses: a layer apart from the basis. */
  secrecy: 'none' | 'professional';
  /** Purposes whose data may also serve this one, with the reason of the AVG 6(4) test. */
  compatibleWith: readonly { purpose: PurposeId; reason: string }[];
};

export type PartyRole = 'processor' | 'controller' | 'joint-controller' | 'referrer';

/** A stream of data to a party outside (step 7). A party without a flow gets nothing. */
export type Flow = {
  party: PartyId;
  role: PartyRole;
  purpose: PurposeId;
  fields: readonly FieldId[];
  channels: readonly Channel[];
  /** Whether this flow needs an agreement in force (AVG 26, 28). */
  needsAgreement: boolean;
};

/** Which kinds of data a channel is safe enough for (step 9, AVG 32). */
export type ChannelMeasure = { channel: Channel; carries: readonly FieldCategory[]; secondProof: boolean };

export type Plan = {
  activity: string;
  /** 1 for the first approved version. */
  version: number;
  state: 'draft' | 'asked' | 'approved' | 'running' | 'closed';
  country: Country;
  /** Some exceptions are for the state alone. */
  publicBody: boolean;
  /** The natural person who owns the activity (step 1); never the controller, which is the organisation. */
  owner: string | null;
  fields: readonly PlanField[];
  purposes: readonly PlanPurpose[];
  flows: readonly Flow[];
  channels: readonly ChannelMeasure[];
  /** What is still possible once a file is archived (step 10). */
  whenArchived: readonly Operation[];
};
